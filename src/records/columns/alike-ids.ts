import type { AnyTable } from '../kinds.ts';
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
  const known = textColumnOf(stored, name).words;
  const lists = newer.map((table) => textColumnOf(table, name).words);
  const isLower = isInLowerCase(known.count > 0 ? known : lists[0]);
  if ([known, ...lists].every((words) => isTidy(words, isLower))) return [];
  const like = (id: string) => (isLower ? plainId(id) : closedId(id).toUpperCase());
  const there = isTidy(known, isLower) ? new Map<string, string>() : oddOnes(known, like);
  const found = dictionaryOf(known);
  const news = new Set(lists.flatMap(allWords).filter((id) => found.findText(id) < 0));
  return [...news].flatMap((here) => {
    const plain = like(here);
    const isThere = plain !== here && (found.findText(plain) >= 0 || news.has(plain));
    const other = isThere ? plain : there.get(plain);
    if (other === undefined && plain !== here) there.set(plain, here);
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
function oddOnes(words: Words, like: (id: string) => string): Map<string, string> {
  const odd = new Map<string, string>();
  for (const id of allWords(words)) {
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
