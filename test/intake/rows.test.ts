import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rowsOf, type Row } from '../../src/intake/rows.ts';

async function split(chunks: readonly string[], delimiter = ','): Promise<Row[]> {
  async function* source() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const rows: Row[] = [];
  for await (const batch of rowsOf(source(), delimiter)) rows.push(...batch);
  return rows;
}

const cellsOf = (rows: readonly Row[]) => rows.map(({ cells }) => cells);

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
  ])('%s', async (_, text, expected) => {
    expect(cellsOf(await split([text]))).toEqual(expected);
  });

  it('passes over blank lines but numbers them', async () => {
    const rows = await split(['a\n\n , \nb\n']);
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  it('tells the record in which a quotation begins that never ends', async () => {
    const rows = await split(['a,b\n1,"open\n2,x\n']);
    expect(rows.at(-1)).toMatchObject({ number: 2, isQuoteOpen: true });
  });

  it('agrees with an established reader on any well-formed table, however it is cut into chunks', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', 'कि', '0') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), fc.nat(7), async (rows, delimiter, size) => {
        const text = Papa.unparse(rows, { delimiter, quotes: true, newline: '\r\n' });
        const chunks = text.match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [];
        const filled = rows.filter((cells) => cells.some((value) => value.trim() !== ''));
        expect(cellsOf(await split(chunks, delimiter))).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });
});
