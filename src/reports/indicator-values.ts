import { SPLITS, type Split } from '#measures';
import { daysIn, isoDay } from '#units';
import { csvText, type CsvCell } from '#records';
import { valuesIn, type ValueFound, type ValuesBlock } from './walk.ts';

/** Definitions section 12. */
export const VALUE_HEADINGS = [
  'scheme',
  'indicator',
  'basis',
  'grain',
  'period_start',
  'period_end',
  'split',
  'group',
  'numerator',
  'denominator',
  'value',
  'unit',
  'lower',
  'upper',
  'status',
  'reason',
] as const;

/** The splits that a file of values holds: sex and the days of promptness, or all of them. */
export function splitsInFile(everySplit: boolean): ReadonlyArray<Split | null> {
  return [null, ...(everySplit ? SPLITS : (['sex', 'days'] as const))];
}

/**
 * All indicators of all blocks in the export format of definitions section 12; a part after the first of a file
 * written in parts has no headings.
 */
export function indicatorValuesCsv(scheme: string, blocks: readonly ValuesBlock[], isFirst = true): string {
  const rows = blocks.flatMap((block) => valuesIn(block).map((found) => rowOf(scheme, found)));
  return csvText([...(isFirst ? [VALUE_HEADINGS] : []), ...rows]);
}

function rowOf(
  scheme: string,
  { indicator, basis, grain, period, split, group, value }: ValueFound,
): CsvCell[] {
  const { first, last } = daysIn(period);
  return [
    scheme,
    indicator.id,
    basis,
    grain,
    isoDay(first),
    isoDay(last),
    split ?? '',
    group,
    value.numerator,
    value.denominator,
    value.value,
    indicator.unit,
    value.lower,
    value.upper,
    value.status,
    value.reason,
  ];
}
