import { countedFor, type MeasureMonths, type MeasureName, type MonthCounts } from '#measures';

/** What the id of a received scheme begins with: the same scheme may be here with its records too. */
export const RECEIVED = 'file-';

const LACKING: MeasureMonths = {
  lacking: 'not-in-file',
  unsplit: null,
  isOnReturn: false,
  months: new Float64Array(0),
  quantiles: {},
};

/** What was counted, with a reason in the place of measures that the file it came from does not have. */
export function completed(months: MonthCounts, names: readonly MeasureName[]): MonthCounts {
  const lacking = countedFor(names).filter((name) => !months.measures[name]);
  if (lacking.length === 0) return months;
  const added = Object.fromEntries(lacking.map((name) => [name, LACKING]));
  return { ...months, measures: { ...months.measures, ...added } };
}
