import { monthOf, NO_DAY, type Month } from '#units';
import { KINDS, type AnyTable, type Kind } from '../kinds.ts';
import { cellOf, columnOf, idColumnOf, specsOf, textColumnOf } from './cells.ts';
import { dictionaryOf } from './dictionary.ts';
import { valuesOf } from './join.ts';
import { othersIn } from './merge-by-id.ts';
import { keyOf, rowsByKey } from './merge.ts';

/** What a choice of files speaks of: the months of one of its dates, or all there is where `column` is null. */
export interface Cut {
  readonly column: string | null;
  readonly first: Month;
  readonly last: Month;
}

/**
 * What incoming records of a kind speak of: of the dates that every one of them has, the one that lies in the fewest
 * months, because by that one they were chosen. Null where no date of the kind is in all of them.
 */
export function cutOf(kind: Kind, newer: readonly AnyTable[]): Cut | null {
  const names: readonly string[] = KINDS[kind].cutBy;
  if (newer.every(({ length }) => length === 0)) return null;
  if (names.length === 0) return { column: null, first: 0, last: 0 };
  const cuts = names.flatMap((column): Cut[] => {
    const days = newer.map((table) => valuesOf(columnOf(table, column)));
    let [first, last] = [Infinity, -Infinity];
    for (const some of days)
      for (const day of some) {
        if (day === NO_DAY) return [];
        if (day < first) first = day;
        if (day > last) last = day;
      }
    const month = monthIn(kind, column);
    return last < first ? [] : [{ column, first: month(first), last: month(last) }];
  });
  const [cut = null] = cuts.toSorted((a, b) => a.last - a.first - (b.last - b.first));
  return cut;
}

/** Tells the month of a value of a column: of a day, or what it is already. */
function monthIn(kind: Kind, column: string): (value: number) => Month {
  const spec = specsOf(kind).find(([name]) => name === column)?.[1];
  return spec?.type === 'month' ? (value) => value : monthOf;
}

/** The rows of a table of which incoming records do not speak, although they speak of their time. */
export function absentFrom(table: AnyTable, newer: readonly AnyTable[], cut: Cut): Int32Array {
  const isNamed = namedIn(table, newer);
  const month = monthIn(table.kind, cut.column ?? '');
  const days = cut.column === null ? null : valuesOf(columnOf(table, cut.column));
  const isMeant = (row: number) => {
    if (!days) return true;
    const day = days[row]!;
    return day !== NO_DAY && month(day) >= cut.first && month(day) <= cut.last;
  };
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) if (isMeant(row) && !isNamed(row)) rows.push(row);
  return Int32Array.from(rows);
}

/** Tells whether a row's record is among others, by what tells records of the kind apart. */
function namedIn(table: AnyTable, newer: readonly AnyTable[]): (row: number) => boolean {
  const name = idColumnOf(table.kind);
  if (name === null) {
    const keys = new Set(newer.flatMap((one) => Array.from(rowsByKey(one).keys())));
    return (row) => keys.has(keyOf(table, row));
  }
  const ids = textColumnOf(table, name);
  const isThere = new Uint8Array(ids.words.count);
  for (const one of newer) {
    const column = textColumnOf(one, name);
    const codes = dictionaryOf(ids.words).codesOf(column.words);
    for (const code of column.codes) if (codes[code]! >= 0) isThere[codes[code]!] = 1;
  }
  return (row) => isThere[ids.codes[row]!] === 1;
}

/** Rows of records that say something else than before, side by side; -1 where there is one more on the other side. */
export interface Pairs {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** The records that were replaced between two states of a table, of which the later one was made from the other. */
export function pairsOf(before: AnyTable, after: AnyTable): Pairs {
  const pairs = idColumnOf(before.kind) === null ? pairsByKey(before, after) : pairsById(before, after);
  return {
    before: Int32Array.from(pairs, ([row]) => row),
    after: Int32Array.from(pairs, ([, row]) => row),
  };
}

/** Records with an id stay in their rows. */
function pairsById(before: AnyTable, after: AnyTable): Array<readonly [number, number]> {
  const isOther = othersIn(before, after);
  return Array.from(isOther.keys())
    .filter((row) => isOther[row] === 1)
    .map((row) => [row, row]);
}

function pairsByKey(before: AnyTable, after: AnyTable): Array<readonly [number, number]> {
  const now = rowsByKey(after);
  return [...rowsByKey(before)].flatMap(([key, rows]) => {
    const others = now.get(key) ?? [];
    const length = Math.max(rows.length, others.length);
    const pairs = Array.from({ length }, (_, i): [number, number] => [rows[i] ?? -1, others[i] ?? -1]);
    return pairs.filter(
      ([row, other]) => row < 0 || other < 0 || differing(before, row, after, other).length > 0,
    );
  });
}

/** The columns in which two records differ, by name. */
export function differing(a: AnyTable, rowOfA: number, b: AnyTable, rowOfB: number): string[] {
  return specsOf(a.kind).flatMap(([name]) =>
    cellOf(columnOf(a, name), rowOfA) === cellOf(columnOf(b, name), rowOfB) ? [] : [name],
  );
}
