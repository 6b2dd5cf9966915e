import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, readStretch, type StretchReader } from '#intake';
import { csvText, rowAsCells } from '#records';
import { laidOut, type FileLaidOut } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { tries } from '../support/tries.ts';

const HEADINGS = 'receipt_id,policy_id,pay_date,amount,method';

/** A reader that asks for so few bytes at a time that nearly every record lies across a border of pieces. */
const inPieces =
  (pieceBytes: number): StretchReader =>
  (stretch, options) =>
    readStretch(stretch, { ...options, pieceBytes });

async function readIn(text: string, reader: StretchReader, stretchBytes: number): Promise<FileLaidOut> {
  const [read] = await readFile(textFile('r.csv', text), {
    choices: () => ({}),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    readers: { read: reader, stretchBytes, largeBytes: 0 },
  });
  if (!read) throw new Error('nothing read');
  return laidOut(read);
}

function contentOf({ report, table }: FileLaidOut) {
  const rows = Array.from({ length: table?.length ?? 0 }, (_, row) => [
    table?.row[row],
    ...(table ? rowAsCells(table, row) : []),
  ]);
  return { report, rows };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('2024-01-05', '12.50', '7', 'P1', '', '05/01/2024', '1.234,5') },
  { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom('two\nlines', 'a, "b"\r\nc', '"', 'é\r', '\n') },
);
const rows = fc.array(fc.tuple(fc.constantFrom('R1', 'R2', 'R3', "'-5", "'R"), cell, cell, cell, cell), {
  minLength: 1,
  maxLength: 40,
});

describe('a file read in stretches', () => {
  it('comes out as if it had been read in one go, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 20, max: 400 }), cut),
      { numRuns: tries(150) },
    );
  });

  async function cut(
    records: ReadonlyArray<readonly string[]>,
    pieceBytes: number,
    stretchBytes: number,
  ): Promise<void> {
    const unique = records.map(([id = '', ...rest], i) => [i % 3 === 0 ? id : `${id}-${i}`, ...rest]);
    const text = `${HEADINGS}\n${csvText(unique)}`;
    const whole = contentOf(await readIn(text, readStretch, Infinity));
    expect(contentOf(await readIn(text, inPieces(pieceBytes), stretchBytes))).toEqual(whole);
  }

  it('comes out the same with stray quotes in it', async () => {
    const stray = fc.tuple(fc.nat(), fc.constantFrom('"', '""', '"x'));
    await fc.assert(
      fc.asyncProperty(rows, fc.array(stray, { maxLength: 3 }), async (records, quotes) => {
        let text = `${HEADINGS}\n${records.map((cells, i) => [`${cells[0]}-${i}`, ...cells.slice(1)].join(',')).join('\n')}`;
        for (const [at, quote] of quotes) {
          const place = HEADINGS.length + 1 + (at % (text.length - HEADINGS.length));
          text = text.slice(0, place) + quote + text.slice(place);
        }
        const whole = contentOf(await readIn(text, readStretch, Infinity));
        expect(contentOf(await readIn(text, inPieces(7), 64))).toEqual(whole);
      }),
      { numRuns: tries(150) },
    );
  });

  it('says of an id that stands in two stretches where it stood first', async () => {
    const filler = Array.from({ length: 20 }, (_, i) => `F${i},P,2024-01-01,1,`);
    const text = [HEADINGS, 'R,P,2024-01-01,1,', ...filler, 'R,P,2024-01-01,1,', 'R,P,2024-01-01,2,'].join(
      '\n',
    );
    const { report } = await readIn(text, readStretch, 100);
    expect(report.repeats).toEqual([{ row: 23, firstRow: 2 }]);
    expect(report.refused).toMatchObject([
      { row: 24, faults: [{ reason: 'id-repeated', firstRow: 2, differences: [{ column: 'amount' }] }] },
    ]);
    expect(report.rowsAccepted).toBe(21);
  });

  it.each([false, true])(
    'takes the apostrophe off an id that was guarded, beside odd rows or not',
    async (isOdd) => {
      const rows = [
        "'-5,P,2024-01-01,1,",
        "'-5,P,2024-01-01,1,",
        'X,P,2024-01-01,1,',
        ...(isOdd ? ['Y,P,?,1,'] : []),
      ];
      const { table, report } = await readIn([HEADINGS, ...rows].join('\n'), readStretch, Infinity);
      expect([0, 1].map((row) => table && rowAsCells(table, row)[0])).toEqual(['-5', 'X']);
      expect(report.repeats).toEqual([{ row: 3, firstRow: 2 }]);
    },
  );

  it('reads again on the reading that only the end of the file shows', async () => {
    const early = Array.from({ length: 9000 }, (_, i) => `R${i},P,05/06/2024,1,`);
    const { report, table } = await readIn(
      [HEADINGS, ...early, 'Z,P,06/25/2024,1,'].join('\n'),
      readStretch,
      50_000,
    );
    expect(report.readings).toEqual([{ column: 'pay_date', choice: 'month-first', by: 'evidence' }]);
    expect(table && rowAsCells(table, 0)[2]).toBe('2024-05-06');
    expect(report.refused).toEqual([]);
  });
});
