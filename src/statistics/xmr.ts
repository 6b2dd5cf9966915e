import { signalsOf, type ControlLimits, type Rule } from './signals.ts';

/** Natural limits of values over time: what chance from one period to the next explains. */
export type NaturalLimits = ControlLimits;

/**
 * 3 / d2 for moving ranges of two (d2 = 1.128), as definitions section 8 rounds it. Source of d2: NIST/SEMATECH e-Handbook
 * of Statistical Methods, 6.3.2.2.
 */
const RANGES = 2.66;

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

/**
 * The first rule of definitions section 8 that the last of some values breaks under limits (see signalsOf). Null while
 * chance explains it. A gap breaks every row.
 */
export function signalAtEnd(values: ReadonlyArray<number | null>, limits: NaturalLimits): Rule | null {
  const signals = signalsOf(
    values,
    values.map(() => limits),
  );
  return signals.at(-1)?.[0]?.rule ?? null;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
