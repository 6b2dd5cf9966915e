/** A mean and the limits within which chance explains what differs from it. */
export interface ControlLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** How a value stands out: beyond the limits, or one of a row that chance hardly makes. */
export type Rule = 'outside' | 'two-of-three' | 'one-side' | 'steady';

/** A rule that a point breaks with those before it. */
export interface Signal {
  readonly rule: Rule;
  /** 1 above the mean or rising, -1 below it or falling. */
  readonly side: 1 | -1;
  /** The index of the first point that breaks the rule with this one: this one itself where it lies outside. */
  readonly since: number;
}

const IN_A_ROW = 8;
/** Six steps in a row make seven points. */
const RISING_OR_FALLING = 6;
/** Of three limits' worth of spread, those that two of three lie beyond. */
const FAR = 2 / 3;
const SIDES = [1, -1] as const;
/** Differences of this part of what is compared are of its last binary digits, not of the values. */
const LAST_DIGITS = 1e-12;

/**
 * The rules of definitions section 8 that each of some values in the order of time breaks under limits of its own, told of
 * the point that completes them: one point outside, 2 of 3 beyond two thirds of the way to the same limit, 8 in a row on
 * one side of the mean, 6 steps up or down in a row; in this order. A gap (null) breaks every row; where there are no
 * limits only steps are told. Limits are to be symmetrical about the mean, and on it where nothing varies. Source: L. P.
 * Provost and S. K. Murray, The Health Care Data Guide (2011), ch. 4, rules 1 to 4.
 */
export function signalsOf(
  values: ReadonlyArray<number | null>,
  limits: ReadonlyArray<ControlLimits | null>,
): ReadonlyArray<readonly Signal[]> {
  const sides = values.map((value, i) => sideOf(value, limits[i]?.mean ?? null));
  const steps = values.map((value, i) => sideOf(value, values[i - 1] ?? null));
  const far = values.map((value, i) => farSideOf(value, limits[i] ?? null));
  return values.map((value, i) => [
    ...outside(value, limits[i] ?? null, i),
    ...twoOfThree(far, i),
    ...inARow('one-side', sides, i, IN_A_ROW, 0),
    ...inARow('steady', steps, i, RISING_OR_FALLING, 1),
  ]);
}

function outside(value: number | null, limits: ControlLimits | null, index: number): Signal[] {
  if (limits === null) return [];
  const { lower, upper } = limits;
  return SIDES.filter((side) => sideOf(value, side > 0 ? upper : lower) === side).map((side) => ({
    rule: 'outside',
    side,
    since: index,
  }));
}

function twoOfThree(far: readonly Side[], last: number): Signal[] {
  const side = far[last] ?? 0;
  if (side === 0 || last < 2) return [];
  const since = [last - 2, last - 1].find((i) => far[i] === side);
  return since === undefined ? [] : [{ rule: 'two-of-three', side, since }];
}

/** So many of one sign up to a point; a step begins `before` points earlier than it is told of. */
function inARow(rule: Rule, sides: readonly Side[], last: number, fewest: number, before: number): Signal[] {
  const side = sides[last] ?? 0;
  if (side === 0) return [];
  let first = last;
  while (sides[first - 1] === side) first--;
  return last - first + 1 < fewest ? [] : [{ rule, side, since: first - before }];
}

type Side = 1 | -1 | 0;

/** On which side of another a value lies; 0 where they are the same or one is not known. */
function sideOf(value: number | null, other: number | null): Side {
  if (value === null || other === null) return 0;
  if (Math.abs(value - other) <= LAST_DIGITS * Math.max(Math.abs(value), Math.abs(other))) return 0;
  return value > other ? 1 : -1;
}

function farSideOf(value: number | null, limits: ControlLimits | null): Side {
  if (value === null || limits === null) return 0;
  const { mean, upper } = limits;
  const reach = (upper - mean) * FAR;
  return SIDES.find((side) => sideOf(value, mean + side * reach) === side) ?? 0;
}
