import { deviateOf, garwoodInterval, wilsonInterval, type Interval } from '#statistics';
import type { Formula } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';

/** How far chance may have moved a value at another level than 95 %, by the method of its 95 % interval. */
export function marginAt(
  formula: Formula,
  { value, margin, numerator, denominator }: IndicatorValue,
  level: number,
): Interval | null {
  if (value === null || !margin) return null;
  const method = formula.op === 'ratio' ? formula.interval?.method : undefined;
  if (formula.op === 'ratio' && numerator !== null && denominator !== null && denominator > 0) {
    const scaled = ({ lower, upper }: Interval, by: number) => ({ lower: lower * by, upper: upper * by });
    if (method === 'wilson') return scaled(wilsonInterval(numerator, denominator, level), formula.per);
    if (method === 'garwood') return scaled(garwoodInterval(numerator, level), formula.per / denominator);
  }
  const times = deviateOf(level) / deviateOf(0.95);
  if (method === 'rate-ratio' && value > 0 && margin.upper > 0) {
    const factor = (margin.upper / value) ** times;
    return { lower: value / factor, upper: value * factor };
  }
  return widened(margin, value, times);
}

/** A normal interval as many times as wide; the upper side tells how wide it is, since the lower may stand on its floor. */
export function widened({ lower, upper }: Interval, value: number, times: number): Interval {
  const spread = Math.max(upper - value, value - lower) * times;
  return { lower: value - spread, upper: value + spread };
}
