/** Small cases worked by hand for what the two data sets do not hold. */
import { expect, test } from 'vitest';
import { poissonInterval } from './intervals.ts';
import { naiveValues, type Cells, type NaiveProfile, type NaiveRecords, type NaiveValue } from './naive.ts';

const NO_RECORDS: NaiveRecords = { members: [], policies: [], contributions: [], claims: [], finance: [] };

const PROFILE: NaiveProfile = {
  name: 'Small cases',
  target_population: null,
  grace_days: 60,
  maternity_waiting_days: 0,
  gfr: null,
  data_as_at: '2023-03-31',
};

function person(cells: Cells): Cells {
  return { insured_id: 'a', family_id: 'family', sex: 'F', birth_date: '1990-01-01', ...cells };
}

function policy(cells: Cells): Cells {
  return {
    ...{ policy_id: 'p', family_id: 'family', cover_start: '2023-01-01', cover_end: '2023-12-31' },
    ...{ contribution_due: '365', status: 'active', ...cells },
  };
}

function claim(cells: Cells): Cells {
  return {
    ...{ claim_id: 'c', insured_id: 'a', benefit: 'outpatient', service_date: '2023-01-10' },
    ...{ submitted_date: '2023-01-20', settled_date: '2023-01-30', status: 'paid' },
    ...{ amount_claimed: '100', amount_paid: '100', ...cells },
  };
}

/** The one monthly line of that name; throws unless there is exactly one. */
function lineOf(values: readonly NaiveValue[], month: string, indicator: string, name = ''): NaiveValue {
  const lines = values.filter(
    (value) =>
      value.grain === 'month' &&
      value.period_start === `${month}-01` &&
      value.indicator === indicator &&
      value.basis + value.group === name,
  );
  const [line] = lines;
  if (line === undefined || lines.length > 1) throw new Error(`${indicator} ${name}: ${lines.length} lines`);
  return line;
}

test('a person born on 29 February turns 15 on 1 March of a common year', () => {
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({ birth_date: '2008-02-29' })],
      policies: [policy({ cover_start: '2023-02-27', cover_end: '2023-03-02' })],
    },
    { ...PROFILE, gfr: 1 },
  );
  expect(lineOf(values, '2023-02', 'maternity-benefit-uptake', 'gfr').denominator).toBe(0);
  expect(lineOf(values, '2023-02', 'maternity-benefit-uptake', 'gfr').value).toBeNull();
  expect(lineOf(values, '2023-03', 'maternity-benefit-uptake', 'gfr').denominator).toBe(2 / 365.25);
});

test('overlapping policies of a family cover a day once and earn twice', () => {
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({})],
      policies: [
        policy({ cover_start: '2023-01-01', cover_end: '2023-01-20', contribution_due: '20' }),
        policy({
          policy_id: 'q',
          cover_start: '2023-01-11',
          cover_end: '2023-01-30',
          contribution_due: '40',
        }),
      ],
    },
    PROFILE,
  );
  expect(lineOf(values, '2023-01', 'exposure-member-years').numerator).toBe(30 / 365.25);
  expect(lineOf(values, '2023-01', 'earned-premium').numerator).toBe(60);
  expect(lineOf(values, '2023-01', 'insured-persons').numerator).toBe(0);
});

test('entry and exit are days of cover, a suspension ends cover the day before', () => {
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({ entry_date: '2023-01-30', exit_date: '2023-02-02' })],
      policies: [policy({ status: 'suspended', status_date: '2023-02-02' })],
    },
    PROFILE,
  );
  expect(lineOf(values, '2023-01', 'exposure-member-years').numerator).toBe(2 / 365.25);
  expect(lineOf(values, '2023-02', 'exposure-member-years').numerator).toBe(1 / 365.25);
  expect(lineOf(values, '2023-02', 'earned-premium').numerator).toBe(1);
});

test('cancelled before the start, or an end before the start, covers and earns nothing', () => {
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({})],
      policies: [
        policy({ status: 'cancelled', status_date: '2022-12-20' }),
        policy({ policy_id: 'q', cover_end: '2022-12-31' }),
      ],
    },
    PROFILE,
  );
  expect(lineOf(values, '2023-01', 'exposure-member-years').numerator).toBe(0);
  expect(lineOf(values, '2023-01', 'earned-premium').numerator).toBe(0);
  expect(lineOf(values, '2023-01', 'incurred-claims-ratio', 'service').value).toBeNull();
  expect(lineOf(values, '2023-01', 'claims-incidence').upper).toBeNull();
});

test('claims within 28 days of the first are one delivery, caesarean if any of them is', () => {
  const birth = { benefit: 'normal_delivery' };
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({})],
      policies: [policy({})],
      claims: [
        claim({ ...birth, claim_id: '3', service_date: '2023-01-30' }),
        claim({ benefit: 'caesarean', claim_id: '2', service_date: '2023-01-29' }),
        claim({ ...birth, claim_id: '1', service_date: '2023-01-01' }),
        claim({ ...birth, claim_id: '4', service_date: '2023-02-01', status: 'rejected', insured_id: 'b' }),
      ],
    },
    PROFILE,
  );
  expect(lineOf(values, '2023-01', 'deliveries').numerator).toBe(2);
  expect(lineOf(values, '2023-01', 'caesarean-rate', 'facility').numerator).toBe(1);
  expect(lineOf(values, '2023-01', 'hospitalisation-rate').numerator).toBe(2);
  expect(lineOf(values, '2023-02', 'deliveries').numerator).toBe(0);
});

test('settled before submitted leaves promptness and stays in the rejection ratio', () => {
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({})],
      policies: [policy({})],
      claims: [
        claim({ settled_date: '2023-01-19' }),
        claim({ claim_id: 'd', amount_claimed: '60', amount_paid: '50' }),
        claim({
          ...{ claim_id: 'e', status: 'rejected', settled_date: '', decided_date: '2023-01-27' },
          ...{ amount_claimed: '40', amount_paid: '' },
        }),
      ],
    },
    PROFILE,
  );
  expect(lineOf(values, '2023-01', 'promptness-of-settlement', '0-7')).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
  expect(lineOf(values, '2023-01', 'median-days-to-settle').value).toBe(8.5);
  expect(lineOf(values, '2023-01', 'rejection-ratio', 'number').denominator).toBe(3);
  expect(lineOf(values, '2023-01', 'rejection-ratio', 'amount')).toMatchObject({
    numerator: 40,
    denominator: 200,
    value: 0.2,
    lower: null,
    upper: null,
  });
  expect(lineOf(values, '2023-01', 'outstanding-claims').numerator).toBe(0);
});

test('an unknown claimant and a person of sex X count in the whole only', () => {
  const values = naiveValues(
    {
      ...NO_RECORDS,
      members: [person({}), person({ insured_id: 'b', sex: 'X' })],
      policies: [policy({})],
      claims: [
        claim({}),
        claim({ claim_id: 'd', insured_id: 'b' }),
        claim({ claim_id: 'e', insured_id: 'nobody' }),
      ],
    },
    PROFILE,
  );
  expect(lineOf(values, '2023-01', 'insured-persons').numerator).toBe(2);
  expect(lineOf(values, '2023-01', 'insured-persons', 'F').numerator).toBe(1);
  expect(lineOf(values, '2023-01', 'insured-persons', 'M').numerator).toBe(0);
  expect(lineOf(values, '2023-01', 'women-share-insured').value).toBe(0.5);
  expect(lineOf(values, '2023-01', 'claims-incidence').numerator).toBe(3);
  expect(lineOf(values, '2023-01', 'claims-incidence', 'F').numerator).toBe(1);
  expect(lineOf(values, '2023-01', 'claims-incidence', 'M').value).toBeNull();
});

test('a renewal may start 60 days after the day that follows the end, and not a day later', () => {
  const rate = (nextStart: string): number | null => {
    const first = policy({ cover_start: '2022-02-01', cover_end: '2023-01-29' });
    const next = policy({ policy_id: 'q', cover_start: nextStart, cover_end: '2024-01-31' });
    const values = naiveValues({ ...NO_RECORDS, policies: [first, next] }, PROFILE);
    return lineOf(values, '2023-01', 'renewal-rate').value;
  };
  expect(rate('2023-03-31')).toBe(1);
  expect(rate('2023-04-01')).toBe(0);
});

test('without claims, contributions and finance the lines that need them have no value', () => {
  const values = naiveValues({ ...NO_RECORDS, members: [person({})], policies: [policy({})] }, PROFILE);
  const noValue = { numerator: null, value: null, lower: null, upper: null };
  expect(lineOf(values, '2023-01', 'ibnr')).toMatchObject({ ...noValue, denominator: null });
  expect(lineOf(values, '2023-01', 'incurred-claims-ratio', 'service+ibnr')).toMatchObject({
    ...noValue,
    denominator: 31,
  });
  expect(lineOf(values, '2023-01', 'cost-per-insured', 'service+ibnr')).toMatchObject({
    ...noValue,
    denominator: 31 / 365.25,
  });
  expect(lineOf(values, '2023-01', 'incurred-claims-ratio', 'service').value).toBe(0);
  expect(lineOf(values, '2023-01', 'contributions-collected').numerator).toBe(0);
  expect(lineOf(values, '2023-01', 'paid-claims-ratio', 'cash').value).toBeNull();
  expect(lineOf(values, '2023-01', 'p90-days-to-settle').value).toBeNull();
  for (const indicator of ['expense-ratio', 'combined-ratio', 'maternity-benefit-uptake']) {
    expect(values.some((value) => value.indicator === indicator)).toBe(false);
  }
});

test('IBNR needs 12 service months up to the last complete one', () => {
  const ibnr = (dataAsAt: string): number | null => {
    const records = { ...NO_RECORDS, members: [person({})], policies: [policy({})], claims: [claim({})] };
    const values = naiveValues(records, { ...PROFILE, data_as_at: dataAsAt });
    return lineOf(values, '2023-01', 'ibnr').value;
  };
  expect(ibnr('2023-12-30')).toBeNull();
  expect(ibnr('2023-12-31')).toBe(0);
});

test('without a policy there is no month to show', () => {
  expect(naiveValues({ ...NO_RECORDS, members: [person({})], claims: [claim({})] }, PROFILE)).toEqual([]);
});

/** Reference values: regularised incomplete gamma function to 30 digits (mpmath), not used by the count. */
test.each([
  [0, 0, 3.68887945411393648],
  [1, 0.0253178079842898754, 5.5716433909388986],
  [10, 4.79538869613243364, 18.3903560420177787],
  [219, 190.95363268148379, 250.006223675843755],
  [5000, 4862.35918869489911, 5140.54894853500489],
])('the Poisson interval of %d events is precise to 1e-12', (count, lower, upper) => {
  const interval = poissonInterval(count, 1, 1);
  expect(Math.abs((interval.lower ?? NaN) - lower)).toBeLessThanOrEqual(1e-12 * lower);
  expect(Math.abs((interval.upper ?? NaN) - upper)).toBeLessThanOrEqual(1e-12 * upper);
});
