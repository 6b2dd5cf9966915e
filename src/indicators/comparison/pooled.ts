import type { Formula } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';

/** Several schemes together. */
export interface Pooled {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number | null;
  /** How many schemes are in it. */
  readonly count: number;
}

/**
 * The value of schemes together: numerators added up over denominators added up (catalogue 0.2(4)), of those schemes of which
 * it is known; for amounts their sum. Null where it cannot be had from the schemes' own figures, as a median of days, or
 * where there is nothing to divide by.
 */
export function pooled(formula: Formula, values: readonly IndicatorValue[]): Pooled | null {
  if (formula.op === 'quantile') return null;
  const known = values.filter(({ value, numerator }) => value !== null && numerator !== null);
  const numerator = known.reduce((sum, value) => sum + (value.numerator ?? 0), 0);
  if (known.length === 0) return null;
  if (formula.op === 'amount') return { value: numerator, numerator, denominator: null, count: known.length };
  const denominator = known.reduce((sum, value) => sum + (value.denominator ?? 0), 0);
  if (!(denominator > 0)) return null;
  return { value: (numerator / denominator) * formula.per, numerator, denominator, count: known.length };
}

/** The normal deviate of a 95 % interval. */
const Z = 1.959963984540054;

/**
 * The variance of money for each unit of its denominator, over schemes together, from the intervals that each has: what
 * chance makes of a scheme of a given size. Of a small scheme's own claims it cannot be told, since one of two dear ones is
 * most of it. Null without an interval or a denominator.
 */
export function varianceTogether(values: readonly IndicatorValue[]): number | null {
  let [variance, under] = [0, 0];
  for (const { value, margin, denominator } of values) {
    if (value === null || !margin || denominator === null || denominator <= 0) continue;
    variance += (((margin.upper - value) * denominator) / Z) ** 2;
    under += denominator;
  }
  return under > 0 && variance > 0 ? variance / under : null;
}

/** The middle of some numbers, half-way between the two where they are even; at least one number. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [
    sorted[(sorted.length - 1) >> 1] ?? Number.NaN,
    sorted[sorted.length >> 1] ?? Number.NaN,
  ];
  return (low + high) / 2;
}
