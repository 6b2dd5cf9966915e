import { countsOf, type Counted, type MeasureName } from '#measures';

/**
 * What would have been counted had the groups of a measure been otherwise in a period: each named group has the number
 * given, and the whole moves by as much as its groups do together. Groups that are not known, or not there, stay as they
 * were; other measures are as counted. An Error where the measure was not among those asked for.
 */
export function changedGroups(
  counted: Counted,
  period: number,
  measure: MeasureName,
  numbers: Readonly<Record<string, number>>,
): Counted {
  const counts = countsOf(counted, measure);
  const values = Float64Array.from(counts.values);
  const first = period * counted.width;
  for (const [column, group] of counted.groups.entries()) {
    const cell = first + column + 1;
    const [before, after] = [values[cell], numbers[group]];
    if (before === undefined || Number.isNaN(before) || after === undefined) continue;
    values[cell] = after;
    values[first] = (values[first] ?? Number.NaN) + after - before;
  }
  return { ...counted, measures: { ...counted.measures, [measure]: { ...counts, values } } };
}
