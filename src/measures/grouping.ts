import { dictionaryOf, type Dictionary, type TextColumn, type Words } from '#records';

/** Rows gathered by a key: the rows of key k are rows[starts[k]] .. rows[starts[k + 1] - 1], in file order. */
export interface RowsByKey {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Whole numbers added one by one, in memory that doubles as it fills. */
export class Ints {
  private values: Int32Array;
  length = 0;

  constructor(expected = 64) {
    this.values = new Int32Array(Math.max(64, expected));
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  replaceLast(value: number): void {
    this.values[this.length - 1] = value;
  }

  finish(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/** Gathers rows by whole-number keys below `keys`; a negative key leaves its row out. */
export function rowsByKey(keyOfRow: Int32Array, keys: number): RowsByKey {
  const starts = new Int32Array(keys + 1);
  for (const key of keyOfRow) if (key >= 0) starts[key + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const rows = new Int32Array(starts[keys]!);
  for (let row = 0; row < keyOfRow.length; row++) {
    const key = keyOfRow[row]!;
    if (key >= 0) rows[next[key]!++] = row;
  }
  return { starts, rows };
}

/** Up to so many numbers, putting each in its place beats a call of the general sort. */
const FEW = 24;

/** Sorts the rows of every key by a number of theirs, ascending; rows with the same number stay in order. */
export function sortEachKey({ starts, rows }: RowsByKey, numbers: Int32Array): void {
  for (let key = 0; key + 1 < starts.length; key++) {
    const start = starts[key]!;
    const end = starts[key + 1]!;
    if (end - start > FEW) rows.subarray(start, end).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
    else sortFew(rows, start, end, numbers);
  }
}

function sortFew(rows: Int32Array, start: number, end: number, numbers: Int32Array): void {
  for (let i = start + 1; i < end; i++) {
    const row = rows[i]!;
    const number = numbers[row]!;
    let place = i;
    for (; place > start && numbers[rows[place - 1]!]! > number; place--) rows[place] = rows[place - 1]!;
    rows[place] = row;
  }
}

/** For each row of `from`, the row of `to` whose id is the same text, or -1. Ids in `to` are unique. */
export function rowsWithSameId(from: TextColumn, to: TextColumn): Int32Array {
  const rowOfCode = codesIn(to.words, from.words);
  const rowOfId = new Int32Array(to.words.count).fill(-1);
  for (let row = 0; row < to.codes.length; row++) {
    const code = to.codes[row]!;
    if (code >= 0) rowOfId[code] = row;
  }
  for (let code = 0; code < rowOfCode.length; code++) {
    if (rowOfCode[code]! >= 0) rowOfCode[code] = rowOfId[rowOfCode[code]!]!;
  }
  return renumbered(from.codes, rowOfCode);
}

/** Numbers two text columns from one list, so that their values can be compared as numbers. */
export function sharedNumbers(
  a: TextColumn,
  b: TextColumn,
): { readonly a: Int32Array; readonly b: Int32Array; readonly count: number } {
  const numberOfB = codesIn(a.words, b.words);
  let count = a.words.count;
  // The words of a column are all different: each that `a` does not have is a new one.
  for (let code = 0; code < numberOfB.length; code++) if (numberOfB[code]! < 0) numberOfB[code] = count++;
  return { a: a.codes, b: renumbered(b.codes, numberOfB), count };
}

/**
 * The code in one list of each word of another, -1 where it is not there. Ids often come in the same order in both, so
 * the word after the last one found is tried before any dictionary is asked, or made.
 */
function codesIn(to: Words, from: Words): Int32Array {
  const codes = new Int32Array(from.count);
  let dictionary: Dictionary | null = null;
  let next = 0;
  let start = 0;
  for (let code = 0; code < from.count; code++) {
    const end = from.ends[code]!;
    if (next < to.count && isWord(to, next, from.bytes, start, end)) codes[code] = next;
    else {
      dictionary ??= dictionaryOf(to);
      codes[code] = dictionary.find(from.bytes, start, end);
    }
    if (codes[code]! >= 0) next = codes[code]! + 1;
    start = end;
  }
  return codes;
}

function isWord(words: Words, code: number, bytes: Uint8Array, start: number, end: number): boolean {
  const own = code === 0 ? 0 : words.ends[code - 1]!;
  if (words.ends[code]! - own !== end - start) return false;
  // From the end: ids that differ mostly differ there.
  for (let i = end - 1, j = words.ends[code]! - 1; i >= start; i--, j--)
    if (bytes[i] !== words.bytes[j]) return false;
  return true;
}

function renumbered(codes: Int32Array, numberOfCode: Int32Array): Int32Array {
  const numbers = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    numbers[row] = code < 0 ? -1 : numberOfCode[code]!;
  }
  return numbers;
}
