import { deviateOf, funnelOfRatioAt, type Interval } from '#statistics';
import type { Formula, Indicator } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import type { Benchmark } from './benchmark.ts';
import { differenceOfEstimates, isOfMoney, namedSide, sideOfNothing } from './difference.ts';
import { marginAt, widened } from './margins.ts';

/** How sure a difference is: beyond what chance leaves in 95, or in 99.8 of 100 cases. */
export type Sureness = '95' | '99.8';

/** How a scheme stands against the benchmark; better and worse only where the indicator has a good direction. */
export type Standing =
  | {
      readonly side: 'better' | 'worse' | 'higher' | 'lower';
      readonly sureness: Sureness;
      /** On which side of the benchmark the value lies, whatever is good. */
      readonly isAbove: boolean;
    }
  | { readonly side: 'similar'; readonly sureness: null }
  | { readonly side: 'not-judged'; readonly because: NotJudged };

/** Why a value is not held against the benchmark: a closed list. */
export type NotJudged =
  | 'missing'
  | 'small-numbers'
  | 'not-firm'
  | 'no-interval'
  /** Money over money that cannot be weighed among others: no rate of exchange, or no contributions, to weigh it by. */
  | 'no-rate'
  | 'no-contributions'
  | 'no-benchmark'
  | 'is-benchmark'
  | 'other-version';

/**
 * How a value stands against a benchmark: it differs when its 95 % interval (definitions section 8) lies wholly on one side,
 * and surely so when the 99.8 % interval does. Against another scheme, whose own value chance has moved too, the
 * interval of the difference must not hold nothing (differenceOfEstimates).
 * Values that are small, provisional or cut short are not judged.
 *
 * Money over money is held against the limits that chance leaves a scheme of its size, by the variance of all schemes
 * together (`spread`, a unit of denominator): the interval from a scheme's own claims misses far too often while these are few.
 */
export function standingOf(
  { direction }: Pick<Indicator, 'direction'>,
  formula: Formula,
  value: IndicatorValue,
  benchmark: Benchmark,
  spread: number | null,
): Standing {
  if (value.value === null) return { side: 'not-judged', because: 'missing' };
  if (value.status === 'small-numbers') return { side: 'not-judged', because: 'small-numbers' };
  if (value.status !== 'ok') return { side: 'not-judged', because: 'not-firm' };
  if (benchmark.value === null) return { side: 'not-judged', because: 'no-benchmark' };
  if (!value.margin) return { side: 'not-judged', because: 'no-interval' };
  const own = value.margin;
  const judged = { value: value.value, benchmark: benchmark.value };
  const isMoney = isOfMoney(formula) && !benchmark.margin && spread !== null;
  const at = (level: 0.95 | 0.998): 1 | -1 | 0 => {
    if (isMoney) return sideOfLimits(judged, value.denominator ?? 0, spread, level);
    if (level === 0.95) return sideOf(judged, own, benchmark.margin);
    const wide =
      benchmark.margin && widened(benchmark.margin, judged.benchmark, deviateOf(0.998) / deviateOf(0.95));
    return sideOf(judged, marginAt(formula, value, 0.998) ?? own, wide);
  };
  const at95 = at(0.95);
  if (at95 === 0) return { side: 'similar', sureness: null };
  const at998 = at(0.998);
  return {
    side: namedSide(at95, direction),
    sureness: at998 === at95 ? '99.8' : '95',
    isAbove: at95 > 0,
  };
}

interface Held {
  readonly value: number;
  readonly benchmark: number;
}

/** On which side of the limits that chance leaves at this size a value lies; 0 within them. */
function sideOfLimits({ value, benchmark }: Held, size: number, spread: number, level: number): 1 | -1 | 0 {
  if (size <= 0) return 0;
  const { lower, upper } = funnelOfRatioAt(benchmark, size, spread, level);
  return value > upper ? 1 : value < lower ? -1 : 0;
}

/** On which side of the benchmark an interval lies wholly; 0 where it holds it. */
function sideOf({ value, benchmark }: Held, own: Interval, its: Interval | null): 1 | -1 | 0 {
  // What an interval of 0 of n, or n of n, is off by in its last digit is no difference.
  const dirt = 1e-12 * Math.max(1, Math.abs(benchmark));
  if (!its) return own.lower > benchmark + dirt ? 1 : own.upper < benchmark - dirt ? -1 : 0;
  return sideOfNothing(differenceOfEstimates({ value, margin: own }, { value: benchmark, margin: its }));
}
