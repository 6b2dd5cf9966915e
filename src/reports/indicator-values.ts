import { basesShown, CATALOGUE, isKnowable, valueOf, type Basis, type Indicator } from '#indicators';
import { SPLITS, type Counted, type Split } from '#measures';
import { daysIn, isoDay, type Grain } from '#units';
import { csvText, type CsvCell } from '#records';

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

/** What was counted for one grain and split. */
export interface ValuesBlock {
  readonly grain: Grain;
  readonly counted: Counted;
}

/** The splits that a file of values holds: sex and the days of promptness, or all of them. */
export function splitsInFile(everySplit: boolean): ReadonlyArray<Split | null> {
  return [null, ...(everySplit ? SPLITS : (['sex', 'days'] as const))];
}

/**
 * All indicators of all blocks in the export format of definitions section 12; a part after the first of a file
 * written in parts has no headings.
 */
export function indicatorValuesCsv(scheme: string, blocks: readonly ValuesBlock[], isFirst = true): string {
  const rows = blocks.flatMap((block) => CATALOGUE.flatMap((indicator) => rowsOf(scheme, indicator, block)));
  return csvText([...(isFirst ? [VALUE_HEADINGS] : []), ...rows]);
}

function rowsOf(scheme: string, indicator: Indicator, { grain, counted }: ValuesBlock): CsvCell[][] {
  return columnsOf(indicator, counted).flatMap((column) =>
    basesShown(indicator, counted).flatMap((basis) =>
      counted.periods.map((period, p) => {
        const { first, last } = daysIn(period);
        const value = valueOf(indicator, basis, counted, { period: p, column });
        return [
          scheme,
          indicator.id,
          basisWritten(indicator, basis, counted),
          grain,
          isoDay(first),
          isoDay(last),
          column === 0 ? '' : counted.split,
          column === 0 ? '' : (counted.groups[column - 1] ?? ''),
          value.numerator,
          value.denominator,
          value.value,
          indicator.unit,
          value.lower,
          value.upper,
          value.status,
          value.reason,
        ];
      }),
    ),
  );
}

/** A basis that could not be used is not claimed ('' stands for it): an uptake without any fertility rate has none. */
export function basisWritten(indicator: Indicator, basis: Basis, counted: Counted): Basis {
  return indicator.given === 'first-basis' && !isKnowable(indicator, basis, counted) ? '' : basis;
}

/** The columns of a count that say something about an indicator: the whole, or the groups of its splits. */
export function columnsOf(
  { splits, splitsAbove, alwaysSplit }: Indicator,
  { split, groups }: Counted,
): number[] {
  if (split === null) return alwaysSplit ? [] : [0];
  const isSplitSo = splits.includes(split) || splitsAbove.includes(split);
  return isSplitSo ? groups.map((_, group) => group + 1) : [];
}
