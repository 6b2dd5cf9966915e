import type { Counted, MeasureCounts, MeasureName } from '#measures';
import { dayFromIso, firstDayOf, monthOf } from '#units';

/** Numbers of measures by name, each in its own unit. */
export type Inputs = Readonly<Partial<Record<MeasureName, number>>>;

/** A day in the year that numbers without records are taken to be of; no value depends on it. */
const SOME_DAY = dayFromIso('2023-12-31') ?? 0;

/** Numbers as if they had been counted in one period that is complete, so that values come from formulas alone. */
export function countedOf(inputs: Inputs): Counted {
  const month = monthOf(SOME_DAY);
  const measures = Object.fromEntries(
    Object.entries(inputs).map(([name, number]): [string, MeasureCounts] => [
      name,
      { values: Float64Array.of(number), reasons: [null] },
    ]),
  );
  return {
    timeline: {
      first: month,
      last: month,
      dataAsAt: firstDayOf(month + 1) - 1,
      lastComplete: month,
      quiet: [],
    },
    periods: [{ first: month, last: month, isToDate: false, isFromWithin: false }],
    split: null,
    groups: [],
    width: 1,
    measures,
    ofOneDay: [],
    awaiting: {},
  };
}
