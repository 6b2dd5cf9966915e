import type { IndicatorId, IndicatorValue } from '#indicators';
import type { Words } from '#words';
import { known } from '../../figures/known.ts';
import { figuresOf, type Standing } from '../../figures/narrowed.ts';
import type { Periods } from '../../figures/periods.ts';

/** Told in the place of an indicator that cannot be known (definitions section 7). */
const INSTEAD: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = {
  'maternity-benefit-uptake': 'delivery-claims-per-1000-women',
};

/** How an indicator stands in the period of a report, or the one that is told in its place where it cannot be known. */
export function standingOfKnown(
  id: IndicatorId,
  periods: Periods,
): Standing & { readonly values: readonly IndicatorValue[] } {
  const own = figuresOf(known(id), periods, periods.at);
  const instead = INSTEAD[id];
  if (own.values[periods.at]?.value !== null || !instead) return own;
  const other = figuresOf(known(instead), periods, periods.at);
  return other.values[periods.at]?.value === null ? own : other;
}

/** On which basis a value stands, where there are several. */
export function basisOf({ indicator, basis }: Standing, words: Words): string | null {
  return indicator.bases.length < 2 || basis === ''
    ? null
    : words.say('tile.basis', { basis: words.sayCode('basis', basis) });
}

/** How many cases a value on few of them stands on; null of others. */
export function casesOf({ status, numerator, denominator }: IndicatorValue, words: Words): string | null {
  if (status !== 'small-numbers' || numerator === null || denominator === null) return null;
  return words.say('report.cases', { over: written(numerator, words), under: written(denominator, words) });
}

function written(count: number, words: Words): string {
  return words.number(count, Number.isInteger(count) ? 0 : 1);
}
