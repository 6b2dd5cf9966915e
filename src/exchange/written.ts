import type { ComparedScheme } from '#indicators';
import { MEASURE_NAMES, measureOf, type MeasureMonths, type MeasureName, type MonthCounts } from '#measures';
import { profileAsJson } from '#records';
import { isoDay, isoMonth, type Day } from '#units';
import { countedPerWritten, isReversible, seriesWritten, unitWritten } from './cells.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  SAME_AS_WHOLE,
  type ColumnsWritten,
  type ComparisonFile,
  type MeasureWritten,
  type PartWritten,
} from './format.ts';
import { RECEIVED } from './received.ts';

/** The comparison file of a scheme, with all that is there of it. What is to be hidden has to be hidden before. */
export function comparisonFile(scheme: ComparedScheme, writtenOn: Day): ComparisonFile {
  const { whole, divided, ageOfSex } = scheme;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id: scheme.id.startsWith(RECEIVED) ? scheme.id.slice(RECEIVED.length) : scheme.id,
    catalogue: scheme.catalogue,
    counting_rules: scheme.rules,
    written_on: isoDay(writtenOn),
    made_up: scheme.origin === 'made-up' || scheme.isMadeUp === true,
    hidden_below: scheme.hiddenBelow,
    profile: profileAsJson(scheme.profile),
    quality: scheme.quality,
    months: whole && [isoMonth(whole.timeline.first), isoMonth(whole.timeline.last)],
    ...(whole && {
      ...monthsWritten(whole),
      whole: { measures: measuresWritten(whole, null) },
      splits: Object.fromEntries(
        Object.entries(divided).map(([split, months]) => [split, partWritten(months, whole)]),
      ),
      age_of_sex: Object.fromEntries(
        Object.entries(ageOfSex).map(([sex, months]) => [sex, partWritten(months, null)]),
      ),
    }),
  };
}

function monthsWritten({
  timeline,
  conditions,
  uncounted,
  filed,
}: MonthCounts): Pick<ComparisonFile, 'timeline' | 'by_month'> {
  const flags = (cells: ArrayLike<number>) =>
    seriesWritten(
      Array.from(cells, (cell) => (cell === 0 ? 0 : 1)),
      1,
    );
  return {
    timeline: {
      data_as_at: isoDay(timeline.dataAsAt),
      last_complete: isoMonth(timeline.lastComplete),
      stopped: timeline.quiet.map(({ kind, lastDay, from }) => ({
        kind,
        last_day: isoDay(lastDay),
        from: isoMonth(from),
      })),
      ...(timeline.claimsIn && {
        claims_in: { ...timeline.claimsIn, through: isoMonth(timeline.claimsIn.through) },
      }),
    },
    by_month: {
      claims_without_benefit: flags(conditions['claims-without-benefit']),
      finance_entries: flags(conditions['finance-entries']),
      persons_not_counted: flags(uncounted),
      return_filed: filed && flags(filed),
    },
  };
}

function partWritten(months: MonthCounts, whole: MonthCounts | null): PartWritten {
  return { groups: months.groups, measures: measuresWritten(months, whole) };
}

function measuresWritten(months: MonthCounts, whole: MonthCounts | null): Record<string, MeasureWritten> {
  return Object.fromEntries(
    MEASURE_NAMES.flatMap((name) => {
      const measure = months.measures[name];
      return measure
        ? [[name, measureWritten(name, measure, months.width, whole?.measures[name] ?? null)]]
        : [];
    }),
  );
}

function measureWritten(
  name: MeasureName,
  measure: MeasureMonths,
  width: number,
  whole: MeasureMonths | null,
): MeasureWritten {
  const { unit } = measureOf(name);
  const { lacking, unsplit, months, quantiles, starts, isSheet } = measure;
  if (lacking) return { unit: unitWritten(unit), reason: lacking };
  const all = [months, starts ?? [], ...Object.values(quantiles)];
  const isExact = all.every((cells) => isReversible(cells, countedPerWritten(unit)));
  const per = isExact ? countedPerWritten(unit) : 1;
  const columns = unsplit ? 1 : width;
  const ofWhole = (cells: ArrayLike<number>, same: ArrayLike<number> | undefined): ColumnsWritten =>
    columnsOf(cells, columns).map((column, i) =>
      i === 0 && same && isSame(column, same) ? SAME_AS_WHOLE : seriesWritten(column, per),
    );
  const periods = Object.entries(quantiles).map(([grain, cells]) => {
    const byColumn = transposed(cells, columns);
    return [grain, ofWhole(byColumn, whole?.quantiles[grain])] as const;
  });
  return {
    unit: unitWritten(unit),
    ...(unsplit && { reason_by_group: unsplit }),
    ...(measure.isOnReturn && { from_returns: true }),
    ...(!isExact && { in_thousandths: true }),
    ...(measure.isHiding && { hides: true }),
    ...(months.length > 0 && { months: ofWhole(months, whole?.months) }),
    ...(periods.length > 0 && { periods: Object.fromEntries(periods) }),
    ...(starts && { starts: seriesWritten(starts, per) }),
    ...(isSheet && { sheets: seriesWritten(isSheet, 1) }),
  };
}

function columnsOf(cells: ArrayLike<number>, columns: number): Float64Array[] {
  const length = cells.length / columns;
  const all = Float64Array.from(cells);
  return Array.from({ length: columns }, (_, i) => all.subarray(i * length, (i + 1) * length));
}

/** Cells that lie period by period, column by column. */
export function transposed(cells: ArrayLike<number>, rows: number): Float64Array {
  const length = cells.length / rows;
  const turned = new Float64Array(cells.length);
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < length; at++) turned[row * length + at] = cells[at * rows + row] ?? Number.NaN;
  return turned;
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length === b.length && Array.from(a).every((cell, i) => Object.is(cell, b[i]));
}
