import type { Interval } from './intervals.ts';

/** The ranks that something may hold: from the first to the last, 1 being the first of all. */
export interface RankInterval {
  readonly first: number;
  readonly last: number;
}

/**
 * The level that each of `count` intervals must have for all of them to hold at once at `level`: its count-th root where
 * they are independent, as those of different schemes are; else 1 - (1 - level) / count (Bonferroni). Source: M. Klein, T.
 * Wright and J. Wieczorek, Journal of the Royal Statistical Society C 69 (2020) 589-606, section 3.
 */
export function simultaneousLevel(count: number, level = 0.95, isIndependent = true): number {
  if (count < 2) return level;
  return isIndependent ? level ** (1 / count) : 1 - (1 - level) / count;
}

/**
 * The ranks that intervals which hold all at once (see simultaneousLevel) leave open, at the same level: behind all that
 * lie wholly before it, before all that lie wholly behind it. 1 is the smallest value, or the largest if so asked. What
 * has no interval (null) has no rank and counts for none. Source: Klein, Wright and Wieczorek (2020), theorem 1; intervals
 * that touch leave both orders open.
 */
export function rankIntervals(
  intervals: ReadonlyArray<Interval | null>,
  isLargestFirst = false,
): ReadonlyArray<RankInterval | null> {
  const known = intervals.filter((one) => one !== null);
  return intervals.map((own) => {
    if (own === null) return null;
    const below = known.filter(({ upper }) => upper < own.lower).length;
    const above = known.filter(({ lower }) => lower > own.upper).length;
    const [before, behind] = isLargestFirst ? [above, below] : [below, above];
    return { first: 1 + before, last: known.length - behind };
  });
}
