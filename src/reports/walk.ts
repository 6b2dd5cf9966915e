import {
  basesShown,
  CATALOGUE,
  isKnowable,
  valueOf,
  type Basis,
  type Indicator,
  type IndicatorId,
  type IndicatorValue,
} from '#indicators';
import type { Counted, Split } from '#measures';
import type { Grain, Period } from '#units';

/** What was counted for one grain and split. */
export interface ValuesBlock {
  readonly grain: Grain;
  readonly counted: Counted;
}

/** A value of the catalogue, and what it is of. */
export interface ValueFound {
  readonly indicator: Indicator & { readonly id: IndicatorId };
  readonly basis: Basis;
  readonly grain: Grain;
  readonly period: Period;
  /** Null and '' for the whole. */
  readonly split: Split | null;
  readonly group: string;
  readonly value: IndicatorValue;
}

/** Every value that a block says something of: by indicator, group, basis and period, in this order. */
export function valuesIn(block: ValuesBlock): ValueFound[] {
  return CATALOGUE.flatMap((indicator) => valuesOf(indicator, block));
}

function valuesOf(indicator: ValueFound['indicator'], { grain, counted }: ValuesBlock): ValueFound[] {
  return columnsOf(indicator, counted).flatMap((column) =>
    basesShown(indicator, counted).flatMap((basis) =>
      counted.periods.map((period, p) => ({
        indicator,
        basis: basisWritten(indicator, basis, counted),
        grain,
        period,
        split: column === 0 ? null : counted.split,
        group: column === 0 ? '' : (counted.groups[column - 1] ?? ''),
        value: valueOf(indicator, basis, counted, { period: p, column }),
      })),
    ),
  );
}

/** A basis that could not be used is not claimed: an uptake without any fertility rate has none. */
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
