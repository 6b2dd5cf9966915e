import { daysIn, type Period } from '#units';
import { quantileOfSorted } from '#statistics';
import type { Quantile } from './declarations.ts';
import type { Facts } from './facts.ts';
import { maskOf, type Split } from './relations.ts';

/**
 * A quantile for every period and group, laid out as MeasureCounts are. Taken from the values of the very span,
 * since quantiles of months do not add up to the quantile of a year. NaN where there is no value.
 */
export function countQuantile(
  measure: Quantile,
  facts: Facts,
  request: { readonly periods: readonly Period[]; readonly split: Split | null; readonly width: number },
): Float64Array {
  const { periods, split, width } = request;
  const relation = facts.events[measure.of];
  const mask = maskOf(relation, measure.where);
  const days = relation.days[measure.day]!;
  const amounts = relation.amounts[measure.value]!;
  const groups = split && relation.groups(split);
  const byDay = Int32Array.from({ length: relation.length }, (_, i) => i)
    .filter((i) => (relation.flags[i]! & mask) === mask)
    .sort((a, b) => days[a]! - days[b]!);
  const out = new Float64Array(periods.length * width).fill(Number.NaN);

  periods.forEach((period, p) => {
    const { first, last } = daysIn(period);
    const within = byDay.subarray(firstAfter(byDay, days, first - 1), firstAfter(byDay, days, last));
    for (let column = 0; column < width; column++) {
      const chosen =
        column === 0
          ? within
          : within.filter((i) => groups && (groups[i]! < 0 ? width - 1 : groups[i]! + 1) === column);
      const sorted = Float64Array.from(chosen, (i) => amounts[i]!).sort();
      out[p * width + column] = quantileOfSorted(sorted, measure.probability) ?? Number.NaN;
    }
  });
  return out;
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
