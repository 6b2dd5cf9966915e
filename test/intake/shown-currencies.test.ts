import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { columnOf, rowAsCells } from '#records';
import { currencyInFormat } from '../../src/intake/format-currency.ts';
import { plainAmount } from '../../src/intake/plain-forms.ts';
import { readFiles } from '../support/scheme.ts';

type Cell = string | number | { readonly t: string; readonly v: number; readonly z: string };

/** A spreadsheet of one sheet with these rows. */
function saved(name: string, rows: ReadonlyArray<readonly Cell[]>) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const bytes = write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  return { name: 'book.xlsx', content: new Blob([bytes]) };
}

describe('a format that shows a currency', () => {
  it('says the currency of amounts', async () => {
    const file = saved('Receipts', [
      ['receipt_id', 'policy_id', 'pay_date', 'amount'],
      ...[
        '"KES" #,##0',
        '[$$-409]#,##0.00',
        '0.00" kg"',
        '#,##0.00',
        '_-* #,##0\\ [$€-40C]_-',
        '\\K\\E\\S\\ 0',
      ].map((z, i) => [`R${i}`, 'P1', '2024-01-05', { t: 'n', v: -1500.5, z }]),
    ]);
    const [read] = await readFiles([file]);
    expect(
      read?.report.currencies?.choices.map(({ currency, example, rows }) => [currency, example?.cell, rows]),
    ).toEqual([
      ['KES', 'KES -1500.5', 2],
      ['EUR', '€ -1500.5', 1],
      ['$', '$ -1500.5', 1],
    ]);
    const [own] = await readFiles([file], { 'book.xlsx (Receipts)': { currency: 'KES' } });
    expect(own?.report.refused.map(({ row, faults: [fault] }) => [row, fault?.currency])).toEqual([
      [3, '$'],
      [6, '€'],
    ]);
    expect(own?.table && columnOf(own.table, 'amount')).toMatchObject({
      units: Float64Array.from([-1_500_500, -1_500_500, -1_500_500, -1_500_500]),
    });
  });

  it('says nothing of a currency in columns that are no amounts', async () => {
    const shown = (v: number) => ({ t: 'n', v, z: '"$"#,##0' });
    const policies = [
      ['policy_id', 'family_id', 'product', 'cover_start', 'cover_end', 'contribution_due', 'insured_count'],
      [shown(1001), 'F1', '$ 20', '2024-01-01', '2024-12-31', shown(20), shown(4)],
      ['$ 5', shown(7.5), 'a\u001fb, c', '2024-01-01', '2024-12-31', shown(2500.5), 3],
    ];
    const [read] = await readFiles([saved('Policies', policies)]);
    const table = read?.table;
    expect(table && [0, 1].map((row) => rowAsCells(table, row).slice(0, 3))).toEqual([
      ['1001', 'F1', '$ 20'],
      ['$ 5', '7.5', 'a\u001fb, c'],
    ]);
    expect(table && columnOf(table, 'insured_count')).toMatchObject({ counts: Int32Array.of(4, 3) });
    expect(table && columnOf(table, 'contribution_due')).toMatchObject({
      units: Float64Array.of(20_000, 2_500_500),
    });
    expect(read?.report.currencies?.own?.currency).toBe('$');
    expect(read?.report.leftBlank).toEqual([]);
  });

  it('says nothing of a currency in a table that is not recognised, or has no amounts', async () => {
    const shown = (v: number) => ({ t: 'n', v, z: '[$KES] 0' });
    const files = [
      [
        ['insured_id', 'family_id', 'sex', 'birth_date'],
        [shown(7), shown(8), 'F', '1990-01-01'],
      ],
      [
        ['colour', 'taste'],
        ['red', shown(8)],
      ],
    ].map((rows) => saved('Sheet', rows));
    const [persons, other] = await Promise.all(files.map((file) => readFiles([file])));
    const table = persons?.[0]?.table;
    expect(table && rowAsCells(table, 0).slice(0, 2)).toEqual(['7', '8']);
    expect(other?.[0]?.report.sample[0]).toEqual(['red', '8']);
  });

  it.each([
    ['"KES" #,##0', 'KES'],
    ['[$KES-441] #,##0', 'KES'],
    ['[$Rs.-4009]\\ #,##0', 'Rs.'],
    ['#,##0\\ "F CFA"', 'F CFA'],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_)', '$'],
    ['"US$"#,##0', 'US$'],
    ['0" persons"', ''],
    ['[$-409]#,##0', ''],
    ['[Red]0.00', ''],
    ['0" MIL"', ''],
  ])('takes %s for a format with “%s”, as it would be typed', (format, mark) => {
    expect(currencyInFormat(format)).toBe(mark);
    if (mark !== '') expect(plainAmount(`${mark} -5`)).toBe('-5');
  });
});
