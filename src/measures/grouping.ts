import { Dictionary, dictionaryOf, type TextColumn } from '#records';

/** Rows gathered by a key: the rows of key k are rows[starts[k]] .. rows[starts[k + 1] - 1], in file order. */
export interface RowsByKey {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** 0, 1 .. length - 1: every row of a table. */
export function rowNumbers(length: number): Int32Array {
  return Int32Array.from({ length }, (_, row) => row);
}

/** Gathers rows by whole-number keys below `keys`; a negative key leaves its row out. */
export function rowsByKey(keyOfRow: Int32Array, keys: number): RowsByKey {
  const starts = new Int32Array(keys + 1);
  for (const key of keyOfRow) if (key >= 0) starts[key + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const rows = new Int32Array(starts[keys]!);
  keyOfRow.forEach((key, row) => {
    if (key >= 0) rows[next[key]!++] = row;
  });
  return { starts, rows };
}

/** The rows under a key, in order. */
export function rowsOf(gathered: RowsByKey, key: number): Int32Array {
  return key < 0 ? new Int32Array(0) : gathered.rows.subarray(gathered.starts[key], gathered.starts[key + 1]);
}

/** For each row of `from`, the row of `to` whose id is the same text, or -1. Ids in `to` are unique. */
export function rowsWithSameId(from: TextColumn, to: TextColumn): Int32Array {
  const rowOfId = new Int32Array(to.words.count).fill(-1);
  for (let row = 0; row < to.codes.length; row++) {
    const code = to.codes[row]!;
    if (code >= 0) rowOfId[code] = row;
  }
  const rowOfCode = dictionaryOf(to.words)
    .codesOf(from.words)
    .map((code) => (code < 0 ? -1 : rowOfId[code]!));
  return from.codes.map((code) => (code < 0 ? -1 : rowOfCode[code]!));
}

/** Numbers two text columns from one list, so that their values can be compared as numbers. */
export function sharedNumbers(
  a: TextColumn,
  b: TextColumn,
): { readonly a: Int32Array; readonly b: Int32Array; readonly count: number } {
  const numbers = new Dictionary(a.words);
  const numberOfB = numbers.adding(b.words);
  return { a: a.codes, b: b.codes.map((code) => (code < 0 ? -1 : numberOfB[code]!)), count: numbers.size };
}
