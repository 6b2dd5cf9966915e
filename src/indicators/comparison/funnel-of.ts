import {
  deviateOf,
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
import { FEWEST_SCHEMES, type Benchmark } from './benchmark.ts';
import { isWhole, varianceOfUnit, type Sized } from './pooled.ts';
import type { Sureness } from './standing.ts';

/** Why an indicator has no funnel: a closed list. */
export type NoFunnel = 'no-benchmark' | 'no-size' | 'no-interval' | 'too-few-schemes';

/** Limits about a benchmark by size. */
export interface Funnel {
  readonly kind: 'share' | 'rate' | 'money';
  readonly scatter: OverDispersion;
  /** The limits are widened by what schemes differ anyway: they scatter more than chance explains, and are enough to tell. */
  readonly isWidened: boolean;
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

/** Fewest schemes that tell how much schemes differ anyway: of fewer, one that truly differs is most of their scatter. */
const FEWEST_TO_WIDEN = 10;

const LEVELS: Readonly<Record<Sureness, number>> = { '95': 0.95, '99.8': 0.998 };

/** What limits are drawn about, and how far chance may have moved that itself (null where it is taken as given). */
type Centre = Pick<Benchmark, 'value' | 'margin'>;

/**
 * The funnel of an indicator about a benchmark: by the method of its interval, with the variance of money a unit of size
 * taken of all schemes together; widened where ten schemes or more scatter more than chance explains (see overDispersion; the
 * ten are our choice), and where the benchmark is a scheme whose own value chance has moved. How much they scatter is told about their own middle, since
 * schemes that all lie far from a benchmark need not differ from each other. Values that are provisional or cut short do
 * not count towards that, and only firm ones on enough events are judged.
 */
export function funnelOf(
  formula: Formula,
  values: readonly Sized[],
  { value: benchmark, margin }: Centre,
): Funnel | NoFunnel {
  const method = formula.op === 'ratio' ? formula.interval?.method : undefined;
  if (formula.op !== 'ratio' || method === 'rate-ratio') return 'no-size';
  if (benchmark === null) return 'no-benchmark';
  const counted = values.flatMap(({ value, size }) =>
    value.value !== null && size !== null && size > 0 && isWhole(value)
      ? [{ value, size, of: value.value }]
      : [],
  );
  if (counted.length < FEWEST_SCHEMES) return 'too-few-schemes';
  const kind = method === 'wilson' ? 'share' : method === 'garwood' ? 'rate' : 'money';
  const unit = kind === 'money' ? varianceOfUnit(counted) : 0;
  if (unit === null) return 'no-interval';
  const { per } = formula;
  const varianceAt = (size: number, centre: number) => {
    if (kind === 'share') return varianceOfShareAt(centre / per, size) * per * per;
    if (kind === 'rate') return varianceOfRateAt(centre, size, per);
    return varianceOfRatioAt(unit, size);
  };
  const middle = sumOf(counted.map(({ of, size }) => of * size)) / sumOf(counted.map(({ size }) => size));
  const scatter = overDispersion(
    counted.map(({ of, size }) => ({ value: of, variance: varianceAt(size, middle) })),
    middle,
  );
  const itsOwn = margin ? ((margin.upper - margin.lower) / 2 / deviateOf(0.95)) ** 2 : 0;
  const isWidened = scatter.isOverDispersed && scatter.count >= FEWEST_TO_WIDEN;
  const tauSquared = (isWidened ? scatter.tauSquared : 0) + itsOwn;
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
  return { kind, scatter, isWidened, limitsAt, outside };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function isOutside(value: number, { lower, upper }: Interval): boolean {
  return value > upper || value < lower;
}
