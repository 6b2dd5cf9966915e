import { describe, expect, it } from 'vitest';
import { indicatorOf, judgedByAll, type IndicatorValue } from '#indicators';

const renewal = indicatorOf('renewal-rate');
const claims = indicatorOf('incurred-claims-ratio');
const value = (
  of: number,
  lower: number | null,
  upper: number | null,
  status: IndicatorValue['status'] = 'ok',
) => ({
  numerator: null,
  denominator: null,
  value: of,
  lower,
  upper,
  margin: lower === null || upper === null ? null : { lower, upper },
  status,
  reason: null,
});

describe('a value is judged against its guides', () => {
  it.each([
    ['clearly above a least', renewal, value(0.9, 0.85, 0.94), 'met'],
    ['clearly below a least', renewal, value(0.6, 0.55, 0.65), 'missed'],
    ['with an interval on both sides', renewal, value(0.82, 0.76, 0.87), 'unclear'],
    ['between a least and a most', claims, value(0.8, 0.78, 0.82), 'met'],
    ['above a most', claims, value(1.1, 1.0, 1.2), 'missed'],
    ['without an interval, by itself', claims, value(0.8, null, null), 'met'],
  ] as const)('%s', (_, indicator, of, verdict) => {
    expect(indicator && judgedByAll(indicator, of)).toBe(verdict);
  });

  it('also while it is provisional: it stands on what has come to its end', () => {
    expect(renewal && judgedByAll(renewal, value(0.1, 0.05, 0.2, 'provisional'))).toBe('missed');
  });

  it('but not while claims are still to come', () => {
    const low = { ...value(0.3, 0.2, 0.4, 'provisional'), reason: 'claims-still-coming' } as const;
    expect(claims && judgedByAll(claims, low)).toBeNull();
  });

  it.each(['small-numbers', 'incomplete'] as const)('but not while it is %s', (status) => {
    expect(renewal && judgedByAll(renewal, value(0.1, 0.05, 0.2, status))).toBeNull();
  });
});
