import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile, type Choices } from '#intake';
import { cellText, columnOf, cellOf, rowAsCells, specsOf } from '#records';
import { laidOut, type FileLaidOut } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

async function read(file: { readonly name: string; readonly content: Blob }, said: Choices = {}) {
  const all = await readFile(file, {
    choices: () => said,
    thisYear: 2026,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return all.map(laidOut);
}

/** What the returns of a table say: month -> column -> figure. */
function returns({ table }: FileLaidOut) {
  if (!table) return null;
  return Object.fromEntries(
    Array.from({ length: table.length }, (_, row) => {
      const filled = specsOf(table.kind).flatMap(([name, spec]) => {
        const text = cellText(spec, cellOf(columnOf(table, name), row));
        return text === '' || name === 'month' ? [] : [[name, text] as const];
      });
      return [rowAsCells(table, row)[1] ?? '', Object.fromEntries(filled)];
    }),
  );
}

const TWO_MONTHS = {
  '2024-01': { insured_end: '1200', contributions_collected: '50000', claims_paid: '31' },
  '2024-02': { insured_end: '1250', contributions_collected: '51000.5', claims_paid: '28' },
};
const ITEMS = [
  ['Insured persons', '1200', '1250'],
  ['Contributions collected', '50000', '51000.5'],
  ['Claims paid', '31', '28'],
] as const;

describe('a form with its items one below the other', () => {
  it.each([
    ['Jan 2024', 'Feb 2024'],
    ['2024-01', '2024-02'],
    ['janv.-24', 'févr.-24'],
    ['01/2024', '02/2024'],
    ['January 2024', 'February 2024'],
  ])('and months such as %s across is as many returns', async (first, second) => {
    const rows = [['Item', first, second, 'Total'], ...ITEMS.map((item) => [...item, '9'])];
    const [file] = await read(textFile('return.csv', rows.map((cells) => cells.join(';')).join('\n')));
    if (!file) throw new Error('nothing read');
    expect(returns(file)).toEqual(TWO_MONTHS);
    expect(file.report).toMatchObject({ kind: 'return', turned: { months: 2, items: 3, isNamed: false } });
  });

  it('as a spreadsheet, below titles, with months as dates and months still to come', async () => {
    const rows = [
      ['Monthly return'],
      [],
      [
        'No',
        'Item',
        new Date('2024-01-01T00:00:00Z'),
        new Date('2024-02-01T00:00:00Z'),
        new Date('2024-03-01T00:00:00Z'),
      ],
      ['', 'Membership'],
      ...ITEMS.map(([name, a, b], i) => [i + 1, name, Number(a), Number(b)]),
      [4, 'Visits of the board', 1, 2],
    ];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true, cellDates: true }), 'Form');
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    const [file] = await read({ name: 'return.xlsx', content: new Blob([bytes]) });
    if (!file) throw new Error('nothing read');
    expect(returns(file)).toEqual(TWO_MONTHS);
    expect(file.report.headings.find(({ heading }) => heading === 'Visits of the board')?.column).toBeNull();
    const visits = { columns: { visitsoftheboard: 'complaints' } };
    const [said] = await read({ name: 'return.xlsx', content: new Blob([bytes]) }, visits);
    expect(said && returns(said)?.['2024-02']).toMatchObject({ complaints: '2' });
  });

  it('of one month is the return of the month that a title or its name tells', async () => {
    const lines = ITEMS.map(([name, january]) => `${name},${january}`);
    const january = { '2024-01': TWO_MONTHS['2024-01'] };
    const [titled] = await read(textFile('r.csv', ['Return of January 2024', ...lines].join('\n')));
    expect(titled && returns(titled)).toEqual(january);
    expect(titled?.report.turned).toEqual({ months: 1, items: 3, isNamed: false });
    const [named] = await read(textFile('return_2024-01.csv', ['Item,Value', ...lines].join('\n')));
    expect(named && returns(named)).toEqual(january);
    expect(named?.report.turned).toEqual({ months: 1, items: 3, isNamed: true });
    const [nameless] = await read(textFile('return.csv', ['Item,Value', ...lines].join('\n')));
    expect(nameless?.table).toBeNull();
  });
});

describe('a table of one month that says so only in its name', () => {
  it('is of that month: one sheet a month', async () => {
    const book = utils.book_new();
    for (const [i, month] of ['Jan 2024', 'Feb 2024'].entries()) {
      const rows = [ITEMS.map(([name]) => name), ITEMS.map((item) => Number(item[i + 1]))];
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), month);
    }
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    const files = await read({ name: 'returns.xlsx', content: new Blob([bytes]) });
    expect(files.map(returns)).toEqual([
      { '2024-01': TWO_MONTHS['2024-01'] },
      { '2024-02': TWO_MONTHS['2024-02'] },
    ]);
    expect(files.map(({ report }) => report.map.constants)).toEqual([
      { month: '2024-01' },
      { month: '2024-02' },
    ]);
  });

  it('is asked about where its name tells none', async () => {
    const [file] = await read(textFile('return.csv', 'Insured persons,Claims paid\n1200,31\n'));
    expect(file?.report.fault?.code).not.toBeUndefined();
  });
});
