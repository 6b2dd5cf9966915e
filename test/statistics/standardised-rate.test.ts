import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '#records';
import { byarInterval, foldedWeights, standardisedRate, WHO_WORLD_STANDARD } from '#statistics';

const strata = (events: readonly number[], exposure: readonly number[], weights: readonly number[]) =>
  events.map((count, i) => ({ events: count, exposure: exposure[i] ?? 0, weight: weights[i] ?? 0 }));

/** European Standard Population 2013. */
const EUROPE = [
  ...[5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000],
  ...[7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000],
];

describe('directly standardised rate', () => {
  it('is that of Public Health England’s own test', () => {
    // Unit tests of PHE's Python port of PHEindicatormethods, phe_dsr: 9832.763039564017, 9232.668299548477 to
    // 10461.61759955204; its upper limit by Byar is off the formula's in the fifth digit (see levels.test.ts).
    const events = [50, 55, 55, 55, 60, 60, 65, 70, 70, 70, 70, 65, 60, 55, 50, 40, 25, 15, 10];
    const people = [
      ...[509, 559, 559, 559, 609, 609, 659, 709, 709, 709],
      ...[709, 659, 609, 559, 509, 409, 259, 159, 109],
    ];
    const found = standardisedRate(strata(events, people, EUROPE), 100_000);
    expect(found).toMatchObject({ value: expect.closeTo(9832.763039564017, 8) as number });
    expect(found).toMatchObject({ lower: expect.closeTo(9232.668299548477, 7) as number });
    expect(found).toMatchObject({ upper: expect.closeTo(10461.6176, 1) as number });
  });

  it('is that published for births of Michigan, whatever the scale of the weights', () => {
    // M. P. Fay and E. J. Feuer, Statistics in Medicine 16 (1997) 791-801, tables I and II: fifth children and later, by
    // the mother's age, standardised to all births: 75.5 per 100,000.
    const births = [319933, 931318, 786511, 488235, 237863, 61313];
    const cases = [0, 8, 63, 112, 262, 295];
    const exposure = [327, 30666, 123419, 149919, 104088, 34392];
    const found = standardisedRate(strata(cases, exposure, births), 100_000);
    expect(found).toMatchObject({ value: expect.closeTo(75.5, 1) as number });
    const shares = births.map((weight) => weight / 2_765_173);
    const scaled = standardisedRate(strata(cases, exposure, shares), 100_000);
    expect(scaled).toMatchObject({ value: expect.closeTo(75.52901, 5) as number });
  });

  it.each([0.95, 0.998])(
    'is the plain rate with Byar’s interval at %d where the structure is the standard’s',
    (level) => {
      // By the formula: with weights as the exposure the variance is events / exposure^2 and all scales cancel.
      const found = standardisedRate(strata([5, 12, 40], [2000, 2500, 2200], [20, 25, 22]), 1000, level);
      const { lower, upper } = byarInterval(57, level);
      expect(found).toEqual({
        value: expect.closeTo((57 / 6700) * 1000, 10) as number,
        lower: expect.closeTo((lower / 6700) * 1000, 10) as number,
        upper: expect.closeTo((upper / 6700) * 1000, 10) as number,
      });
    },
  );

  it('is the same for schemes with the same rates at every age', () => {
    const rates = [0.01, 0.05, 0.2];
    const of = (people: readonly number[]) =>
      standardisedRate(
        strata(
          people.map((count, i) => count * (rates[i] ?? 0)),
          people,
          [40, 30, 30],
        ),
      );
    // By hand: 0.4 x 0.01 + 0.3 x 0.05 + 0.3 x 0.2 = 0.079; the plain rates are 0.041 and 0.136.
    for (const people of [
      [6000, 3000, 1000],
      [1000, 3000, 6000],
    ])
      expect(of(people)).toMatchObject({ value: expect.closeTo(0.079, 12) as number });
  });

  it('says why there is none', () => {
    expect(standardisedRate(strata([4, 5], [100, 100], [1, 1]))).toBe('few-events');
    expect(standardisedRate([])).toBe('few-events');
    expect(standardisedRate(strata([14, 0], [100, 0], [1, 1]))).toBe('empty-group');
    // A group that the standard does not weigh is not missed, and its events do not count.
    expect(standardisedRate(strata([14, 0], [100, 0], [1, 0]))).toMatchObject({ value: 0.14 });
    expect(standardisedRate(strata([4, 10], [100, 100], [1, 0]))).toBe('few-events');
  });
});

describe('WHO World Standard', () => {
  it('adds up to the published total of 100, but for rounding', () => {
    const sum = WHO_WORLD_STANDARD.bands.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(100.035, 10);
    expect(Math.abs(sum - 100)).toBeLessThan(21 * 0.005);
    expect(WHO_WORLD_STANDARD.bands.map(({ from }) => from)).toEqual(
      Array.from({ length: 21 }, (_, i) => 5 * i),
    );
  });

  it('is folded into the age bands of indicators by adding up', () => {
    const folded = foldedWeights(
      WHO_WORLD_STANDARD,
      AGE_BANDS.map(({ from }) => from),
    );
    // By hand: 8.69 + 8.60, 8.47 + 8.22, 7.93 + 7.61, 7.15 + 6.59 + 6.04, 5.37 + 4.55 + 3.72, and the last eight.
    [8.86, 17.29, 16.69, 15.54, 19.78, 13.64, 8.235].forEach((weight, i) => {
      expect(folded[i]).toBeCloseTo(weight, 10);
    });
    expect(folded.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100.035, 10);
  });
});
