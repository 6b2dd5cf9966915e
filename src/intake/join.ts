import { columnOf, idColumnOf, joinTables, type AnyTable } from '#records';
import type { Admitted } from './admit.ts';
import { joinLogs } from './fault-log.ts';
import { movedDown } from './readings.ts';
import type { StretchRead } from './stretch.ts';

/**
 * Puts what was read of a file's stretches together as if it had been read in one go, its rows numbered through.
 * `before`: rows of the file before the first stretch. Null where an id stands in two stretches: which of its records
 * repeat another, and which say something else, can be told only by who reads them one after the other.
 */
export function joinStretches(stretches: readonly StretchRead[], before: number): Admitted | null {
  let next = before;
  const offsets = stretches.map(({ records }) => {
    next += records;
    return next - records;
  });
  stretches.forEach(({ table: { row } }, i) => moveDown(row, offsets[i]!));
  const table = joinTables(stretches.map((part) => part.table));
  if (stretches.length > 1 && hasIdTwice(table)) return null;
  const logs = (of: 'refused' | 'leftOut' | 'leftBlank') =>
    joinLogs(
      stretches.map((part) => part[of]),
      offsets,
    );
  return {
    table,
    refused: logs('refused'),
    leftOut: logs('leftOut'),
    leftBlank: logs('leftBlank'),
    repeats: {
      row: joinedRows(stretches, 'row', offsets),
      firstRow: joinedRows(stretches, 'firstRow', offsets),
    },
    schemes: stretches.flatMap(({ schemes }) => schemes),
    sexes: stretches.flatMap(({ sexes }) => sexes),
    shown: stretches.flatMap(({ shown }, i) =>
      shown.map(([column, seen]) => [column, movedDown(seen, offsets[i]!)] as const),
    ),
  };
}

function moveDown(rows: Int32Array, by: number): void {
  for (let i = 0; i < rows.length; i++) rows[i]! += by;
}

function joinedRows(
  stretches: readonly StretchRead[],
  of: 'row' | 'firstRow',
  offsets: readonly number[],
): Int32Array {
  return Int32Array.from(
    stretches.flatMap(({ repeats }, i) => Array.from(repeats[of], (row) => row + offsets[i]!)),
  );
}

function hasIdTwice(table: AnyTable): boolean {
  const id = idColumnOf(table.kind);
  const column = id === null ? null : columnOf(table, id);
  return column?.type === 'text' && column.words.count < table.length;
}
