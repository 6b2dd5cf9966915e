import { describe, expect, it } from 'vitest';
import { closerLook, mapWith, type Choices, type CloserLook, type Maps } from '#intake';
import { csvText } from '#records';
import { readText } from '../support/scheme.ts';

async function look(text: string, said: Choices = {}, maps: Maps = {}): Promise<CloserLook> {
  const { asRead } = await readText(text, said, maps);
  const looked = await closerLook(asRead);
  if (!looked) throw new Error('nothing to look at');
  return looked;
}

/** A claims register after a title, its problems counted by hand. */
const CLAIMS = [
  'Claims of the hill trust',
  'Claim no;insured_id;benefit;service_date;submitted_date;settled_date;status;amount_claimed;amount_paid;Seen by',
  // Rows 3 and 4 are whole.
  'C1;M1;opd;05/01/2024;31/01/2024;02/02/2024;paid;1.200,50;1.200,50;x',
  'C2;M2;outpatient;06/01/2024;31/01/2024;;reported;12;;y',
  // Accepted with a blank: the day of settlement, twice, and once the amount beside it.
  'C3;M1;outpatient;07/01/2024;31/01/2024;soon;paid;10;10;x',
  'C4;M1;outpatient;07/01/2024;31/01/2024;soon;paid;10;ten;x',
  // Refused: a benefit that is none, twice; a day that there is not; an amount and a day that are none.
  'C5;M1;dentistri;07/01/2024;31/01/2024;;paid;10;10;x',
  'C6;M1;tooth;08/01/2024;31/01/2024;later;paid;10;10;x',
  'C7;M1;outpatient;31/02/2024;31/01/2024;;paid;10;10;x',
  'C8;M1;outpatient;09/01/2024;?;;paid;1O;10;x',
  // More cells than headings, the same row again, and a row of sums.
  'C9;M1;outpatient;09/01/2024;31/01/2024;;paid;10;10;x;;z',
  'C1;M1;opd;05/01/2024;31/01/2024;02/02/2024;paid;1.200,50;1.200,50;x',
  'Total;;;;;;;1.252,50;1.240,50;',
].join('\n');

describe('a closer look at a table', () => {
  it('shows the first accepted rows, each value beside the cell it was read from', async () => {
    const { kind, columns, first } = await look(CLAIMS);
    expect(kind).toBe('claims');
    expect(columns.map(({ column, from }) => [column, ...from])).toEqual([
      ['claim_id', 0],
      ['insured_id', 1],
      ['benefit', 2],
      ['service_date', 3],
      ['submitted_date', 4],
      ['settled_date', 5],
      ['status', 6],
      ['amount_claimed', 7],
      ['amount_paid', 8],
    ]);
    expect(first.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
    expect(first[0]?.cells.map(({ value, cell }) => [value, cell])).toEqual([
      ['C1', 'C1'],
      ['M1', 'M1'],
      ['outpatient', 'opd'],
      ['2024-01-05', '05/01/2024'],
      ['2024-01-31', '31/01/2024'],
      ['2024-02-02', '02/02/2024'],
      ['paid', 'paid'],
      ['1200.5', '1.200,50'],
      ['1200.5', '1.200,50'],
    ]);
    expect(first[3]?.cells.slice(5)).toEqual([
      { value: '', cell: 'soon' },
      { value: 'paid', cell: 'paid' },
      { value: '10', cell: '10' },
      { value: '', cell: 'ten' },
    ]);
  });

  it('counts the filled cells of each heading and those that cannot be read, over records and refused rows', async () => {
    const { used, rowsNotCounted } = await look(CLAIMS);
    const counted = used.map(({ column, cells }) => [column, cells.filled, cells.unread]);
    expect(counted).toEqual([
      ['claim_id', 8, 0],
      ['insured_id', 8, 0],
      ['benefit', 8, 2],
      ['service_date', 8, 1],
      ['submitted_date', 8, 1],
      ['settled_date', 4, 3],
      ['status', 8, 0],
      ['amount_claimed', 8, 1],
      ['amount_paid', 7, 1],
    ]);
    expect(rowsNotCounted).toBe(1);
  });

  it('counts of refused rows beyond those that are kept whole only what cannot be read, and says of how many', async () => {
    const rows = Array.from({ length: 20_010 }, (_, i) => `R${i},P1,2024-01-05,x`);
    const text = ['receipt_id,policy_id,pay_date,amount', 'A1,P1,2024-01-05,5', ...rows].join('\n');
    const { used, rowsNotCounted } = await look(text);
    expect(used.map(({ column, cells }) => [column, cells.filled, cells.unread])).toEqual([
      ['receipt_id', 20_001, 0],
      ['policy_id', 20_001, 0],
      ['pay_date', 20_001, 0],
      ['amount', 20_011, 20_010],
    ]);
    expect(rowsNotCounted).toBe(10);
  });

  it('is sure of a name, less so of a word, and doubts what cannot be read', async () => {
    const { used } = await look(CLAIMS);
    const told = Object.fromEntries(used.map(({ column, by, sureness }) => [column, [by, sureness]]));
    expect(told).toMatchObject({
      claim_id: ['word', 'likely'],
      insured_id: ['name', 'sure'],
      settled_date: ['name', 'doubtful'],
      benefit: ['name', 'doubtful'],
    });
    const said = await look(CLAIMS, { columns: { claimno: 'claim_id' } });
    expect(said.used[0]).toMatchObject({ by: 'said', sureness: 'sure' });
    const maps: Maps = { claims: mapWith(undefined, { columns: { seenby: 'provider' } }) };
    const kept = await look(CLAIMS, {}, maps);
    expect(kept.used.at(-1)).toMatchObject({
      column: 'provider',
      by: 'said',
      cells: { filled: 8, unread: 0 },
    });
  });

  it('doubts what was said of a table that lacks other columns by its first rows, whichever way these are written', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => `M${i},1/${1 + (i % 28)}/1990,man`).join('\n');
    const said: Choices = { kind: 'members', columns: { who: 'sex', born: 'birth_date', hm: 'exit_date' } };
    const few = await look(`who,born,hm\n${rows(28)}`, said);
    expect(few.used).toEqual([
      {
        at: 0,
        column: 'sex',
        by: 'said',
        sureness: 'doubtful',
        cells: { filled: 28, unread: 28, isOfAll: true },
      },
      {
        at: 1,
        column: 'birth_date',
        by: 'said',
        sureness: 'sure',
        cells: { filled: 28, unread: 0, isOfAll: true },
      },
      {
        at: 2,
        column: 'exit_date',
        by: 'said',
        sureness: 'doubtful',
        cells: { filled: 28, unread: 28, isOfAll: true },
      },
    ]);
    expect(few.first).toEqual([]);
    const many = await look(`who,born,hm\n${rows(500)}`, said);
    expect(many.used[0]?.cells).toEqual({ filled: 300, unread: 300, isOfAll: false });
  });

  it('shows a row for each different problem, the most frequent first, as it stands in the file', async () => {
    const { worst } = await look(CLAIMS);
    const told = worst.map(({ row, problem, count, isRefused }) => [
      ...[row, problem.column, problem.reason, count, isRefused],
    ]);
    expect(told).toEqual([
      [7, 'benefit', 'unknown-code', 2, true],
      [5, 'settled_date', 'not-a-date', 2, false],
      [9, 'service_date', 'no-such-date', 1, true],
      [10, 'submitted_date', 'not-a-date', 1, true],
      [10, 'amount_claimed', 'not-a-number', 1, true],
    ]);
    expect(worst[3]?.wrong).toEqual(['submitted_date', 'amount_claimed']);
    expect(worst[3]?.cells.slice(3, 9)).toEqual(['09/01/2024', '?', '', 'paid', '1O', '10']);
    expect(worst[1]?.cells.slice(0, 6)).toEqual([
      'C3',
      'M1',
      'outpatient',
      '07/01/2024',
      '31/01/2024',
      'soon',
    ]);
    // Of a heading that is not used nothing is told.
    expect(worst[0]?.cells[9]).toBeNull();
  });

  it('shows no cells of a row that is wrong as a whole, since nobody knows which is which', async () => {
    const text = 'receipt_id,policy_id,pay_date,amount\nR1,P1,2024-01-05,5\nR2,P1,2024-01-06,1,200\n';
    const { worst } = await look(text);
    expect(worst).toMatchObject([
      { row: 3, problem: { column: '', value: '', reason: 'too-many-cells' }, count: 1 },
    ]);
    expect(worst[0]?.cells).toEqual([null, null, null, null]);
  });

  it('shows of accepted rows far down only the cell that was left blank', async () => {
    const row = (n: number) => `C${n},M${n},outpatient,2024-01-05,2024-01-31,,paid,${n}`;
    const rows = Array.from({ length: 9000 }, (_, i) => row(i + 1));
    const text = [
      'claim_id,insured_id,benefit,service_date,submitted_date,settled_date,status,amount_claimed',
      ...rows,
      row(9001).replace(',,', ',soon,'),
    ].join('\n');
    const { worst, used } = await look(text);
    expect(worst).toMatchObject([{ row: 9002, count: 1, isRefused: false }]);
    expect(worst[0]?.cells).toEqual([null, null, null, null, null, 'soon', null, null]);
    expect(used.find(({ column }) => column === 'settled_date')?.cells).toEqual({
      filled: 1,
      unread: 1,
      isOfAll: true,
    });
    expect(used[0]?.cells).toEqual({ filled: 9001, unread: 0, isOfAll: true });
  });

  it('numbers rows as the file does, with blank lines and cells of several lines among them', async () => {
    const text =
      'receipt_id,policy_id,pay_date,amount\n\n"R1",P1,2024-01-05,"5"\n\n\n"R\n2",P1,2024-01-06,1200\n';
    const { first } = await look(text);
    expect(first.map(({ row, cells }) => [row, cells[0]?.cell, cells[3]?.cell])).toEqual([
      [3, 'R1', '5'],
      [6, 'R\n2', '1200'],
    ]);
  });

  it('hides what looks personal where it is used, and shows nothing of it where it is not', async () => {
    const text = [
      'insured_id,family_id,sex,birth_date,Full name,Mobile',
      ...['Asha Devi', 'Ravi Kumar', 'Sita Rao'].map(
        (name, i) => `M${i},F1,F,1990-01-0${i + 1},${name},+91 98765 4321${i}`,
      ),
      'M9,F1,Q,1990-02-01,Gita Nair,+91 98765 43219',
    ].join('\n');
    const looked = await look(text, { columns: { fullname: 'relationship' } });
    expect(JSON.stringify(looked)).not.toMatch(/Asha|Gita|98765/);
    const at = looked.columns.findIndex(({ column }) => column === 'relationship');
    expect(looked.first[0]?.cells[at]).toEqual({ value: '•••', cell: '•••' });
    expect(looked.worst[0]?.cells.slice(4)).toEqual(['•••', null]);
    expect(looked.fitting).toEqual([]);
  });
});

/** The columns that the cells under each heading fit, by the heading. */
async function fitting(
  headings: readonly string[],
  rows: number,
  row: (n: number) => readonly string[],
  said: Choices = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  const text = csvText([headings, ...Array.from({ length: rows }, (_, i) => [...row(i + 1)])]);
  const looked = await look(text, said);
  return Object.fromEntries(looked.fitting.map(({ at, columns }) => [headings[at] ?? '', columns]));
}

const two = (n: number) => String(n).padStart(2, '0');

describe('cells under headings that nobody knows', () => {
  it('tell what they fit in a table that could not be read: days, codes, amounts and ids', async () => {
    const fits = await fitting(
      ['aa', 'bb', 'cc', 'dd', 'ee'],
      20,
      (n) => [
        `P-${n}`,
        n % 2 === 0 ? 'F' : 'female',
        `${two(n)}/01/1990`,
        n % 3 === 0 ? 'yes' : 'no',
        'uphill',
      ],
      { kind: 'members' },
    );
    expect(fits).toEqual({
      aa: ['insured_id', 'family_id'],
      bb: ['sex'],
      // Of three days only that of birth is required; all three fit.
      cc: ['birth_date', 'entry_date', 'exit_date'],
      dd: ['poverty'],
    });
  });

  it('fit only required columns where they fit more than can be told, and none where that says nothing', async () => {
    const claims = await fitting(['aa', 'bb'], 10, (n) => [`2024-01-${two(n)}`, `${n}.50`], {
      kind: 'claims',
    });
    expect(claims).toEqual({ aa: ['service_date', 'submitted_date'], bb: ['amount_claimed'] });
    const months = (n: number) => [`2024-${two(n)}`, String(n), String(n)];
    const returns = await fitting(['month', 'claims', 'xx'], 10, months, { kind: 'return' });
    expect(returns).toEqual({});
  });

  it('fit a column that is filled by cells that cannot be read', async () => {
    const row = (submitted: (n: number) => string) => (n: number) => [
      ...[`C${n}`, 'M1', 'outpatient', `2024-01-${two(n)}`, submitted(n), 'paid', '5', `2024-02-${two(n)}`],
    ];
    const headings = [
      ...['claim_id', 'insured_id', 'benefit', 'service_date', 'submitted_date', 'status', 'amount_claimed'],
      'xx',
    ];
    const doubtful = await fitting(
      headings,
      20,
      row((n) => (n > 10 ? 'with them' : `2024-01-${two(n)}`)),
    );
    expect(doubtful).toEqual({ xx: ['submitted_date'] });
    const sound = await fitting(
      headings,
      20,
      row((n) => `2024-01-${two(n)}`),
    );
    expect(sound).toEqual({ xx: ['discharge_date', 'decided_date', 'settled_date'] });
  });

  it('fit when nearly all do, and not when one in ten does not', async () => {
    const policies: Choices = { kind: 'policies' };
    const withOdd = (odd: number) => (n: number) => [n <= odd ? 'none' : n % 2 === 0 ? 'active' : 'in force'];
    expect(await fitting(['xx'], 40, withOdd(2), policies)).toEqual({ xx: ['status'] });
    expect(await fitting(['xx'], 40, withOdd(4), policies)).toEqual({});
  });

  it('are no ids where they come again, no amounts where they name things, and no months where they are days', async () => {
    const receipts: Choices = { kind: 'contributions' };
    const of = (cell: (n: number) => string, said = receipts) => fitting(['xx'], 20, (n) => [cell(n)], said);
    expect(await of((n) => `R${n % 5}`)).toEqual({});
    expect(await of((n) => `00${n}`)).toEqual({ xx: ['receipt_id', 'policy_id'] });
    expect(await of((n) => String(2000 + (n % 9)))).toEqual({});
    expect(await of((n) => String(500 * (n % 4)))).toEqual({ xx: ['amount'] });
    expect(await of((n) => `${n}.000,25`)).toEqual({ xx: ['amount'] });
    expect(await of((n) => `2024-01-${two(n)}`, { kind: 'finance' })).toEqual({});
    expect(await of((n) => `${two((n % 12) + 1)}/2024`, { kind: 'finance' })).toEqual({ xx: ['month'] });
    expect(await of((n) => `${two(n)}/13/2024`)).toEqual({});
    expect(await of((n) => `01/${two(n + 8)}/2024`)).toEqual({ xx: ['pay_date'] });
  });

  it('say nothing while there are few of them, or once somebody has said what they are', async () => {
    expect(await fitting(['xx'], 2, (n) => [`2024-01-0${n}`], { kind: 'contributions' })).toEqual({});
    const said: Choices = { kind: 'contributions', columns: { xx: null } };
    expect(await fitting(['xx'], 20, (n) => [`2024-01-${two(n)}`], said)).toEqual({});
  });

  it('fit no column that is made of others, nor stand for its parts', async () => {
    const row = (n: number) => [`R${n}`, 'P1', two(n), '1', '2024', '5', `2024-01-${two(n)}`];
    const headings = ['receipt_id', 'policy_id', 'd', 'm', 'y', 'amount', 'xx'];
    const said: Choices = { made: { pay_date: { way: 'day-month-year', from: ['d', 'm', 'y'] } } };
    expect(await fitting(headings, 20, row, said)).toEqual({});
    expect(await fitting(headings, 20, row, { kind: 'contributions' })).toMatchObject({ xx: ['pay_date'] });
  });

  it('fit words of other languages, and none that stand for a column already', async () => {
    const said: Choices = { kind: 'policies', constants: { status: 'active' } };
    expect(await fitting(['xx'], 9, () => ['vigente'], { kind: 'policies' })).toEqual({ xx: ['status'] });
    expect(await fitting(['xx'], 9, () => ['vigente'], said)).toEqual({});
  });
});
