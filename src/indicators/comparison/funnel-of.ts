import {
  funnelOfRateAt,
  funnelOfRatioAt,
  funnelOfShareAt,
  overDispersion,
  varianceOfRateAt,
  varianceOfRatioAt,
  varianceOfShareAt,
  type Interval,
  type OverDispersion,
} from '#statistics';
import type { Formula } from '../indicator.ts';
import { FEWEST_SCHEMES } from './benchmark.ts';
import { varianceOfUnit, type Sized } from './pooled.ts';
import type { Sureness } from './standing.ts';

/** Why an indicator has no funnel: a closed list. */
export type NoFunnel = 'no-benchmark' | 'no-size' | 'no-interval' | 'too-few-schemes';

/** Limits about a benchmark by size. */
export interface Funnel {
  readonly kind: 'share' | 'rate' | 'money';
  readonly scatter: OverDispersion;
  /** The limits that chance, and what schemes differ beyond it where that is much, leave at a size. */
  readonly limitsAt: (size: number, sureness: Sureness) => Interval;
  /** Whether a value lies outside, and of which limits; null within, or where it is not judged. */
  readonly outside: (sized: Sized) => Outside | null;
}

/** On which side of which limits a value lies. */
export interface Outside {
  readonly isAbove: boolean;
  readonly sureness: Sureness;
}

const LEVELS: Readonly<Record<Sureness, number>> = { '95': 0.95, '99.8': 0.998 };

/**
 * The funnel of an indicator about a benchmark: by the method of its interval, with the variance of money a unit of size
 * taken of all schemes together; widened where the schemes scatter more than chance explains (see overDispersion). Values that
 * are provisional or cut short do not count towards that, and only firm ones on enough events are judged.
 */
export function funnelOf(
  formula: Formula,
  values: readonly Sized[],
  benchmark: number | null,
): Funnel | NoFunnel {
  const method = formula.op === 'ratio' ? formula.interval?.method : undefined;
  if (formula.op !== 'ratio' || method === 'rate-ratio') return 'no-size';
  if (benchmark === null) return 'no-benchmark';
  const counted = values.flatMap(({ value, size }) =>
    value.value !== null && size !== null && size > 0 && ['ok', 'small-numbers'].includes(value.status)
      ? [{ value, size, of: value.value }]
      : [],
  );
  if (counted.length < FEWEST_SCHEMES) return 'too-few-schemes';
  const kind = method === 'wilson' ? 'share' : method === 'garwood' ? 'rate' : 'money';
  const unit = kind === 'money' ? varianceOfUnit(counted) : 0;
  if (unit === null) return 'no-interval';
  const { per } = formula;
  const varianceAt = (size: number) => {
    if (kind === 'share') return varianceOfShareAt(benchmark / per, size) * per * per;
    if (kind === 'rate') return varianceOfRateAt(benchmark, size, per);
    return varianceOfRatioAt(unit, size);
  };
  const scatter = overDispersion(
    counted.map(({ of, size }) => ({ value: of, variance: varianceAt(size) })),
    benchmark,
  );
  const tauSquared = scatter.isOverDispersed ? scatter.tauSquared : 0;
  const limitsAt = (size: number, sureness: Sureness): Interval => {
    const level = LEVELS[sureness];
    if (kind === 'rate') return funnelOfRateAt(benchmark, size, level, { per, tauSquared });
    if (kind === 'money') return funnelOfRatioAt(benchmark, size, unit, level, tauSquared);
    const { lower, upper } = funnelOfShareAt(benchmark / per, size, level, tauSquared / (per * per));
    return { lower: lower * per, upper: upper * per };
  };
  const outside = ({ value: { value, status }, size }: Sized): Outside | null => {
    if (value === null || status !== 'ok' || size === null || size <= 0) return null;
    const sureness = (['99.8', '95'] as const).find((one) => isOutside(value, limitsAt(size, one)));
    return sureness ? { isAbove: value > benchmark, sureness } : null;
  };
  return { kind, scatter, limitsAt, outside };
}

function isOutside(value: number, { lower, upper }: Interval): boolean {
  return value > upper || value < lower;
}
