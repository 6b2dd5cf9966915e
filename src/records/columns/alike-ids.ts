import type { AnyTable, Kind, Records } from '../kinds.ts';
import { idColumnOf, textColumnOf } from './cells.ts';
import { Dictionary, dictionaryOf } from './dictionary.ts';
import type { TextColumn } from './columns.ts';
import { allWords, wordAt, type Words } from './words.ts';

/** An id as it came, and another one that differs from it in nothing but case, spaces or what nobody sees. */
export interface AlikeIds {
  readonly here: string;
  readonly there: string;
}

/**
 * Incoming ids that are new and look like one that is there already, or like another incoming one. Ids are compared
 * without case, spaces and zero-width characters, in compatibility form (Unicode NFKC): all that a hand or another
 * program changes without meaning to.
 */
export function alikeIds(stored: AnyTable, newer: readonly AnyTable[]): AlikeIds[] {
  const name = idColumnOf(stored.kind);
  if (name === null) return [];
  const words = (table: AnyTable) => textColumnOf(table, name).words;
  return alikeTo([words(stored)], newer.map(words), true);
}

/** A column by which records of a kind refer to others: of which kinds these are stored, and come in with them. */
interface Reference {
  readonly kind: Kind;
  readonly column: string;
  readonly stored: readonly Kind[];
  readonly incoming: readonly Kind[];
}

/** A family is known by its policies and its members; of those that come in together its members say how it is spelt. */
export const REFERENCES: readonly Reference[] = [
  { kind: 'members', column: 'family_id', stored: ['members', 'policies'], incoming: [] },
  { kind: 'policies', column: 'family_id', stored: ['members', 'policies'], incoming: ['members'] },
  { kind: 'contributions', column: 'policy_id', stored: ['policies'], incoming: ['policies'] },
  { kind: 'claims', column: 'insured_id', stored: ['members'], incoming: ['members'] },
  { kind: 'claims', column: 'policy_id', stored: ['policies'], incoming: ['policies'] },
  { kind: 'pregnancies', column: 'insured_id', stored: ['members'], incoming: ['members'] },
];

/** Ids by which incoming records refer to nothing that is there, and that look like one that is. */
export function alikeReferences(
  { kind, column, stored, incoming }: Reference,
  records: Records,
  newer: readonly AnyTable[],
): AlikeIds[] {
  const words = (table: AnyTable) => textColumnOf(table, column).words;
  const known = [
    ...stored.map((one) => records[one]),
    ...newer.filter((table) => incoming.includes(table.kind)),
  ];
  const own = newer.filter((table) => table.kind === kind);
  return alikeTo(known.map(words), own.map(words), false);
}

/** Ids of lists that are not known, and look like one that is, or else, if among themselves, like another of them. */
function alikeTo(known: readonly Words[], lists: readonly Words[], isAmongThemselves: boolean): AlikeIds[] {
  const all = [...known, ...lists];
  const isLower = isInLowerCase(all.find(({ count }) => count > 0));
  if (all.every((words) => isTidy(words, isLower))) return [];
  const like = (id: string) => (isLower ? plainId(id) : closedId(id).toUpperCase());
  const there = oddOnes(
    known.filter((words) => !isTidy(words, isLower)),
    like,
  );
  const found = known.map(dictionaryOf);
  const isKnown = (id: string) => found.some((words) => words.findText(id) >= 0);
  const news = new Set(lists.flatMap(allWords).filter((id) => !isKnown(id)));
  return [...news].flatMap((here) => {
    const plain = like(here);
    const isThere = plain !== here && (isKnown(plain) || (isAmongThemselves && news.has(plain)));
    const other = isThere ? plain : there.get(plain);
    if (isAmongThemselves && other === undefined && plain !== here) there.set(plain, here);
    return other === undefined ? [] : [{ here, there: other }];
  });
}

/**
 * A table in which the ids of a column are spelt as those that they look like, also where other records are told by them.
 * Where the ids tell the table's own records apart, two of its records stay two.
 */
export function withSameIds(table: AnyTable, column: string, alike: readonly AlikeIds[]): AnyTable {
  const cells = table.columns[column];
  if (cells?.type !== 'text') return table;
  const isOwn = idColumnOf(table.kind) === column;
  const taken = new Set(isOwn ? allWords(cells.words) : []);
  const spelling = new Map<string, string>();
  for (const { here, there } of alike) {
    if (taken.has(there)) continue;
    if (isOwn) taken.add(there);
    spelling.set(here, there);
  }
  const dictionary = new Dictionary();
  const codes = cells.codes.map((code) => {
    const id = wordAt(cells.words, code);
    return id === null ? -1 : dictionary.addText(spelling.get(id) ?? id);
  });
  const ids: TextColumn = { type: 'text', codes, words: dictionary.words() };
  return { ...table, columns: { ...table.columns, [column]: ids } };
}

/** The words that are not in plain form themselves, by their plain form: of a tidy list there are none. */
function oddOnes(lists: readonly Words[], like: (id: string) => string): Map<string, string> {
  const odd = new Map<string, string>();
  for (const id of lists.flatMap(allWords)) {
    const plain = like(id);
    if (plain !== id && !odd.has(plain)) odd.set(plain, id);
  }
  return odd;
}

/** An id without spaces and signs that cannot be seen; wide letters and digits as the usual ones (Unicode NFKC). */
export function closedId(id: string): string {
  return id.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}

/** The same without capitals: what of an id a hand or another program does not change without meaning to. */
export function plainId(id: string): string {
  return closedId(id).toLowerCase();
}

/** Ids looked at to see in which case a list is written. */
const LOOKED_AT = 200;

/** Plain forms are in the case in which most ids of a list are, so that few of them are odd. */
function isInLowerCase(words: Words | undefined): boolean {
  const some = Array.from(
    { length: Math.min(LOOKED_AT, words?.count ?? 0) },
    (_, i) => wordAt(words!, i) ?? '',
  );
  return some.filter((id) => id === id.toLowerCase()).length * 2 > some.length;
}

/** Whether all ids of a list are plain as they are, seen from their bytes alone: a million of them take no time. */
function isTidy({ bytes, ends, count }: Words, isLower: boolean): boolean {
  const [first, last] = isLower ? [0x41, 0x5a] : [0x61, 0x7a];
  const length = count === 0 ? 0 : ends[count - 1]!;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte <= 0x20 || byte >= 0x7f || (byte >= first && byte <= last)) return false;
  }
  return true;
}
