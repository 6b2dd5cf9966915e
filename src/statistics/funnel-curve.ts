import type { Interval } from './intervals.ts';
import { deviateOf, tailOf } from './level.ts';
import { poissonCountAbove, poissonCountBelow } from './poisson-count.ts';

/**
 * Limits around a target at any size, for drawing a funnel: what lies outside has an interval (Wilson's, Garwood's, the
 * compound Poisson one) that does not hold the target. Funnel plots: D. J. Spiegelhalter, Statistics in Medicine 24 (2005)
 * 1185-1202. Sizes are above 0. What differs beyond chance (tauSquared, see over-dispersion.ts) is added to the variance:
 * each limit moves away from the target as its standard deviation grows.
 */

/** The variance of a share of `size` trials were the target (0 to 1) true. */
export function varianceOfShareAt(target: number, size: number): number {
  return Math.max(0, target * (1 - target)) / size;
}

/**
 * Limits of a share of `size` trials: target +- z standard deviations, within 0 and 1. Source: Public Health England,
 * Technical Guide: Funnel plots; phe_funnels of PHEindicatormethods, whose longer form comes to the same.
 */
export function funnelOfShareAt(target: number, size: number, level = 0.95, tauSquared = 0): Interval {
  const { lower, upper } = normalLimits(target, varianceOfShareAt(target, size) + tauSquared, level);
  return { lower: Math.max(0, lower), upper: Math.min(1, upper) };
}

/** The variance of a rate (events / exposure x per) were the target true. */
export function varianceOfRateAt(target: number, exposure: number, per = 1): number {
  return (target * per) / exposure;
}

/**
 * Limits of a rate (events / exposure x per): the counts of which the exact Poisson interval just reaches the target,
 * carried on between whole counts; floor 0. Source: as phe_funnels of PHEindicatormethods for rates. With tauSquared they
 * keep their shape and grow as the standard deviation does.
 */
export function funnelOfRateAt(
  target: number,
  exposure: number,
  level = 0.95,
  { per = 1, tauSquared = 0 }: { readonly per?: number; readonly tauSquared?: number } = {},
): Interval {
  const expected = (target * exposure) / per;
  if (!(expected > 0)) return normalLimits(target, tauSquared, level);
  const tail = tailOf(level);
  const growth = Math.sqrt(1 + tauSquared / varianceOfRateAt(target, exposure, per));
  const limitOf = (count: number) => ((expected + (count - expected) * growth) * per) / exposure;
  return {
    lower: Math.max(0, limitOf(poissonCountBelow(expected, tail))),
    upper: limitOf(poissonCountAbove(expected, tail)),
  };
}

/** The variance of money over `size` of other money, of variancePerUnit (sum of squared amounts / sum of the other). */
export function varianceOfRatioAt(variancePerUnit: number, size: number): number {
  return variancePerUnit / size;
}

/**
 * Limits of money over `size` of other money whose upper part is compound Poisson: target +- z standard deviations, floor
 * 0 (definitions section 8).
 */
export function funnelOfRatioAt(
  target: number,
  size: number,
  variancePerUnit: number,
  level = 0.95,
  tauSquared = 0,
): Interval {
  return normalLimits(target, varianceOfRatioAt(variancePerUnit, size) + tauSquared, level);
}

function normalLimits(target: number, variance: number, level: number): Interval {
  const reach = deviateOf(level) * Math.sqrt(variance);
  return { lower: Math.max(0, target - reach), upper: target + reach };
}
