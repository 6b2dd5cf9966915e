import { garwoodInterval, wilsonInterval, type Interval } from '#statistics';
import type { Direction, Formula, Indicator } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import type { Benchmark } from './benchmark.ts';

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
  | 'no-benchmark'
  | 'is-benchmark'
  | 'other-version';

/** Normal deviates that leave 5 and 0.2 of 100 outside. */
const Z_95 = 1.959963984540054;
const Z_998 = 3.090232306167813;

/**
 * How a value stands against a benchmark: it differs when its 95 % interval (definitions section 8) lies wholly on one side,
 * and surely so when the 99.8 % interval does. Against another scheme, whose own value chance has moved too, the
 * interval of the difference must not hold nothing (G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008) 1693-1702).
 * Values that are small, provisional or cut short are not judged.
 */
export function standingOf(
  { direction }: Pick<Indicator, 'direction'>,
  formula: Formula,
  value: IndicatorValue,
  benchmark: Benchmark,
): Standing {
  if (value.value === null) return { side: 'not-judged', because: 'missing' };
  if (value.status === 'small-numbers') return { side: 'not-judged', because: 'small-numbers' };
  if (value.status !== 'ok') return { side: 'not-judged', because: 'not-firm' };
  if (benchmark.value === null) return { side: 'not-judged', because: 'no-benchmark' };
  if (!value.margin) return { side: 'not-judged', because: 'no-interval' };
  const at95 = sideOf(value.value, value.margin, benchmark.value, benchmark.margin);
  if (at95 === 0) return { side: 'similar', sureness: null };
  const wide = benchmark.margin && widened(benchmark.margin, benchmark.value);
  const at998 = sideOf(value.value, widerMargin(formula, value, value.margin), benchmark.value, wide);
  return {
    side: namedSide(at95, direction),
    sureness: at998 === at95 ? '99.8' : '95',
    isAbove: at95 > 0,
  };
}

function namedSide(side: 1 | -1, direction: Direction): 'better' | 'worse' | 'higher' | 'lower' {
  if (direction === 'higher') return side > 0 ? 'better' : 'worse';
  if (direction === 'lower') return side > 0 ? 'worse' : 'better';
  return side > 0 ? 'higher' : 'lower';
}

/** On which side of the benchmark an interval lies wholly; 0 where it holds it. */
function sideOf(value: number, own: Interval, benchmark: number, its: Interval | null): 1 | -1 | 0 {
  if (!its) return own.lower > benchmark ? 1 : own.upper < benchmark ? -1 : 0;
  const difference = value - benchmark;
  const lower = difference - Math.hypot(value - own.lower, its.upper - benchmark);
  const upper = difference + Math.hypot(own.upper - value, benchmark - its.lower);
  return lower > 0 ? 1 : upper < 0 ? -1 : 0;
}

/** The 99.8 % interval of a value, by the method of its 95 % one. */
function widerMargin(formula: Formula, value: IndicatorValue, margin: Interval): Interval {
  const { numerator, denominator } = value;
  const method = formula.op === 'ratio' ? formula.interval?.method : undefined;
  if (formula.op === 'ratio' && numerator !== null && denominator !== null && denominator > 0) {
    const scaled = ({ lower, upper }: Interval, by: number) => ({ lower: lower * by, upper: upper * by });
    if (method === 'wilson') return scaled(wilsonInterval(numerator, denominator, 0.998), formula.per);
    if (method === 'garwood') return scaled(garwoodInterval(numerator, 0.998), formula.per / denominator);
  }
  if (method === 'rate-ratio' && value.value !== null && value.value > 0 && margin.upper > 0) {
    const factor = (margin.upper / value.value) ** (Z_998 / Z_95);
    return { lower: value.value / factor, upper: value.value * factor };
  }
  return widened(margin, value.value ?? 0);
}

/** A normal interval at 99.8 instead of 95 %; the upper side tells how wide it is, since the lower may stand on its floor. */
function widened({ lower, upper }: Interval, value: number): Interval {
  const spread = (Math.max(upper - value, value - lower) * Z_998) / Z_95;
  return { lower: value - spread, upper: value + spread };
}
