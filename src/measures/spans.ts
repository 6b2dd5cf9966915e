import type { Period } from '#units';
import type { Costliest, Distinct } from './declared/measure.ts';
import { rowsByKey } from './grouping.ts';
import type { Layout } from './layout.ts';
import { maskOf, type ColumnOf, type Events } from './relations.ts';

/**
 * What has to be counted anew for each span, because months do not add up to it: a person who drew benefits in two
 * months is one person in the quarter. Laid out as quantiles are: cell (period, column) by name of a list of periods.
 */
type BySpan = Readonly<Record<string, Float64Array>>;
type Spans = Readonly<Record<string, readonly Period[]>>;

/**
 * Keys to which anything happened within each period, by column; a key in two columns is one in the whole. What is kept
 * is how often a key that was last there in one month comes again in another: a period's number is then all that came
 * within it and were last there before it.
 */
export function distinctOf(relation: Events, measure: Distinct, layout: Layout, spans: Spans): BySpan {
  const { calendar, width, columnOf } = layout;
  const keys = keysOf(relation, measure.key);
  const found = filled(spans, width);
  const byMonth = rowsByMonth(relation, measure, layout);
  const last = new Int16Array(keys.count).fill(-1);
  const count = (rows: Int32Array, monthOf: (row: number) => number, column: number) => {
    const seen = new Comings(calendar.months);
    for (const row of rows) {
      const key = keys.of[row]!;
      if (key < 0) continue;
      const month = monthOf(row);
      if (last[key] !== month) seen.note(last[key]!, month);
      last[key] = month;
    }
    for (const row of rows) if (keys.of[row]! >= 0) last[keys.of[row]!] = -1;
    seen.take(spans, calendar.first, column, width, found);
  };
  const monthOf = (row: number) => byMonth.monthOf[row]!;
  inColumns(byMonth.rows, columnOf, width, (rows, column) => count(rows, monthOf, column));
  return found;
}

/** Some rows as a whole (column 0), then those of each column, in the same order. */
export function inColumns(
  rows: Int32Array,
  columnOf: ColumnOf | null,
  width: number,
  take: (rows: Int32Array, column: number) => void,
): void {
  take(rows, 0);
  if (!columnOf) return;
  const { starts, rows: places } = rowsByKey(
    rows.map((row) => columnOf[row]!),
    width,
  );
  for (let column = 1; column < width; column++) {
    const ofColumn = places.subarray(starts[column], starts[column + 1]);
    take(
      ofColumn.map((place) => rows[place]!),
      column,
    );
  }
}

/** What the costliest share of keys come to in each period and column; at least one key, where there is one. */
export function costliestOf(relation: Events, measure: Costliest, layout: Layout, spans: Spans): BySpan {
  const { calendar, width, columnOf } = layout;
  const keys = keysOf(relation, measure.key);
  const found = filled(spans, width);
  const { rows, monthOf } = rowsByMonth(relation, measure, layout);
  const sums = new KeySums(keys.of, keys.count, relation.amounts[measure.sum]!);
  inColumns(rows, columnOf, width, (of, column) => {
    const starts = monthStartsOf(of, monthOf, calendar.months);
    for (const [span, periods] of Object.entries(spans)) {
      periods.forEach(({ first, last }, p) => {
        sums.moveTo(of, starts[first - calendar.first]!, starts[last - calendar.first + 1]!);
        found[span]![p * width + column] = sums.ofCostliest(measure.share);
      });
      sums.moveTo(of, 0, 0);
    }
  });
  return found;
}

/** Where the rows of each month begin among rows in order of months, and where the last ends. */
function monthStartsOf(rows: Int32Array, monthOf: Int32Array, months: number): Int32Array {
  const starts = new Int32Array(months + 1);
  for (const row of rows) starts[monthOf[row]! + 1]!++;
  for (let month = 0; month < months; month++) starts[month + 1]! += starts[month]!;
  return starts;
}

/**
 * Amounts added up by key over a stretch of rows. The stretch moves from period to period, and only what comes in or goes
 * out is touched; amounts are whole numbers, so that nothing is left behind by what is taken away.
 */
class KeySums {
  private readonly keyOf: Int32Array;
  private readonly amounts: Float64Array;
  private readonly sums: Float64Array;
  private readonly times: Int32Array;
  /** The keys that are in the stretch, and the place of each among them. */
  private readonly there: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly values: Float64Array;
  private count = 0;
  private from = 0;
  private to = 0;

  constructor(keyOf: Int32Array, count: number, amounts: Float64Array) {
    this.keyOf = keyOf;
    this.amounts = amounts;
    this.sums = new Float64Array(count);
    this.times = new Int32Array(count);
    this.there = new Int32Array(count);
    this.placeOf = new Int32Array(count);
    this.values = new Float64Array(count);
  }

  /** Makes the stretch rows[from] .. rows[to - 1]. Between two lists of rows it has to be made empty. */
  moveTo(rows: Int32Array, from: number, to: number): void {
    const isApart = from >= this.to || to <= this.from;
    if (isApart) this.takeOut(rows, this.from, this.to);
    const [oldFrom, oldTo] = isApart ? [from, from] : [this.from, this.to];
    this.takeOut(rows, oldFrom, Math.min(from, oldTo));
    this.takeOut(rows, Math.max(to, oldFrom), oldTo);
    this.takeIn(rows, from, Math.min(oldFrom, to));
    this.takeIn(rows, Math.max(oldTo, from), to);
    this.from = from;
    this.to = to;
  }

  ofCostliest(share: number): number {
    const { values, sums, there, count } = this;
    for (let i = 0; i < count; i++) values[i] = sums[there[i]!]!;
    return sumOfGreatest(values, count, Math.max(Math.ceil(count * share), Math.min(1, count)));
  }

  private takeIn(rows: Int32Array, from: number, to: number): void {
    const { keyOf, amounts, sums, times, there, placeOf } = this;
    for (let at = from; at < to; at++) {
      const row = rows[at]!;
      const key = keyOf[row]!;
      if (key < 0) continue;
      if (times[key]!++ === 0) {
        placeOf[key] = this.count;
        there[this.count++] = key;
      }
      sums[key]! += amounts[row]!;
    }
  }

  private takeOut(rows: Int32Array, from: number, to: number): void {
    const { keyOf, amounts, sums, times, there, placeOf } = this;
    for (let at = from; at < to; at++) {
      const row = rows[at]!;
      const key = keyOf[row]!;
      if (key < 0) continue;
      sums[key]! -= amounts[row]!;
      if (--times[key]! > 0) continue;
      const last = there[--this.count]!;
      there[placeOf[key]!] = last;
      placeOf[last] = placeOf[key]!;
    }
  }
}

/** The sum of the greatest of some values, which are moved about: only what may be among them is put in order (Hoare's find). */
function sumOfGreatest(values: Float64Array, count: number, few: number): number {
  let low = 0;
  let high = count - 1;
  const border = count - few;
  while (low < high) {
    const middle = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < middle) i++;
      while (values[j]! > middle) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (border <= j) high = j;
    else if (border >= i) low = i;
    else break;
  }
  let sum = 0;
  for (let i = border; i < count; i++) sum += values[i]!;
  return sum;
}

/** The elements a measure counts, month by month, and the month of each. */
function rowsByMonth(
  relation: Events,
  { day, where }: Distinct | Costliest,
  { calendar: { firstDay, lastDay, monthOfDay, months }, elements }: Layout,
) {
  const mask = maskOf(relation, where);
  const days = relation.days[day]!;
  const monthOf = new Int32Array(relation.length).fill(-1);
  const note = (i: number) => {
    const isMeant = ((relation.flags ? relation.flags[i]! : 0) & mask) === mask;
    if (isMeant && days[i]! >= firstDay && days[i]! <= lastDay) monthOf[i] = monthOfDay[days[i]! - firstDay]!;
  };
  if (elements) elements.forEach(note);
  else for (let i = 0; i < relation.length; i++) note(i);
  return { monthOf, ...rowsByKey(monthOf, months) };
}

function keysOf(relation: Events, name: string) {
  const of = relation.keys?.[name]?.();
  if (!of) throw new Error(`Nothing is told apart by ${name} among ${relation.kind}`);
  let count = 0;
  for (const key of of) if (key >= count) count = key + 1;
  return { of, count };
}

function filled(spans: Spans, width: number): Record<string, Float64Array> {
  return Object.fromEntries(
    Object.entries(spans).map(([span, periods]) => [span, new Float64Array(periods.length * width)]),
  );
}

/** How often a key last there in month p (-1 for never) comes in month m. */
export class Comings {
  private readonly months: number;
  private readonly counts: Int32Array;

  constructor(months: number) {
    this.months = months;
    this.counts = new Int32Array((months + 1) * months);
  }

  note(last: number, month: number): void {
    this.counts[(last + 1) * this.months + month]!++;
  }

  take(
    spans: Spans,
    firstMonth: number,
    column: number,
    width: number,
    into: Readonly<Record<string, Float64Array>>,
  ): void {
    const { months, counts } = this;
    // Of each month how many were last there before a month: those before it added up.
    const before = counts.slice();
    for (let row = 1; row <= months; row++)
      for (let month = 0; month < months; month++)
        before[row * months + month]! += before[(row - 1) * months + month]!;
    for (const [span, periods] of Object.entries(spans)) {
      periods.forEach(({ first, last }, p) => {
        let sum = 0;
        for (let month = first - firstMonth; month <= last - firstMonth; month++)
          sum += before[(first - firstMonth) * months + month]!;
        into[span]![p * width + column] = sum;
      });
    }
  }
}
