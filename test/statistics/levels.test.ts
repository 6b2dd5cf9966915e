import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  compoundPoissonInterval,
  garwoodInterval,
  rateRatioInterval,
  wilsonInterval,
  type Interval,
} from '#statistics';

/** How many standard deviations a compound Poisson interval of level `level` reaches. */
const deviate = (level: number) => compoundPoissonInterval(100, 1, level).upper - 100;

describe('levels', () => {
  // Tables of the normal distribution, such as M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.6.
  it.each([
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.998, 3.090232306167813],
    [0.999, 3.2905267314919255],
    // Each of 50 independent intervals that are to hold at once at 95 %: 0.95 to the power of 1/50.
    [0.95 ** (1 / 50), 3.2834],
  ])('of %d reach %d standard deviations', (level, reach) => {
    expect(deviate(level)).toBeCloseTo(reach, level > 0.9989 && level < 0.99899 ? 2 : 9);
  });

  it('are 95 % unless told', () => {
    expect(wilsonInterval(7, 40)).toEqual(wilsonInterval(7, 40, 0.95));
    expect(garwoodInterval(7)).toEqual(garwoodInterval(7, 0.95));
    expect(compoundPoissonInterval(7, 40)).toEqual(compoundPoissonInterval(7, 40, 0.95));
    expect(rateRatioInterval(2, 7, 40)).toEqual(rateRatioInterval(2, 7, 40, 0.95));
    expect(byarInterval(7)).toEqual(byarInterval(7, 0.95));
  });

  it('widen every interval', () => {
    const pairs: ReadonlyArray<readonly [Interval | null, Interval | null]> = [
      [wilsonInterval(7, 40), wilsonInterval(7, 40, 0.998)],
      [garwoodInterval(7), garwoodInterval(7, 0.998)],
      [compoundPoissonInterval(30, 40), compoundPoissonInterval(30, 40, 0.998)],
      [rateRatioInterval(2, 7, 40), rateRatioInterval(2, 7, 40, 0.998)],
      [byarInterval(20), byarInterval(20, 0.998)],
    ];
    for (const [usual, wide] of pairs) {
      expect(wide?.lower).toBeLessThan(usual?.lower ?? 0);
      expect(wide?.upper).toBeGreaterThan(usual?.upper ?? 0);
    }
  });
});

describe('at 99.8 %', () => {
  it('Garwood’s interval has its closed forms for counts of 0 and 1', () => {
    expect(garwoodInterval(0, 0.998).upper).toBeCloseTo(-Math.log(0.001), 12);
    expect(garwoodInterval(1, 0.998).lower).toBeCloseTo(-Math.log(0.999), 12);
  });

  it('Wilson’s bounds are where the score test has 3.09 standard deviations', () => {
    // By the interval's definition: |share - bound| = z sqrt(bound (1 - bound) / trials).
    for (const bound of Object.values(wilsonInterval(12, 80, 0.998)))
      expect(Math.abs(0.15 - bound) / Math.sqrt((bound * (1 - bound)) / 80)).toBeCloseTo(3.090232306, 8);
  });

  it('a ratio of rates lies evenly around on the logarithm', () => {
    // exp(3.0902 x sqrt(1/40 + 1/60)) = exp(0.63078) = 1.87909
    expect(rateRatioInterval(1.5, 40, 60, 0.998)?.upper).toBeCloseTo(1.5 * 1.87909, 3);
  });
});

describe('published values of Public Health England', () => {
  // Unit tests of PHE's Python port of its R package PHEindicatormethods: wilson(100, 10000), phe_proportion(100, 1000).
  it.each([
    [100, 10_000, 0.008229336148148417, 0.012146982255114647],
    [100, 1000, 0.0829094435930957, 0.1201519631953484],
  ])('Wilson’s interval of %i in %i', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  it('Byar’s interval of 100', () => {
    const { lower, upper } = byarInterval(100);
    // The same tests: byars_lower(100).
    expect(lower).toBeCloseTo(81.36210549052788, 10);
    // The Ruby library byar, which takes 1.96 for z: 121.628347271806. (The port's upper limit, 121.6246, is not the formula's.)
    expect(upper).toBeCloseTo(121.6283, 2);
  });

  it('Byar’s interval is within 0.2 % of the exact one from 10 on', () => {
    // Public Health England, Technical Guide: Confidence Intervals (2018).
    for (const count of [10, 11, 15, 30, 100, 1000, 50_000]) {
      const [near, exact] = [byarInterval(count), garwoodInterval(count)];
      expect(Math.abs(near.lower / exact.lower - 1), `${count}`).toBeLessThan(0.002);
      expect(Math.abs(near.upper / exact.upper - 1), `${count}`).toBeLessThan(0.002);
    }
    expect(byarInterval(0).lower).toBe(0);
    expect(byarInterval(1, 0.998).lower).toBe(0);
  });
});
