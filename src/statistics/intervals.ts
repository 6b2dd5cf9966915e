import { deviateOf, tailOf } from './level.ts';
import { poissonMeanAbove, poissonMeanBelow } from './poisson.ts';

/** A two-sided interval, at 95 % unless another level was asked for. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score interval of a proportion successes / trials (trials > 0), in its closed form and unclamped: with
 * no success the lower bound is 0 up to the last binary digit. Source: E. B. Wilson, JASA 22 (1927) 209-212;
 * prescribed by definitions section 8.
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval {
  const z = deviateOf(level);
  const share = successes / trials;
  const divisor = 1 + (z * z) / trials;
  const centre = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { lower: (centre - spread) / divisor, upper: (centre + spread) / divisor };
}

/**
 * Exact Poisson interval of a count (a whole number from 0), to be divided by its exposure. Source: F. Garwood,
 * Biometrika 28 (1936) 437-442; prescribed by definitions section 8.
 */
export function garwoodInterval(count: number, level = 0.95): Interval {
  const tail = tailOf(level);
  return {
    lower: count === 0 ? 0 : poissonMeanBelow(count, tail),
    upper: poissonMeanAbove(count, tail),
  };
}

/**
 * Interval of a sum of amounts taken as compound Poisson: its variance is the sum of the squared amounts, normal
 * at its level, floor 0 (definitions section 8). `centre` is the figure itself, which may hold an estimate on top.
 */
export function compoundPoissonInterval(centre: number, sumOfSquares: number, level = 0.95): Interval {
  const { lower, upper } = balanceInterval(centre, sumOfSquares, level);
  return { lower: Math.max(0, lower), upper: Math.max(0, upper) };
}

/** The same of an amount that holds such a sum and may be less than nothing, as income less claims: it has no floor. */
export function balanceInterval(centre: number, sumOfSquares: number, level = 0.95): Interval {
  const spread = deviateOf(level) * Math.sqrt(sumOfSquares);
  return { lower: centre - spread, upper: centre + spread };
}

/**
 * Interval of a ratio of two rates per person-time from counts a and b over it, both above 0: normal on the logarithm,
 * variance 1/a + 1/b. Source: K. J. Rothman, S. Greenland and T. L. Lash, Modern Epidemiology, 3rd ed. (2008), ch. 14.
 */
export function rateRatioInterval(ratio: number, a: number, b: number, level = 0.95): Interval | null {
  if (!(a > 0 && b > 0)) return null;
  const factor = Math.exp(deviateOf(level) * Math.sqrt(1 / a + 1 / b));
  return { lower: ratio / factor, upper: ratio * factor };
}

/**
 * Interval of the difference of two proportions (trials above 0), from Wilson's interval of each. Source: R. G.
 * Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
export function differenceInterval(
  first: { readonly successes: number; readonly trials: number },
  second: { readonly successes: number; readonly trials: number },
): Interval {
  const [p, q] = [first.successes / first.trials, second.successes / second.trials];
  const a = wilsonInterval(first.successes, first.trials);
  const b = wilsonInterval(second.successes, second.trials);
  return {
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}
