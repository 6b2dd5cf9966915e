import { KINDS, type AnyTable, type Kind, type Table } from '../kinds.ts';
import { TableBuilder, type CellValue } from './builder.ts';
import { cellOf, columnOf, specsOf } from './cells.ts';
import type { Column } from './columns.ts';

/** Stored and incoming records put together; counts are of incoming records. */
export interface Merge<K extends Kind> {
  readonly table: Table<K>;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

interface Side {
  readonly table: AnyTable;
  readonly columns: readonly Column[];
  readonly rowsOfKey: ReadonlyMap<string, readonly number[]>;
}

/**
 * Puts incoming records into stored ones: a key that is already there is replaced where it stands (all records
 * with that key, where a kind's key is not unique), the others follow at the end. Nothing stored is lost.
 */
export function mergeTables<K extends Kind>(stored: Table<K>, incoming: Table<K>): Merge<K> {
  const before = sideOf(stored);
  const after = sideOf(incoming);
  const builder = new TableBuilder(stored.kind);
  const done = new Set<string>();
  let replaced = 0;
  let unchanged = 0;

  for (let row = 0; row < stored.length; row++) {
    const key = keyOf(before, row);
    const newer = after.rowsOfKey.get(key);
    if (!newer) copyRow(before, row, builder);
    else if (!done.has(key)) {
      done.add(key);
      if (sameRows(before, before.rowsOfKey.get(key)!, after, newer)) unchanged += newer.length;
      else replaced += newer.length;
      for (const newRow of newer) copyRow(after, newRow, builder);
    }
  }
  let added = 0;
  for (let row = 0; row < incoming.length; row++) {
    if (before.rowsOfKey.has(keyOf(after, row))) continue;
    copyRow(after, row, builder);
    added++;
  }
  return { table: builder.finish(), added, replaced, unchanged };
}

function sideOf(table: AnyTable): Side {
  const columns = specsOf(table.kind).map(([name]) => columnOf(table, name));
  const rowsOfKey = new Map<string, number[]>();
  const side = { table, columns, rowsOfKey };
  for (let row = 0; row < table.length; row++) {
    const key = keyOf(side, row);
    const rows = rowsOfKey.get(key);
    if (rows) rows.push(row);
    else rowsOfKey.set(key, [row]);
  }
  return side;
}

function keyOf(side: Pick<Side, 'table'>, row: number): string {
  const cells = KINDS[side.table.kind].key.map((name) => cellOf(columnOf(side.table, name), row));
  return cells.length === 1 ? String(cells[0]) : JSON.stringify(cells);
}

function valuesOf(side: Side, row: number): CellValue[] {
  return side.columns.map((column) => cellOf(column, row));
}

function copyRow<K extends Kind>(side: Side, row: number, builder: TableBuilder<K>): void {
  const file = side.table.file;
  builder.append(valuesOf(side, row), file.words[file.codes[row]!] ?? '', side.table.row[row]!);
}

function sameRows(a: Side, rowsA: readonly number[], b: Side, rowsB: readonly number[]): boolean {
  return (
    rowsA.length === rowsB.length &&
    rowsA.every((rowA, i) => {
      const other = valuesOf(b, rowsB[i]!);
      return valuesOf(a, rowA).every((value, column) => value === other[column]);
    })
  );
}
