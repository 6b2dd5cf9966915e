import { quantileOfCumulated } from '#statistics';
import type { Month, Period } from '#units';
import type { Quantile } from './declarations.ts';
import { rowsByKey } from './grouping.ts';
import type { Layout } from './layout.ts';
import { maskOf, type Events } from './relations.ts';

/**
 * Quantiles for every period and column, laid out as MeasureCounts are, by name of the list of periods. Taken from the
 * values of the very span, since quantiles of months do not add up to the quantile of a year. NaN where there is no
 * value. All quantiles have to be of the same days and conditions.
 */
export function quantilesOf<Span extends string>(
  relation: Events,
  quantiles: readonly Quantile[],
  layout: Layout,
  spans: Readonly<Record<Span, readonly Period[]>>,
): Array<Record<Span, Float64Array>> {
  const { width, columnOf } = layout;
  const names = Object.keys(spans) as Span[];
  const out = quantiles.map(
    () =>
      Object.fromEntries(
        names.map((name) => [name, new Float64Array(spans[name].length * width).fill(Number.NaN)]),
      ) as Record<Span, Float64Array>,
  );
  const values = valuesOf(relation, quantiles[0]!, layout);
  const fill = (column: number, days: MonthsOfValues) => {
    for (const name of names) {
      spans[name].forEach((period, p) => {
        quantiles.forEach(({ probability }, q) => {
          out[q]![name][p * width + column] =
            days.quantile(period, layout.calendar.first, probability) ?? Number.NaN;
        });
      });
    }
  };
  fill(0, new MonthsOfValues(values, null, 0, values.value.length, layout.calendar.months));
  if (columnOf) {
    const { starts, rows } = rowsByKey(values.column, width);
    for (let column = 1; column < width; column++)
      fill(
        column,
        new MonthsOfValues(values, rows, starts[column]!, starts[column + 1]!, layout.calendar.months),
      );
  }
  return out;
}

/** Month, value and column of each element that is counted, and the largest value. */
interface Values {
  readonly month: Int32Array;
  readonly value: Int32Array;
  readonly column: Int32Array;
  readonly largest: number;
}

function valuesOf(relation: Events, quantile: Quantile, { calendar, columnOf, elements }: Layout): Values {
  const mask = maskOf(relation, quantile.where);
  const days = relation.days[quantile.day]!;
  const since = relation.days[quantile.since]!;
  const { flags } = relation;
  const { firstDay, lastDay, monthOfDay } = calendar;
  const length = elements ? elements.length : relation.length;
  const month = new Int32Array(length);
  const value = new Int32Array(length);
  const column = new Int32Array(columnOf ? length : 0);
  let count = 0;
  let largest = 0;
  for (let n = 0; n < length; n++) {
    const i = elements ? elements[n]! : n;
    const day = days[i]!;
    if (day < firstDay || day > lastDay || ((flags ? flags[i]! : 0) & mask) !== mask) continue;
    month[count] = monthOfDay[day - firstDay]!;
    value[count] = day - since[i]!;
    if (columnOf) column[count] = columnOf[i]!;
    if (value[count]! > largest) largest = value[count]!;
    count++;
  }
  return {
    month: month.subarray(0, count),
    value: value.subarray(0, count),
    column: column.subarray(0, columnOf ? count : 0),
    largest,
  };
}

/**
 * How many of some elements are of each value or less, in each month or earlier: the number within any span is then
 * one difference, and an order statistic is found by halving.
 */
class MonthsOfValues {
  /** The values that occur, ascending. */
  private readonly values: Int32Array;
  /** Cell (months gone by, rank of the value) at months * values + rank. */
  private readonly upTo: Int32Array;

  /** The elements are those at start .. end - 1 of a list, or of all. */
  constructor(counted: Values, elements: Int32Array | null, start: number, end: number, months: number) {
    const { month, value, largest } = counted;
    const rankOf = new Int32Array(largest + 1);
    if (elements) for (let n = start; n < end; n++) rankOf[value[elements[n]!]!] = 1;
    else for (let n = start; n < end; n++) rankOf[value[n]!] = 1;
    const values = ranked(rankOf);
    const upTo = new Int32Array((months + 1) * values.length);
    for (let n = start; n < end; n++) {
      const i = elements ? elements[n]! : n;
      upTo[(month[i]! + 1) * values.length + rankOf[value[i]!]!]!++;
    }
    cumulate(upTo, values.length);
    this.values = values;
    this.upTo = upTo;
  }

  quantile(period: Period, first: Month, probability: number): number | null {
    const { values, upTo } = this;
    const before = (period.first - first) * values.length;
    const after = (period.last - first + 1) * values.length;
    return quantileOfCumulated(values, (rank) => upTo[after + rank]! - upTo[before + rank]!, probability);
  }
}

/** Makes of numbers by month and rank those of all earlier months and lower ranks too. */
function cumulate(cells: Int32Array, width: number): void {
  for (let month = width; month < cells.length; month += width) {
    let inMonth = 0;
    for (let cell = month; cell < month + width; cell++) {
      inMonth += cells[cell]!;
      cells[cell] = cells[cell - width]! + inMonth;
    }
  }
}

/** The places that are marked, ascending; each mark becomes the rank of its place. */
function ranked(marks: Int32Array): Int32Array {
  let count = 0;
  for (const mark of marks) count += mark;
  const places = new Int32Array(count);
  let rank = 0;
  for (let place = 0; place < marks.length; place++) {
    if (marks[place] === 0) continue;
    marks[place] = rank;
    places[rank++] = place;
  }
  return places;
}
