import { daysIn, type Period } from '#units';
import { quantileOfSorted } from '#statistics';
import type { Quantile } from './declarations.ts';
import type { Facts } from './facts.ts';
import { narrowed, type Filter } from './filter.ts';
import { rowNumbers } from './grouping.ts';
import { columnOfGroup, maskOf, type Events, type GroupOf, type Split } from './relations.ts';

/**
 * A quantile for every period and group, laid out as MeasureCounts are. Taken from the values of the very span,
 * since quantiles of months do not add up to the quantile of a year. NaN where there is no value.
 */
export function countQuantile(
  measure: Quantile,
  facts: Facts,
  request: {
    readonly periods: readonly Period[];
    readonly split: Split | null;
    readonly filter?: Filter;
    readonly width: number;
  },
): Float64Array {
  const { periods, split, filter = [], width } = request;
  const relation = facts.events[measure.of];
  const mask = maskOf(relation, measure.where);
  const days = relation.days[measure.day]!;
  const amounts = relation.amounts[measure.value]!;
  const groups = split && relation.groups(split);
  const { kept } = narrowed(filter, relation, facts.groups);
  const ordered = inOrderOf(relation, measure.day, mask);
  const byDay = kept ? ordered.filter((i) => kept[i] === 1) : ordered;
  const out = new Float64Array(periods.length * width).fill(Number.NaN);

  periods.forEach((period, p) => {
    const { first, last } = daysIn(period);
    const within = byDay.subarray(firstAfter(byDay, days, first - 1), firstAfter(byDay, days, last));
    valuesByColumn(within, amounts, groups, width).forEach((sorted, column) => {
      out[p * width + column] = quantileOfSorted(sorted, measure.probability) ?? Number.NaN;
    });
  });
  return out;
}

/** Values of elements in ascending order: of all of them, then of each group, then of those in none. */
function valuesByColumn(
  elements: Int32Array,
  amounts: Float64Array,
  groups: GroupOf | null,
  width: number,
): Float64Array[] {
  const whole = new Float64Array(elements.length);
  for (let n = 0; n < elements.length; n++) whole[n] = amounts[elements[n]!]!;
  const columns = [whole];
  if (groups) {
    const sizes = new Int32Array(width);
    for (const i of elements) sizes[columnOfGroup(groups, i, width)]!++;
    for (let column = 1; column < width; column++) columns.push(new Float64Array(sizes[column]!));
    for (let n = 0; n < elements.length; n++) {
      const column = columnOfGroup(groups, elements[n]!, width);
      columns[column]![--sizes[column]!] = whole[n]!;
    }
  }
  return columns.map((values) => values.sort());
}

/** Orders already made: sorting is the dear part, and every count of the same records wants the same order. */
const orders = new WeakMap<Events, Map<string, Int32Array>>();

/** The elements that have all bits of a mask, by day. */
function inOrderOf(relation: Events, dayName: string, mask: number): Int32Array {
  const known = orders.get(relation) ?? new Map<string, Int32Array>();
  orders.set(relation, known);
  const key = `${dayName} ${mask}`;
  const made = known.get(key);
  if (made) return made;
  const days = relation.days[dayName]!;
  const order = rowNumbers(relation.length)
    .filter((i) => (relation.flags[i]! & mask) === mask)
    .sort((a, b) => days[a]! - days[b]!);
  known.set(key, order);
  return order;
}

/** Position of the first element whose day is after `day`, in elements sorted by day. */
function firstAfter(byDay: Int32Array, days: Int32Array, day: number): number {
  let low = 0;
  let high = byDay.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[byDay[middle]!]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
