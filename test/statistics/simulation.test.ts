import { beforeAll, describe, expect, it } from 'vitest';
import {
  compoundPoissonInterval,
  funnelOfRateAt,
  funnelOfRatioAt,
  funnelOfShareAt,
  garwoodInterval,
  overDispersion,
  varianceOfShareAt,
  wilsonInterval,
  type Interval,
} from '#statistics';

/**
 * Schemes that do not differ, drawn again and again: how often does an interval miss the truth that made it, and how often
 * does a scheme fall outside the funnel around it? By definition 5 of 100 and 2 of 1000. Forty sizes from 50 to 50,000
 * insured, evenly on the logarithm, 5,000 schemes each; 7 of 10 renew; 0.2 claims a head, of which 9 in 10 cost 50 and 1 in
 * 10 costs 550 (mean 100), against contributions of 30 a head. The same draws every time.
 */
const SIZES = Array.from({ length: 40 }, (_, i) => Math.round(50 * 1000 ** (i / 39)));
const SCHEMES = 5000;
const RENEWING = 0.7;
const CLAIMS = 0.2;
const [CHEAP, DEAR] = [50, 550];
const CONTRIBUTION = 30;
const RATIO = (CLAIMS * 100) / CONTRIBUTION;
/** Sum of squared claims over contributions: what the funnel of money takes from all schemes together. */
const VARIANCE_PER_UNIT = (CLAIMS * (0.9 * CHEAP ** 2 + 0.1 * DEAR ** 2)) / CONTRIBUTION;
const LEVELS = [0.95, 0.998] as const;

/** mulberry32 by T. Ettinger. */
function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const uniform = uniformFrom(2026);

/** Draws counts by their exact chances, from the likeliest outwards: next(k) is how much likelier k + 1 is than k. */
function counts(mode: number, most: number, next: (k: number) => number): () => number {
  const up = [1];
  for (let k = mode; k < most && up.at(-1)! > 1e-18; k++) up.push(up.at(-1)! * next(k));
  const down: number[] = [];
  for (let k = mode, weight = 1; k > 0 && weight > 1e-18; k--) down.push((weight /= next(k - 1)));
  const least = mode - down.length;
  const upTo = new Float64Array(down.length + up.length);
  [...down.reverse(), ...up].forEach((weight, i) => (upTo[i] = weight + (upTo[i - 1] ?? 0)));
  return () => {
    const point = uniform() * upTo.at(-1)!;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return least + low;
  };
}
const poisson = (mean: number) => counts(Math.floor(mean), Infinity, (k) => mean / (k + 1));
const binomial = (n: number, p: number) =>
  counts(Math.floor((n + 1) * p), n, (k) => (((n - k) / (k + 1)) * p) / (1 - p));

type Method = 'wilson' | 'share' | 'garwood' | 'rate' | 'compound' | 'ratio';
/** How many miss, by level, method and size. */
const missed = new Map<string, number>();
const note = (level: number, method: Method, size: number, { lower, upper }: Interval, truth: number) => {
  const key = `${level} ${method} ${size}`;
  if (truth < lower || truth > upper) missed.set(key, (missed.get(key) ?? 0) + 1);
};

/** The same count comes again and again, and its interval with it. */
function remembered(of: (count: number) => Interval): (count: number) => Interval {
  const known = new Map<number, Interval>();
  return (count) => {
    const interval = known.get(count) ?? of(count);
    known.set(count, interval);
    return interval;
  };
}

beforeAll(() => {
  for (const size of SIZES) {
    const [renewing, cheap, dear] = [
      binomial(size, RENEWING),
      poisson(0.9 * CLAIMS * size),
      poisson(0.1 * CLAIMS * size),
    ];
    const money = size * CONTRIBUTION;
    for (const level of LEVELS) {
      const wilson = remembered((count) => wilsonInterval(count, size, level));
      const garwood = remembered((count) => garwoodInterval(count, level));
      const share = funnelOfShareAt(RENEWING, size, level);
      const rate = funnelOfRateAt(CLAIMS, size, level);
      const ratio = funnelOfRatioAt(RATIO, money, VARIANCE_PER_UNIT, level);
      for (let i = 0; i < SCHEMES; i++) {
        const [renewed, few, many] = [renewing(), dear(), cheap()];
        const [sum, squares] = [few * DEAR + many * CHEAP, few * DEAR ** 2 + many * CHEAP ** 2];
        note(level, 'wilson', size, wilson(renewed), RENEWING);
        note(level, 'share', size, share, renewed / size);
        note(level, 'garwood', size, garwood(few + many), CLAIMS * size);
        note(level, 'rate', size, rate, (few + many) / size);
        note(
          level,
          'compound',
          size,
          compoundPoissonInterval(sum / money, squares / money ** 2, level),
          RATIO,
        );
        note(level, 'ratio', size, ratio, sum / money);
      }
    }
  }
});

/** The share that misses among schemes with so many claims expected, and what chance makes of a nominal share. */
function missing(method: Method, level: number, from = 0, below = Infinity) {
  const sizes = SIZES.filter((size) => CLAIMS * size >= from && CLAIMS * size < below);
  const sum = sizes.reduce((total, size) => total + (missed.get(`${level} ${method} ${size}`) ?? 0), 0);
  const nominal = 1 - level;
  const error = 3 * Math.sqrt((nominal * (1 - nominal)) / (sizes.length * SCHEMES));
  return { share: sum / (sizes.length * SCHEMES), nominal, error };
}

describe('schemes that do not differ', () => {
  it.each(['wilson', 'share'] as const)('miss by %s in 5 and 0.2 of 100 cases, at every size', (method) => {
    for (const level of LEVELS) {
      for (const [from, below] of [
        [0, 30],
        [30, 100],
        [100, 1000],
        [1000, Infinity],
      ] as const) {
        const { share, nominal, error } = missing(method, level, from, below);
        // Renewals are whole numbers: at small sizes the share swings about the nominal one by up to a tenth of it.
        expect(Math.abs(share - nominal), `${level}, ${from} claims`).toBeLessThan(error + 0.1 * nominal);
      }
    }
  });

  it.each(['garwood', 'rate'] as const)(
    'miss by %s never oftener, and as often where claims are many',
    (method) => {
      for (const level of LEVELS) {
        // The exact limits are cautious with few claims: 3.6 instead of 5 of 100 under 30 of them.
        for (const below of [30, 100, 1000, Infinity]) {
          const { share, nominal, error } = missing(method, level, 0, below);
          expect(share).toBeLessThan(nominal + error);
        }
        const { share, nominal, error } = missing(method, level, 1000);
        expect(Math.abs(share - nominal)).toBeLessThan(error + 0.02 * nominal);
      }
      expect(missing(method, 0.95, 0, 30).share).toBeLessThan(0.042);
    },
  );

  it('fall outside the funnel of money as they should, at 99.8 % up to three times as often with few claims', () => {
    // Claims are skewed to the right, the limits are not: that tells in the outermost tail, and less with every claim.
    for (const [from, below] of [
      [0, 30],
      [30, 100],
      [100, 1000],
      [1000, Infinity],
    ] as const) {
      const { share, nominal, error } = missing('ratio', 0.95, from, below);
      expect(share).toBeLessThan(nominal + error);
      expect(share).toBeGreaterThan(0.75 * nominal);
    }
    expect(missing('ratio', 0.998, 0, 30).share).toBeLessThan(0.0075);
    expect(missing('ratio', 0.998, 30, 1000).share).toBeLessThan(0.004);
    const { share, nominal, error } = missing('ratio', 0.998, 1000);
    expect(Math.abs(share - nominal)).toBeLessThan(error + 0.15 * nominal);
  });

  it('have an interval of money that misses too often until claims are in the thousands', () => {
    // It stands on the scheme's own squared claims: who had no dear claim yet has a narrow interval around a low ratio. So
    // the funnel, which takes the spread from all schemes together, is to say who differs, not this interval alone.
    const many = missing('compound', 0.95, 1000);
    expect(Math.abs(many.share - many.nominal)).toBeLessThan(many.error + 0.1 * many.nominal);
    expect(missing('compound', 0.95, 100, 1000).share).toBeLessThan(0.07);
    expect(missing('compound', 0.95, 30, 100).share).toBeLessThan(0.1);
    expect(missing('compound', 0.95, 0, 30).share).toBeGreaterThan(0.15);
    expect(missing('compound', 0.998, 30, 100).share).toBeGreaterThan(0.02);
    expect(missing('compound', 0.998, 1000).share).toBeLessThan(0.004);
  });

  it('are called over-dispersed in at most 5 of 100 sets, and those that differ in most', () => {
    const flagged = (spread: number) => {
      let sets = 0;
      for (let set = 0; set < 2000; set++) {
        const schemes = [60, 150, 400, 1000, 2500].flatMap((size) =>
          [-1, 0, 1].map((side) => {
            const value = drawn(size, RENEWING + side * spread)() / size;
            return { value, variance: varianceOfShareAt(RENEWING, size) };
          }),
        );
        if (overDispersion(schemes, RENEWING).isOverDispersed) sets++;
      }
      return sets / 2000;
    };
    const samplers = new Map<string, () => number>();
    const drawn = (size: number, probability: number) => {
      const key = `${size} ${probability}`;
      const sampler = samplers.get(key) ?? binomial(size, probability);
      samplers.set(key, sampler);
      return sampler;
    };
    expect(flagged(0)).toBeLessThan(0.05);
    expect(flagged(0.06)).toBeGreaterThan(0.9);
  });
});

describe('what many schemes come to together', () => {
  it('is the sum over the sum; the plain average of their ratios is far off where small ones differ', () => {
    // Two large schemes with a true ratio of 0.6 on contributions of 3,000,000, eighteen small ones of 1.2 on 15,000. True
    // of all together: (2 x 0.6 x 3,000,000 + 18 x 1.2 x 15,000) / 6,270,000 = 3,924,000 / 6,270,000 = 0.6258. The average
    // of the twenty ratios is expected at (2 x 0.6 + 18 x 1.2) / 20 = 1.14: 0.51 too high, nearly twice the truth.
    const schemes = [
      ...new Array<[number, number]>(2).fill([3_000_000, 0.6]),
      ...new Array<[number, number]>(18).fill([15_000, 1.2]),
    ];
    const [truth, average] = [3_924_000 / 6_270_000, 1.14];
    const found = Array.from({ length: 400 }, () => {
      const drawn = schemes.map(([contributions, ratio]) => {
        const claims = (contributions * ratio) / 100;
        const [dear, cheap] = [poisson(0.1 * claims)(), poisson(0.9 * claims)()];
        return {
          contributions,
          sum: dear * DEAR + cheap * CHEAP,
          squares: dear * DEAR ** 2 + cheap * CHEAP ** 2,
        };
      });
      const total = (of: (scheme: (typeof drawn)[number]) => number) =>
        drawn.reduce((sum, one) => sum + of(one), 0);
      const money = total(({ contributions }) => contributions);
      const pooled = total(({ sum }) => sum) / money;
      const { lower, upper } = compoundPoissonInterval(pooled, total(({ squares }) => squares) / money ** 2);
      return {
        pooled,
        isHeld: lower <= truth && truth <= upper,
        average: total(({ sum, contributions }) => sum / contributions) / schemes.length,
      };
    });
    const mean = (of: (one: (typeof found)[number]) => number) =>
      found.reduce((sum, one) => sum + of(one), 0) / found.length;
    expect(mean(({ pooled }) => pooled)).toBeCloseTo(truth, 2);
    expect(mean(({ isHeld }) => (isHeld ? 1 : 0))).toBeGreaterThan(0.91);
    expect(mean((one) => one.average)).toBeCloseTo(average, 1);
    expect(mean((one) => one.average) - truth).toBeGreaterThan(0.5);
    expect(found.every((one) => one.average > 1.5 * one.pooled)).toBe(true);
  });
});
