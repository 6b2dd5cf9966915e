import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specsOf, type CellValue } from '#records';
import { cellColumn } from '../../src/intake/cell-columns.ts';
import { cellReader } from '../../src/intake/cells.ts';
import { BATCH, Scanner } from '../../src/intake/scan.ts';

const [name, spec] = specsOf('claims').find(([, { type }]) => type === 'day') ?? [];

const PLAIN = { choice: null, codes: {}, unit: 1, daysFrom: null, lastYear: null };

/** What a column of days makes of cells that stand one to a line. */
function daysIn(cells: readonly string[]): CellValue[] {
  if (name === undefined || spec === undefined) throw new Error('Claims have no day');
  const column = cellColumn(
    { ...PLAIN, name, spec, position: 0, isNotKept: false, constant: null, thisYear: null },
    BATCH,
  );
  const bytes = new TextEncoder().encode(cells.join('\n'));
  const range = { from: 0, before: bytes.length, end: bytes.length, isEnd: true };
  const values: CellValue[] = [];
  for (const batch of new Scanner(',', 1).scan(bytes, range)) {
    column.read(batch, new Uint8Array(BATCH));
    for (let record = 0; record < batch.length; record++) values.push(column.valueOf(batch, record));
  }
  return values;
}

function dayOf(cell: string): CellValue {
  const read = spec && cellReader(spec, PLAIN)(cell);
  return read?.ok ? read.value : null;
}

describe('reading days from bytes', () => {
  it('gives what the reader of single cells does, for any month and day and one too many', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const cells = [1899, 1900, 1999, 2000, 2023, 2024, 2100, 2101].flatMap((year) =>
      Array.from({ length: 14 * 33 }, (_, i) => `${year}-${two(Math.floor(i / 33))}-${two(i % 33)}`),
    );
    expect(daysIn(cells)).toEqual(cells.map(dayOf));
  });

  it('takes nothing for a digit or a hyphen that is none', () => {
    const letters = ['\u0001', '\u00b9', '\u007f', ...Array.from('0123456789-./:;? +()*&%$apPð°')];
    const cells = fc.array(
      fc
        .tuple(
          fc.constantFrom('2024-02-29', '1999-12-31', '2010-10-10'),
          fc.nat(9),
          fc.constantFrom(...letters),
        )
        .map(([day, at, letter]) => {
          const cell = `${day.slice(0, at)}${letter}${day.slice(at + 1)}`;
          // A letter of two bytes takes the place of two.
          return letter > '\u007f' ? cell.slice(0, -1) : cell;
        }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(cells, (tried) => {
        expect(daysIn(tried)).toEqual(tried.map((cell) => dayOf(cell.trim())));
      }),
      { numRuns: 500 },
    );
  });
});
