import { deviateOf } from '#statistics';
import type { Formula, Term } from '../indicator.ts';
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
 * Whether figures of schemes can be added up: not where what stands over or under the line is a quotient itself, since rates
 * added up weigh a hundred persons as much as ten thousand, nor a middle of days.
 */
export function canBePooled(formula: Formula): boolean {
  switch (formula.op) {
    case 'quantile':
      return false;
    case 'amount':
      return isAdditive(formula.of);
    case 'ratio':
      return isAdditive(formula.over) && isAdditive(formula.under);
  }
}

function isAdditive(term: Term): boolean {
  switch (term.op) {
    case 'measure':
      return true;
    case 'quotient':
      return false;
    case 'sum':
      return term.terms.every(isAdditive);
    case 'minus':
      return isAdditive(term.from) && isAdditive(term.less);
    case 'per-month':
    case 'times':
      return isAdditive(term.of);
  }
}

/** Whether a value stands on a whole period and will not grow: one on few events does, and counts for as little as it is. */
export function isWhole({ status }: Pick<IndicatorValue, 'status'>): boolean {
  return status === 'ok' || status === 'small-numbers';
}

/**
 * The value of schemes together: numerators added up over denominators added up (catalogue 0.2(4)), of those schemes whose
 * value is known of the whole period; for amounts their sum. Null where none is, where it cannot be had from the schemes' own
 * figures (canBePooled), or where there is nothing to divide by.
 */
export function pooled(formula: Formula, values: readonly IndicatorValue[]): Pooled | null {
  if (!canBePooled(formula)) return null;
  const known = values.filter((one) => one.value !== null && one.numerator !== null && isWhole(one));
  const numerator = known.reduce((sum, value) => sum + (value.numerator ?? 0), 0);
  if (known.length === 0) return null;
  if (formula.op !== 'ratio') return { value: numerator, numerator, denominator: null, count: known.length };
  const denominator = known.reduce((sum, value) => sum + (value.denominator ?? 0), 0);
  if (!(denominator > 0)) return null;
  return { value: (numerator / denominator) * formula.per, numerator, denominator, count: known.length };
}

/** A value with what its chance stands on: trials, exposure, or the money or people below it. */
export interface Sized {
  readonly value: IndicatorValue;
  readonly size: number | null;
}

/**
 * The variance of money for each unit of size, over schemes together, from the 95 % intervals that each has: what
 * chance makes of a scheme of a given size. Of a small scheme's own claims it cannot be told, since one of two dear ones is
 * most of it. Null without an interval or a size.
 */
export function varianceOfUnit(all: readonly Sized[]): number | null {
  let [variance, sizes] = [0, 0];
  for (const {
    value: { value, margin },
    size,
  } of all) {
    if (value === null || !margin || size === null || size <= 0) continue;
    variance += (((margin.upper - value) * size) / deviateOf(0.95)) ** 2;
    sizes += size;
  }
  return sizes > 0 && variance > 0 ? variance / sizes : null;
}

/** The same for each unit of the values' own denominators. */
export function varianceTogether(values: readonly IndicatorValue[]): number | null {
  return varianceOfUnit(values.map((value) => ({ value, size: value.denominator })));
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
