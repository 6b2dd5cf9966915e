import type { Formula, Unit } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import { canBePooled, medianOf, pooled } from './pooled.ts';

/** What schemes are held against. */
export type BenchmarkKind = 'pooled' | 'median' | 'scheme' | 'published';

/** A value to hold schemes against, or the reason why there is none. */
export interface Benchmark {
  readonly kind: BenchmarkKind;
  readonly value: number | null;
  /** How far chance may have moved it; null where it is taken as given. */
  readonly margin: { readonly lower: number; readonly upper: number } | null;
  /** How many schemes it stands on. */
  readonly count: number;
  readonly reason: NoBenchmark | null;
}

/** Why there is nothing to hold schemes against: a closed list. */
export type NoBenchmark =
  | 'cannot-be-pooled'
  | 'totals'
  | 'too-few-schemes'
  | 'scheme-has-no-value'
  | 'scheme-not-firm'
  | 'scheme-other-version'
  | 'nothing-published';

/** Fewest schemes of which a pooled value, a median or a funnel says anything beyond the schemes themselves. */
export const FEWEST_SCHEMES = 3;

/**
 * All of some schemes together: their numerators over their denominators, which is never the mean of their ratios. A sum of
 * amounts is no measure of one of them.
 */
export function pooledBenchmark(formula: Formula, values: readonly IndicatorValue[]): Benchmark {
  if (formula.op === 'amount') return without('pooled', 'totals');
  if (!canBePooled(formula)) return without('pooled', 'cannot-be-pooled');
  const together = pooled(formula, values);
  if (!together) return without('pooled', 'too-few-schemes');
  if (together.count < FEWEST_SCHEMES) return without('pooled', 'too-few-schemes', together.count);
  const { value, count } = together;
  return { kind: 'pooled', value, margin: null, count, reason: null };
}

/** The scheme in the middle, of those whose value is firm and on enough events. */
export function medianBenchmark(values: readonly IndicatorValue[]): Benchmark {
  const firm = values.flatMap(({ value, status }) => (value !== null && status === 'ok' ? [value] : []));
  if (firm.length < FEWEST_SCHEMES) return without('median', 'too-few-schemes', firm.length);
  return { kind: 'median', value: medianOf(firm), margin: null, count: firm.length, reason: null };
}

/** One scheme, whose own value chance has moved too; firm, since one that will still grow would be held against as if it did not. */
export function schemeBenchmark(value: IndicatorValue | undefined): Benchmark {
  const known = value?.value ?? null;
  if (known === null) return without('scheme', 'scheme-has-no-value');
  if (value?.status !== 'ok') return without('scheme', 'scheme-not-firm');
  return { kind: 'scheme', value: known, margin: value.margin, count: 1, reason: null };
}

/** A published value, taken as given. */
export function publishedBenchmark(value: number | null): Benchmark {
  if (value === null) return without('published', 'nothing-published');
  return { kind: 'published', value, margin: null, count: 0, reason: null };
}

/** No benchmark, and why. */
export function without(kind: BenchmarkKind, reason: NoBenchmark, count = 0): Benchmark {
  return { kind, value: null, margin: null, count, reason };
}

/** Whether figures of schemes of different currencies cannot stand on one axis as they are. */
export function isMoney(unit: Unit): boolean {
  return unit === 'money';
}
