import type { Interval } from './intervals.ts';

/** Limits within which chance leaves 95 % and 99.8 % of what is compared (definitions section 8). */
export interface FunnelLimits {
  readonly expected: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

/** What lies outside on each side, and the normal deviate that leaves as much. */
const INNER = { tail: 0.025, z: 1.959963984540054 } as const;
const OUTER = { tail: 0.001, z: 3.090232306167813 } as const;

/**
 * Limits of a share among `size` cases drawn from `all` cases of which `successes` are counted: the exact hypergeometric
 * ones, so that a large part of the whole is not measured against itself as if it were another. The largest number that
 * chance does not exceed in more than the tail is inside. Funnel plots: D. J. Spiegelhalter, Statistics in Medicine 24
 * (2005) 1185-1202; the distribution: R. A. Fisher, Journal of the Royal Statistical Society 98 (1935) 39-54.
 */
export function funnelOfShare(successes: number, all: number, size: number): FunnelLimits {
  const { from, chances } = hypergeometric(successes, all, size);
  const limits = (tail: number): Interval => {
    let below = 0;
    let lower = 0;
    while (lower < chances.length - 1 && below + chances[lower]! <= tail) below += chances[lower++]!;
    let above = 0;
    let upper = chances.length - 1;
    while (upper > 0 && above + chances[upper]! <= tail) above += chances[upper--]!;
    return { lower: (from + lower) / size, upper: (from + upper) / size };
  };
  return { expected: successes / all, inner: limits(INNER.tail), outer: limits(OUTER.tail) };
}

/** Chances of from, from + 1 ... successes among `size`; what is too small to matter is left out at both ends. */
function hypergeometric(successes: number, all: number, size: number) {
  const least = Math.max(0, size + successes - all);
  const most = Math.min(size, successes);
  const mode = Math.min(most, Math.max(least, Math.floor(((size + 1) * (successes + 1)) / (all + 2))));
  const next = (k: number) => ((successes - k) * (size - k)) / ((k + 1) * (all - successes - size + k + 1));
  const up: number[] = [];
  for (let k = mode, weight = 1; k < most; k++) {
    weight *= next(k);
    if (weight < 1e-16) break;
    up.push(weight);
  }
  const down: number[] = [];
  for (let k = mode, weight = 1; k > least; k--) {
    weight /= next(k - 1);
    if (weight < 1e-16) break;
    down.push(weight);
  }
  const weights = [...down.reverse(), 1, ...up];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { from: mode - down.length, chances: weights.map((weight) => weight / sum) };
}

/** Cases of one kind: all there are, and how many of them are of whom the limits are for. */
export interface Stratum {
  readonly size: number;
  readonly all: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Limits of the sum over cases of several kinds, had they been drawn from all cases of the same kinds: mean and variance
 * of draws without replacement, normal. Null where nothing is left to differ from. Source: W. G. Cochran, Sampling
 * Techniques, 3rd ed. (1977), theorem 2.2; limits as in Spiegelhalter (2005).
 */
export function funnelOfSum(strata: readonly Stratum[]): FunnelLimits | null {
  let expected = 0;
  let variance = 0;
  for (const { size, all, sum, squares } of strata) {
    expected += (size * sum) / all;
    if (all < 2) continue;
    const spread = Math.max(0, (squares - (sum * sum) / all) / (all - 1));
    variance += size * spread * (1 - size / all);
  }
  if (variance === 0) return null;
  const within = (z: number): Interval => ({
    lower: expected - z * Math.sqrt(variance),
    upper: expected + z * Math.sqrt(variance),
  });
  return { expected, inner: within(INNER.z), outer: within(OUTER.z) };
}
