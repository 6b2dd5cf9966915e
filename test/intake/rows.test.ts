import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textIn } from '#records';
import { takeRecord } from '../../src/intake/careful.ts';
import { FileWindow } from '../../src/intake/file-window.ts';
import { Scanner, type Batch } from '../../src/intake/scan.ts';

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly isQuoteOpen: boolean;
}

/** The records of a text that comes in chunks, as wide as the first of them. */
function split(chunks: readonly string[], delimiter = ','): Row[] {
  const width = widthOf(chunks.join(''), delimiter);
  const scanner = new Scanner(delimiter, width);
  const window = new FileWindow(0);
  const rows: Row[] = [];
  for (const [i, chunk] of [...chunks, ''].entries()) {
    window.add(new TextEncoder().encode(chunk));
    for (const batch of window.scan(scanner, Infinity, i === chunks.length)) rows.push(...rowsIn(batch));
  }
  return rows;
}

function widthOf(text: string, delimiter: string): number {
  for (let at = 0; at < text.length;) {
    const record = takeRecord(text.slice(at), delimiter, Infinity, true);
    if (!record) break;
    if (record.cells.some((cell) => cell.trim() !== '')) return record.cells.length;
    at += record.length;
  }
  return 1;
}

function rowsIn({ bytes, cells, width, length, numbers, texts }: Batch): Row[] {
  return Array.from({ length }, (_, r) => {
    const number = numbers[r] ?? 0;
    const text = texts.get(r);
    if (text) return { number, cells: text.cells, isQuoteOpen: text.isQuoteOpen };
    const cell = (k: number) =>
      textIn(bytes, cells[2 * (r * width + k)] ?? 0, cells[2 * (r * width + k) + 1] ?? 0);
    return { number, cells: Array.from({ length: width }, (_, k) => cell(k)), isQuoteOpen: false };
  });
}

const cellsOf = (rows: readonly Row[]) => rows.map(({ cells }) => cells);

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

describe('splitting delimited text into records', () => {
  it.each<[string, string, string[][]]>([
    [
      'commas inside quotes',
      'a,b\n"x, y",2\n',
      [
        ['a', 'b'],
        ['x, y', '2'],
      ],
    ],
    ['doubled quotes', '"say ""yes""",b', [['say "yes"', 'b']]],
    ['line ends of three kinds mixed', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['a line end inside quotes', '"two\r\nlines",x\n', [['two\r\nlines', 'x']]],
    ['an empty last cell', 'a,\n', [['a', '']]],
    ['a quote inside a plain cell', '5" pipe,b\n', [['5" pipe', 'b']]],
    ['text after a closing quote', '"a"b,c', [['ab', 'c']]],
  ])('%s', (_, text, expected) => {
    expect(cellsOf(split([text]))).toEqual(expected);
  });

  it('passes over blank lines but numbers them', () => {
    const rows = split(['a\n\n , \nb\n']);
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  it.each<[string, string, Array<[number, boolean, ...string[]]>, string?]>([
    [
      'never closes',
      '1,"open\n2,x\n3,y',
      [
        [2, true, '1', '"open'],
        [3, false, '2', 'x'],
        [4, false, '3', 'y'],
      ],
    ],
    [
      'opens in the last line',
      '1,x\n2,"open',
      [
        [2, false, '1', 'x'],
        [3, true, '2', '"open'],
      ],
    ],
    [
      'meets the quote of a later row',
      '1,"open\r\n2,"x, y"\r\n3,z',
      [
        [2, true, '1', '"open'],
        [3, false, '2', 'x, y'],
        [4, false, '3', 'z'],
      ],
    ],
    [
      'leaves more cells than the first record has',
      '1,"open\n2",x,y\n3,z',
      [
        [2, true, '1', '"open'],
        [3, false, '2"', 'x', 'y'],
        [4, false, '3', 'z'],
      ],
    ],
    [
      'closes at the end of a far row, as if it had been meant so',
      '1,x,y,"cut\n2,x,y,z\n3,x,y,cut"\n4,x,y,z',
      [
        [2, true, '1', 'x', 'y', '"cut'],
        [3, false, '2', 'x', 'y', 'z'],
        [4, false, '3', 'x', 'y', 'cut"'],
        [5, false, '4', 'x', 'y', 'z'],
      ],
      'a,b,c,d',
    ],
    [
      'is answered by one in the next row',
      '1,"x,y,z\n2,x","y",z\n3,x,y,z',
      [
        [2, true, '1', '"x', 'y', 'z'],
        [3, false, '2', 'x"', 'y', 'z'],
        [4, false, '3', 'x', 'y', 'z'],
      ],
      'a,b,c,d',
    ],
    [
      'leaves more cells in the last line',
      '1,"open\n2",x,y',
      [
        [2, true, '1', '"open'],
        [3, false, '2"', 'x', 'y'],
      ],
    ],
    [
      'stands twice',
      '1,"open\n2,x\n3,"open\n4,y',
      [
        [2, true, '1', '"open'],
        [3, false, '2', 'x'],
        [4, true, '3', '"open'],
        [5, false, '4', 'y'],
      ],
    ],
  ])('gives up one line only where a stray quote %s', (_, body, expected, headings = 'a,b') => {
    const rows = split([`${headings}\n${body}`]);
    expect(rows.slice(1).map(({ number, isQuoteOpen, cells }) => [number, isQuoteOpen, ...cells])).toEqual(
      expected,
    );
  });

  it('leaves a cell of several lines alone, also where the record has a cell too many', () => {
    const text = 'a,b,c,d\n1,"two\nlines, and more",x,y\n2,"two\nlines",x,y,extra\n3,x,y,z';
    expect(cellsOf(split([text]))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['1', 'two\nlines, and more', 'x', 'y'],
      ['2', 'two\nlines', 'x', 'y', 'extra'],
      ['3', 'x', 'y', 'z'],
    ]);
  });

  it('loses no row but their own to two stray quotes anywhere in a table of many columns', () => {
    const cell = fc.constantFrom('a', '7', 'x y', '2024-01-01');
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 12 });
    const place = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(table, place, place, (cells, ...places) => {
        const lines = cells.map((row) => row.join(','));
        const hit = new Set(places.map(([row]) => row % lines.length));
        fc.pre(hit.size === 2);
        for (const [row, at] of places) {
          const line = lines[row % lines.length] ?? '';
          const before = at % (line.length + 1);
          lines[row % lines.length] = `${line.slice(0, before)}"${line.slice(before)}`;
        }
        const rows = split([['a,b,c,d,e', ...lines].join('\n')]);
        const others = rows.filter(({ number }) => !hit.has(number - 2));
        expect(cellsOf(others)).toEqual([['a', 'b', 'c', 'd', 'e'], ...cells.filter((_, i) => !hit.has(i))]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a very long line without line ends in its stride', () => {
    const chunk = 'x'.repeat(65_536);
    const rows = split(Array.from({ length: 300 }, () => chunk));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells[0]).toHaveLength(300 * 65_536);
  });

  it('gives up a quotation that goes on for more than a million characters, and no later row', () => {
    const lines = Array.from({ length: 150_000 }, (_, i) => `${i},abcdef`);
    const text = `a,b\n1,"open\n${lines.join('\n')}`;
    const rows = split(text.match(/[^]{1,65536}/g) ?? []);
    expect(rows.filter(({ isQuoteOpen }) => isQuoteOpen).map(({ number }) => number)).toEqual([2]);
    expect(rows.length).toBe(lines.length + 2);
    expect(rows.at(-1)).toMatchObject({ number: lines.length + 2, cells: ['149999', 'abcdef'] });
  });

  it('cuts lines without quotes at their delimiters and ends only, whatever stands beside those', () => {
    const delimiters = fc.constantFrom(',', ';', '\t', '|');
    const beside = ['a', '0', ' ', '\u0000', '\t', '\v', '\u000e', '+', ',', '-', ':', ';', '{', '|', '}'];
    const unit = fc.constantFrom(...beside, '\u007f', 'é', 'कि', '😀', '\n', '\r', '\r\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), delimiters, fc.nat(9), (text, delimiter, size) => {
        const lines = text.split(/\r\n|\r|\n/).map((line) => line.split(delimiter));
        const filled = lines.filter((cells) => cells.some((cell) => cell.trim() !== ''));
        const chunks = text.match(new RegExp(`[^]{1,${size + 1}}`, 'gu')) ?? [];
        expect(cellsOf(split(chunks, delimiter)).map(withoutBlankEnd)).toEqual(filled.map(withoutBlankEnd));
      }),
      { numRuns: 2000 },
    );
  });

  it('splits the same however the text is cut into chunks, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '"', ',', '\n', '\r', '\r\n', ' '),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(5), (whole, size) => {
        const chunks = whole.match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [];
        expect(split(chunks)).toEqual(split([whole]));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no row but its own to one stray quote anywhere', () => {
    const cell = fc.constantFrom('a', '7', 'x, y', 'say "yes"', '5" pipe', '');
    const table = fc.array(fc.tuple(fc.constant('id'), cell, cell), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.boolean(), fc.nat(), fc.nat(), (cells, quotes, row, place) => {
        const lines = Papa.unparse(cells, { quotes, newline: '\n' }).split('\n');
        const at = row % lines.length;
        const line = lines[at] ?? '';
        const before = place % (line.length + 1);
        lines[at] = `${line.slice(0, before)}"${line.slice(before)}`;
        const rows = split([['a,b,c', ...lines].join('\n')]);
        const others = rows.filter(({ number }) => number !== at + 2);
        const expected = cells.filter((_, i) => i !== at);
        expect(cellsOf(others)).toEqual([['a', 'b', 'c'], ...expected]);
        expect(others.some(({ isQuoteOpen }) => isQuoteOpen)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with an established reader on any well-formed table, however it is cut into chunks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', 'कि', '0') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.nat(7), (rows, delimiter, size) => {
        const text = Papa.unparse(rows, { delimiter, quotes: true, newline: '\r\n' });
        const chunks = text.match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [];
        const filled = rows.filter((cells) => cells.some((value) => value.trim() !== ''));
        // Lines of a cell that are as wide as the table cannot be told from rows that a stray quote ran together.
        const isPlain = filled.every(
          (cells) => !/[\r\n]/.test(cells.join('')) || !cells.some((value) => value.includes(delimiter)),
        );
        fc.pre(isPlain);
        expect(cellsOf(split(chunks, delimiter))).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });
});
