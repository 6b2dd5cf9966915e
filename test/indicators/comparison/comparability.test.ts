import { describe, expect, it } from 'vitest';
import {
  comparabilityOf,
  indicatorOf,
  publishedOf,
  rateBetween,
  ratesInto,
  versionOfMost,
  type Difference,
  type ExchangeRate,
  type Indicator,
  type IndicatorValue,
  type SchemeAmong,
} from '#indicators';
import { parseProfile, type SchemeProfile } from '#records';

const END = 2024 * 12 + 11;
const parsed = parseProfile({ name: 'Asha', currency: 'INR' });
if (!('profile' in parsed)) throw new Error('refused');
const plain = parsed.profile;

function indicatorNamed(id: string): Indicator {
  const found = indicatorOf(id);
  if (!found) throw new Error(id);
  return found;
}

function valued(
  numerator: number,
  denominator: number,
  change: Partial<IndicatorValue> = {},
): IndicatorValue {
  const value = numerator / denominator;
  const none = { lower: null, upper: null, margin: null, reason: null };
  return { numerator, denominator, value, ...none, status: 'ok', ...change };
}

interface Given extends Partial<Omit<SchemeAmong, 'profile'>> {
  readonly profile?: Partial<SchemeProfile>;
}

function among(id: string, { profile, ...given }: Given = {}): SchemeAmong {
  return {
    id,
    profile: { ...plain, started: 2010 * 12, ...profile },
    catalogue: '2026.12',
    rules: 5,
    quality: null,
    firstMonth: 2020 * 12,
    period: {
      period: { first: END - 11, last: END, isToDate: false, isFromWithin: false },
      isEarlier: false,
    },
    basis: '',
    value: valued(50, 100),
    ...given,
  };
}

function differences(
  id: string,
  schemes: readonly SchemeAmong[],
  basis?: SchemeAmong['basis'],
): readonly Difference[] {
  const indicator = indicatorNamed(id);
  const [first] = indicator.bases;
  const chosen = indicator.bases.find(([name]) => name === basis) ?? first;
  if (!chosen) throw new Error(id);
  return comparabilityOf(
    { indicator, formula: chosen[1], basis: chosen[0], measured: 'as-it-is', end: END },
    schemes,
  );
}

const kind = (found: readonly Difference[], wanted: string) => found.find((one) => one.kind === wanted);

describe('what keeps values from one axis', () => {
  it('is not found between schemes that are alike', () => {
    const alike = { profile: { benefits: ['outpatient'], enrolment: 'voluntary' } } as const;
    expect(differences('claimants-share', [among('a', alike), among('b', alike)])).toEqual([]);
  });

  it('is told as what the schemes that have it and those that do not come to together, never as a mean of ratios', () => {
    // By hand: 30/40 and 58/60 are 88 of 100, their mean 85.8 %; 40/80 and 3/20 are 43 of 100, their mean 32.5 %.
    const covering = { profile: { benefits: ['outpatient', 'inpatient'] } } as const;
    const others = { profile: { benefits: ['inpatient'] } } as const;
    const found = differences('claimants-share', [
      among('a', { ...covering, value: valued(30, 40) }),
      among('b', { ...covering, value: valued(58, 60) }),
      among('c', { ...others, value: valued(40, 80) }),
      among('d', { ...others, value: valued(3, 20) }),
    ]);
    expect(kind(found, 'outpatient')).toEqual({
      kind: 'outpatient',
      severity: 'caution',
      why: 'many-small-claims',
      groups: [
        { key: 'yes', schemes: ['a', 'b'], together: 0.88 },
        { key: 'no', schemes: ['c', 'd'], together: 0.43 },
      ],
    });
    expect(kind(found, 'inpatient')).toBeUndefined();
  });

  it('is another basis: those that give no other are named and left out', () => {
    const missing = valued(1, 1, { value: null, status: 'missing', reason: 'no-returns' });
    const found = differences(
      'incurred-claims-ratio',
      [among('a', { basis: 'service' }), among('b', { basis: 'accounts', value: missing })],
      'service',
    );
    expect(found[0]).toEqual({
      kind: 'basis',
      severity: 'bars',
      why: null,
      groups: [{ key: 'accounts', schemes: ['b'], together: null }],
    });
  });

  it('is another version of the catalogue or of the rules of counting', () => {
    const schemes = [among('a'), among('b'), among('c', { catalogue: '2025.1' }), among('d', { rules: 4 })];
    expect(kind(differences('renewal-rate', schemes), 'version')?.severity).toBe('bars');
    expect(versionOfMost(schemes)).toBe('2026.12/5');
  });

  it('is told of periods that end in other months, and of values that are not firm', () => {
    const earlier = { first: END - 17, last: END - 6, isToDate: false, isFromWithin: false };
    const found = differences('renewal-rate', [
      among('a'),
      among('b', { period: { period: earlier, isEarlier: true } }),
      among('c', { value: valued(9, 10, { status: 'provisional', reason: 'renewals-still-open' }) }),
    ]);
    expect(kind(found, 'period')?.groups.map(({ key }) => key)).toEqual(['2024-12', '2024-06']);
    expect(kind(found, 'completeness')?.groups).toEqual([
      { key: 'renewals-still-open', schemes: ['c'], together: null },
    ]);
  });

  it('is told of days of grace where policies are renewed, and nowhere else', () => {
    const schemes = [among('a', { profile: { graceDays: 30 } }), among('b', { profile: { graceDays: 90 } })];
    expect(kind(differences('renewal-rate', schemes), 'grace')?.groups.map(({ key }) => key)).toEqual([
      '30',
      '90',
    ]);
    expect(kind(differences('claims-incidence', schemes), 'grace')).toBeUndefined();
  });

  it.each([
    [0, 'none'],
    [269, 'under-9-months'],
    [270, '9-months-up'],
  ])('%i days of waiting before maternity care are of the group %s', (maternityWaitingDays, group) => {
    const schemes = [
      among('a', { profile: { maternityWaitingDays } }),
      among('b', { profile: { maternityWaitingDays: maternityWaitingDays === 0 ? 300 : 0 } }),
    ];
    const found = kind(differences('maternity-benefit-uptake', schemes), 'maternity-waiting');
    expect(found?.groups.find(({ schemes: of }) => of.includes('a'))?.key).toBe(group);
  });

  it('is told of schemes in their first two years; records that begin late leave it open', () => {
    const began = (started: number) => ({ profile: { started } });
    const found = differences('renewal-rate', [among('a', began(END - 23)), among('b', began(END - 24))]);
    expect(kind(found, 'age')?.groups.map(({ key, schemes }) => [key, schemes])).toEqual([
      ['young', ['a']],
      ['older', ['b']],
    ]);
    const unsaid = Object.fromEntries(
      Object.entries(plain).filter(([name]) => name !== 'started'),
    ) as typeof plain;
    const open = { ...among('c', { firstMonth: END - 5 }), profile: unsaid };
    const told = differences('renewal-rate', [open, among('b')]);
    expect(kind(told, 'age')).toBeUndefined();
    expect(kind(told, 'unsaid')?.groups).toContainEqual({ key: 'age', schemes: ['c'], together: null });
  });

  it.each([
    [90, 70, undefined],
    [90, 69, 'caution'],
    [61, 60, undefined],
    [61, 59, 'caution'],
  ])('scores of %i and %i give %s', (a, b, severity) => {
    const found = differences('renewal-rate', [among('a', { quality: a }), among('b', { quality: b })]);
    expect(kind(found, 'quality')?.severity).toBe(severity);
  });

  it('is told of currencies for amounts of money only', () => {
    const schemes = [among('a'), among('b', { profile: { currency: 'KES' } })];
    expect(kind(differences('average-claim-cost', schemes), 'currency')?.severity).toBe('caution');
    expect(kind(differences('renewal-rate', schemes), 'currency')).toBeUndefined();
  });

  it('comes the weightiest first', () => {
    const found = differences('renewal-rate', [
      among('a', { rules: 4, profile: { graceDays: 30, schemeType: 'mutual' } }),
      among('b', { profile: { graceDays: 90, schemeType: 'hospital' } }),
    ]);
    expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['version', 'bars'],
      ['grace', 'caution'],
      ['type', 'note'],
      ['unsaid', 'note'],
    ]);
  });
});

describe('rates of exchange', () => {
  const rate = (from: string, to: string, of: number, day: number): ExchangeRate => {
    return { from, to, rate: of, day, source: 'central bank' };
  };
  const given = [rate('KES', 'USD', 0.0075, 100), rate('KES', 'USD', 0.008, 200), rate('USD', 'INR', 80, 50)];

  it('are the latest given, turned where they were given the other way round', () => {
    expect(rateBetween(given, 'KES', 'USD')).toMatchObject({ rate: 0.008, isInverse: false });
    expect(rateBetween(given, 'INR', 'USD')).toMatchObject({ rate: 0.0125, isInverse: true });
  });

  it('are never made up through a third currency', () => {
    expect(rateBetween(given, 'KES', 'INR')).toBeNull();
    expect([...ratesInto(['KES', 'INR', 'USD', 'TZS'], 'USD', given).keys()]).toEqual(['KES', 'INR', 'USD']);
  });
});

describe('published values', () => {
  const entered = {
    id: 'x',
    indicator: 'renewal-rate',
    basis: '',
    value: 0.62,
    period: '2019',
    source: 'Network report',
  };

  it('are those entered, then the published guides of the catalogue', () => {
    const indicator = indicatorNamed('incurred-claims-ratio');
    const own = { ...entered, indicator: indicator.id, basis: 'service', value: 0.7 };
    const values = publishedOf(indicator, 'service', [entered, own]).map(({ from, value }) => [from, value]);
    expect(values[0]).toEqual(['entered', 0.7]);
    expect(values.slice(1)).toContainEqual(['catalogue', 0.75]);
    // What the catalogue recommends by itself was published by nobody.
    expect(values).not.toContainEqual(['catalogue', 0.85]);
  });

  it('are not there for another basis, nor for amounts of money', () => {
    expect(
      publishedOf(indicatorNamed('renewal-rate'), 'returns', [entered]).map(({ from }) => from),
    ).not.toContain('entered');
    const money = { ...entered, indicator: 'average-claim-cost' };
    expect(publishedOf(indicatorNamed('average-claim-cost'), '', [money])).toEqual([]);
  });
});
