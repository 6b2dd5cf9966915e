import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundPoissonInterval,
  funnelOfRateAt,
  funnelOfRatioAt,
  funnelOfShareAt,
  garwoodInterval,
  varianceOfRateAt,
  varianceOfRatioAt,
  varianceOfShareAt,
  wilsonInterval,
  type Interval,
} from '#statistics';

const holds = ({ lower, upper }: Interval, value: number) => lower <= value && value <= upper;

describe('the funnel of a share', () => {
  // Public Health England's test data for phe_funnels of PHEindicatormethods (testdata_funnel_prop_outputs.csv), in per cent.
  const target = 0.80642448;
  it.each([
    [1, 3.204264, 100, 0, 100],
    [10, 56.154344, 100, 42.03259, 100],
    [20, 63.326743, 97.958152, 53.341156, 100],
    [45, 69.098645, 92.186251, 62.441586, 98.843309],
    [1008, 78.203374, 83.081521, 76.796814, 84.488082],
    [110_000, 80.408963, 80.875933, 80.274317, 81.010578],
  ])('of %i is that published', (size, lower, upper, lowest, highest) => {
    const [inner, outer] = [funnelOfShareAt(target, size), funnelOfShareAt(target, size, 0.998)];
    [inner.lower, inner.upper, outer.lower, outer.upper].forEach((limit, i) => {
      expect(100 * limit).toBeCloseTo([lower, upper, lowest, highest][i] ?? 0, 5);
    });
  });

  it('leaves outside what has an interval without the target', () => {
    const cases = fc.record({
      size: fc.integer({ min: 1, max: 3000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      target: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      level: fc.constantFrom(0.95, 0.998),
    });
    fc.assert(
      fc.property(cases, ({ size, part, target, level }) => {
        const successes = Math.round(part * size);
        const isWithin = holds(funnelOfShareAt(target, size, level), successes / size);
        expect(isWithin).toBe(holds(wilsonInterval(successes, size, level), target));
      }),
    );
  });

  it('is the target where the target leaves no choice', () => {
    expect(funnelOfShareAt(0, 50)).toEqual({ lower: 0, upper: 0 });
    expect(funnelOfShareAt(1, 50)).toEqual({ lower: 1, upper: 1 });
  });
});

describe('the funnel of a rate', () => {
  // The same package's testdata_funnel_rate_outputs.csv: the population over three years at which so many events are just
  // on a limit, and their rate per 100,000. Its solver stops at seven digits.
  const target = 116.1720835;
  it.each([
    [1, 'lower', 0.95, 1598.675694, 20.85059119],
    [1, 'upper', 0.95, 7.264481402, 4588.535848],
    [10, 'lower', 0.95, 5276.757672, 63.17010446],
    [10, 'upper', 0.998, 849.4639547, 392.4043292],
    [104, 'lower', 0.998, 40036.31685, 86.58805154],
    [1360, 'upper', 0.95, 369759.5622, 122.6021934],
  ] as const)('of %i events at the %s limit of %d is that published', (_, side, level, people, rate) => {
    const limit = funnelOfRateAt(target, 3 * people, level, { per: 100_000 })[side];
    expect(Math.abs(limit / rate - 1)).toBeLessThan(1e-5);
  });

  it('leaves outside what has an exact interval without the target', () => {
    const cases = fc.record({
      exposure: fc.integer({ min: 1, max: 20_000 }),
      target: fc.double({ min: 0.001, max: 2, noNaN: true }),
      deviates: fc.double({ min: -5, max: 5, noNaN: true }),
      level: fc.constantFrom(0.95, 0.998),
    });
    fc.assert(
      fc.property(cases, ({ exposure, target, deviates, level }) => {
        const expected = target * exposure;
        const events = Math.max(0, Math.round(expected + deviates * Math.sqrt(expected)));
        const { lower, upper } = garwoodInterval(events, level);
        const isWithin = holds(funnelOfRateAt(target, exposure, level), events / exposure);
        expect(isWithin).toBe(lower <= expected && expected <= upper);
      }),
    );
  });

  it('nears the normal limits of a very large exposure', () => {
    const { lower, upper } = funnelOfRateAt(0.5, 2e6);
    expect(lower).toBeCloseTo(0.5 - 1.96 * Math.sqrt(0.5 / 2e6), 5);
    expect(upper).toBeCloseTo(0.5 + 1.96 * Math.sqrt(0.5 / 2e6), 5);
    expect(funnelOfRateAt(0, 100)).toEqual({ lower: 0, upper: 0 });
    expect(funnelOfRateAt(0.001, 100).lower).toBe(0);
  });
});

describe('the funnel of money over money', () => {
  it('is that worked by hand', () => {
    // Claims of 60 in a contribution of 100, 15 each: squares 4 x 225 = 900, 9 a unit. At 400: sqrt(9 / 400) = 0.15.
    expect(varianceOfRatioAt(9, 400)).toBe(0.0225);
    expect(funnelOfRatioAt(0.6, 400, 9).upper).toBeCloseTo(0.6 + 1.959964 * 0.15, 6);
    expect(funnelOfRatioAt(0.6, 400, 9, 0.998).lower).toBeCloseTo(0.6 - 3.090232 * 0.15, 6);
    expect(funnelOfRatioAt(0.6, 40, 9, 0.998).lower).toBe(0);
  });

  it('has the width of the interval of a scheme with the same variance', () => {
    const interval = compoundPoissonInterval(0.6, (9 * 400) / 400 ** 2);
    expect(funnelOfRatioAt(0.6, 400, 9).upper).toBeCloseTo(interval.upper, 12);
  });
});

describe('over-dispersion widens the limits', () => {
  it('by adding to the variance', () => {
    // A share of 0.2 among 400: variance 0.0004; with 0.0012 on top the standard deviation doubles to 0.04.
    expect(varianceOfShareAt(0.2, 400)).toBeCloseTo(0.0004, 15);
    expect(funnelOfShareAt(0.2, 400, 0.95, 0.0012).upper).toBeCloseTo(0.2 + 1.959964 * 0.04, 6);
    expect(funnelOfRatioAt(0.6, 400, 9, 0.95, 3 * 0.0225).upper).toBeCloseTo(0.6 + 1.959964 * 0.3, 6);
    // 20 events expected: variance 0.2 x 0.2 / 20; with three times that on top each limit is twice as far.
    expect(varianceOfRateAt(0.2, 100)).toBeCloseTo(0.002, 15);
    const [exact, wide] = [funnelOfRateAt(0.2, 100), funnelOfRateAt(0.2, 100, 0.95, { tauSquared: 0.006 })];
    expect(wide.upper - 0.2).toBeCloseTo(2 * (exact.upper - 0.2), 12);
    expect(wide.lower).toBeCloseTo(0.2 - 2 * (0.2 - exact.lower), 12);
  });
});
