import { periodsOf, type Grain } from '#units';
import { rolledUp } from './count.ts';
import type { Counted } from './counted.ts';
import type { MeasureName } from './declarations.ts';
import type { MeasureMonths, MonthCounts } from './months.ts';

/** Adds up what was counted by month to some periods of a grain only, by their positions: many schemes are compared in one. */
export function countSomePeriods(
  months: MonthCounts,
  grain: Grain,
  positions: readonly number[],
  names: readonly MeasureName[],
): Counted {
  const { timeline, fiscalYearStart, width } = months;
  const all = periodsOf(grain, timeline.first, timeline.last, fiscalYearStart);
  const periods = positions.flatMap((position) => all[position] ?? []);
  // Few measures have lists of periods to be picked from; the others are found behind these, as they are.
  const measures = Object.create(months.measures) as Partial<Record<MeasureName, MeasureMonths>>;
  for (const name of names) {
    const found = months.measures[name];
    const spans = found?.quantiles[grain];
    if (!spans) continue;
    const columns = found.unsplit ? 1 : width;
    const picked = new Float64Array(positions.length * columns);
    positions.forEach((position, p) =>
      picked.set(spans.subarray(position * columns, (position + 1) * columns), p * columns),
    );
    measures[name] = { ...found, quantiles: { [grain]: picked } };
  }
  return rolledUp({ ...months, measures }, grain, periods, names);
}
