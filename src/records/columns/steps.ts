import type { AnyTable, Kind } from '../kinds.ts';
import { blankColumn } from './builder.ts';
import { columnOf, specsOf } from './cells.ts';
import { joinTables } from './join.ts';
import { othersIn } from './merge-by-id.ts';
import type { Incoming, Step } from './merge.ts';
import { rowsBut, tableOfRows, taken, textOfRows } from './rows.ts';

/**
 * What is kept of a step so that it can be taken back, and done again over other records: no more than what the table
 * after it does not show. Plain data.
 */
export type KeptStep = ById | ByKey | LeftOut;

/** Records told apart by an id: where the incoming ones went, and what they said that does not show. */
interface ById {
  readonly by: 'id';
  readonly kind: Kind;
  readonly columns: readonly string[];
  /** Rows before. */
  readonly length: number;
  /** The rows that incoming records took or found; null where they follow the others in their order. */
  readonly places: Int32Array | null;
  readonly count: number;
  /** Records as they were before others took their places: the rows, and what stood there. */
  readonly replacedAt: Int32Array;
  readonly replaced: AnyTable | null;
  /** The rows of records that were said again as they were, and where they had come from. */
  readonly alikeAt: Int32Array;
  readonly alike: Origins;
}

/** Where records came from. */
type Origins = Pick<AnyTable, 'file' | 'row'>;

/** Records told apart by a day or several columns, of which no scheme has many: both tables whole. */
interface ByKey {
  readonly by: 'key';
  readonly kind: Kind;
  readonly columns: readonly string[];
  readonly before: AnyTable;
  readonly newer: AnyTable;
}

/** Records that were left out because the incoming ones are all there are of a time. */
interface LeftOut {
  readonly by: 'left-out';
  readonly kind: Kind;
  readonly rows: Int32Array;
  readonly records: AnyTable;
}

/** What is to be kept of a step; `after`: the table that it came to. */
export function keptStep(step: Step, after: AnyTable): KeptStep {
  const { before, newer, places } = step;
  const { kind } = before;
  const columns = [...step.columns];
  if (!places) return { by: 'key', kind, columns, before, newer };
  const isPlain = places.every((place, i) => place === before.length + i);
  const known = Int32Array.from(new Set(places.filter((place) => place < before.length))).sort();
  const isOther = othersIn(before, after);
  const replacedAt = known.filter((row) => isOther[row] === 1);
  const alikeAt = known.filter((row) => isOther[row] === 0);
  return {
    by: 'id',
    kind,
    columns,
    length: before.length,
    places: isPlain ? null : places,
    count: places.length,
    replacedAt,
    replaced: replacedAt.length > 0 ? tableOfRows(before, replacedAt) : null,
    alikeAt,
    alike: { file: textOfRows(before.file, alikeAt), row: taken(before.row, alikeAt) },
  };
}

/** Takes some rows out of a table; null where there are none to take out. */
export function leftOutOf(
  table: AnyTable,
  rows: Int32Array,
): { readonly table: AnyTable; readonly step: KeptStep } | null {
  if (rows.length === 0) return null;
  const step: LeftOut = { by: 'left-out', kind: table.kind, rows, records: tableOfRows(table, rows) };
  return { table: tableOfRows(table, rowsBut(table.length, rows)), step };
}

/** A table as it was before a step, and the records that the step had put in; null where it put none in. */
export function takenBack(
  after: AnyTable,
  step: KeptStep,
): { readonly before: AnyTable; readonly incoming: Incoming | null } {
  switch (step.by) {
    case 'key':
      return { before: step.before, incoming: { table: step.newer, columns: new Set(step.columns) } };
    case 'left-out':
      return { before: withBack(after, step), incoming: null };
    case 'id':
      return { before: asBefore(after, step), incoming: incomingOf(after, step) };
  }
}

function withBack(after: AnyTable, { rows, records }: LeftOut): AnyTable {
  const length = after.length + rows.length;
  const all = new Int32Array(length);
  rowsBut(length, rows).forEach((row, i) => (all[row] = i));
  rows.forEach((row, i) => (all[row] = after.length + i));
  return tableOfRows(joinTables([after, records]), all);
}

function asBefore(after: AnyTable, step: ById): AnyTable {
  const { length, replacedAt, replaced, alikeAt, alike } = step;
  const rows = Int32Array.from({ length }, (_, row) => row);
  replacedAt.forEach((row, i) => (rows[row] = after.length + i));
  const before = tableOfRows(replaced ? joinTables([after, replaced]) : after, rows);
  return { ...before, ...originsWith(before, alikeAt, alike) };
}

/** Where the records of a table came from, with what is known better of some rows. */
function originsWith(table: AnyTable, rows: Int32Array, origins: Origins): Origins {
  if (rows.length === 0) return table;
  const from = Int32Array.from({ length: table.length }, (_, i) => i);
  rows.forEach((row, i) => (from[row] = table.length + i));
  const better = { ...table, ...origins, length: rows.length, columns: {} };
  const { file, row } = tableOfRows(joinTables([{ ...table, columns: {} }, better]), from);
  return { file, row };
}

function incomingOf(after: AnyTable, step: ById): Incoming {
  const places = step.places ?? Int32Array.from({ length: step.count }, (_, i) => step.length + i);
  const columns = new Set(step.columns);
  const table = tableOfRows(after, places);
  const given = specsOf(step.kind).map(([name, { type }]) => [
    name,
    columns.has(name) ? columnOf(table, name) : blankColumn(type, table.length),
  ]);
  return { table: { ...table, columns: Object.fromEntries(given) as AnyTable['columns'] }, columns };
}
