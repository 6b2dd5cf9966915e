import { describe, expect, it } from 'vitest';
import { closerLook, readFile, type Choices, type CloserLook, type Maps } from '#intake';
import { csvText } from '#records';
import { textFile } from '../support/shared.ts';

async function look(text: string, said: Choices = {}, maps: Maps = {}): Promise<CloserLook> {
  const [read] = await readFile(textFile('t.csv', text), {
    choices: () => said,
    maps,
    thisYear: 2026,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const looked = read && (await closerLook(read));
  if (!looked) throw new Error('nothing to look at');
  return looked;
}

/** The columns that the cells under each heading fit, by the heading's place. */
const fitting = (looked: CloserLook) => looked.fitting.map(({ at, columns }) => [at, ...columns]);

/** A table of so many rows under headings, each row made from its number. */
const tableOf = (headings: readonly string[], rows: number, row: (n: number) => readonly string[]) =>
  csvText([headings, ...Array.from({ length: rows }, (_, i) => [...row(i + 1)])]);

const two = (n: number) => String(n).padStart(2, '0');

const RECEIPTS = [
  'Receipts of January',
  'receipt_id;Policy no;pay_date;amount;method;Telephone;Remarks',
  'R1;P1;05/01/2024;1.200,50;cash;+91 98765 43210;paid late again this year',
  'R2;P2;31/01/2024;12,5;cash;+91 98765 43211;x',
  ';P3;31/01/2024;x;;;',
  'R4;P4;31/02/2024;7,00;cash;;',
  'R5;P5;;y;cash;;',
  'Total;;;1.213,00;;;',
  'R6;P6;25/01/2024;n/a;cash;;',
].join('\n');

describe('a closer look at a table', () => {
  it('shows the first accepted rows, each value beside the cell it was read from', async () => {
    const { kind, columns, first } = await look(RECEIPTS);
    expect(kind).toBe('contributions');
    expect(columns).toEqual([
      { column: 'receipt_id', at: 0 },
      { column: 'policy_id', at: 1 },
      { column: 'pay_date', at: 2 },
      { column: 'amount', at: 3 },
      { column: 'method', at: 4 },
    ]);
    expect(first).toEqual([
      {
        row: 3,
        cells: [
          { value: 'R1', cell: 'R1' },
          { value: 'P1', cell: 'P1' },
          { value: '2024-01-05', cell: '05/01/2024' },
          { value: '1200.5', cell: '1.200,50' },
          { value: 'cash', cell: 'cash' },
        ],
      },
      {
        row: 4,
        cells: [
          { value: 'R2', cell: 'R2' },
          { value: 'P2', cell: 'P2' },
          { value: '2024-01-31', cell: '31/01/2024' },
          { value: '12.5', cell: '12,5' },
          { value: 'cash', cell: 'cash' },
        ],
      },
    ]);
  });
});
