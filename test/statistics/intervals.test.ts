import { describe, expect, it } from 'vitest';
import { balanceInterval, compoundPoissonInterval, garwoodInterval, wilsonInterval } from '#statistics';

describe('Garwood interval', () => {
  // Exact Poisson limits as tabulated in epidemiology texts; four decimals.
  const tabulated: ReadonlyArray<readonly [number, number, number]> = [
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [50, 37.111, 65.9188],
  ];
  it.each(tabulated)('of %i is %d to %d', (count, lower, upper) => {
    const interval = garwoodInterval(count);
    expect(interval.lower).toBeCloseTo(lower, 3);
    expect(interval.upper).toBeCloseTo(upper, 3);
  });

  it('of 100 is 81.36 to 121.63', () => {
    const interval = garwoodInterval(100);
    expect([interval.lower.toFixed(2), interval.upper.toFixed(2)]).toEqual(['81.36', '121.63']);
  });

  it('has exact closed forms for counts of 0 and 1', () => {
    expect(garwoodInterval(0).upper).toBeCloseTo(-Math.log(0.025), 12);
    expect(garwoodInterval(1).lower).toBeCloseTo(-Math.log(0.975), 12);
  });

  it('approaches the normal interval for very large counts', () => {
    const { lower, upper } = garwoodInterval(5_000_000);
    expect((upper - lower) / (2 * 1.959963984540054 * Math.sqrt(5_000_000))).toBeCloseTo(1, 3);
  });
});

describe('Wilson interval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3; four decimals.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });
});

describe('compound Poisson interval', () => {
  it('spreads by the root of the summed squares and stops at 0', () => {
    const interval = compoundPoissonInterval(10, 100);
    expect(interval.lower).toBe(0);
    expect(interval.upper).toBeCloseTo(10 + 19.59963984540054, 12);
  });

  it('goes below 0 where claims are taken from something', () => {
    const interval = balanceInterval(-5, 100);
    expect(interval.lower).toBeCloseTo(-5 - 19.59963984540054, 12);
    expect(interval.upper).toBeCloseTo(-5 + 19.59963984540054, 12);
  });
});
