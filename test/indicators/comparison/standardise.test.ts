import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canBeStandardised,
  CATALOGUE,
  standardisedValue,
  standardWeights,
  strataTogether,
  type IndicatorValue,
  type Strata,
} from '#indicators';

const STRATA = 14;

function strata(events: readonly number[], exposure: readonly number[]): Strata {
  return { events, exposure };
}

/** Numbers by place, all others nothing. */
function at(numbers: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: STRATA }, (_, i) => numbers[i] ?? 0);
}

const crude: IndicatorValue = {
  numerator: 20,
  denominator: 300,
  value: 66.7,
  lower: 40,
  upper: 100,
  margin: { lower: 40, upper: 100 },
  status: 'ok',
  reason: null,
};

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The rate of all of them, of whom age and sex are known. */
function crudeOf({ events, exposure }: Strata): IndicatorValue {
  return { ...crude, numerator: sum(events), denominator: sum(exposure) };
}

describe('a rate standardised by age and sex', () => {
  it('is what it would be in the standard population', () => {
    // By hand: women 0-4 have 12 events in 100 years, men 0-4 8 in 200; in a population of 300 and 700 of them these are
    // 36 and 28 events in 1000 years.
    const found = standardisedValue(
      crude,
      strata(at({ 0: 12, 7: 8 }), at({ 0: 100, 7: 200 })),
      at({ 0: 300, 7: 700 }),
      1000,
    );
    expect(found.value).toBeCloseTo(64, 10);
    expect(found.numerator).toBe(20);
    // The denominator is the one that gives the rate from the events: 20 in 312.5.
    expect(found.denominator).toBeCloseTo(312.5, 10);
    expect(found.margin).toEqual({ lower: found.lower, upper: found.upper });
  });

  it('has a reason where many events are of nobody whose age and sex are known', () => {
    // Of 20 events 12 are known, of all the person-years: the rate would be four tenths lower for that alone.
    const half = strata(at({ 0: 7, 7: 5 }), at({ 0: 100, 7: 200 }));
    const found = standardisedValue(crude, half, at({ 0: 1, 7: 1 }), 1000);
    expect([found.value, found.reason]).toEqual([null, 'not-known-by-age-and-sex']);
  });

  it('has a reason where events are under 10, where a group of the standard is empty, or nothing is known', () => {
    const weights = at({ 0: 1, 7: 1 });
    const reason = (of: Strata | null) => {
      const { value, margin, reason } = standardisedValue(of ? crudeOf(of) : crude, of, weights, 1000);
      expect([value, margin]).toEqual([null, null]);
      return reason;
    };
    expect(reason(strata(at({ 0: 5, 7: 4 }), at({ 0: 100, 7: 100 })))).toBe('few-to-standardise');
    expect(reason(strata(at({ 0: 15 }), at({ 0: 100 })))).toBe('nobody-of-an-age');
    expect(reason(null)).toBe('not-known-by-age-and-sex');
  });

  it('is the crude rate in a scheme’s own population', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: STRATA, maxLength: STRATA });
    fc.assert(
      fc.property(counts, counts, (events, exposure) => {
        const own = strata(events, exposure);
        const found = standardisedValue(crudeOf(own), own, standardWeights('pooled', [own]), 1000);
        expect(found.value).toBeCloseTo((1000 * sum(events)) / sum(exposure), 6);
        expect(found.lower).toBeLessThanOrEqual(found.value ?? Number.NaN);
        expect(found.upper).toBeGreaterThanOrEqual(found.value ?? Number.NaN);
      }),
    );
  });

  it('stands on the published weights of the WHO, the same for either sex', () => {
    const weights = standardWeights('who', []);
    expect(weights.slice(0, 7)).toEqual(weights.slice(7));
    // Table 4 by hand: 0-4 8.86; 5-14 8.69 and 8.60; 15-24 8.47 and 8.22.
    expect(weights[0]).toBeCloseTo(8.86, 10);
    expect(weights[1]).toBeCloseTo(17.29, 10);
    expect(weights[2]).toBeCloseTo(16.69, 10);
  });

  it('adds schemes up stratum by stratum', () => {
    const together = strataTogether([
      strata(at({ 0: 1 }), at({ 0: 10 })),
      strata(at({ 0: 2 }), at({ 3: 5 })),
    ]);
    expect(together).toEqual(strata(at({ 0: 3 }), at({ 0: 10, 3: 5 })));
  });

  it('is one of use: claims, admissions and visits over insured person-years', () => {
    const found = CATALOGUE.filter((indicator) =>
      indicator.bases.some(([, formula]) => canBeStandardised(indicator, formula)),
    );
    expect(found.map(({ id }) => id).sort()).toEqual([
      'claims-incidence',
      'hospitalisation-rate',
      'outpatient-contacts-per-insured',
    ]);
  });
});
