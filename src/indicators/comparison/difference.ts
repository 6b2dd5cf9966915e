import { deviateOf, type Interval } from '#statistics';
import type { Direction, Formula } from '../indicator.ts';

/** A value and its 95 % interval. */
interface Estimate {
  readonly value: number;
  readonly margin: Interval;
}

/**
 * The interval of one value less another from the interval of each, so that it need not be the same on both sides: G. Y. Zou
 * and A. Donner, Statistics in Medicine 27 (2008) 1693-1702.
 */
export function differenceOfEstimates(one: Estimate, other: Estimate): Interval {
  const difference = one.value - other.value;
  return {
    lower: difference - Math.hypot(one.value - one.margin.lower, other.margin.upper - other.value),
    upper: difference + Math.hypot(one.margin.upper - one.value, other.value - other.margin.lower),
  };
}

/**
 * The 95 % interval of a difference of two ratios of money of these sizes, where chance moves a ratio of size 1 by the
 * variance `spread`. Sizes above 0.
 */
export function differenceOfMoney(
  difference: number,
  sizes: readonly [number, number],
  spread: number,
): Interval {
  const reach = deviateOf(0.95) * Math.sqrt(spread / sizes[0] + spread / sizes[1]);
  return { lower: difference - reach, upper: difference + reach };
}

/** On which side of nothing an interval lies wholly; 0 where it holds it. */
export function sideOfNothing({ lower, upper }: Interval): 1 | -1 | 0 {
  return lower > 0 ? 1 : upper < 0 ? -1 : 0;
}

/** What a side is called: better and worse only where the indicator has a good direction. */
export function namedSide(side: 1 | -1, direction: Direction): 'better' | 'worse' | 'higher' | 'lower' {
  if (direction === 'higher') return side > 0 ? 'better' : 'worse';
  if (direction === 'lower') return side > 0 ? 'worse' : 'better';
  return side > 0 ? 'higher' : 'lower';
}

/** Whether a figure's chance is that of claims money. */
export function isOfMoney(formula: Formula): boolean {
  return (
    formula.op === 'ratio' && (formula.interval === null || formula.interval.method === 'compound-poisson')
  );
}
