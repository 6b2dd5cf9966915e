import type { TextColumn } from '#records';

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
  const rowOfId = new Map<string, number>();
  to.codes.forEach((code, row) => {
    if (code >= 0) rowOfId.set(to.words[code]!, row);
  });
  const rowOfCode = from.words.map((word) => rowOfId.get(word) ?? -1);
  return from.codes.map((code) => (code < 0 ? -1 : rowOfCode[code]!));
}

/** Numbers two text columns from one list, so that their values can be compared as numbers. */
export function sharedNumbers(
  a: TextColumn,
  b: TextColumn,
): { readonly a: Int32Array; readonly b: Int32Array; readonly words: readonly string[] } {
  const words = [...a.words];
  const numberOf = new Map(words.map((word, i) => [word, i]));
  const numberOfB = b.words.map((word) => {
    const known = numberOf.get(word);
    if (known !== undefined) return known;
    numberOf.set(word, words.length);
    return words.push(word) - 1;
  });
  return { a: a.codes, b: b.codes.map((code) => (code < 0 ? -1 : numberOfB[code]!)), words };
}
