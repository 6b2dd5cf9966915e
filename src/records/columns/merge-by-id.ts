import { KINDS, type AnyTable, type Kind, type Table } from '../kinds.ts';
import { columnOf, textColumnOf } from './cells.ts';
import type { Column, TextColumn } from './columns.ts';
import { dictionaryOf, extended } from './dictionary.ts';
import { joinTables, valuesOf, withValues } from './join.ts';
import { lengthened } from './numbers.ts';
import type { Incoming, Merge, Step } from './merge.ts';

/**
 * Merging for kinds whose records are told apart by one id: column by column, by the places that incoming records
 * take among the stored ones.
 */
export function mergeById<K extends Kind>(stored: Table<K>, incoming: readonly Incoming[]): Merge<K> {
  let table: AnyTable = stored;
  let touched = new Uint8Array(stored.length);
  let overlapping = 0;
  const steps: Step[] = [];
  for (const { table: newer, columns } of withSameColumns(incoming)) {
    const places = placesIn(table, newer);
    const after = put(table, newer, places, columns);
    steps.push({ before: table, newer, columns, places });
    table = after;
    touched = lengthened(touched, table.length);
    for (const place of places) {
      if (touched[place] === 1) overlapping++;
      touched[place] = 1;
    }
  }
  const known = touched.subarray(0, stored.length).reduce((sum, isTouched) => sum + isTouched, 0);
  const replaced = differing(stored, table);
  return {
    // Its columns are those of the stored table, some of them longer.
    table: table as Table<K>,
    added: table.length - stored.length,
    replaced,
    unchanged: known - replaced,
    overlapping,
    steps,
  };
}

/** Tables that follow each other and have the same columns, as one. */
function withSameColumns(incoming: readonly Incoming[]): Incoming[] {
  const groups: Array<[Incoming, ...Incoming[]]> = [];
  for (const one of incoming) {
    const last = groups.at(-1);
    const columns = last?.[0].columns;
    const isSame = columns?.size === one.columns.size && [...one.columns].every((name) => columns.has(name));
    if (last && isSame) last.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({ ...group[0], table: joinTables(group.map(({ table }) => table)) }));
}

/** For each incoming record the row that it takes: that of its id, or a new one after the others. */
function placesIn(table: AnyTable, newer: AnyTable): Int32Array {
  const name = KINDS[table.kind].key[0];
  const [stored, incoming] = [textColumnOf(table, name), textColumnOf(newer, name)];
  const rowOfId = new Int32Array(stored.words.count).fill(-1);
  stored.codes.forEach((code, row) => (rowOfId[code] = row));
  const found = table.length > 0 ? dictionaryOf(stored.words).codesOf(incoming.words) : null;
  /** Rows of incoming ids, by their codes: an id may come twice. */
  const rows = new Int32Array(incoming.words.count).fill(-1);
  if (found) found.forEach((id, code) => (rows[code] = id < 0 ? -1 : rowOfId[id]!));
  const places = new Int32Array(newer.length);
  let next = table.length;
  for (let row = 0; row < newer.length; row++) {
    const code = incoming.codes[row]!;
    if (rows[code]! < 0) rows[code] = next++;
    places[row] = rows[code]!;
  }
  return places;
}

function put(table: AnyTable, newer: AnyTable, places: Int32Array, given: ReadonlySet<string>): AnyTable {
  const before = table.length;
  const length = places.reduce((most, place) => Math.max(most, place + 1), before);
  if (before === 0 && length === newer.length) return newer;
  // A record that is new has nothing to keep in columns that its file does not have: they are blank there.
  const isPut = (name: string) => (place: number) => given.has(name) || place >= before;
  return {
    kind: table.kind,
    length,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => [
        name,
        putInto(column, columnOf(newer, name), places, length, isPut(name)),
      ]),
    ),
    file: putInto(table.file, newer.file, places, length, () => true) as TextColumn,
    row: laid(table.row, newer.row, places, length, () => true),
  };
}

function putInto(
  column: Column,
  newer: Column,
  places: Int32Array,
  length: number,
  isPut: (place: number) => boolean,
): Column {
  if (column.type !== 'text' || newer.type !== 'text') {
    return withValues(column, (values) => laid(values, valuesOf(newer), places, length, isPut));
  }
  const { words, codes } = extended(column.words, newer.words);
  const here = newer.codes.map((code) => (code < 0 ? code : codes[code]!));
  return { type: 'text', words, codes: laid(column.codes, here, places, length, isPut) };
}

function laid<A extends Int32Array | Float64Array | Uint8Array>(
  values: A,
  newer: ArrayLike<number>,
  places: Int32Array,
  length: number,
  isPut: (place: number) => boolean,
): A {
  const all = lengthened(values, length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    if (isPut(place)) all[place] = newer[i]!;
  }
  return all;
}

/** How many rows that were there before say something else now. */
function differing(before: AnyTable, after: AnyTable): number {
  return othersIn(before, after).reduce((sum, is) => sum + is, 0);
}

/** The rows of a table that say something else in a later state of it: 1 for each. */
export function othersIn(before: AnyTable, after: AnyTable): Uint8Array {
  const isOther = new Uint8Array(before.length);
  for (const name of Object.keys(before.columns)) {
    // Codes of words stay as they were; a merge only adds words.
    const old = valuesOf(columnOf(before, name));
    const now = valuesOf(columnOf(after, name));
    for (let row = 0; row < old.length; row++) if (!Object.is(old[row], now[row])) isOther[row] = 1;
  }
  return isOther;
}
