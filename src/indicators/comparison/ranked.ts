import { deviateOf, rankIntervals, simultaneousLevel, type Interval, type RankInterval } from '#statistics';
import type { Formula } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import { FEWEST_SCHEMES } from './benchmark.ts';
import { marginAt } from './margins.ts';
import { isOfMoney } from './difference.ts';

/** The ranks that chance leaves open to schemes, and among how many. */
export interface Ranked {
  /** By scheme; null for one that is not ranked: no firm value, too few events, or no interval. */
  readonly ranks: ReadonlyArray<RankInterval | null>;
  readonly count: number;
}

/**
 * Ranks with their intervals, which hold all at once at 95 % (see rankIntervals); none of under three schemes. Money is given the variance of all
 * schemes together (`spread`, a unit of denominator), as where it is held against a benchmark.
 */
export function ranked(
  formula: Formula,
  values: readonly IndicatorValue[],
  spread: number | null,
  isLargestFirst: boolean,
): Ranked {
  const isRanked = ({ value, margin, status }: IndicatorValue) =>
    value !== null && margin !== null && status === 'ok';
  const count = values.filter(isRanked).length;
  if (count < FEWEST_SCHEMES) return { ranks: values.map(() => null), count };
  const level = simultaneousLevel(count);
  const intervals = values.map((one): Interval | null => {
    if (!isRanked(one)) return null;
    const { value, denominator } = one;
    if (isOfMoney(formula) && spread !== null && value !== null && denominator !== null && denominator > 0) {
      const reach = deviateOf(level) * Math.sqrt(spread / denominator);
      return { lower: value - reach, upper: value + reach };
    }
    return marginAt(formula, one, level);
  });
  return { ranks: rankIntervals(intervals, isLargestFirst), count };
}
