import { quantileOfCumulated } from '#statistics';
import type { Period } from '#units';
import type { Quantile } from './declared/measure.ts';
import type { Layout } from './layout.ts';
import { maskOf, type Events } from './relations.ts';

/** Cells of values taken at a time: a wide split is counted in several goes, so that memory stays small. */
const MOST_CELLS = 2 ** 22;

/**
 * Quantiles for every period and column, laid out as MeasureCounts are, by name of the list of periods. Taken from the
 * values of the very span, since quantiles of months do not add up to the quantile of a year. NaN where there is no
 * value. All quantiles have to be of the same days and conditions.
 *
 * What is kept is how many of a column's values are of each rank or lower, in each month or earlier: the number within
 * any span is then one difference, and an order statistic is found by halving.
 */
export function quantilesOf<Span extends string>(
  relation: Events,
  quantiles: readonly Quantile[],
  layout: Layout,
  spans: Readonly<Record<Span, readonly Period[]>>,
): Array<Record<Span, Float64Array>> {
  const { width, columnOf, calendar } = layout;
  const spanNames = Object.keys(spans) as Span[];
  const values = valuesOf(relation, quantiles[0]!, layout.calendar);
  const filled = quantiles.map(
    () =>
      Object.fromEntries(
        spanNames.map((span) => [span, new Float64Array(spans[span].length * width).fill(Number.NaN)]),
      ) as Record<Span, Float64Array>,
  );
  const take = (upTo: Int32Array, at: number, column: number) => {
    cumulate(upTo, at, calendar.months, values.distinct.length);
    quantiles.forEach(({ probability }, q) => {
      for (const span of spanNames)
        takeOne(
          values.distinct,
          upTo,
          at,
          calendar.first,
          spans[span],
          probability,
          filled[q]![span],
          column,
          width,
        );
    });
  };

  const size = (calendar.months + 1) * values.distinct.length;
  const whole = new Int32Array(size);
  const columnsAtOnce = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, size)));
  if (!columnOf) countValues(relation, values, layout, 0, 1, whole);
  else {
    for (let first = 1; first < width; first += columnsAtOnce) {
      const columns = Math.min(columnsAtOnce, width - first);
      const upTo = new Int32Array(columns * size);
      countValues(relation, values, layout, first, columns, upTo);
      for (let at = 0; at < upTo.length; at += size)
        for (let cell = 0; cell < size; cell++) whole[cell]! += upTo[at + cell]!;
      for (let column = 0; column < columns; column++) take(upTo, column * size, first + column);
    }
  }
  take(whole, 0, 0);
  return filled;
}

/** The different values that occur, ascending, and the rank of each. */
interface Values {
  readonly mask: number;
  readonly days: Int32Array;
  readonly since: Int32Array;
  readonly distinct: Int32Array;
  readonly rankOf: Int32Array;
}

/** Values already ranked: every count of the same records has the same ones. */
const valuesKnown = new WeakMap<Events, Map<string, Values>>();

function valuesOf(relation: Events, quantile: Quantile, calendar: Layout['calendar']): Values {
  const mask = maskOf(relation, quantile.where);
  const key = `${quantile.day} ${quantile.since} ${mask}`;
  const known = valuesKnown.get(relation) ?? new Map<string, Values>();
  valuesKnown.set(relation, known);
  const values =
    known.get(key) ??
    ranked(relation, relation.days[quantile.day]!, relation.days[quantile.since]!, mask, calendar);
  known.set(key, values);
  return values;
}

function ranked(
  { length, flags }: Events,
  days: Int32Array,
  since: Int32Array,
  mask: number,
  { firstDay, lastDay }: Layout['calendar'],
): Values {
  const isMeant = (i: number) =>
    days[i]! >= firstDay && days[i]! <= lastDay && ((flags ? flags[i]! : 0) & mask) === mask;
  let largest = 0;
  for (let i = 0; i < length; i++)
    if (isMeant(i) && days[i]! - since[i]! > largest) largest = days[i]! - since[i]!;
  const rankOf = new Int32Array(largest + 1);
  for (let i = 0; i < length; i++) if (isMeant(i)) rankOf[days[i]! - since[i]!] = 1;
  let count = 0;
  for (const mark of rankOf) count += mark;
  const distinct = new Int32Array(count);
  let rank = 0;
  for (let value = 0; value < rankOf.length; value++) {
    if (rankOf[value] === 0) continue;
    rankOf[value] = rank;
    distinct[rank++] = value;
  }
  return { mask, days, since, distinct, rankOf };
}

/** Counts the values of some columns: cell (column, months gone by, rank). */
function countValues(
  { length, flags }: Events,
  { mask, days, since, distinct, rankOf }: Values,
  { columnOf, elements, calendar: { firstDay, lastDay, monthOfDay, months } }: Layout,
  firstColumn: number,
  columns: number,
  into: Int32Array,
): void {
  const ranks = distinct.length;
  const size = (months + 1) * ranks;
  const count = elements ? elements.length : length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    const day = days[i]!;
    if (day < firstDay || day > lastDay || ((flags ? flags[i]! : 0) & mask) !== mask) continue;
    const column = columnOf ? columnOf[i]! - firstColumn : 0;
    if (column < 0 || column >= columns) continue;
    into[column * size + (monthOfDay[day - firstDay]! + 1) * ranks + rankOf[day - since[i]!]!]!++;
  }
}

/** Makes of the numbers by month and rank those of all earlier months and lower ranks too. */
function cumulate(cells: Int32Array, at: number, months: number, ranks: number): void {
  for (let month = 1; month <= months; month++) {
    let inMonth = 0;
    const from = at + month * ranks;
    for (let cell = from; cell < from + ranks; cell++) {
      inMonth += cells[cell]!;
      cells[cell] = cells[cell - ranks]! + inMonth;
    }
  }
}

function takeOne(
  distinct: Int32Array,
  upTo: Int32Array,
  at: number,
  firstMonth: number,
  periods: readonly Period[],
  probability: number,
  into: Float64Array,
  column: number,
  width: number,
): void {
  const ranks = distinct.length;
  periods.forEach(({ first, last }, p) => {
    const before = at + (first - firstMonth) * ranks;
    const after = at + (last - firstMonth + 1) * ranks;
    const quantile = quantileOfCumulated(
      distinct,
      (rank) => upTo[after + rank]! - upTo[before + rank]!,
      probability,
    );
    if (quantile !== null) into[p * width + column] = quantile;
  });
}
