import { shareOfClaimsIn, type Counted, type Timeline } from '#measures';
import { differenceInterval, type Interval } from '#statistics';
import type { Period } from '#units';
import type { Formula, Indicator } from '../indicator.ts';
import { measuresOf, stepAwaited, type IndicatorValue } from '../value.ts';
import {
  differenceOfEstimates,
  differenceOfMoney,
  isOfMoney,
  namedSide,
  sideOfNothing,
} from './difference.ts';

/** Why two values of a scheme are not held against each other: a closed list. */
export type NotHeld = 'missing' | 'small-numbers' | 'not-firm' | 'no-interval' | 'overlap' | 'late-claims';

/** What became of a value from one period to another, and whether chance explains it. */
export interface Change {
  /** The later less the earlier; null where one is missing. */
  readonly difference: number | null;
  /** Its 95 % interval; null where it is not judged. */
  readonly interval: Interval | null;
  readonly side: 'better' | 'worse' | 'higher' | 'lower' | 'similar' | null;
  readonly because: NotHeld | null;
}

/** What two periods have to do with each other, and what chance makes of money. */
export interface HowHeld {
  readonly isOverlapping: boolean;
  /** The variance of money for a unit of its denominator, of all schemes in both periods; null where there is none. */
  readonly spread: number | null;
  /**
   * The share (0..1) of its claims that is in of the earlier and of the later value, where the rest will raise it
   * (shareInAbove); all of them without it.
   */
  readonly sharesIn?: readonly [number, number];
}

/**
 * The change of a value between two periods, beyond chance where the 95 % interval of the difference does not hold nothing:
 * for shares Newcombe's (differenceInterval), else from the interval of each (differenceOfEstimates). Money is held
 * against the variance of all schemes together, as where it stands against a benchmark: a scheme's own claims
 * cannot tell it while they are few, and a dear one among them would hide what has changed. Periods that overlap count the
 * same events twice and are not judged. Nor is a difference that is not there with the claims that are still to come.
 */
export function changeBetween(
  { direction }: Pick<Indicator, 'direction'>,
  formula: Formula,
  before: IndicatorValue,
  after: IndicatorValue,
  { isOverlapping, spread, sharesIn = [1, 1] }: HowHeld,
): Change {
  if (before.value === null || after.value === null) return notHeld('missing', null);
  const difference = after.value - before.value;
  const both = [before, after];
  if (both.some(({ status }) => status === 'small-numbers')) return notHeld('small-numbers', difference);
  if (both.some(({ status }) => status !== 'ok')) return notHeld('not-firm', difference);
  if (isOverlapping) return notHeld('overlap', difference);
  const interval = intervalOf(formula, before, after, spread);
  if (!interval) return notHeld('no-interval', difference);
  const side = sideOfNothing(interval);
  const [early, late] = sharesIn;
  const withAll = intervalOf(formula, withAllClaims(before, early), withAllClaims(after, late), spread);
  if (side !== 0 && (!withAll || sideOfNothing(withAll) !== side)) return notHeld('late-claims', difference);
  return { difference, interval, side: side === 0 ? 'similar' : namedSide(side, direction), because: null };
}

/** A value as it would be if the claims that are still to come were like those that are in. */
function withAllClaims(found: IndicatorValue, share: number): IndicatorValue {
  if (share >= 1 || share <= 0) return found;
  const grown = (number: number | null) => number && number / share;
  const margin = found.margin && { lower: found.margin.lower / share, upper: found.margin.upper / share };
  return { ...found, numerator: grown(found.numerator), value: grown(found.value), margin };
}

/**
 * The share (0..1) of a value's claims that is in, where those still to come raise it: it counts claims by the day of
 * service over what is known in full. 1 for shares of such claims, in which late ones count above and below.
 */
export function shareInAbove(
  formula: Formula,
  {
    awaiting,
    timeline,
  }: Pick<Counted, 'awaiting'> & { readonly timeline: Pick<Timeline, 'claimsIn'> | null },
  period: Pick<Period, 'first' | 'last'>,
): number {
  const step = stepAwaited(formula, { awaiting });
  const isBelowToo =
    formula.op === 'ratio' && measuresOf(formula.under).some((name) => awaiting[name] !== undefined);
  return step && !isBelowToo ? shareOfClaimsIn(timeline?.claimsIn, step, period) : 1;
}

function notHeld(because: NotHeld, difference: number | null): Change {
  return { difference, interval: null, side: null, because };
}

function intervalOf(
  formula: Formula,
  before: IndicatorValue,
  after: IndicatorValue,
  spread: number | null,
): Interval | null {
  const [earlier, later] = [trialsOf(before), trialsOf(after)];
  if (formula.op === 'ratio' && formula.interval?.method === 'wilson' && earlier && later) {
    const { lower, upper } = differenceInterval(later, earlier);
    return { lower: lower * formula.per, upper: upper * formula.per };
  }
  if (!before.margin || !after.margin || before.value === null || after.value === null) return null;
  const sizes = [after.denominator ?? 0, before.denominator ?? 0] as const;
  if (isOfMoney(formula) && spread !== null && sizes[0] > 0 && sizes[1] > 0)
    return differenceOfMoney(after.value - before.value, sizes, spread);
  return differenceOfEstimates(
    { value: after.value, margin: after.margin },
    { value: before.value, margin: before.margin },
  );
}

function trialsOf({ numerator, denominator }: IndicatorValue) {
  if (numerator === null || denominator === null || denominator <= 0 || numerator > denominator) return null;
  return { successes: numerator, trials: denominator };
}
