import { describe, expect, it } from 'vitest';
import { columnOf } from '#records';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

const row = 'C1,M1,inpatient,2024-01-05,2024-01-07,paid,10';
const headings = 'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed';

/** What is said of one more column of claims, by its heading and its cells. */
async function sortOf(heading: string, cells: readonly string[] = ['x1', 'x2', 'x3']) {
  const rows = cells.map((cell, i) => `${row.replace('C1', `C${i}`)},"${cell}"`);
  const [read] = await readFiles([textFile('c.csv', [`${headings},${heading}`, ...rows].join('\n'))]);
  return read?.report.headings.at(-1)?.personal ?? null;
}

describe('a column looks personal', () => {
  it.each([
    ['Patient name', 'name'],
    ['Nom et prénoms', 'name'],
    ['Nombre completo', 'name'],
    ['Nome do segurado', 'name'],
    ['Nama peserta', 'name'],
    ['नाम', 'name'],
    ['الاسم الكامل', 'name'],
    ['Phone no.', 'phone'],
    ['Téléphone', 'phone'],
    ['Teléfono', 'phone'],
    ['Nº de telefone', 'phone'],
    ['No HP', 'phone'],
    ['मोबाइल', 'phone'],
    ['رقم الهاتف', 'phone'],
    ['Home address', 'address'],
    ['Adresse', 'address'],
    ['Dirección', 'address'],
    ['Endereço', 'address'],
    ['Alamat', 'address'],
    ['पता', 'address'],
    ['العنوان', 'address'],
    ['National ID', 'national-id'],
    ['Carte d’identité', 'national-id'],
    ['Cédula', 'national-id'],
    ['CPF', 'national-id'],
    ['NIK', 'national-id'],
    ['आधार संख्या', 'national-id'],
    ['رقم الهوية', 'national-id'],
    ['E-mail', 'email'],
    ['Remarks', 'free-text'],
    ['Observations', 'free-text'],
    ['Catatan', 'free-text'],
    ['ملاحظات', 'free-text'],
  ])('by its heading: %s', async (heading, sort) => {
    expect(await sortOf(heading)).toBe(sort);
  });

  it.each([
    [['asha@example.org', '', ''], 'email'],
    [['+255 712 345 678', '+255 713 000 111', '0712 345 678'], 'phone'],
    [['Asha Devi', 'Moussa N’Diaye', 'José da Silva Pinto'], 'name'],
    [
      ['she came with a fever on Monday', 'sent on to the district hospital', 'the family could not pay it'],
      'free-text',
    ],
  ])('by its cells: %s', async (cells, sort) => {
    expect(await sortOf('Z', cells)).toBe(sort);
  });

  it.each([
    ['Drug name', ['x', 'y', 'z']],
    ['Ward', ['Hillside', 'Riverside', 'Hillside']],
    ['Batch', ['2024-01-05', '2024-01-06', '2024-01-07']],
    ['Batch', ['00012345', '00012346', '00012347']],
    ['Visit', ['01.02.2024', '02.02.2024', '03.02.2024']],
    ['Amount per day', ['0.5', '1 250.50', '3']],
  ])('unless it does not: %s %s', async (heading, cells) => {
    expect(await sortOf(heading, cells)).toBeNull();
  });
});

describe('what looks personal', () => {
  const text = [`${headings},Nom,Telephone`, `${row},Awa Diop,+221771234567`].join('\n');

  it('is in nothing that comes out of reading', async () => {
    const [read] = await readFiles([textFile('c.csv', text)]);
    expect(read?.report.rowsAccepted).toBe(1);
    const all = JSON.stringify(read, (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
    expect(all).toContain('C1');
    for (const secret of ['Awa', 'Diop', '771234567']) expect(all).not.toContain(secret);
  });

  it('is hidden too where a row is told whole, and nothing else of it is', async () => {
    const lines = [
      `Register of Hill Trust`,
      `${headings},Nom,Remarks`,
      `${row},Awa Diop,came by foot`,
      // A cell too many: all behind it may be somebody's.
      `${row},Ali,Ba,came by foot`,
      `"${row},Ali Ba`,
      'Total,,,,,,12,Awa Diop,',
      ',,,,,,,,asked for her card again',
    ];
    const [read] = await readFiles([textFile('c.csv', `${lines.join('\n')}\n`)]);
    const { refused, leftOut } = read!.report;
    const told = [...refused, ...leftOut].map(({ row: at, faults }) => [
      at,
      faults[0]?.reason,
      faults[0]?.value,
    ]);
    expect(told).toEqual([
      [4, 'too-many-cells', `${row.replaceAll(',', ' | ')} | ••• | ••• | •••`],
      [5, 'quote-not-closed', '•••'],
      [1, 'above-headings', 'Register of Hill Trust'],
      [6, 'total-row', 'Total | 12 | •••'],
      [7, 'note', '•••'],
    ]);
  });

  it('is hidden too in a table that was not recognised', async () => {
    const [read] = await readFiles([textFile('x.csv', 'Nom,Zone B\nAwa Diop,3\nAli Ba,4\n')]);
    expect(read?.report.fault).not.toBeNull();
    expect(read?.report.sample).toEqual([
      ['•••', '3'],
      ['•••', '4'],
    ]);
  });

  it('stays marked where somebody has it read as a column', async () => {
    const [read] = await readFiles([textFile('c.csv', text)], { 'c.csv': { columns: { nom: 'diagnosis' } } });
    expect(read?.report.headings.at(-2)).toMatchObject({
      heading: 'Nom',
      column: 'diagnosis',
      personal: 'name',
    });
    expect(read?.report.sample[0]?.at(-2)).toBe('•••');
  });

  it('is nothing that a heading is known to be', async () => {
    const [read] = await readFiles([
      textFile('c.csv', `${headings},provider name\n${row},Asha Devi Clinic\n`),
    ]);
    const heading = read?.report.headings.at(-1);
    expect(heading).toMatchObject({ heading: 'provider name', column: 'provider' });
    expect(heading?.personal).toBeUndefined();
  });
});

describe('texts that are kept', () => {
  const kept =
    'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,diagnosis,provider';
  const claims = (cells: ReadonlyArray<readonly [diagnosis: string, provider: string]>) =>
    textFile(
      'c.csv',
      [kept, ...cells.map(([d, p], i) => `${row.replace('C1', `C${i}`)},"${d}","${p}"`)].join('\n'),
    );
  const heldIn = async (cells: ReadonlyArray<readonly [string, string]>) => {
    const [read] = await readFiles([claims(cells)]);
    return read?.report.headings.flatMap(({ column, held = [] }) =>
      held.map(({ sort, cells: count, row: at }) => [column, sort, count, at]),
    );
  };
  const PLAIN = [
    'malaria',
    'Diabetes Mellitus',
    'J18.9',
    'C/o Fever since 05-03-2024 10 am',
    '0012345',
    'BP 140/90',
  ];
  const plain = PLAIN.map((diagnosis): [string, string] => [diagnosis, 'Hillside Clinic']);

  it.each([
    ['call 0712 345 678', 'phone'],
    ['+221771234567', 'phone'],
    ['fever, 9876543210', 'phone'],
    ['Mrs Asha Devi', 'name'],
    ['wife of Ram Lal', 'name'],
    ['asha.devi@example.org', 'email'],
    ['Aadhaar 234123412346', 'national-id'],
    ['2341 2341 2346', 'national-id'],
    ['CNI: 119801234567', 'national-id'],
    ['1198070012345678', 'national-id'],
  ])('are told of where a cell is personal: %s', async (cell, sort) => {
    expect(await heldIn([...plain, [cell, 'A'], ['fever', 'A'], [cell, 'B']])).toEqual([
      ['diagnosis', sort, 2, plain.length + 2],
    ]);
  });

  it('are told of by their beginnings, however long they go on', async () => {
    const long = 'x'.repeat(400_000);
    const cells = [`asha@example.org ${long}`, `${long}@`, '@'.repeat(400_000), `passport${long}`];
    expect(await heldIn(cells.map((cell) => [cell, 'A']))).toEqual([['diagnosis', 'email', 1, 2]]);
  });

  it('are not told of for codes, dates, pressures, and names of diseases and of houses', async () => {
    expect(await heldIn(plain)).toEqual([]);
    const codes = Array.from({ length: 12 }, (_, i): [string, string] => [`A${i}`, `07123456${10 + i}`]);
    expect(await heldIn(codes)).toEqual([]);
    const houses = ['Mercy Hospital', 'Hillside Clinic', 'Dr. Rao Nursing Home', 'St Mary Mission'];
    const rows = Array.from({ length: 12 }, (_, i): [string, string] => ['fever', houses[i % 4] ?? '']);
    expect(await heldIn(rows)).toEqual([]);
  });

  it('are told of where nearly every row has another name in them', async () => {
    const first = ['Asha', 'Sita', 'Moussa', 'Awa', 'José', 'Grace'];
    const rows = Array.from({ length: 12 }, (_, i): [string, string] => [
      `${first[i % 6] ?? ''} ${i < 6 ? 'Devi' : 'Diop'}`,
      'A',
    ]);
    expect(await heldIn(rows)).toEqual([['diagnosis', 'name', 12, 2]]);
  });

  it('can be left out, and then nothing of them is kept', async () => {
    const file = claims([['call 0712 345 678', 'Hillside Clinic']]);
    const [read] = await readFiles([file], { 'c.csv': { columns: { diagnosis: null } } });
    expect(read?.report.headings.some(({ held }) => held)).toBe(false);
    const column = read?.table && columnOf(read.table, 'diagnosis');
    expect(column?.type === 'text' && column.words.count).toBe(0);
  });
});
