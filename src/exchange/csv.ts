import { csvText, type CsvCell } from '#records';
import { GRAINS, isoMonth, monthFromIso, periodsOf, type Month } from '#units';
import {
  HIDDEN_WRITTEN,
  SAME_AS_WHOLE,
  type ColumnsWritten,
  type ComparisonFile,
  type MeasureWritten,
  type PartWritten,
  type SeriesWritten,
} from './format.ts';

/**
 * The columns of a comparison file as CSV: one number a line, the same content as the JSON. `kind` is file, profile,
 * stopped, month (what holds of a month), group (the name of a column) or measure; `column` 0 is the whole, then the
 * groups, then what belongs to none; `span` how wide the period is that begins with the month `period`, and blank
 * there stands for all of them. In `reason`, "whole" says that the column is that of the whole scheme.
 */
export const CSV_HEADINGS = [
  'kind',
  'name',
  'unit',
  'split',
  'column',
  'group',
  'span',
  'period',
  'value',
  'reason',
] as const;
export type CsvColumn = (typeof CSV_HEADINGS)[number];

/** What `reason` says where there is no value: hidden, not known, or no period of that width. */
export const NO_VALUE = { hidden: 'hidden', unknown: 'unknown', none: 'none', whole: SAME_AS_WHOLE } as const;

/** `unit` of what is not text as it stands but a number, a list or the like. */
export const AS_JSON = 'json';

/** Splits of the parts by age of one sex. */
export const AGE_OF_SEX = 'age of ';

type Line = Readonly<Partial<Record<CsvColumn, CsvCell>>>;

/** Under this name a file says how many lines it has under its headings, itself among them: by that one cut short is known. */
export const LINES = 'lines';

/** A comparison file as CSV, cells guarded against being run as formulas. */
export function comparisonCsv(file: ComparisonFile): string {
  const lines: Line[] = [...linesOfHead(file), ...linesOfMonths(file)];
  const labels = labelsIn(file);
  for (const [split, part] of partsOf(file)) {
    part.groups.forEach((group, i) => lines.push({ kind: 'group', split, column: i + 1, group }));
    for (const [name, measure] of Object.entries(part.measures))
      for (const line of linesOfMeasure(measure, labels)) {
        const group = part.groups[Number(line.column) - 1];
        lines.push({
          kind: 'measure',
          name,
          unit: measure.unit,
          split,
          ...line,
          ...(group !== undefined && { group }),
        });
      }
  }
  lines.unshift({ kind: 'file', name: LINES, ...written(lines.length + 1) });
  return csvText([CSV_HEADINGS, ...lines.map((line) => CSV_HEADINGS.map((column) => line[column] ?? null))]);
}

/** What of a file stands at its head, as it is in the JSON. */
const HEAD = [
  'format',
  'version',
  'id',
  'catalogue',
  'counting_rules',
  'written_on',
  'made_up',
  'hidden_below',
  'quality',
  'months',
  'timeline',
] as const satisfies ReadonlyArray<keyof ComparisonFile>;

function linesOfHead(file: ComparisonFile): Line[] {
  return [
    ...HEAD.flatMap((name) =>
      file[name] === undefined ? [] : [{ kind: 'file', name, ...written(file[name]) }],
    ),
    ...Object.entries(file.profile).map(([name, value]) => ({ kind: 'profile', name, ...written(value) })),
  ];
}

function written(value: unknown): Line {
  return typeof value === 'string' ? { value } : { unit: AS_JSON, value: JSON.stringify(value ?? null) };
}

function linesOfMonths(file: ComparisonFile): Line[] {
  const labels = labelsIn(file).month ?? [];
  return Object.entries(file.by_month ?? {}).flatMap(([name, series]) =>
    series === null ? [] : linesOfSeries(series, labels).map((line) => ({ kind: 'month', name, ...line })),
  );
}

/** Parts under the name of their split; the whole is under none. */
function partsOf({ whole, splits, age_of_sex }: ComparisonFile): Array<readonly [string, PartWritten]> {
  return [
    ...(whole ? [['', { groups: [], ...whole }] as const] : []),
    ...Object.entries(splits ?? {}),
    ...Object.entries(age_of_sex ?? {}).map(([sex, part]) => [AGE_OF_SEX + sex, part] as const),
  ];
}

function labelsIn({ months, profile }: ComparisonFile): ReturnType<typeof labelsOf> {
  const [first, last] = months ?? ['', ''];
  return labelsOf(monthFromIso(first) ?? 0, monthFromIso(last) ?? -1, Number(profile.fiscal_year_start ?? 1));
}

/** The first months, YYYY-MM, of the periods of every grain. */
export function labelsOf(
  first: Month,
  last: Month,
  fiscalYearStart: number,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    GRAINS.map((grain) => [
      grain,
      periodsOf(grain, first, last, fiscalYearStart).map((period) => isoMonth(period.first)),
    ]),
  );
}

/** What may be said of a measure as such. */
export const FLAGS = ['from_returns', 'in_thousandths', 'hides'] as const;

function linesOfMeasure(
  measure: MeasureWritten,
  labels: Readonly<Record<string, readonly string[]>>,
): Line[] {
  const { reason, reason_by_group, months, periods = {}, starts, sheets } = measure;
  const flags = FLAGS.filter((flag) => measure[flag]);
  const months0 = labels.month ?? [];
  return [
    ...(reason ? [{ span: 'all', reason }] : []),
    ...(reason_by_group ? [{ span: 'groups', reason: reason_by_group }] : []),
    ...flags.map((flag) => ({ span: 'said', value: flag })),
    ...(months ? linesOfColumns(months, 'month', months0) : []),
    ...Object.entries(periods).flatMap(([grain, columns]) =>
      linesOfColumns(columns, `${PERIODS}${grain}`, labels[grain] ?? []),
    ),
    ...(starts === undefined
      ? []
      : linesOfSeries(starts, months0).map((line) => ({ ...line, span: 'start' }))),
    ...(sheets === undefined
      ? []
      : linesOfSeries(sheets, months0).map((line) => ({ ...line, span: 'sheet' }))),
  ];
}

/** What `span` of a number begins with that was counted for its very period. */
export const PERIODS = 'in ';

function linesOfColumns(columns: ColumnsWritten, span: string, labels: readonly string[]): Line[] {
  return columns.flatMap((series, column) =>
    (series === SAME_AS_WHOLE ? [{ reason: NO_VALUE.whole }] : linesOfSeries(series, labels)).map((line) => ({
      ...line,
      span,
      column,
    })),
  );
}

function linesOfSeries(series: SeriesWritten, labels: readonly string[]): Line[] {
  if (series === 0) return [{ value: 0 }];
  if (series.length === 0) return [{ reason: NO_VALUE.none }];
  return series.map((cell, i) => {
    const period = series.length === labels.length ? (labels[i] ?? '') : '';
    if (cell === null) return { period, reason: NO_VALUE.unknown };
    return cell === HIDDEN_WRITTEN ? { period, reason: NO_VALUE.hidden } : { period, value: cell };
  });
}
