import { differenceInterval, type Interval } from '#statistics';
import type { Formula, Indicator } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';

/** Why two values of a scheme are not held against each other: a closed list. */
export type NotHeld = 'missing' | 'small-numbers' | 'not-firm' | 'no-interval' | 'overlap';

/** What became of a value from one period to another, and whether chance explains it. */
export interface Change {
  /** The later less the earlier; null where one is missing. */
  readonly difference: number | null;
  /** Its 95 % interval; null where it is not judged. */
  readonly interval: Interval | null;
  readonly side: 'better' | 'worse' | 'higher' | 'lower' | 'similar' | null;
  readonly because: NotHeld | null;
}

/**
 * The change of a value between two periods, beyond chance where the 95 % interval of the difference does not hold nothing:
 * for shares Newcombe's (differenceInterval), else that of G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008)
 * 1693-1702, from the interval of each. Periods that overlap count the same events twice and are not judged.
 */
export function changeBetween(
  { direction }: Pick<Indicator, 'direction'>,
  formula: Formula,
  before: IndicatorValue,
  after: IndicatorValue,
  isOverlapping: boolean,
): Change {
  if (before.value === null || after.value === null) return notHeld('missing', null);
  const difference = after.value - before.value;
  const both = [before, after];
  if (both.some(({ status }) => status === 'small-numbers')) return notHeld('small-numbers', difference);
  if (both.some(({ status }) => status !== 'ok')) return notHeld('not-firm', difference);
  if (isOverlapping) return notHeld('overlap', difference);
  const interval = intervalOf(formula, before, after);
  if (!interval) return notHeld('no-interval', difference);
  const isUp = interval.lower > 0;
  if (!isUp && interval.upper >= 0) return { difference, interval, side: 'similar', because: null };
  return { difference, interval, side: sideOf(isUp, direction), because: null };
}

function notHeld(because: NotHeld, difference: number | null): Change {
  return { difference, interval: null, side: null, because };
}

function sideOf(isUp: boolean, direction: Indicator['direction']) {
  if (direction === 'higher') return isUp ? 'better' : 'worse';
  if (direction === 'lower') return isUp ? 'worse' : 'better';
  return isUp ? 'higher' : 'lower';
}

function intervalOf(formula: Formula, before: IndicatorValue, after: IndicatorValue): Interval | null {
  const [earlier, later] = [trialsOf(before), trialsOf(after)];
  if (formula.op === 'ratio' && formula.interval?.method === 'wilson' && earlier && later) {
    const { lower, upper } = differenceInterval(later, earlier);
    return { lower: lower * formula.per, upper: upper * formula.per };
  }
  if (!before.margin || !after.margin || before.value === null || after.value === null) return null;
  const difference = after.value - before.value;
  return {
    lower: difference - Math.hypot(after.value - after.margin.lower, before.margin.upper - before.value),
    upper: difference + Math.hypot(after.margin.upper - after.value, before.value - before.margin.lower),
  };
}

function trialsOf({ numerator, denominator }: IndicatorValue) {
  if (numerator === null || denominator === null || denominator <= 0 || numerator > denominator) return null;
  return { successes: numerator, trials: denominator };
}
