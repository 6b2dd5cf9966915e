import { poissonMeanAbove, poissonMeanBelow } from './poisson.ts';

/** A two-sided 95 % interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson score interval of a proportion successes / trials (trials > 0), in its closed form and unclamped: with
 * no success the lower bound is 0 up to the last binary digit. Source: E. B. Wilson, JASA 22 (1927) 209-212;
 * prescribed by definitions section 8.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  const share = successes / trials;
  const divisor = 1 + (Z * Z) / trials;
  const centre = share + (Z * Z) / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  return { lower: (centre - spread) / divisor, upper: (centre + spread) / divisor };
}

/**
 * Exact Poisson interval of a count (a whole number from 0), to be divided by its exposure. Source: F. Garwood,
 * Biometrika 28 (1936) 437-442; prescribed by definitions section 8.
 */
export function garwoodInterval(count: number): Interval {
  return {
    lower: count === 0 ? 0 : poissonMeanBelow(count, 0.025),
    upper: poissonMeanAbove(count, 0.025),
  };
}

/**
 * Interval of a sum of amounts taken as compound Poisson: its variance is the sum of the squared amounts, normal
 * at 95 %, floor 0 (definitions section 8). `centre` is the figure itself, which may hold an estimate on top.
 */
export function compoundPoissonInterval(centre: number, sumOfSquares: number): Interval {
  const spread = Z * Math.sqrt(sumOfSquares);
  return { lower: Math.max(0, centre - spread), upper: Math.max(0, centre + spread) };
}

/**
 * Interval of a ratio of two rates per person-time from counts a and b over it, both above 0: normal on the logarithm,
 * variance 1/a + 1/b. Source: K. J. Rothman, S. Greenland and T. L. Lash, Modern Epidemiology, 3rd ed. (2008), ch. 14.
 */
export function rateRatioInterval(ratio: number, a: number, b: number): Interval | null {
  if (!(a > 0 && b > 0)) return null;
  const factor = Math.exp(Z * Math.sqrt(1 / a + 1 / b));
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
