import { describe, expect, it } from 'vitest';
import { choicesWith, mapWith, type Choices, type Maps } from '#intake';
import { columnOf, mergeTables, rowAsCells } from '#records';
import { UNITS_PER_ONE } from '#units';
import { readFiles, readText } from '../support/scheme.ts';
import { fileOf, sharedFolder, testName, textFile } from '../support/shared.ts';

const TEXT = [
  'Ref;Who;Kind of care;When;How much',
  'C1;M1;Consultation;2024-01-05;12,5',
  'C2;M2;Snake bite;2024-01-06;7',
].join('\n');
const SAID: Choices = {
  kind: 'claims',
  columns: {
    ref: 'claim_id',
    who: 'insured_id',
    kindofcare: 'benefit',
    when: 'service_date',
    howmuch: 'amount_claimed',
  },
  constants: { status: 'paid' },
  sameAs: { submitted_date: 'service_date' },
};

describe('a table that says things its own way', () => {
  it('is left out with its headings and first rows told, until somebody says what they are', async () => {
    const { report, table } = await readText(TEXT);
    expect(table).toBeNull();
    expect(report.fault?.code).toBe('unknown-kind');
    expect(report.headings.map(({ heading }) => heading)).toEqual([
      'Ref',
      'Who',
      'Kind of care',
      'When',
      'How much',
    ]);
    expect(report.sample[0]).toEqual(['C1', 'M1', 'Consultation', '2024-01-05', '12,5']);
  });

  it('is read as it is told to be: columns, constants, another column, words', async () => {
    const { report, table } = await readText(TEXT, SAID);
    expect(report.refused.map(({ row, faults }) => [row, faults[0]?.reason])).toEqual([[3, 'unknown-code']]);
    expect(table && rowAsCells(table, 0)).toEqual([
      ...[
        'C1',
        'M1',
        '',
        '',
        '',
        'outpatient',
        '',
        '2024-01-05',
        '',
        '2024-01-05',
        '',
        '',
        'paid',
        '',
        '',
        '12.5',
      ],
      ...['', ''],
    ]);
    const again = await readText(TEXT, choicesWith(SAID, { codes: { benefit: { snakebite: 'inpatient' } } }));
    expect(again.report).toMatchObject({ rowsAccepted: 2, refused: [] });
    expect(again.table && rowAsCells(again.table, 1)[5]).toBe('inpatient');
  });

  it('is read the same the next month by what was kept, and only what is new is asked for', async () => {
    const maps: Maps = { claims: mapWith(undefined, SAID) };
    const next = await readText(TEXT.replaceAll('C1', 'D1'), {}, maps);
    expect(next.report).toMatchObject({ kind: 'claims', rowsAccepted: 1 });
    const renamed = await readText(TEXT.replace('Who', 'Whom'), {}, maps);
    expect(renamed.report.fault).toMatchObject({
      code: 'missing-columns',
      kind: 'claims',
      // What was said of every row may stand in the column that nobody knows.
      columns: ['insured_id', 'status'],
    });
    expect(renamed.report.headings.find(({ heading }) => heading === 'Whom')?.column).toBeNull();
    expect(renamed.report.headings.find(({ heading }) => heading === 'Ref')?.column).toBe('claim_id');
  });

  it('shows what it says itself, whatever was answered before', async () => {
    const maps: Maps = { contributions: { readings: { pay_date: 'month-first', amount: 'decimal-comma' } } };
    const table = (rows: string) => `receipt_id,policy_id,pay_date,amount\n${rows}\n`;
    const clear = await readText(table('R1,P1,25/03/2024,12.50\nR2,P1,05/03/2024,1'), {}, maps);
    expect(clear.report.refused).toEqual([]);
    expect(clear.table && rowAsCells(clear.table, 1)[2]).toBe('2024-03-05');
    const doubtful = await readText(table('R1,P1,05/03/2024,1.500'), {}, maps);
    expect(doubtful.table && rowAsCells(doubtful.table, 0).slice(2, 4)).toEqual(['2024-05-03', '1500']);
    expect(doubtful.report.questions).toHaveLength(2);
    const numbered = await readText(table('R1,P1,45292,1'), {}, maps);
    expect(numbered.report.readings.filter(({ column }) => column === 'pay_date')).toEqual([]);
  });

  it('does not take M for men where H may be, and is told which it is', async () => {
    const text = 'id asegurado;id familia;sexo;fecha de nacimiento\nA1;F1;H;1990-05-01\nA2;F1;M;1991-05-01\n';
    const { report } = await readText(text);
    expect(report.refused.map(({ faults }) => faults[0]?.value)).toEqual(['H', 'M']);
    const { table } = await readText(text, { codes: { sex: { h: 'M', m: 'F' } } });
    expect(table && [rowAsCells(table, 0)[2], rowAsCells(table, 1)[2]]).toEqual(['M', 'F']);
    const french = await readText(text.replace(';M;', ';F;'));
    expect(french.table && [rowAsCells(french.table, 0)[2], rowAsCells(french.table, 1)[2]]).toEqual([
      'M',
      'F',
    ]);
  });

  it('does not carry what was said of one kind over to another, nor an empty answer anywhere', async () => {
    const changed = choicesWith(SAID, { kind: 'contributions' });
    expect(changed).toMatchObject({ kind: 'contributions', columns: {}, constants: {}, sameAs: {} });
    const taken = choicesWith(SAID, { sameAs: { submitted_date: '' } });
    const { report } = await readText(TEXT, taken);
    expect(report.fault).toMatchObject({ code: 'missing-columns', columns: ['submitted_date'] });
  });

  it('says in thousands what counts in ones', async () => {
    const { table } = await readText(TEXT, choicesWith(SAID, { unit: 1000 }));
    const amounts = table && columnOf(table, 'amount_claimed');
    expect(amounts?.type === 'money' && amounts.units[0]).toBe(12_500 * UNITS_PER_ONE);
  });

  it('can be told not to use a column, and to use another for the same', async () => {
    const text = 'receipt_id,policy_id,pay_date,amount,total paid\nR1,P1,2024-01-05,10,99\n';
    const { table } = await readText(text, { columns: { amount: null, totalpaid: 'amount' } });
    expect(table && rowAsCells(table, 0)[3]).toBe('99');
  });

  it.each([
    ['Spanish', 'id asegurado;id familia;sexo;fecha de nacimiento;municipio', 'A1;F1;mujer;1990-05-01;León'],
    [
      'Portuguese',
      'id segurado;id familia;sexo;data de nascimento;bairro',
      'A1;F1;feminino;1990-05-01;Centro',
    ],
    [
      'Indonesian',
      'no peserta;no kk;jenis kelamin;tanggal lahir;desa',
      'A1;F1;perempuan;1990-05-01;Sukamaju',
    ],
    ['Hindi', 'सदस्य संख्या;परिवार संख्या;लिंग;जन्म तिथि;गांव', 'A1;F1;महिला;1990-05-01;रामपुर'],
    ['Arabic', 'رقم العضو;رقم الأسرة;الجنس;تاريخ الميلاد;القرية', 'A1;F1;أنثى;1990-05-01;الزهراء'],
    ['French', 'N° assuré;N° famille;Sexe;Date de naissance;Village', 'A1;F1;femme;1990-05-01;Kora'],
  ])('is understood in %s without being told anything', async (_, headings, row) => {
    const { report, table } = await readText(`${headings}\n${row}\n`);
    expect(report).toMatchObject({ kind: 'members', rowsAccepted: 1 });
    expect(table && rowAsCells(table, 0).slice(0, 4)).toEqual(['A1', 'F1', 'F', '1990-05-01']);
  });
});

describe('a table in any encoding', () => {
  const text = 'receipt_id,policy_id,pay_date,amount,note\nR1,Pé1,2024-01-05,10,été à la forêt\n';
  const bytesIn = (encode: (letter: string) => number[]) =>
    new Blob([Uint8Array.from(Array.from(text).flatMap((letter) => encode(letter)))]);
  const read = async (content: Blob, said: Choices = {}) => {
    const [file] = await readFiles([{ name: 'r.csv', content }], { 'r.csv': said });
    return { encoding: file?.report.encoding, cells: file?.table && rowAsCells(file.table, 0)[1] };
  };
  const code = (letter: string) => letter.codePointAt(0) ?? 0;

  it('UTF-16 without a mark, either way round', async () => {
    const little = bytesIn((letter) => [code(letter) & 0xff, code(letter) >> 8]);
    const big = bytesIn((letter) => [code(letter) >> 8, code(letter) & 0xff]);
    expect(await read(little)).toEqual({ encoding: 'utf-16le', cells: 'Pé1' });
    expect(await read(big)).toEqual({ encoding: 'utf-16be', cells: 'Pé1' });
  });

  it('Windows-1252, and what somebody says it is', async () => {
    const western = bytesIn((letter) => [code(letter)]);
    expect(await read(western)).toEqual({ encoding: 'windows-1252', cells: 'Pé1' });
    expect(await read(western, { encoding: 'windows-1251' })).toEqual({
      encoding: 'windows-1251',
      cells: 'Pй1',
    });
  });

  it('UTF-8 that was written twice, and said to be', async () => {
    const once = new TextEncoder().encode(text);
    const twice = new TextEncoder().encode(String.fromCharCode(...once));
    expect(await read(new Blob([twice]))).toEqual({ encoding: 'utf-8-twice', cells: 'Pé1' });
    expect(await read(new Blob([once]))).toEqual({ encoding: 'utf-8', cells: 'Pé1' });
    expect(await read(new Blob([twice]), { encoding: 'utf-8' })).toEqual({
      encoding: 'utf-8',
      cells: 'PÃ©1',
    });
  });

  it('with a line that says what stands between cells', async () => {
    const [file] = await readFiles([textFile('r.csv', `sep=|\n${text.replaceAll(',', '|')}`)]);
    expect(file?.report).toMatchObject({ delimiter: '|', headingRow: 2, rowsAccepted: 1 });
  });
});

const dirty = sharedFolder('dirty');
const CLAIMS = { benefit: 'other', status: 'paid' };
const ON_A_DAY = { service_date: '2019-01-05', submitted_date: '2019-01-05' };
const AS_SERVED = { submitted_date: 'service_date' };

/** What somebody would say of the files that need it, and what then comes of them: accepted, refused and left out rows. */
const EXPECTED: Readonly<Record<string, { readonly said: Choices; readonly rows: Record<string, unknown> }>> =
  {
    '02_claims_fr_utf16le_tab.txt': {
      said: { kind: 'claims', constants: { benefit: 'other' }, sameAs: AS_SERVED },
      rows: { rowsAccepted: 10, refused: [], leftOut: [], encoding: 'utf-16le', delimiter: '\t' },
    },
    '04_claims_mojibake_double_utf8.csv': {
      said: { kind: 'claims', constants: { benefit: 'other' }, sameAs: AS_SERVED },
      rows: { rowsAccepted: 10, refused: [], leftOut: [], encoding: 'utf-8-twice', delimiter: ';' },
    },
    '06_claims_report_style_titles_subtotals_footer.csv': {
      said: { kind: 'claims', constants: { ...CLAIMS, ...ON_A_DAY } },
      rows: { rowsAccepted: 10, refused: [], rowsRead: 18, headingRow: 5 },
    },
    '12_claims_ragged_and_unbalanced_quote.csv': {
      said: { kind: 'claims', constants: { ...CLAIMS, ...ON_A_DAY } },
      rows: { rowsAccepted: 5, leftOut: [] },
    },
    '14a_claims_2024_01.csv': {
      said: { constants: CLAIMS, sameAs: AS_SERVED },
      rows: { rowsAccepted: 70, refused: [], leftOut: [], repeats: [] },
    },
    '16f_header_repeated_midway.csv': {
      said: { kind: 'claims', constants: { ...CLAIMS, ...ON_A_DAY, insured_id: 'M' } },
      rows: { rowsAccepted: 3, refused: [], rowsRead: 5 },
    },
    '18_headers_nbsp_newline_duplicates_empty.csv': {
      said: { kind: 'members', constants: { family_id: 'F', sex: 'F' } },
      rows: { rowsAccepted: 1, refused: [] },
    },
    '19_members_arabic_utf8.csv': {
      said: { constants: { family_id: 'F', birth_date: '1990-01-01' } },
      rows: { rowsAccepted: 2, refused: [] },
    },
    '19b_members_arabic_windows1256.csv': {
      said: { kind: 'members', constants: { family_id: 'F', sex: 'F', birth_date: '1990-01-01' } },
      rows: { rowsAccepted: 2, encoding: 'windows-1256', delimiter: ';' },
    },
  };

describe('nasty tables, once somebody has said what they are', () => {
  const readAs = async (name: string, said: Choices) => {
    const [file] = await readFiles([fileOf(`${dirty ?? ''}/${name}`)], { [name]: said }, 2026);
    if (!file) throw new Error('nothing read');
    return file;
  };

  it.skipIf(!dirty).each(Object.keys(EXPECTED))(testName('%s', dirty), async (name) => {
    const { said, rows } = EXPECTED[name] ?? { said: {}, rows: {} };
    const { report } = await readAs(name, said);
    expect(report).toMatchObject(rows);
    expect(report.rowsAccepted + report.refused.length + report.leftOut.length + report.repeats.length).toBe(
      report.rowsRead,
    );
  });

  it.skipIf(!dirty)(
    testName('sums, titles and notes are not counted: 114,280.00 claimed', dirty),
    async () => {
      const name = '06_claims_report_style_titles_subtotals_footer.csv';
      const { table } = await readAs(name, EXPECTED[name]?.said ?? {});
      const claimed = table && columnOf(table, 'amount_claimed');
      if (claimed?.type !== 'money') throw new Error('no amounts');
      expect(claimed.units.reduce((sum, units) => sum + units, 0)).toBe(114_280 * UNITS_PER_ONE);
    },
  );

  it.skipIf(!dirty)(
    testName(
      'two months that overlap are 120 claims, with a revision, a repeat and one id spelt otherwise',
      dirty,
    ),
    async () => {
      const said = EXPECTED['14a_claims_2024_01.csv']?.said ?? {};
      const second =
        '14b_claims_2024_02_overlaps_20_rows_one_revised_amount_one_reformatted_id_two_exact_repeats.csv';
      const [january, february] = await Promise.all([
        readAs('14a_claims_2024_01.csv', said),
        readAs(second, said),
      ]);
      if (!january.table || !february.table) throw new Error('no claims');
      expect(february.report.repeats).toHaveLength(2);
      const columns = new Set(['claim_id', 'insured_id', 'service_date', 'amount_claimed']);
      const merge = mergeTables(january.table, [{ table: february.table, columns }]);
      // One more than there are: "c0055" is told apart from "C0055", and pointed out as alike.
      expect([merge.table.length, merge.replaced]).toEqual([121, 1]);
    },
  );

  it.skipIf(!dirty)(
    testName('forty ways to write a date: one question, and no day that is none', dirty),
    async () => {
      const said: Choices = {
        kind: 'policies',
        constants: { family_id: 'F', contribution_due: '1' },
        sameAs: { cover_end: 'cover_start' },
        readings: { cover_start: 'day-first', cover_end: 'day-first' },
      };
      const { report, table } = await readAs('10_policies_40_date_spellings.csv', said);
      expect(report.questions.map(({ column }) => column)).toContain('cover_start');
      const read: Readonly<Record<string, string | undefined>> = Object.fromEntries(
        Array.from({ length: table?.length ?? 0 }, (_, row) => {
          const cells = table ? rowAsCells(table, row) : [];
          return [cells[0] ?? '', cells[4] ?? ''] as const;
        }),
      );
      const oneDay = ['P000', 'P001', 'P005', 'P006', 'P007', 'P008', 'P009', 'P010', 'P015', 'P016', 'P030'];
      for (const id of oneDay) expect([id, read[id]]).toEqual([id, '2019-01-22']);
      expect([read['P003'], read['P004']]).toEqual(['2019-02-01', '2019-01-02']);
      for (const id of [
        'P002',
        'P011',
        'P013',
        'P017',
        'P018',
        'P019',
        'P020',
        'P021',
        'P022',
        'P023',
        'P024',
        'P029',
        'P031',
        'P035',
        'P036',
        'P037',
        'P038',
      ])
        expect([id, read[id]]).toEqual([id, undefined]);
      const reasons = Object.fromEntries(report.refused.map(({ row, faults }) => [row, faults[0]?.reason]));
      expect([reasons[20], reasons[21]]).toEqual(['no-such-date', 'no-such-date']);
    },
  );
});
