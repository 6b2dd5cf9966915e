import type { IndicatorValue } from '#indicators';
import { compoundPoissonInterval, garwoodInterval, wilsonInterval, type Interval } from '#statistics';
import { normal, poisson } from './random.ts';

function valued(numerator: number, denominator: number, interval: Interval, per = 1): IndicatorValue {
  const value = (numerator / denominator) * per;
  const { lower, upper } = interval;
  return { numerator, denominator, value, lower, upper, margin: interval, status: 'ok', reason: null };
}

/** A share with Wilson's interval. */
export const share = (successes: number, trials: number) =>
  valued(successes, trials, wilsonInterval(successes, trials));

/** A rate of 1000 with the exact interval of its count. */
export function rate(count: number, exposure: number): IndicatorValue {
  const { lower, upper } = garwoodInterval(count);
  const by = 1000 / exposure;
  return valued(count, exposure, { lower: lower * by, upper: upper * by }, 1000);
}

/** Claims money over what it is set against, with its interval from the sum of squares. */
export function money(sum: number, squares: number, under: number): IndicatorValue {
  const { lower, upper } = compoundPoissonInterval(sum, squares);
  return valued(sum, under, { lower: lower / under, upper: upper / under });
}

/** Log-normal, coefficient of variation 1.3: a stay among many visits, as uneven as real claims. */
export const unevenAmount = (random: () => number) => Math.exp(normal(random));

/** Claims of amounts drawn, so many expected, over twice as much. */
export function moneyDrawn(
  expected: number,
  random: () => number,
  amountOf: (random: () => number) => number = unevenAmount,
): IndicatorValue {
  let [sum, squares] = [0, 0];
  for (let left = poisson(expected, random); left > 0; left--) {
    const amount = amountOf(random);
    sum += amount;
    squares += amount * amount;
  }
  return money(sum, squares, expected * 2);
}
