import { columnOf, joinTables, KINDS, type AnyTable } from '#records';
import type { Admitted } from './admit.ts';
import { movedDown } from './readings.ts';
import type { StretchRead } from './stretch.ts';

/**
 * Puts what was read of a file's stretches together as if it had been read in one go, its rows numbered through.
 * `before`: rows of the file before the first stretch. Null where an id stands in two stretches: which of its records
 * repeat another, and which say something else, can be told only by who reads them one after the other.
 */
export function joinStretches(stretches: readonly StretchRead[], before: number): Admitted | null {
  let offset = before;
  const numbered = stretches.map((stretch) => {
    const moved = numberedFrom(stretch, offset);
    offset += stretch.records;
    return moved;
  });
  const table = joinTables(numbered.map((part) => part.table));
  if (numbered.length > 1 && hasIdTwice(table)) return null;
  return {
    table,
    refused: numbered.flatMap(({ refused }) => refused),
    leftBlank: numbered.flatMap(({ leftBlank }) => leftBlank),
    repeats: numbered.flatMap(({ repeats }) => repeats),
    shown: numbered.flatMap(({ shown }) => shown),
  };
}

function numberedFrom(stretch: StretchRead, by: number): Admitted {
  const { table } = stretch;
  for (let i = 0; i < table.length; i++) table.row[i]! += by;
  return {
    table,
    refused: stretch.refused.map(({ row, faults }) => ({
      row: row + by,
      faults: faults.map((fault) =>
        fault.firstRow === undefined ? fault : { ...fault, firstRow: fault.firstRow + by },
      ),
    })),
    leftBlank: stretch.leftBlank.map(({ row, faults }) => ({ row: row + by, faults })),
    repeats: stretch.repeats.map(({ row, firstRow }) => ({ row: row + by, firstRow: firstRow + by })),
    shown: stretch.shown.map(([column, shown]) => [column, movedDown(shown, by)]),
  };
}

function hasIdTwice(table: AnyTable): boolean {
  const [key, ...more] = KINDS[table.kind].key;
  const column = columnOf(table, key);
  return more.length === 0 && column.type === 'text' && column.words.count < table.length;
}
