/** Natural limits of values over time: what chance from one period to the next explains. */
export interface NaturalLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** 3 / d2 for moving ranges of two (d2 = 1.128), as definitions section 8 rounds it. */
const RANGES = 2.66;
const IN_A_ROW = 8;
const RISING_OR_FALLING = 6;

/**
 * Limits of an XmR chart: mean +- 2.66 x mean moving range (definitions section 8). Values in the order of time; a gap
 * (null) has no moving range on either side. Null below two neighbouring values.
 */
export function naturalLimits(values: ReadonlyArray<number | null>): NaturalLimits | null {
  const known = values.filter((value) => value !== null);
  const ranges = values.flatMap((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return null;
  const mean = meanOf(known);
  const reach = RANGES * meanOf(ranges);
  return { mean, lower: mean - reach, upper: mean + reach };
}

/** How a value stands out: beyond the limits, or one of a row that chance hardly makes. */
export type Signal = 'outside' | 'two-of-three' | 'one-side' | 'steady';

/**
 * The first rule of definitions section 8 that the last of some values breaks under limits: one point outside, 2 of 3
 * beyond two thirds of the way to the same limit, 8 in a row on one side of the mean, 6 rising or falling in a row. Null
 * while chance explains it. A gap breaks every row.
 */
export function signalAtEnd(values: ReadonlyArray<number | null>, limits: NaturalLimits): Signal | null {
  const last = values.at(-1) ?? null;
  if (last === null) return null;
  const { mean, lower, upper } = limits;
  if (last < lower || last > upper) return 'outside';
  const far = (upper - mean) * (2 / 3);
  const beyond = (side: number) => (value: number | null) => value !== null && (value - mean) * side > far;
  const lastThree = values.slice(-3);
  const isTwoOfThree = ([1, -1] as const).some(
    (side) => beyond(side)(last) && lastThree.filter(beyond(side)).length >= 2,
  );
  if (lastThree.length === 3 && isTwoOfThree) return 'two-of-three';
  if (allAlike(values.slice(-IN_A_ROW), IN_A_ROW, (value) => Math.sign(value - mean))) return 'one-side';
  // Six steps in a row make seven points.
  const steps = values.slice(-RISING_OR_FALLING).map((value, i, row) => {
    const before = values[values.length - row.length + i - 1] ?? null;
    return value === null || before === null ? null : value - before;
  });
  return allAlike(steps, RISING_OR_FALLING, Math.sign) ? 'steady' : null;
}

function allAlike(
  values: ReadonlyArray<number | null>,
  count: number,
  signOf: (value: number) => number,
): boolean {
  const signs = new Set(values.map((value) => (value === null ? 0 : signOf(value))));
  return values.length === count && signs.size === 1 && !signs.has(0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
