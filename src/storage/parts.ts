import {
  blankColumn,
  lengthened,
  specsOf,
  valuesOf,
  withValues,
  type AnyTable,
  type Column,
  type Kind,
  type Numbers,
  type TextColumn,
  type Words,
} from '#records';
import { isSameStretch, narrowed, widenInto, type NarrowNumbers } from './narrow.ts';

/** Rows, or words, that are stored together: what a month adds touches a few parts only. */
const PART = 1 << 18;

/** A table as it is stored: how long it is, and what its columns are; their content lies in parts. */
export interface TableShape {
  readonly length: number;
  /** Column name -> its type, and for text how many words it has. */
  readonly columns: Readonly<Record<string, { readonly type: Column['type']; readonly words: number }>>;
}

/** Some rows of a column, or some of its words with the place where each ends counted from the part's own beginning. */
export type Part = NarrowNumbers | { readonly bytes: Uint8Array; readonly ends: Uint32Array };

/** A part and where it stands: the column's name, "=" for its words, and its number. */
export interface PlacedPart {
  readonly column: string;
  readonly number: number;
  readonly part: Part;
}

/** Where each record came from is stored like two more columns, whose names no kind uses. */
const FILE = '#file';
const ROW = '#row';
export const PROVENANCE = [FILE, ROW] as const;

/** The name under which the words of a text column are stored. */
export function wordsOfColumn(name: string): string {
  return `${name}=`;
}

/** How a table is stored. */
export function shapeOf(table: AnyTable): TableShape {
  const columns = columnsOf(table).map(([name, column]) => [
    name,
    { type: column.type, words: column.type === 'text' ? column.words.count : 0 },
  ]);
  return { length: table.length, columns: Object.fromEntries(columns) as TableShape['columns'] };
}

/** The parts of a table that are not the same in the table that is stored already, under `shape`. */
export function* partsToWrite(
  table: AnyTable,
  stored: { readonly table: AnyTable; readonly shape: TableShape } | null,
): Generator<PlacedPart> {
  // A column that has come to the kind since is blank in memory and not stored at all.
  const before = new Map(
    stored ? columnsOf(stored.table).filter(([name]) => name in stored.shape.columns) : [],
  );
  for (const [name, column] of columnsOf(table)) {
    const old = before.get(name);
    yield* numberParts(name, valuesOf(column), old ? valuesOf(old) : null);
    if (column.type === 'text')
      yield* wordParts(wordsOfColumn(name), column.words, old?.type === 'text' ? old.words : null);
  }
}

function columnsOf(table: AnyTable): ReadonlyArray<readonly [string, Column]> {
  return [...Object.entries(table.columns), [FILE, table.file], [ROW, { type: 'count', counts: table.row }]];
}

function* numberParts(name: string, values: Numbers, old: Numbers | null): Generator<PlacedPart> {
  for (let from = 0; from < values.length; from += PART) {
    const part = values.subarray(from, from + PART);
    if (old && isSameStretch(part, old.subarray(from, from + PART))) continue;
    yield { column: name, number: from / PART, part: narrowed(part) };
  }
}

function* wordParts(name: string, words: Words, old: Words | null): Generator<PlacedPart> {
  for (let from = 0; from < words.count; from += PART) {
    const to = Math.min(words.count, from + PART);
    if (old && old.count >= to && hasSameWords(words, old, from, to)) continue;
    const start = from === 0 ? 0 : words.ends[from - 1]!;
    const bytes = words.bytes.slice(start, words.ends[to - 1]);
    const ends = words.ends.slice(from, to).map((end) => end - start);
    yield { column: name, number: from / PART, part: { bytes, ends } };
  }
}

function hasSameWords(a: Words, b: Words, from: number, to: number): boolean {
  const start = from === 0 ? 0 : a.ends[from - 1]!;
  return (
    isSameStretch(a.ends.subarray(from, to), b.ends.subarray(from, to)) &&
    isSameStretch(a.bytes.subarray(start, a.ends[to - 1]), b.bytes.subarray(start, b.ends[to - 1]))
  );
}

/** The names under which lie the parts of the columns that are wanted of a table. */
export function partsWanted(
  kind: Kind,
  shape: TableShape,
  wanted: (column: string) => boolean,
): readonly string[] {
  const columns = specsOf(kind).flatMap(([name]) => (wanted(name) && name in shape.columns ? [name] : []));
  return [...columns, ...(wanted(FILE) ? PROVENANCE : [])].flatMap((name) =>
    shape.columns[name]?.type === 'text' ? [name, wordsOfColumn(name)] : [name],
  );
}

/** Reads the parts of a column in order. */
export type PartsOf = (column: string) => Promise<readonly Part[]>;

/**
 * A table from its parts, with the columns that are wanted; the others are left out and must not be asked for.
 * Without a shape the kind has no records.
 */
export async function tableFrom(
  kind: Kind,
  shape: TableShape,
  wanted: (column: string) => boolean,
  partsOf: PartsOf,
): Promise<AnyTable> {
  const specs = specsOf(kind).filter(([name]) => wanted(name));
  const read = async (name: string) => columnFrom(name, shape, partsOf);
  const columns = await Promise.all(
    specs.map(async ([name, { type }]) => {
      // A column that the kind has got since these records were stored.
      const column = name in shape.columns ? await read(name) : blankColumn(type, shape.length);
      return [name, column] as const;
    }),
  );
  const [file, row] = wanted(FILE) ? await Promise.all([read(FILE), read(ROW)]) : [NO_FILE, NO_ROW];
  return {
    kind,
    length: shape.length,
    columns: Object.fromEntries(columns),
    file: file as TextColumn,
    row: valuesOf(row) as Int32Array,
  };
}

const NO_FILE: TextColumn = {
  type: 'text',
  codes: new Int32Array(0),
  words: { count: 0, bytes: new Uint8Array(0), ends: new Uint32Array(0) },
};
const NO_ROW: Column = { type: 'count', counts: new Int32Array(0) };

const BLANK: Readonly<Record<Column['type'], Column>> = {
  text: NO_FILE,
  day: { type: 'day', days: new Int32Array(0) },
  money: { type: 'money', units: new Float64Array(0) },
  code: { type: 'code', codes: new Uint8Array(0) },
  count: NO_ROW,
};

async function columnFrom(name: string, shape: TableShape, partsOf: PartsOf): Promise<Column> {
  const told = shape.columns[name];
  if (!told) throw new Error(`Nothing is stored under ${name}`);
  const parts = await partsOf(name);
  const column = withValues(BLANK[told.type], (values) => joined(values, parts, shape.length));
  if (column.type !== 'text') return column;
  return { ...column, words: joinedWords(await partsOf(wordsOfColumn(name)), told.words) };
}

function joined<A extends Numbers>(like: A, parts: readonly Part[], length: number): A {
  const all = lengthened(like, length, 0);
  let at = 0;
  for (const part of parts) {
    if ('bytes' in part) throw new Error('Words where numbers were stored');
    at = widenInto(all, at, part);
  }
  if (at !== length) throw new Error(`${at} of ${length} rows are stored`);
  return all;
}

function joinedWords(parts: readonly Part[], count: number): Words {
  const read = parts.map((part) => {
    if (!('bytes' in part)) throw new Error('Numbers where words were stored');
    return part;
  });
  const [only] = read;
  if (read.length === 1 && only?.ends.length === count) return { count, ...only };
  const bytes = new Uint8Array(read.reduce((sum, part) => sum + part.bytes.length, 0));
  const ends = new Uint32Array(count);
  let at = 0;
  let start = 0;
  for (const part of read) {
    bytes.set(part.bytes, start);
    for (const end of part.ends) ends[at++] = start + end;
    start += part.bytes.length;
  }
  if (at !== count) throw new Error(`${at} of ${count} words are stored`);
  return { count, bytes, ends };
}
