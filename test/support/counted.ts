import { MEASURE_NAMES, type Counted, type MeasureCounts, type MeasureName, type Split } from '#measures';
import type { Reason } from '#units';

type Inputs = Readonly<Partial<Record<MeasureName, number>>>;

const LACKING: Reason = 'outside-records';

/** One period counted by hand: given measures have their numbers, all others are missing for a reason. */
export function countedByHand(whole: Inputs, part?: Inputs, split: Split = 'days'): Counted {
  const columns = part ? [whole, part, {}] : [whole];
  const measures = Object.fromEntries(
    MEASURE_NAMES.map((name): [MeasureName, MeasureCounts] => [
      name,
      {
        values: Float64Array.from(columns, (inputs) => inputs[name] ?? Number.NaN),
        reasons: columns.map((inputs) => (inputs[name] === undefined ? LACKING : null)),
      },
    ]),
  ) as Record<MeasureName, MeasureCounts>;
  const month = 24_000;
  return {
    timeline: { first: month, last: month, dataAsAt: 730_000, lastComplete: month, quiet: [] },
    periods: [{ first: month, last: month, isToDate: false, isFromWithin: false }],
    split: part ? split : null,
    groups: part ? ['part'] : [],
    width: columns.length,
    measures,
    ofOneDay: [],
    awaiting: {},
  };
}
