import { describe, expect, it } from 'vitest';
import {
  differenceInterval,
  funnelOfProbability,
  funnelOfShare,
  funnelOfSum,
  rateRatioInterval,
} from '#statistics';

/** Chance of exactly k among n, by the definition. */
const choose = (n: number, k: number): number =>
  k < 0 || k > n ? 0 : Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);

describe('limits of a share', () => {
  it.each([
    [10, 40, 12],
    [3, 60, 30],
    [55, 60, 20],
    [30, 400, 100],
  ])('%i of %i, of whom %i: leaves no more than the tail on either side', (successes, all, size) => {
    const chance = (k: number) =>
      (choose(successes, k) * choose(all - successes, size - k)) / choose(all, size);
    const sum = (from: number, to: number) => {
      let total = 0;
      for (let k = from; k <= to; k++) total += chance(k);
      return total;
    };
    const { expected, inner, outer } = funnelOfShare(successes, all, size);
    expect(expected).toBe(successes / all);
    for (const [{ lower, upper }, tail] of [
      [inner, 0.025],
      [outer, 0.001],
    ] as const) {
      const low = Math.round(lower * size);
      const high = Math.round(upper * size);
      expect(sum(0, low - 1)).toBeLessThanOrEqual(tail);
      expect(sum(0, low)).toBeGreaterThan(tail);
      expect(sum(high + 1, size)).toBeLessThanOrEqual(tail);
      expect(sum(high, size)).toBeGreaterThan(tail);
    }
  });

  it('of a known probability are those of the binomial: 10 throws of a coin', () => {
    // P(X <= 1) = 11/1024 = 1.07 %, P(X <= 2) = 56/1024 = 5.47 %; P(X = 0) = 0.098 % is in the outer tail.
    const { inner, outer } = funnelOfProbability(0.5, 10);
    expect([inner.lower, inner.upper]).toEqual([0.2, 0.8]);
    expect([outer.lower, outer.upper]).toEqual([0.1, 0.9]);
  });

  it('hold for certain and impossible things, and for very many', () => {
    expect(funnelOfProbability(0, 50).outer).toEqual({ lower: 0, upper: 0 });
    expect(funnelOfProbability(1, 50).outer).toEqual({ lower: 1, upper: 1 });
    expect(funnelOfShare(5, 5, 5).outer).toEqual({ lower: 1, upper: 1 });
    const { outer } = funnelOfProbability(0.3, 1_000_000);
    expect(outer.upper).toBeCloseTo(0.3 + 3.0902 * Math.sqrt(0.21 / 1e6), 5);
  });
});

it('limits of a sum: mean and variance of draws without replacement', () => {
  // Four cases 1 2 3 4, two drawn: mean 5, variance 2 x 5/3 x (1 - 1/2) = 5/3.
  const found = funnelOfSum([{ size: 2, all: 4, sum: 10, squares: 30 }]);
  expect(found?.expected).toBe(5);
  expect(found?.inner.upper).toBeCloseTo(5 + 1.959964 * Math.sqrt(5 / 3), 5);
  expect(found?.outer.lower).toBeCloseTo(5 - 3.090232 * Math.sqrt(5 / 3), 5);
  // Who has all cases of their kind has nobody to differ from.
  expect(funnelOfSum([{ size: 4, all: 4, sum: 10, squares: 30 }])).toBeNull();
});

it('the interval of a difference is that of Newcombe’s example (a): 56/70 against 48/80', () => {
  const { lower, upper } = differenceInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 });
  expect(lower).toBeCloseTo(0.0524, 4);
  expect(upper).toBeCloseTo(0.3339, 4);
});

it('the interval of a ratio of rates lies evenly around it on the logarithm', () => {
  const interval = rateRatioInterval(1.5, 40, 60);
  // exp(1.96 x sqrt(1/40 + 1/60)) = exp(0.40008) = 1.49194
  expect(interval?.upper).toBeCloseTo(1.5 * 1.49194, 3);
  expect(interval?.lower).toBeCloseTo(1.5 / 1.49194, 4);
  expect(rateRatioInterval(0, 0, 60)).toBeNull();
});
