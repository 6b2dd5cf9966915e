import type { AnyTable } from '../kinds.ts';
import { Dictionary } from './dictionary.ts';
import type { Column, TextColumn } from './columns.ts';
import { int32, lengthened } from './numbers.ts';

/** Tables of one kind one after the other; there has to be at least one. */
export function joinTables(tables: readonly AnyTable[]): AnyTable {
  const [first, ...others] = tables;
  if (!first) throw new Error('No tables to join');
  if (others.length === 0) return first;
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  return {
    kind: first.kind,
    length,
    columns: Object.fromEntries(
      Object.keys(first.columns).map((name) => [
        name,
        joinColumns(
          tables.map(({ columns }) => columns[name]!),
          length,
        ),
      ]),
    ),
    file: joinTexts(
      tables.map(({ file }) => file),
      length,
    ),
    row: laid(
      int32(length),
      tables.map(({ row }) => row),
    ),
  };
}

/** The typed array of a column: its codes, days, units or counts. */
export function valuesOf(column: Column): Int32Array | Float64Array | Uint8Array {
  switch (column.type) {
    case 'text':
    case 'code':
      return column.codes;
    case 'day':
      return column.days;
    case 'money':
      return column.units;
    case 'count':
      return column.counts;
  }
}

/** A column like another, with other values. */
export function withValues(
  column: Column,
  change: <A extends Int32Array | Float64Array | Uint8Array>(values: A) => A,
): Column {
  switch (column.type) {
    case 'text':
      return { ...column, codes: change(column.codes) };
    case 'code':
      return { ...column, codes: change(column.codes) };
    case 'day':
      return { ...column, days: change(column.days) };
    case 'money':
      return { ...column, units: change(column.units) };
    case 'count':
      return { ...column, counts: change(column.counts) };
  }
}

function joinColumns(columns: readonly Column[], length: number): Column {
  const [first] = columns;
  if (first?.type === 'text') return joinTexts(columns as readonly TextColumn[], length);
  let at = 0;
  return withValues(first!, (values) => {
    const joined = lengthened(values, length, 0);
    for (const column of columns) {
      joined.set(valuesOf(column), at);
      at += valuesOf(column).length;
    }
    return joined;
  });
}

/** Text columns one after the other, of so many rows in all. */
export function joinTexts(columns: readonly TextColumn[], length: number): TextColumn {
  const [first, ...others] = columns;
  if (first && others.length === 0) return first;
  const codes = new Int32Array(length);
  codes.set(first!.codes);
  const dictionary = new Dictionary(first!.words);
  let at = first!.codes.length;
  for (const column of others) {
    const codeHere = dictionary.adding(column.words);
    for (const code of column.codes) codes[at++] = code < 0 ? code : codeHere[code]!;
  }
  return { type: 'text', codes, words: dictionary.words() };
}

function laid(into: Int32Array, parts: readonly Int32Array[]): Int32Array {
  let at = 0;
  for (const part of parts) {
    into.set(part, at);
    at += part.length;
  }
  return into;
}
