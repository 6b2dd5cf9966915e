import { KINDS, type AnyTable, type Kind, type Table } from '../kinds.ts';
import { TableBuilder, type CellValue } from './builder.ts';
import { cellOf, columnOf, idColumnOf, specsOf } from './cells.ts';
import type { Column } from './columns.ts';
import { mergeById } from './merge-by-id.ts';
import { wordAt } from './words.ts';

/** Stored and incoming records put together; counts are of the incoming records as they end up. */
export interface Merge<K extends Kind> {
  readonly table: Table<K>;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Records that more than one of the incoming tables has; the last of them has the last word. */
  readonly overlapping: number;
  /** What was done, one after the other. */
  readonly steps: readonly Step[];
}

/** One table put into another. */
export interface Step extends Pick<Incoming, 'columns'> {
  readonly before: AnyTable;
  readonly newer: AnyTable;
  /** The row that each incoming record took or found; null where records are told apart by several columns or a day. */
  readonly places: Int32Array | null;
}

/** Records to put in, and the columns that their sender keeps: of the others nothing is known, not even that they are blank. */
export interface Incoming {
  readonly table: AnyTable;
  readonly columns: ReadonlySet<string>;
}

interface Side {
  readonly table: AnyTable;
  readonly columns: readonly Column[];
  readonly rowsOfKey: ReadonlyMap<string, readonly number[]>;
}

/**
 * Puts incoming records into stored ones, table by table: a key that is already there is replaced where it stands
 * (all records with that key, where a kind's key is not unique), the others follow at the end. Nothing stored is
 * lost: of a record that stands once on each side, cells of columns that the incoming table does not have stay.
 */
export function mergeTables<K extends Kind>(stored: Table<K>, incoming: readonly Incoming[]): Merge<K> {
  return idColumnOf(stored.kind) === null ? mergeByKey(stored, incoming) : mergeById(stored, incoming);
}

function mergeByKey<K extends Kind>(stored: Table<K>, incoming: readonly Incoming[]): Merge<K> {
  const original = sideOf(stored);
  const keys = new Set<string>();
  const steps: Step[] = [];
  let before = original;
  let table = stored;
  let counts = { added: 0, replaced: 0, unchanged: 0 };
  let overlapping = 0;
  for (const [i, { table: newer, columns }] of incoming.entries()) {
    const after = sideOf(newer);
    for (const [key, rows] of after.rowsOfKey) {
      if (keys.has(key)) overlapping += rows.length;
      keys.add(key);
    }
    steps.push({ before: before.table, newer, columns, places: null });
    ({ table, ...counts } = merged(before, after, columns, stored.kind));
    if (i + 1 < incoming.length || i > 0) before = sideOf(table);
  }
  // Several files may each change a record again; what counts is how it ends up.
  const told = incoming.length > 1 ? changesOf(original, before, keys) : counts;
  return { table, ...told, overlapping, steps };
}

function merged<K extends Kind>(before: Side, after: Side, columns: ReadonlySet<string>, kind: K) {
  const builder = new TableBuilder(kind);
  const isGiven = specsOf(kind).map(([name]) => columns.has(name));
  const done = new Set<string>();
  let replaced = 0;
  let unchanged = 0;
  for (let row = 0; row < before.table.length; row++) {
    const key = keyOf(before.table, row);
    const newer = after.rowsOfKey.get(key);
    if (!newer) copyRow(before, row, builder);
    else if (!done.has(key)) {
      done.add(key);
      const older = before.rowsOfKey.get(key)!;
      // Where a key stands once on each side it is the same record; several of them cannot be told apart.
      const isOne = older.length === 1 && newer.length === 1;
      const puts = newer.map((newRow) =>
        isOne ? carried(valuesOf(before, row), valuesOf(after, newRow), isGiven) : valuesOf(after, newRow),
      );
      newer.forEach((newRow, i) => appendFrom(after, newRow, puts[i]!, builder));
      const stays = older.map((oldRow) => valuesOf(before, oldRow));
      if (isSame(stays, puts)) unchanged += newer.length;
      else replaced += newer.length;
    }
  }
  let added = 0;
  for (let row = 0; row < after.table.length; row++) {
    if (before.rowsOfKey.has(keyOf(after.table, row))) continue;
    copyRow(after, row, builder);
    added++;
  }
  return { table: builder.finish(), added, replaced, unchanged };
}

/** A record as its sender gives it now, with the cells kept that the sender has no column for. */
function carried(
  stays: readonly CellValue[],
  values: readonly CellValue[],
  isGiven: readonly boolean[],
): CellValue[] {
  return values.map((value, i) => (isGiven[i] ? value : (stays[i] ?? null)));
}

function isSame(a: ReadonlyArray<readonly CellValue[]>, b: ReadonlyArray<readonly CellValue[]>): boolean {
  return a.length === b.length && a.every((row, i) => row.every((value, column) => value === b[i]![column]));
}

function changesOf(before: Side, after: Side, keys: ReadonlySet<string>) {
  let added = 0;
  let replaced = 0;
  let unchanged = 0;
  for (const key of keys) {
    const rows = after.rowsOfKey.get(key) ?? [];
    const stored = before.rowsOfKey.get(key);
    const values = (side: Side, of: readonly number[]) => of.map((row) => valuesOf(side, row));
    if (!stored) added += rows.length;
    else if (isSame(values(before, stored), values(after, rows))) unchanged += rows.length;
    else replaced += rows.length;
  }
  return { added, replaced, unchanged };
}

function sideOf(table: AnyTable): Side {
  const columns = specsOf(table.kind).map(([name]) => columnOf(table, name));
  return { table, columns, rowsOfKey: rowsByKey(table) };
}

/** The rows of a table by what tells records apart. */
export function rowsByKey(table: AnyTable): Map<string, number[]> {
  const rowsOfKey = new Map<string, number[]>();
  for (let row = 0; row < table.length; row++) {
    const key = keyOf(table, row);
    const rows = rowsOfKey.get(key);
    if (rows) rows.push(row);
    else rowsOfKey.set(key, [row]);
  }
  return rowsOfKey;
}

/** What tells a record from the others of its kind, as text. */
export function keyOf(table: AnyTable, row: number): string {
  return JSON.stringify(KINDS[table.kind].key.map((name) => cellOf(columnOf(table, name), row)));
}

function valuesOf(side: Side, row: number): CellValue[] {
  return side.columns.map((column) => cellOf(column, row));
}

function copyRow<K extends Kind>(side: Side, row: number, builder: TableBuilder<K>): void {
  appendFrom(side, row, valuesOf(side, row), builder);
}

/** Appends values as a record that stood in a row of a side's table. */
function appendFrom<K extends Kind>(
  { table: { file, row: rows } }: Side,
  row: number,
  values: readonly CellValue[],
  builder: TableBuilder<K>,
): void {
  builder.append(values, wordAt(file.words, file.codes[row]!) ?? '', rows[row]!);
}
