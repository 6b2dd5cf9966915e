import { cellOf, cellText, columnOf, joinTables, KINDS, selectRows, specsOf, type AnyTable } from '#records';
import type { Admitted } from './admit.ts';
import type { RefusedRow, Repeat } from './report.ts';
import type { StretchRead } from './stretch.ts';

/**
 * Puts what was read of a file's stretches together as if it had been read in one go: rows are numbered through, and
 * ids that stand in two stretches are repeats or refused. `before`: rows of the file before the first stretch.
 */
export function joinStretches(stretches: readonly StretchRead[], before: number): Admitted {
  let offset = before;
  const numbered = stretches.map((stretch) => {
    const moved = movedDown(stretch, offset);
    offset += stretch.records;
    return moved;
  });
  const table = joinTables(numbered.map((part) => part.table));
  const found = numbered.length > 1 ? idsTwice(table) : null;
  const inOrder = <R extends { readonly row: number }>(rows: readonly R[]) =>
    [...rows].sort((a, b) => a.row - b.row);
  const all = <R>(listOf: (part: Admitted) => readonly R[]) => numbered.flatMap((part) => [...listOf(part)]);
  return {
    table: found ? selectRows(table, found.kept) : table,
    refused: inOrder([...all(({ refused }) => refused), ...(found?.refused ?? [])]),
    leftBlank: withoutRows(
      all(({ leftBlank }) => leftBlank),
      found,
    ),
    repeats: inOrder([...all(({ repeats }) => repeats), ...(found?.repeats ?? [])]),
    shown: all(({ shown }) => shown),
  };
}

function movedDown(stretch: StretchRead, by: number): Admitted {
  const { table } = stretch;
  for (let i = 0; i < table.length; i++) table.row[i]! += by;
  const move = <R extends { readonly row: number }>(rows: readonly R[]) =>
    rows.map((row) => ({ ...row, row: row.row + by }));
  return {
    table,
    refused: stretch.refused.map(({ row, faults }) => ({
      row: row + by,
      faults: faults.map((fault) =>
        fault.firstRow === undefined ? fault : { ...fault, firstRow: fault.firstRow + by },
      ),
    })),
    leftBlank: move(stretch.leftBlank),
    repeats: stretch.repeats.map(({ row, firstRow }) => ({ row: row + by, firstRow: firstRow + by })),
    shown: stretch.shown,
  };
}

interface IdsTwice {
  readonly kept: Int32Array;
  readonly gone: ReadonlySet<number>;
  readonly repeats: readonly Repeat[];
  readonly refused: readonly RefusedRow[];
}

/** Rows whose id stood in an earlier stretch; null where there are none, or the kind has no single id. */
function idsTwice(table: AnyTable): IdsTwice | null {
  const [key, ...more] = KINDS[table.kind].key;
  const column = columnOf(table, key);
  if (more.length > 0 || column.type !== 'text' || column.words.count === table.length) return null;
  const rowOfId = new Int32Array(column.words.count).fill(-1);
  const kept: number[] = [];
  const gone = new Set<number>();
  const repeats: Repeat[] = [];
  const refused: RefusedRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const id = column.codes[row]!;
    const first = rowOfId[id]!;
    if (first < 0) {
      rowOfId[id] = row;
      kept.push(row);
      continue;
    }
    gone.add(table.row[row]!);
    const differences = differencesOf(table, first, row);
    const firstRow = table.row[first]!;
    if (differences.length === 0) repeats.push({ row: table.row[row]!, firstRow });
    else {
      const value = String(cellOf(column, row));
      const fault = { column: key, value, reason: 'id-repeated', firstRow, differences } as const;
      refused.push({ row: table.row[row]!, faults: [fault] });
    }
  }
  return { kept: Int32Array.from(kept), gone, repeats, refused };
}

function differencesOf(table: AnyTable, first: number, second: number) {
  return specsOf(table.kind).flatMap(([name, spec]) => {
    const column = columnOf(table, name);
    const [kept, here] = [cellOf(column, first), cellOf(column, second)];
    return kept === here ? [] : [{ column: name, kept: cellText(spec, kept), here: cellText(spec, here) }];
  });
}

function withoutRows(rows: readonly RefusedRow[], found: IdsTwice | null): RefusedRow[] {
  return rows.filter(({ row }) => !found?.gone.has(row));
}
