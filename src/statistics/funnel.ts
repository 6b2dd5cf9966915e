import type { Interval } from './intervals.ts';
import { deviateOf, tailOf } from './level.ts';

/** Limits within which chance leaves 95 % and 99.8 % of what is compared (definitions section 8). */
export interface FunnelLimits {
  readonly expected: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

/** What lies outside on each side, and the normal deviate that leaves as much. */
const INNER = { tail: tailOf(0.95), z: deviateOf(0.95) };
const OUTER = { tail: tailOf(0.998), z: deviateOf(0.998) };

/**
 * Limits of a share among `size` cases drawn from `all` cases of which `successes` are counted: the exact hypergeometric
 * ones, so that a large part of the whole is not measured against itself as if it were another. Funnel plots: D. J.
 * Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202; the distribution: R. A. Fisher, Journal of the Royal
 * Statistical Society 98 (1935) 39-54.
 */
export function funnelOfShare(successes: number, all: number, size: number): FunnelLimits {
  const counts = {
    least: Math.max(0, size + successes - all),
    most: Math.min(size, successes),
    mode: Math.floor(((size + 1) * (successes + 1)) / (all + 2)),
    next: (k: number) => ((successes - k) * (size - k)) / ((k + 1) * (all - successes - size + k + 1)),
  };
  return limitsOf(counts, size, successes / all);
}

/** Limits of a share among `size` cases, each counted with a known probability: the exact binomial ones, else as above. */
export function funnelOfProbability(probability: number, size: number): FunnelLimits {
  const odds = probability / (1 - probability);
  const counts = {
    least: probability < 1 ? 0 : size,
    most: probability > 0 ? size : 0,
    mode: Math.floor((size + 1) * probability),
    next: (k: number) => ((size - k) / (k + 1)) * odds,
  };
  return limitsOf(counts, size, probability);
}

/** A distribution of whole numbers: the likeliest, and how much likelier k + 1 is than k. */
interface Counts {
  readonly least: number;
  readonly most: number;
  readonly mode: number;
  readonly next: (k: number) => number;
}

/** The smallest and the largest number that are not in a tail. */
function limitsOf(counts: Counts, size: number, expected: number): FunnelLimits {
  const { from, chances } = chancesOf(counts);
  const within = (tail: number): Interval => {
    let [lower, upper] = [0, chances.length - 1];
    for (let below = chances[lower]!; below <= tail; below += chances[lower]!) lower++;
    for (let above = chances[upper]!; above <= tail; above += chances[upper]!) upper--;
    return { lower: (from + lower) / size, upper: (from + upper) / size };
  };
  return { expected, inner: within(INNER.tail), outer: within(OUTER.tail) };
}

/** The chance of each number from the first that matters; what is too small to is left out at both ends. */
function chancesOf({ least, most, mode, next }: Counts) {
  const middle = Math.min(most, Math.max(least, mode));
  const up: number[] = [];
  for (let k = middle, weight = 1; k < most && weight > 1e-16; k++) up.push((weight *= next(k)));
  const down: number[] = [];
  for (let k = middle, weight = 1; k > least && weight > 1e-16; k--) down.push((weight /= next(k - 1)));
  const weights = [...down.reverse(), 1, ...up];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { from: middle - down.length, chances: weights.map((weight) => weight / sum) };
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
