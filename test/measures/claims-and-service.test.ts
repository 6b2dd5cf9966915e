import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basesShown, indicatorOf, valueOf, type Basis, type IndicatorId } from '#indicators';
import { countsOf, count, factsOf, timelineOf, type Facts } from '#measures';
import { isoDay, periodsOf, type Grain } from '#units';
import { factsFrom, valueIn } from '../support/counting.ts';
import { readScheme } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName } from '../support/shared.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date';
const POLICIES = 'policy_id,family_id,cover_start,cover_end,contribution_due,product';
const CLAIMS =
  'claim_id,insured_id,benefit,service_date,discharge_date,submitted_date,decided_date,settled_date,status,amount_claimed,amount_approved,amount_paid';

const year = (facts: Facts, id: IndicatorId, basis?: Basis) =>
  valueIn(facts, id, 'rolling12', '2023-12', undefined, basis);

describe('the hand-worked set in 2023', () => {
  const folder = sharedFolder('constructed');
  const facts = async () => {
    if (!folder) throw new Error('no folder');
    const { records, profile } = await readScheme(filesOf(folder, (file) => file !== 'expected.csv'));
    const timeline = timelineOf(records, profile);
    if (!timeline) throw new Error('no timeline');
    return factsOf(records, profile, timeline);
  };

  it.skipIf(!folder)(testName('comes out as worked by hand', folder), async () => {
    const set = await facts();
    // Catalogue, section B2; days by claim stand in the worked examples.
    expect(year(set, 'claims-reported').value).toBe(9);
    expect(year(set, 'claims-settled').value).toBe(8);
    expect(year(set, 'claims-paid').value).toBe(7);
    expect(year(set, 'claims-rejected').value).toBe(1);
    expect(year(set, 'average-days-to-settle', 'submission').value).toBe(22.875);
    expect(year(set, 'average-days-to-settle', 'incident').value).toBe(31.375);
    expect(year(set, 'submission-lag').value).toBe(8.5);
    expect(year(set, 'processing-lag').value).toBe(22.875);
    expect(year(set, 'pending-ratio')).toMatchObject({ numerator: 1, denominator: 9 });
    expect(year(set, 'settlement-ratio').value).toBe(0.875);
    expect(year(set, 'rejection-ratio').value).toBe(0.125);
    expect(year(set, 'reimbursement-share')).toMatchObject({ numerator: 910, denominator: 970 });
    expect(year(set, 'outpatient-contacts-per-insured').numerator).toBe(3);
    expect(year(set, 'claimants-share')).toMatchObject({ numerator: 5, denominator: 21 });
    // C5, submitted on 1 October, is 91 days old at the end of the year.
    expect(year(set, 'outstanding-claims-age', 'over-30').value).toBe(1);
    expect(year(set, 'outstanding-claims-age', 'over-90').value).toBe(1);
    expect(valueIn(set, 'outstanding-claims-age', 'month', '2023-10', undefined, 'over-30').value).toBe(0.5);
  });

  it.skipIf(!folder)(testName('reads as other systems would have it', folder), async () => {
    const set = await facts();
    // IRIS: one rejected of nine submitted.
    expect(year(set, 'rejection-ratio', 'iris')).toMatchObject({ numerator: 1, denominator: 9 });
    // openIMIS, by day of service: C1 to C7, C9 and C10; all but C3 paid by now.
    expect(year(set, 'settlement-ratio', 'openimis')).toMatchObject({ numerator: 8, denominator: 9 });
    const paid = 90 + 200 + 50 + 380 + 450 + 60 + 20 + 20;
    expect(year(set, 'average-claim-cost', 'openimis')).toMatchObject({ numerator: paid, denominator: 9 });
    expect(year(set, 'claims-incidence', 'openimis')).toMatchObject({ numerator: 9, denominator: 18 });
    expect(year(set, 'claims-incidence', 'openimis').value).toBe(500);
    // Submission to payment of the eight paid: 5, 24, 7, 101, 107, 10, 3 and 6 days.
    expect(year(set, 'average-days-to-settle', 'openimis').value).toBe(263 / 8);
    // Receipts spread from payment or the start of cover, whichever is later, to the end of cover: R1 184 of 366 days,
    // R2 61 of 366, R3 200 whole, R4 165 whole within 214 days, R5 31 days of 366.
    const allocated = 184 + 61 + 200 + 165 + (400 * 31) / 366;
    const ratio = year(set, 'incurred-claims-ratio', 'openimis');
    expect(ratio.denominator).toBeCloseTo(allocated, 9);
    expect(ratio.numerator).toBe(paid);
  });

  it.skipIf(!folder)(testName('divides by benefit into parts of one whole', folder), async () => {
    const set = await facts();
    const part = (group: string, basis: Basis) =>
      valueIn(set, 'benefit-mix', 'rolling12', '2023-12', { split: 'benefit', group }, basis);
    const groups = ['outpatient', 'inpatient', 'antenatal', 'normal_delivery', 'caesarean'];
    expect(groups.map((group) => part(group, 'number').numerator)).toEqual([3, 1, 2, 1, 1]);
    expect(part('outpatient', 'number').denominator).toBe(8);
    expect(groups.map((group) => part(group, 'amount').numerator)).toEqual([200, 380, 40, 200, 450]);
    expect(part('caesarean', 'amount')).toMatchObject({ denominator: 1270, value: 450 / 1270 });
  });

  it.skipIf(!folder)(testName('keeps to the examples’ own numbers', folder), () => {
    const claims = folder ? readFileSync(`${folder}/claims.csv`, 'utf8').trim().split('\n').slice(1) : [];
    const incident = claims.flatMap((line) => {
      const [, , , , service = '', , decided, settled] = line.split(',');
      const end = settled === '' ? decided : settled;
      return end?.startsWith('2023') ? [(Date.parse(end) - Date.parse(service)) / 86_400_000] : [];
    });
    expect(incident).toHaveLength(8);
    expect(incident.reduce((a, b) => a + b, 0) / 8).toBe(31.375);
  });
});

const RETURN =
  'scheme,month,earned_premium,amount_paid,claims_reserve_end,insured_start,insured_end,claims_reported,claims_paid,claims_rejected';

describe('monthly returns', () => {
  it('give claims incurred from the accounts, over the whole of a year', async () => {
    // The hand-worked set: paid 910 in the year, reserve 80 before it and 460 at its end, earned 1337.
    const months = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`);
    const facts = await factsFrom({
      return: [
        RETURN,
        'S,2022-12,100,50,80,12,12,1,1,0',
        ...months.map((month, i) =>
          i < 11 ? `S,${month},100,70,200,12,12,1,1,0` : `S,${month},237,140,460,12,18,1,1,1`,
        ),
      ],
    });
    expect(year(facts, 'incurred-claims', 'accounts').value).toBe(1290);
    expect(year(facts, 'incurred-claims-ratio', 'accounts')).toMatchObject({
      numerator: 1290,
      denominator: 1337,
    });
    expect((year(facts, 'incurred-claims-ratio', 'accounts').value ?? 0) * 100).toBeCloseTo(96.48, 2);
    const days = 12 * 334 + 15 * 31;
    expect(year(facts, 'cost-per-insured', 'accounts').value).toBeCloseTo(1290 / (days / 365.25), 9);
    // Twelve reported, one of them rejected.
    expect(year(facts, 'claims-incidence', 'returns').numerator).toBe(11);
    // Of the first month nobody says what the reserve was before it.
    expect(valueIn(facts, 'incurred-claims', 'month', '2022-12', undefined, 'accounts')).toMatchObject({
      value: null,
      reason: 'return-missing',
    });
    expect(headline(facts, 'incurred-claims-ratio')).toContain('accounts');
  });

  it('come to the published examples', async () => {
    // Actuarial Outpost: 15 paid and 60 reserved in year 1; in year 2 the 60 and 35 more are paid, 45 is reserved.
    const facts = await factsFrom({
      return: [
        'month,earned_premium,amount_paid,claims_reserve_end',
        '2020-12,0,0,0',
        ...Array.from({ length: 12 }, (_, i) => `2021-${pad(i)},${i === 6 ? '50,15,60' : '0,0,60'}`),
        ...Array.from({ length: 12 }, (_, i) => `2022-${pad(i)},${i === 6 ? '150,95,45' : '0,0,45'}`),
      ],
    });
    const ratio = (month: string) =>
      valueIn(facts, 'incurred-claims-ratio', 'year', month, undefined, 'accounts');
    expect(ratio('2021-12')).toMatchObject({ numerator: 75, denominator: 50, value: 1.5 });
    expect(ratio('2022-12')).toMatchObject({ numerator: 80, denominator: 150 });
    expect((ratio('2022-12').value ?? 0) * 100).toBeCloseTo(53.3, 1);
    // IRIS FP8478 and PI7902.
    const iris = await factsFrom({
      return: [
        'month,earned_premium,amount_paid,claims_reserve_end,claims_reported,claims_paid,claims_rejected',
        '2022-12,0,0,0,0,0,0',
        '2023-01,100,70,0,100,90,10',
      ],
    });
    const month = (id: IndicatorId, basis?: Basis) => valueIn(iris, id, 'month', '2023-01', undefined, basis);
    expect(month('incurred-claims-ratio', 'accounts').value).toBeCloseTo(0.7, 12);
    expect(month('rejection-ratio', 'number').value).toBe(0.1);
    expect(month('rejection-ratio', 'iris').value).toBe(0.1);
    expect(month('settlement-ratio').value).toBe(0.9);
    expect(month('claims-paid').value).toBe(90);
  });

  it('divide promptness by days, and average them', async () => {
    const facts = await factsFrom({
      return: [
        'month,settled_0_7,settled_8_30,settled_31_90,settled_over_90,sum_days_to_settle,claims_pending_end,claims_reported',
        '2023-01,4,3,0,1,183,5,10',
        '2023-02,1,1,1,1,317,20,10',
        '2023-03,1,,1,1,300,4,10',
      ],
    });
    const share = (month: string, group: string) =>
      valueIn(facts, 'promptness-of-settlement', 'month', month, { split: 'days', group });
    expect(['0-7', '8-30', '31-90', 'over-90'].map((group) => share('2023-01', group).value)).toEqual([
      0.5, 0.375, 0, 0.125,
    ]);
    expect(valueIn(facts, 'average-days-to-settle', 'month', '2023-01').value).toBe(22.875);
    expect(valueIn(facts, 'processing-lag', 'month', '2023-01').value).toBe(22.875);
    expect(valueIn(facts, 'pending-ratio', 'month', '2023-02').value).toBe(2);
    // A blank bin leaves the whole unknown, and so every part.
    expect(share('2023-03', '0-7')).toMatchObject({ value: null, reason: 'not-on-return' });
    const quarter = valueIn(facts, 'promptness-of-settlement', 'quarter', '2023-03', {
      split: 'days',
      group: '0-7',
    });
    expect(quarter.reason).toBe('not-on-return');
  });

  it('say nothing of accounts where the scheme keeps claims', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,1990-01-01'],
      policies: [POLICIES, 'P1,F1,2023-01-01,2023-12-31,365,'],
      claims: [CLAIMS, 'C1,M1,outpatient,2023-01-05,,2023-01-06,,2023-01-20,paid,50,,40'],
      return: [RETURN, 'S,2023-01,100,70,0,12,12,1,1,0', 'S,2023-02,100,70,0,12,12,1,1,0'],
    });
    for (const id of ['incurred-claims-ratio', 'incurred-claims', 'cost-per-insured'] as const)
      expect(headline(facts, id)).not.toContain('accounts');
    expect(valueIn(facts, 'incurred-claims', 'month', '2023-02', undefined, 'accounts')).toMatchObject({
      value: null,
      reason: 'records-say-more',
    });
    expect(valueIn(facts, 'incurred-claims', 'month', '2023-01', undefined, 'service').value).toBe(40);
    const alone = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,1990-01-01'],
      policies: [POLICIES, 'P1,F1,2023-01-01,2023-12-31,365,'],
    });
    expect(headline(alone, 'incurred-claims-ratio')).not.toContain('accounts');
  });

  const pad = (i: number) => String(i + 1).padStart(2, '0');

  function headline(facts: Facts, id: IndicatorId): readonly Basis[] {
    const indicator = indicatorOf(id);
    const { first, last } = facts.timeline;
    const counted = count(facts, { periods: periodsOf('month', first, last, 1), split: null });
    return indicator ? basesShown(indicator, counted) : [];
  }
});

describe('claims of a small scheme', () => {
  const scheme = {
    members: [MEMBERS, 'M1,F1,F,1990-01-01', 'M2,F1,M,1990-01-01'],
    policies: [POLICIES, 'P1,F1,2023-01-01,2023-12-31,365,Basic'],
    claims: [
      CLAIMS,
      // Out on the third day, on the day of admission, and after a month's end; rejected, and without discharge.
      'C1,M1,inpatient,2023-01-05,2023-01-07,2023-01-10,2023-01-12,2023-01-20,paid,100,80,80',
      'C2,M1,inpatient,2023-01-20,2023-01-20,2023-01-25,,2023-02-04,paid,50,50,40',
      'C3,M2,inpatient,2023-01-30,2023-02-03,2023-02-10,2023-02-12,,approved,200,150,',
      'C4,M2,inpatient,2023-01-03,2023-01-09,2023-01-10,,2023-01-15,rejected,70,,',
      'C5,M2,inpatient,2023-02-03,,2023-02-10,,,reported,70,,',
      // Submitted before it was served: it has days to settle, and is in no lag.
      'C6,M2,outpatient,2023-02-12,,2023-02-10,,2023-02-16,paid,10,,10',
    ],
    profile: { data_as_at: '2023-12-31' },
  };
  const month = (facts: Facts, id: IndicatorId, endsWith: string, basis?: Basis) =>
    valueIn(facts, id, 'month', endsWith, undefined, basis);

  it('stay in hospital for at least a day', async () => {
    const facts = await factsFrom(scheme);
    expect(month(facts, 'average-length-of-stay', '2023-01')).toMatchObject({ numerator: 3, denominator: 2 });
    expect(month(facts, 'average-length-of-stay', '2023-02')).toMatchObject({ numerator: 4, denominator: 1 });
  });

  it('are cut by what was approved, on the day of decision or else of the end', async () => {
    const facts = await factsFrom(scheme);
    expect(month(facts, 'claim-adjustment-ratio', '2023-01')).toMatchObject({ value: 0.2 });
    expect(month(facts, 'claim-adjustment-ratio', '2023-02')).toMatchObject({
      numerator: 50,
      denominator: 250,
    });
  });

  it('take days in an order, and in none', async () => {
    const facts = await factsFrom(scheme);
    // January: C1 10 days and C4 5; February: C2 10 and C6 6, of which the second was served too late.
    expect(month(facts, 'average-days-to-settle', '2023-02', 'submission').value).toBe(8);
    expect(month(facts, 'average-days-to-settle', '2023-02', 'incident').value).toBe(15);
    expect(month(facts, 'submission-lag', '2023-02').value).toBe(5);
    expect(month(facts, 'processing-lag', '2023-02').value).toBe(10);
    expect(month(facts, 'submission-lag', '2023-01').value).toBe((5 + 7) / 2);
  });

  it('grow old while they wait', async () => {
    const facts = await factsFrom(scheme);
    // C3 and C5, submitted on 10 February, are 18 days old at its end, 49 in March and 79 in April, 110 in May.
    const old = (at: string, basis: Basis) => month(facts, 'outstanding-claims-age', at, basis).value;
    expect([old('2023-02', 'over-30'), old('2023-03', 'over-30')]).toEqual([0, 1]);
    expect([old('2023-04', 'over-90'), old('2023-05', 'over-90')]).toEqual([0, 1]);
  });

  it('count each person once in a quarter, and once in each month', async () => {
    const facts = await factsFrom(scheme);
    expect(month(facts, 'claimants-share', '2023-01')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(valueIn(facts, 'claimants-share', 'quarter', '2023-03')).toMatchObject({
      numerator: 2,
      denominator: 2,
    });
    const women = { split: 'sex', group: 'F' } as const;
    expect(valueIn(facts, 'claimants-share', 'quarter', '2023-03', women).value).toBe(1);
  });
});

describe('feedback and balance sheets', () => {
  it('tell of complaints, marks and what is owed', async () => {
    const facts = await factsFrom({
      policies: [`${POLICIES},insured_count`, 'P1,F1,2023-01-01,2023-12-31,365,,1000'],
      feedback: [
        'date,kind,score,closed_date',
        '2023-01-05,complaint,,2023-01-20',
        '2023-01-06,complaint,2,',
        '2023-01-06,satisfaction,5,',
        '2023-01-09,satisfaction,2,',
        '2023-01-10,satisfaction,,',
        '2023-02-10,satisfaction,4,',
      ],
      claims: [CLAIMS, 'C1,M1,outpatient,2023-01-05,,2023-01-06,,2023-01-20,paid,50,,40'],
      balance: ['date,cash,claims_payable', '2023-01-31,10,100'],
      profile: { data_as_at: '2023-12-31' },
    });
    const at = (id: IndicatorId, month: string, grain: Grain = 'month') => valueIn(facts, id, grain, month);
    expect(at('complaints-ratio', '2023-01')).toMatchObject({ numerator: 2 });
    expect(at('complaints-ratio', '2023-01').value).toBeCloseTo((2 / ((31 * 1000) / 365.25)) * 1000, 9);
    expect(at('complaints-ratio', '2023-02').value).toBe(0);
    expect(at('satisfaction-level', '2023-01')).toMatchObject({ numerator: 7, denominator: 2, value: 3.5 });
    expect(at('satisfaction-level', '2023-03').reason).toBe('nothing-to-divide-by');
    expect(at('provider-payment-delay', '2023-01').value).toBe(2.5);
    expect(at('provider-payment-delay', '2023-12', 'year').value).toBeCloseTo(30, 9);
    const without = await factsFrom({ policies: [POLICIES, 'P1,F1,2023-01-01,2023-12-31,365,'] });
    expect(valueIn(without, 'complaints-ratio', 'month', '2023-01').reason).toBe('no-feedback');
    expect(valueIn(without, 'provider-payment-delay', 'month', '2023-01').reason).toBe('no-balance');
  });
});

/** A day of 2023 or 2024, and another so many days later. */
const spell = fc.record({
  person: fc.integer({ min: 0, max: 3 }),
  from: fc.integer({ min: 0, max: 640 }),
  length: fc.integer({ min: 0, max: 90 }),
  product: fc.constantFrom('Basic', 'Plus'),
});
const FIRST = 19_358;
const visit = fc.record({
  person: fc.integer({ min: 0, max: 4 }),
  on: fc.integer({ min: 0, max: 730 }),
  isPaid: fc.boolean(),
  benefit: fc.constantFrom('outpatient', 'transport'),
});

it(
  'persons who drew a benefit, and persons covered, are those a naive recount finds',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(spell, { minLength: 1, maxLength: 9 }),
        fc.array(visit, { minLength: 1, maxLength: 12 }),
        fc.constantFrom<Grain>('month', 'quarter', 'year', 'rolling12'),
        fc.constantFrom(null, 'product', 'sex'),
        async (covers, visits, grain, split) => {
          const facts = await factsFrom({
            members: [MEMBERS, ...[0, 1, 2, 3].map((i) => `M${i},F${i},${i % 2 ? 'M' : 'F'},1990-01-01`)],
            policies: [
              POLICIES,
              ...covers.map(
                ({ person, from, length, product }, i) =>
                  `P${i},F${person},${isoDay(FIRST + from)},${isoDay(FIRST + from + length)},1,${product}`,
              ),
            ],
            claims: [
              CLAIMS,
              ...visits.map(
                ({ person, on, isPaid, benefit }, i) =>
                  `C${i},M${person},${benefit},${isoDay(FIRST + on)},,${isoDay(FIRST + on)},,${isPaid ? isoDay(FIRST + on) : ''},${isPaid ? 'paid' : 'reported'},1,,1`,
              ),
            ],
            profile: { data_as_at: '2024-12-31' },
          });
          const { first, last } = facts.timeline;
          const periods = periodsOf(grain, first, last, 1);
          const counted = count(facts, { periods, split });
          const share = indicatorOf('claimants-share');
          if (!share) throw new Error('not there');
          periods.forEach((period, p) => {
            const days = { from: monthStart(period.first), to: monthStart(period.last + 1) - 1 };
            const drew = visits.filter(
              ({ isPaid, on }) => isPaid && FIRST + on >= days.from && FIRST + on <= days.to,
            );
            const isMale = (person: number) => person < 4 && person % 2 === 1;
            const value = (column: number) => valueOf(share, '', counted, { period: p, column });
            expect(countsOf(counted, 'claimants').values[p * counted.width]).toBe(
              new Set(drew.map(({ person }) => person)).size,
            );
            // Day by day: who is covered, and by the policy that began last, for that is the one that covers.
            const present = new Map<string, Set<number>>();
            for (let day = days.from; day <= days.to; day++) {
              for (const person of [0, 1, 2, 3]) {
                const products = new Set(
                  covers
                    .filter(
                      (one) =>
                        one.person === person &&
                        FIRST + one.from <= day &&
                        day <= FIRST + one.from + one.length,
                    )
                    .map(({ product }) => product),
                );
                if (products.size === 0) continue;
                note(present, '', person);
                note(present, isMale(person) ? 'M' : 'F', person);
                for (const product of products) note(present, `perhaps ${product}`, person);
                // Where policies of two products overlap one of them speaks; those days are in neither for sure.
                if (products.size === 1) note(present, [...products][0] ?? '', person);
              }
            }
            expect(countsOf(counted, 'persons-covered').values[p * counted.width]).toBe(
              present.get('')?.size ?? 0,
            );
            if (split === 'sex') {
              counted.groups.forEach((group, i) => {
                expect(value(i + 1).denominator).toBe(present.get(group)?.size ?? 0);
                const own = drew.filter(({ person }) => person < 4 && isMale(person) === (group === 'M'));
                expect(value(i + 1).numerator).toBe(new Set(own.map(({ person }) => person)).size);
              });
            }
            if (split === 'product') {
              counted.groups.forEach((group, i) => {
                const { denominator } = value(i + 1);
                expect(denominator).toBeGreaterThanOrEqual(present.get(group)?.size ?? 0);
                expect(denominator).toBeLessThanOrEqual(present.get(`perhaps ${group}`)?.size ?? 0);
              });
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  },
);

function note(present: Map<string, Set<number>>, group: string, person: number): void {
  const persons = present.get(group) ?? new Set<number>();
  persons.add(person);
  present.set(group, persons);
}

/** The first day of a month (twelve times its year and months after January), by the calendar of the machine. */
function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
}
