import type { AnyTable } from '../kinds.ts';
import { Dictionary } from './dictionary.ts';
import { valuesOf, withValues } from './join.ts';
import type { Column, TextColumn } from './columns.ts';
import type { Numbers } from './numbers.ts';

/** Some rows of a table, in the order given, with no more words than they have. */
export function tableOfRows(table: AnyTable, rows: Int32Array): AnyTable {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, columnOfRows(column, rows)]);
  return {
    kind: table.kind,
    length: rows.length,
    columns: Object.fromEntries(columns) as AnyTable['columns'],
    file: textOfRows(table.file, rows),
    row: taken(table.row, rows),
  };
}

function columnOfRows(column: Column, rows: Int32Array): Column {
  if (column.type === 'text') return textOfRows(column, rows);
  return withValues(column, (values) => taken(values, rows));
}

/** Some cells of a text column, its words in the order in which these cells name them. */
export function textOfRows(column: TextColumn, rows: Int32Array): TextColumn {
  const { bytes, ends, count } = column.words;
  const dictionary = new Dictionary();
  const codeHere = new Int32Array(count).fill(-1);
  const codes = taken(valuesOf(column) as Int32Array, rows);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < 0) continue;
    if (codeHere[code]! < 0)
      codeHere[code] = dictionary.add(bytes, code === 0 ? 0 : ends[code - 1]!, ends[code]!);
    codes[i] = codeHere[code]!;
  }
  return { type: 'text', codes, words: dictionary.words() };
}

/** Some values of an array, in the order given. */
export function taken<A extends Numbers>(values: A, rows: Int32Array): A {
  // An array of the same type, all of which is written.
  const some = new (values.constructor as new (length: number) => A)(rows.length);
  for (let i = 0; i < rows.length; i++) some[i] = values[rows[i]!]!;
  return some;
}

/** All rows of a table but some, which are in order. */
export function rowsBut(length: number, left: Int32Array): Int32Array {
  const rows = new Int32Array(length - left.length);
  let next = 0;
  for (let row = 0, at = 0; row < length; row++) {
    if (left[next] === row) next++;
    else rows[at++] = row;
  }
  return rows;
}
