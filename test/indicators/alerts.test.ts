import { describe, expect, it } from 'vitest';
import { alertOf, indicatorOf, type IndicatorId, type IndicatorValue } from '#indicators';

function known(id: IndicatorId) {
  const indicator = indicatorOf(id);
  const formula = indicator?.bases[0]?.[1];
  if (!indicator || !formula) throw new Error(id);
  return { indicator, formula };
}

const value = (numerator: number, denominator: number): IndicatorValue => ({
  numerator,
  denominator,
  value: numerator / denominator,
  lower: null,
  upper: null,
  margin: null,
  status: 'ok',
  reason: null,
});
const months = (...numerators: readonly number[]) => numerators.map((numerator) => value(numerator, 100));
/** Twelve quiet months of 85 in 100. */
const QUIET = [86, 84, 85, 86, 84, 85, 86, 84, 85, 86, 84, 85];

describe('the alert rules', () => {
  const { indicator, formula } = known('renewal-rate');
  const alert = (numerators: readonly number[], rolling = 0.85) =>
    alertOf(indicator, formula, months(...numerators), value(rolling * 1000, 1000));

  it('say nothing on quiet months', () => {
    expect(alert([...QUIET, 85])).toEqual({
      isBreached: false,
      isWorsening: false,
      isOutside: false,
      isRed: false,
    });
  });

  it('breach: the rolling year misses its guide of 80 %', () => {
    expect(alert([...QUIET, 85], 0.79)).toMatchObject({ isBreached: true, isRed: false });
    expect(alert([...QUIET, 85], 0.8).isBreached).toBe(false);
  });

  it('three worsening months are three steps down, not two, and not three up', () => {
    expect(alert([...QUIET, 84, 83, 82]).isWorsening).toBe(true);
    expect(alert([...QUIET, 86, 85, 84]).isWorsening).toBe(false);
    expect(alert([...QUIET, 86, 87, 88]).isWorsening).toBe(false);
    expect(alert([...QUIET, 84, 83, 83]).isWorsening).toBe(false);
  });

  it('outside: beyond two sigma of the twelve months before, on the worse side', () => {
    // p-chart: mean 0.85, sigma sqrt(0.85 x 0.15 / 100) = 0.0357; limits 0.7786 to 0.9214.
    expect(alert([...QUIET, 78]).isOutside).toBe(false);
    expect(alert([...QUIET, 77]).isOutside).toBe(true);
    expect(alert([...QUIET, 95]).isOutside).toBe(false);
    expect(alert([...QUIET.slice(1), 60]).isOutside).toBe(false);
  });

  it('red needs a breach and one of the others', () => {
    expect(alert([...QUIET, 84, 83, 82], 0.7).isRed).toBe(true);
    expect(alert([...QUIET, 60], 0.7).isRed).toBe(true);
    expect(alert([...QUIET, 60]).isRed).toBe(false);
  });

  it('a month without a value breaks the row and leaves the limits unsaid', () => {
    const gap: IndicatorValue = { ...value(0, 100), value: null, status: 'missing', reason: 'no-claims' };
    const row = [...months(...QUIET, 84), gap, ...months(82)];
    expect(alertOf(indicator, formula, row, null)).toMatchObject({ isWorsening: false, isOutside: false });
  });

  it('a rate is held against a u-chart: 50 births expected a year, 12.5 in the month', () => {
    const { indicator: births, formula: rate } = known('observed-to-expected-deliveries');
    const year = Array.from({ length: 12 }, () => value(13, 10));
    // Mean 1.3, sigma sqrt(1.3 / 10) = 0.3606: beyond 2.0211 is outside. Within the guide of 1.2 nothing is bad.
    expect(alertOf(births, rate, [...year, value(20, 10)], null).isOutside).toBe(false);
    expect(alertOf(births, rate, [...year, value(21, 10)], null).isOutside).toBe(true);
    const low = Array.from({ length: 12 }, () => value(4, 10));
    expect(alertOf(births, rate, [...low, value(11, 10)], null).isOutside).toBe(false);
  });
});
