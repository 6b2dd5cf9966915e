import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesWith, openQuestions, rowsWithFaults, type Choices, type MadeOf, type Maps } from '#intake';
import { columnOf, rowAsCells } from '#records';
import { isoDay } from '#units';
import { readText, type FileLaidOut } from '../support/scheme.ts';

function days({ table }: FileLaidOut, name: string): string[] {
  const column = table && columnOf(table, name);
  return column?.type === 'day' ? Array.from(column.days, isoDay) : [];
}

/** One policy a cell of its period. */
const policies = (periods: readonly string[]) =>
  [
    'policy_id;family_id;period of cover;contribution_due',
    ...periods.map((period, i) => `P${i + 1};F${i + 1};${period};100`),
  ].join('\n');
const PERIOD: Choices = {
  kind: 'policies',
  made: {
    cover_start: { way: 'first-date', from: ['periodofcover'] },
    cover_end: { way: 'last-date', from: ['periodofcover'] },
  },
};

describe('the first and the last date of one cell', () => {
  it.each([
    ['2024-01-01 - 2024-12-31', '2024-01-01', '2024-12-31'],
    ['2024-01-01/2024-12-31', '2024-01-01', '2024-12-31'],
    ['2024-01-01-2024-12-31', '2024-01-01', '2024-12-31'],
    ['from 1 January 2024 to 31 December 2024', '2024-01-01', '2024-12-31'],
    ['du 1er janvier 2024 au 31 décembre 2024', '2024-01-01', '2024-12-31'],
    ['January 1, 2024 – December 31, 2024', '2024-01-01', '2024-12-31'],
    ['13/01/2024-12/01/2025', '2024-01-13', '2025-01-12'],
    ['13.01.24 to 12.01.25', '2024-01-13', '2025-01-12'],
    ['Jan 2024 - Dec 2024', '2024-01-01', '2024-12-31'],
    ['Jan - Jun 2024', '2024-01-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['02/2023', '2023-02-01', '2023-02-28'],
    ['من 2024-01-01 إلى ٢٠٢٤-١٢-٣١', '2024-01-01', '2024-12-31'],
  ])('of "%s" are %s and %s', async (period, first, last) => {
    const read = await readText(policies([period]), PERIOD);
    expect(read.report.refused).toEqual([]);
    expect([days(read, 'cover_start'), days(read, 'cover_end')]).toEqual([[first], [last]]);
  });

  it.each([
    '2024',
    '2023/24',
    '2011/12',
    '2024-01-01',
    '45292',
    'one year',
    'Jul - Jun 2024',
    'until Dec 2024',
    'Policy 5/2023, Jan 2024',
    'Ref 3/2022 - from 2024-01-01',
    'No 12/2024 of 2024-01-01',
    '5 Jan - Dec 2024',
    '1/1/2024, 2/2/2024, 3/3/2024',
  ])('are not guessed in "%s": the row is left with the cell told', async (period) => {
    const { report } = await readText(policies([period, '2024-01-01 - 2024-12-31']), PERIOD);
    expect(report).toMatchObject({ rowsRead: 2, rowsAccepted: 1 });
    expect(
      report.refused.map(({ row, faults }) => [row, faults.map(({ column, value }) => [column, value])]),
    ).toEqual([
      [
        2,
        [
          ['cover_start', `[${period}]`],
          ['cover_end', `[${period}]`],
        ],
      ],
    ]);
  });

  it('are read in one order: what one of them shows holds for the other', async () => {
    const read = await readText(policies(['01/02/2024 - 31/01/2025', '05/03/2024 - 04/03/2025']), PERIOD);
    expect(read.report.questions).toEqual([]);
    expect(days(read, 'cover_start')).toEqual(['2024-02-01', '2024-03-05']);
    expect(days(read, 'cover_end')).toEqual(['2025-01-31', '2025-03-04']);
  });

  it('are asked about where neither shows the order', async () => {
    const { report } = await readText(policies(['01/02/2024 - 02/01/2025']), PERIOD);
    expect(report.questions.map(({ column }) => column)).toEqual(['cover_start', 'cover_end']);
    const told = await readText(
      policies(['01/02/2024 - 02/01/2025']),
      choicesWith(PERIOD, { readings: { cover_start: 'month-first', cover_end: 'month-first' } }),
    );
    expect([days(told, 'cover_start'), days(told, 'cover_end')]).toEqual([['2024-01-02'], ['2025-02-01']]);
  });

  it('are read the same way next month, and a heading that is gone is missed', async () => {
    const maps: Maps = { policies: { made: PERIOD.made ?? {} } };
    const next = await readText(policies(['2024-03']), {}, maps);
    expect(days(next, 'cover_end')).toEqual(['2024-03-31']);
    const renamed = await readText(policies(['2024-03']).replace('period of cover', 'term'), {}, maps);
    expect(renamed.report.fault).toMatchObject({
      code: 'missing-columns',
      kind: 'policies',
      columns: ['cover_start', 'cover_end'],
    });
  });
});

const CLAIMS = [
  'claim_id,household,person,day,month,year,benefit,status,amount_claimed',
  'C1,H1,2,5,3,2024,outpatient,paid,10',
  'C2,H1,3,31,March,24,outpatient,paid,20',
  'C3,H2,1,31,4,2024,outpatient,paid,30',
  'C4,H2,,7,,2024,outpatient,paid,40',
  'C5,H2,1,,,,outpatient,paid,50',
  'Total,,,,,,,,150',
].join('\n');
const DATE: MadeOf = { way: 'day-month-year', from: ['day', 'month', 'year'] };
const PARTS: Choices = {
  kind: 'claims',
  made: {
    service_date: DATE,
    submitted_date: DATE,
    insured_id: { way: 'joined', from: ['household', 'person'], between: '/' },
  },
};

describe('columns told in several others', () => {
  it('are read where all parts say something, and the row is left with what they say where not', async () => {
    const read = await readText(CLAIMS, PARTS);
    expect(days(read, 'service_date')).toEqual(['2024-03-05', '2024-03-31']);
    expect(read.table && rowAsCells(read.table, 0)[1]).toBe('H1/2');
    expect(
      read.report.refused.map(({ row, faults }) => [
        row,
        faults.map(({ column, value, reason }) => [column, value, reason]),
      ]),
    ).toEqual([
      [
        4,
        [
          ['service_date', '2024-04-31', 'no-such-date'],
          ['submitted_date', '2024-04-31', 'no-such-date'],
        ],
      ],
      [
        5,
        [
          ['insured_id', '', 'missing'],
          ['service_date', '[7/?/2024]', 'not-a-date'],
          ['submitted_date', '[7/?/2024]', 'not-a-date'],
        ],
      ],
      [
        6,
        [
          ['service_date', '', 'missing'],
          ['submitted_date', '', 'missing'],
        ],
      ],
    ]);
    expect(read.report.leftOut.map(({ row, faults }) => [row, faults[0]?.reason])).toEqual([
      [7, 'total-row'],
    ]);
    expect(read.report.shortYears).toEqual(['service_date', 'submitted_date']);
    expect(read.report.headings.find(({ heading }) => heading === 'day')).toMatchObject({
      column: null,
      feeds: ['service_date', 'submitted_date'],
    });
  });

  it('are told by cells of the file alone where rows are left', async () => {
    const { asTold } = await readText(CLAIMS, PARTS);
    const [first] = rowsWithFaults(asTold.refused);
    expect(first?.cells).toEqual(['C3', 'H2', '1', '31', '4', '2024', 'outpatient', 'paid', '30']);
  });

  it('are read as rows are corrected', async () => {
    const corrections = () =>
      new Map([[4, ['C3', 'H2', '1', '30', '4', '2024', 'outpatient', 'paid', '30']]]);
    const read = await readText(CLAIMS, PARTS, {}, { corrections });
    expect(days(read, 'service_date')).toEqual(['2024-03-05', '2024-03-31', '2024-04-30']);
  });

  it('give way to a column of their own name', async () => {
    const read = await readText(
      'service_date,'.concat(CLAIMS).replace('\nC1', '\n2024-09-09,C1').replace('\nC2', '\n2024-09-10,C2'),
      PARTS,
    );
    expect(days(read, 'service_date').slice(0, 2)).toEqual(['2024-09-09', '2024-09-10']);
  });

  it('are no date where a part is none, in whatever order the others would make one', async () => {
    const rows = ['5,13,24', '2024,1,5', '5,Mai,24', '5,12,24'];
    const text = ['receipt_id,policy_id,d,m,y,amount', ...rows.map((row, i) => `R${i},P,${row},1`)].join(
      '\n',
    );
    const read = await readText(text, {
      kind: 'contributions',
      made: { pay_date: { way: 'day-month-year', from: ['d', 'm', 'y'] } },
    });
    expect(read.report.refused.map(({ row, faults }) => [row, faults[0]?.value])).toEqual([
      [2, '[5/13/24]'],
      [3, '[2024/1/5]'],
    ]);
    expect(read.report.questions).toEqual([]);
    expect(days(read, 'pay_date')).toEqual(['2024-05-05', '2024-12-05']);
  });

  it('say months', async () => {
    const text = 'M,Y,insured_end,claims_paid\n1,2024,5,1\nFeb,24,6,2\n13,2024,6,2\n';
    const { report, table } = await readText(text, {
      kind: 'return',
      made: { month: { way: 'month-year', from: ['m', 'y'] } },
    });
    expect(table?.length).toBe(2);
    expect(table && [0, 1].map((row) => rowAsCells(table, row)[1])).toEqual(['2024-01', '2024-02']);
    expect(report.refused[0]?.faults[0]).toMatchObject({
      column: 'month',
      value: '2024-13',
      reason: 'not-a-month',
    });
  });

  it('come out as from one column, whatever the cells, the quotes and the size of the pieces', async () => {
    const cell = fc.constantFrom(
      '1',
      '31',
      '02',
      '',
      'x',
      '2024',
      '24',
      'March',
      '"5"',
      ' 7 ',
      '"a,b"',
      '"un\nquoted"',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 }),
        async (rows) => {
          const head = 'receipt_id,policy_id,d,m,y,amount\n';
          const text = head + rows.map((row, i) => `R${i},P,${row.join(',')},1`).join('\n');
          const { report, table } = await readText(text, {
            kind: 'contributions',
            made: { pay_date: { way: 'day-month-year', from: ['d', 'm', 'y'] } },
          });
          const refused = report.refused.length;
          expect(report.rowsRead).toBe(
            report.rowsAccepted + refused + report.leftOut.length + report.repeats.length,
          );
          // Each row by itself has the same outcome.
          for (const [i, row] of rows.entries()) {
            const alone = await readText(`${head}R${i},P,${row.join(',')},1\nR,P,1,1,2024,1`, {
              kind: 'contributions',
              made: { pay_date: { way: 'day-month-year', from: ['d', 'm', 'y'] } },
            });
            const isIn = alone.table?.length === 2;
            const ids = table
              ? Array.from({ length: table.length }, (_, at) => rowAsCells(table, at)[0])
              : [];
            expect(ids.includes(`R${i}`)).toBe(isIn);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what somebody says of dates and headings', () => {
  const ETHIOPIAN = 'receipt_id,policy_id,pay_date,amount\nR1,P,2016-05-12,1\nR2,P,2016-06-01,1\n';

  it('holds for a calendar that nothing shows, also next month', async () => {
    const plain = await readText(ETHIOPIAN);
    expect(days(plain, 'pay_date')).toEqual(['2016-05-12', '2016-06-01']);
    // 1 Meskerem 2016 was 12 September 2023; each month has 30 days.
    const expected = ['2024-01-21', '2024-02-09'];
    const told = await readText(ETHIOPIAN, { readings: { pay_date: 'ethiopian' } });
    expect(days(told, 'pay_date')).toEqual(expected);
    expect(told.report.readings).toContainEqual({ column: 'pay_date', choice: 'ethiopian', by: 'person' });
    const maps: Maps = { contributions: { readings: { pay_date: 'ethiopian' } } };
    expect(days(await readText(ETHIOPIAN, {}, maps), 'pay_date')).toEqual(expected);
    const back = await readText(ETHIOPIAN, { readings: { pay_date: null } }, maps);
    expect(days(back, 'pay_date')).toEqual(['2016-05-12', '2016-06-01']);
    expect(back.report.readings).toEqual([]);
  });

  it('is asked again where dates of a kept calendar would lie in years that no record is of', async () => {
    const maps: Maps = { contributions: { readings: { pay_date: 'ethiopian' } } };
    const held = await readText(ETHIOPIAN, {}, maps);
    expect(held.report.questions).toEqual([
      {
        column: 'pay_date',
        choices: ['as-written', 'ethiopian'],
        examples: ['2016-05-12', '2016-06-01'],
      },
    ]);
    expect(openQuestions(held.report)).toEqual([]);
    const gregorian = ETHIOPIAN.replaceAll('2016-', '2025-');
    expect(openQuestions((await readText(gregorian, {}, maps)).report)).toMatchObject([
      { column: 'pay_date' },
    ]);
    const said = await readText(gregorian, { readings: { pay_date: 'as-written' } }, maps);
    expect(days(said, 'pay_date')).toEqual(['2025-05-12', '2025-06-01']);
    expect(openQuestions(said.report)).toEqual([]);
    const nepali: Maps = { contributions: { readings: { pay_date: 'nepali' } } };
    expect(openQuestions((await readText(gregorian, {}, nepali)).report)).toHaveLength(1);
    expect(days(await readText(ETHIOPIAN.replaceAll('2016-', '2081-'), {}, nepali), 'pay_date')).toEqual([
      '2024-08-28',
      '2024-09-17',
    ]);
  });

  it('has no last day of a month that is of another calendar', async () => {
    const said = choicesWith(PERIOD, { readings: { cover_start: 'ethiopian', cover_end: 'ethiopian' } });
    const { report } = await readText(policies(['02/2016', '2016-01-01 - 2016-13-05']), said);
    expect(report.refused.map(({ row, faults }) => [row, faults[0]?.value])).toEqual([[2, '[02/2016]']]);
  });

  it('leaves a form whose months stand across as it is', async () => {
    const form = 'Clinic report\nIndicator,Jan-24,Feb-24\nInsured persons,5,6\nClaims paid,1,2\n';
    expect((await readText(form)).table?.length).toBe(2);
    expect((await readText(form, { headingRow: 2 })).table?.length).toBe(2);
  });

  it('puts the headings where they are said to be', async () => {
    const text = 'receipt_id,policy_id,pay_date,amount\nRef,Card,When,How much\nR1,P,2024-05-12,1\n';
    expect((await readText(text)).report).toMatchObject({ headingRow: 1, rowsRead: 2 });
    const said = await readText(text, {
      headingRow: 2,
      kind: 'contributions',
      columns: { ref: 'receipt_id', card: 'policy_id', when: 'pay_date', howmuch: 'amount' },
    });
    expect(said.report).toMatchObject({ headingRow: 2, rowsAccepted: 1 });
    expect(said.report.top.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(said.report.leftOut.map(({ row, faults }) => [row, faults[0]?.reason])).toEqual([
      [1, 'above-headings'],
    ]);
  });
});
