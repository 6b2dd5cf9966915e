import { describe, expect, it } from 'vitest';
import { cellOf, columnOf, emptyTable, mergeTables, specsOf, type AnyTable } from '#records';
import { isoMonth } from '#units';
import { factsFrom } from '../support/counting.ts';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

async function read(...lines: readonly string[]) {
  const [file] = await readFiles([textFile('file.csv', lines.join('\n'))]);
  if (!file) throw new Error('nothing read');
  return file;
}

function monthsIn(table: AnyTable | null): string[] {
  const column = table && columnOf(table, 'month');
  return column?.type === 'day' ? Array.from(column.days, (month) => isoMonth(month)) : [];
}

describe('a file of monthly returns', () => {
  it('is one with a month and any one figure', async () => {
    const { report } = await read('month,insured_end', '2024-01,120');
    expect(report).toMatchObject({ kind: 'return', fault: null, rowsAccepted: 1 });
  });

  it('is refused where it has months and no figure that a return has', async () => {
    const { report } = await read('month,rainfall', '2024-01,120');
    expect(report.fault).toEqual({ code: 'no-figures', headings: ['month', 'rainfall'], headingCount: 2 });
  });

  it('is told from finance lines and from registers that have a month too', async () => {
    const faults = await Promise.all([
      read('month,line,actual', '2024-01,salaries,10'),
      read('month,line,actual,operating_expenses', '2024-01,salaries,10,10'),
      read('mois,rubrique,montant prevu', '2024-01,salaires,10'),
      read(
        'policy_id,family_id,cover_start,cover_end,contribution_due,month,insured,arrears',
        'P1,F1,2024-01-01,2024-12-31,100,2024-01,4,0',
      ),
      read(
        'claim_id,insured_id,service_date,month,amount_claimed,amount_paid',
        'C1,M1,2024-01-01,2024-01,5,5',
      ),
      read('receipt_id,policy_id,pay_date,amount,period', 'R1,P1,2024-01-01,5,2024-01'),
    ]);
    expect(faults.map(({ report }) => [report.kind, report.fault?.code])).toEqual([
      ['finance', undefined],
      ['finance', undefined],
      [null, 'missing-columns'],
      ['policies', undefined],
      [null, 'missing-columns'],
      ['contributions', undefined],
    ]);
    expect(faults[4].report.fault).toMatchObject({ kind: 'claims' });
  });

  it('of years is refused as one of years', async () => {
    const faults = await Promise.all([
      read('year,insured_end', '2023,120'),
      read('indicator,2019,2020,2021', 'coverage,1,2,3'),
      read('month,insured_end', '2023,120'),
    ]);
    const named = await read('period,insured_end', '2008-09,120', '2009-10,130', '2010-11,140');
    expect(named.report.fault?.code).toBe('yearly');
    expect(faults.map(({ report }) => report.fault?.code)).toEqual(['yearly', 'yearly', undefined]);
    expect(faults[2].report.refused[0]?.faults[0]).toMatchObject({ column: 'month', reason: 'not-a-month' });
  });

  it('of several schemes is refused whole, and names them', async () => {
    const { report, table } = await read(
      'scheme,month,insured_end',
      'Asha,2024-01,120',
      'ASHA,2024-02,121',
      'Bima,2024-01,90',
    );
    expect(table).toBeNull();
    expect(report.fault).toEqual({ code: 'several-schemes', schemes: ['Asha', 'Bima'], schemeCount: 2 });
  });

  it('keeps the first of two returns of a month, and counts one that says the same once', async () => {
    const { report, table } = await read(
      'month,insured_end,amount_paid',
      '2024-01,120,10',
      '2024-02,121,',
      '2024-01,120,10.00',
      '2024-02,125,',
    );
    expect(monthsIn(table)).toEqual(['2024-01', '2024-02']);
    expect(report.repeats).toEqual([{ row: 4, firstRow: 2 }]);
    expect(report.refused).toEqual([
      {
        row: 5,
        faults: [
          {
            column: 'month',
            value: '2024-02',
            reason: 'date-repeated',
            firstRow: 3,
            differences: [{ column: 'insured_end', kept: '121', here: '125' }],
          },
        ],
      },
    ]);
  });

  it('takes the place of the return of the same month that was there', async () => {
    const [before, after] = await Promise.all([
      read('month,insured_end,amount_paid', '2024-01,120,10', '2024-02,121,20'),
      read('month,insured_end', '2024-02,125', '2024-03,130'),
    ]);
    const put = ({ table, report }: Awaited<ReturnType<typeof read>>) => ({
      table: table ?? emptyTable('return'),
      columns: new Set(report.headings.flatMap(({ column }) => (column === null ? [] : [column]))),
    });
    const { table } = mergeTables(emptyTable('return'), [put(before)]);
    const merge = mergeTables(table, [put(after)]);
    expect(merge).toMatchObject({ added: 1, replaced: 1, unchanged: 0 });
    const insured = columnOf(merge.table, 'insured_end');
    const paid = columnOf(merge.table, 'amount_paid');
    expect([0, 1, 2].map((row) => cellOf(insured, row))).toEqual([120, 125, 130]);
    // A column that the later file does not have stays as it was.
    expect([0, 1, 2].map((row) => cellOf(paid, row))).toEqual([10_000, 20_000, null]);
  });

  it.each([
    ['2024-03', '2024-03'],
    ['202403', '2024-03'],
    ['03/2024', '2024-03'],
    ['2024/03', '2024-03'],
    ['March 2024', '2024-03'],
    ['mars 2024', '2024-03'],
    ['Août 2024', '2024-08'],
    ['déc. 2024', '2024-12'],
    ['2024-03-31', '2024-03'],
  ])('has months as forms write them: %s', async (cell, month) => {
    const { table } = await read('month,insured_end', `${cell},1`);
    expect(monthsIn(table)).toEqual([month]);
  });

  it.each([
    ['12 509', 12_509],
    ['"12,509"', 12_509],
    ['12.509', 12_509],
    ['"12,000"', 12_000],
    ['1 234 567', 1_234_567],
    ['"1,23,456"', 123_456],
    ['12.0', 12],
    ['12.000', null],
    ['12.5', null],
    ['-3', null],
  ])('has numbers of persons with thousands set apart: %s', async (cell, insured) => {
    const { table } = await read('month,insured_end', `2024-01,${cell}`);
    expect(table && cellOf(columnOf(table, 'insured_end'), 0)).toBe(insured);
  });
});

describe('balance sheets', () => {
  it('go in, and one of the same day takes the place of the one that was there', async () => {
    const facts = await factsFrom({ balance: ['date,cash,equity', '2024-03-31,100,60'] });
    const { table } = await read('date,cash', '2024-03-31,90', '2024-06-30,70');
    const columns = new Set(['date', 'cash']);
    const merge = mergeTables(facts.records.balance, [{ table: table ?? facts.records.balance, columns }]);
    expect(merge).toMatchObject({ added: 1, replaced: 1 });
    expect(cellOf(columnOf(merge.table, 'equity'), 0)).toBe(60_000);
  });
});

it('every column of a return is explained to whoever fills it', async () => {
  const { rest } = await import('../../src/words/en/rest.ts');
  const isExplained = (kind: string, name: string) =>
    Object.hasOwn(rest, `records.means.${kind}.${name}`) || Object.hasOwn(rest, `records.means.${name}`);
  for (const kind of ['return', 'balance', 'feedback'] as const)
    expect(specsOf(kind).flatMap(([name]) => (isExplained(kind, name) ? [] : [name]))).toEqual([]);
});
