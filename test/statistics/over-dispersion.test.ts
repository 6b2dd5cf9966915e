import { describe, expect, it } from 'vitest';
import { overDispersion, zScoreOf } from '#statistics';

/**
 * Thirteen trials of BCG against tuberculosis: G. A. Colditz et al., JAMA 271 (1994) 698-702, as in W. Viechtbauer,
 * Journal of Statistical Software 36:3 (2010): ill and well among the vaccinated, ill and well among the others.
 */
const TRIALS = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;
const logarithms = TRIALS.map(([ill, well, otherIll, otherWell]) => {
  const [all, others] = [ill + well, otherIll + otherWell];
  return {
    value: Math.log(ill / all / (otherIll / others)),
    variance: 1 / ill - 1 / all + 1 / otherIll - 1 / others,
  };
});

describe('over-dispersion', () => {
  it('by moments is that published for thirteen trials', () => {
    const weights = logarithms.reduce((sum, { variance }) => sum + 1 / variance, 0);
    const mean = logarithms.reduce((sum, { value, variance }) => sum + value / variance, 0) / weights;
    expect(mean).toBeCloseTo(-0.4303, 4);
    // Published with nothing drawn in: Q = 152.233 on 12 degrees of freedom, tau^2 by DerSimonian and Laird 0.3088.
    const found = overDispersion(logarithms, mean, 0);
    expect(found.phi * 13).toBeCloseTo(152.233, 3);
    expect(found.tauSquared).toBeCloseTo(0.3088, 4);
    expect(found).toMatchObject({ isOverDispersed: true, count: 13, winsorised: 0 });
  });

  it('draws the outermost in: by hand', () => {
    // z-scores -5 to 5 of variance 4 about 10. The quantiles at 10 and 90 % of eleven are the second and the tenth: -4
    // and 4. Sum of squares 2 (1 + 4 + 9 + 16 + 16) = 92; phi 92 / 11; tau^2 (92 - 10) / (11 / 4 - 1 / 4) = 32.8.
    const values = Array.from({ length: 11 }, (_, i) => ({ value: 10 + 2 * (i - 5), variance: 4 }));
    const found = overDispersion(values, 10);
    expect(found.phi).toBeCloseTo(92 / 11, 12);
    expect(found.tauSquared).toBeCloseTo(32.8, 10);
    expect(found).toMatchObject({ winsorised: 0.1, isOverDispersed: true, count: 11 });
    // One far off does not pass for many: it counts as much as the next.
    const withOneFar = values.map((one, i) => (i === 10 ? { ...one, value: 1e6 } : one));
    expect(overDispersion(withOneFar, 10)).toEqual(found);
  });

  it('is significant where chance makes as much in fewer than 5 of 100 cases', () => {
    // Two values: chi-squared of 2 degrees of freedom has exp(-x / 2) above x, 5 % above 5.9915 = 2 x 1.73083 squared.
    const two = (z: number) => [z, -z].map((value) => ({ value, variance: 1 }));
    expect(overDispersion(two(1.7308), 0, 0).isOverDispersed).toBe(false);
    expect(overDispersion(two(1.7309), 0, 0).isOverDispersed).toBe(true);
  });

  it('is none where chance explains the scatter, or little is known', () => {
    const near = [0.4, -0.6, 0.2, -0.9, 1, 0.1].map((value) => ({ value, variance: 1 }));
    expect(overDispersion(near, 0)).toMatchObject({ tauSquared: 0, isOverDispersed: false, count: 6 });
    for (const values of [[], [{ value: 9, variance: 1 }], [{ value: 9, variance: 0 }]])
      expect(overDispersion(values, 0)).toMatchObject({ phi: 1, tauSquared: 0, isOverDispersed: false });
  });
});

it('a z-score counts standard deviations, of what differs beyond chance as well', () => {
  expect(zScoreOf({ value: 13, variance: 4 }, 10)).toBe(1.5);
  expect(zScoreOf({ value: 13, variance: 4 }, 10, 5)).toBe(1);
  expect(zScoreOf({ value: 13, variance: 0 }, 10)).toBe(0);
});
