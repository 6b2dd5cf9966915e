import { describe, expect, it } from 'vitest';
import { basesShown, indicatorOf } from '#indicators';
import { count } from '#measures';
import { periodsOf } from '#units';
import { factsFrom, findingCodes, valueIn } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,entry_date,exit_date';
const POLICIES =
  'policy_id,family_id,cover_start,cover_end,contribution_due,status,status_date,product,insured_count';
const CLAIMS =
  'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';

describe('cover', () => {
  it('counts by the policy’s number of insured where no members are recorded', async () => {
    const facts = await factsFrom({
      policies: [
        POLICIES,
        'P1,F1,2024-01-01,2024-12-31,100,,,,4',
        // Overlaps: from July the later policy speaks for the family.
        'P2,F1,2024-07-01,2025-06-30,100,,,,5',
        'P3,F2,2024-01-01,2024-01-31,100,,,,3',
      ],
      profile: { data_as_at: '2024-12-31' },
    });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-01').value).toBe(7);
    expect(valueIn(facts, 'insured-persons', 'month', '2024-06').value).toBe(4);
    expect(valueIn(facts, 'insured-persons', 'month', '2024-07').value).toBe(5);
    const exposure = valueIn(facts, 'exposure-member-years', 'rolling12', '2024-12').value;
    expect(exposure).toBeCloseTo((4 * 182 + 5 * 184 + 3 * 31) / 365.25, 10);
    expect(valueIn(facts, 'women-share-insured', 'month', '2024-01')).toMatchObject({
      value: null,
      status: 'missing',
      reason: 'no-members',
    });
  });

  it('ends on the day before a policy is suspended, and earns as long as it covers', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,1990-01-01,,'],
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-30,365,suspended,2024-03-01,,'],
      profile: { data_as_at: '2024-12-31' },
    });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-02').value).toBe(1);
    expect(valueIn(facts, 'insured-persons', 'month', '2024-03').value).toBe(0);
    expect(valueIn(facts, 'earned-premium', 'rolling12', '2024-12').value).toBeCloseTo(60, 10);
  });

  it('takes the policy that says how many it insures, and says where one does not', async () => {
    const rows = ['P1,F1,2024-01-01,2024-12-31,100,,,,4', 'P2,F1,2024-01-01,2024-12-31,100,,,,'];
    for (const order of [rows, [...rows].reverse()]) {
      const facts = await factsFrom({
        policies: [POLICIES, ...order, 'P3,F2,2024-03-01,2024-03-31,100,,,,'],
        profile: { data_as_at: '2024-12-31' },
      });
      expect(valueIn(facts, 'insured-persons', 'month', '2024-02')).toMatchObject({ value: 4, status: 'ok' });
      expect(valueIn(facts, 'insured-persons', 'month', '2024-03')).toMatchObject({
        value: 4,
        status: 'incomplete',
        reason: 'persons-not-counted',
      });
      expect(findingCodes(facts)['policy-without-count']).toBe(2);
    }
  });

  it('divides persons by the product that covers them on the day', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,1990-01-01,,'],
      policies: [
        POLICIES,
        'P1,F1,2024-01-01,2024-12-31,100,,,Basic,',
        'P2,F1,2024-06-01,2025-05-31,100,,,Plus,',
      ],
      profile: { data_as_at: '2024-12-31' },
    });
    const insured = (month: string, group: string) =>
      valueIn(facts, 'insured-persons', 'month', month, { split: 'product', group }).value;
    expect([insured('2024-05', 'Basic'), insured('2024-05', 'Plus')]).toEqual([1, 0]);
    expect([insured('2024-06', 'Basic'), insured('2024-06', 'Plus')]).toEqual([0, 1]);
  });

  it('moves a person from one age band to the next on the birthday', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,2009-03-16,,'],
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,,,,'],
      profile: { data_as_at: '2024-12-31' },
    });
    const days = (group: string) =>
      (valueIn(facts, 'exposure-member-years', 'month', '2024-03', { split: 'age', group }).value ?? 0) *
      365.25;
    expect(days('5-14')).toBeCloseTo(15, 9);
    expect(days('15-24')).toBeCloseTo(16, 9);
  });
});

describe('groups', () => {
  const family = (head: string, other: string) => [
    'insured_id,family_id,sex,birth_date,relationship,area,entry_date,exit_date',
    `M2,F1,F,1992-01-01,spouse,${other},,`,
    `M1,F1,M,1990-01-01,head,${head},,`,
  ];

  it('count a child born during cover from its birth', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,1990-01-01,,', 'M2,F1,F,2024-03-16,,'],
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,,,,'],
      profile: { data_as_at: '2024-12-31' },
    });
    const babies = (month: string) =>
      valueIn(facts, 'insured-persons', 'month', month, { split: 'age', group: '0-4' }).value;
    expect([babies('2024-02'), babies('2024-03'), babies('2024-12')]).toEqual([0, 1, 1]);
    const days = valueIn(facts, 'exposure-member-years', 'month', '2024-03', { split: 'age', group: '0-4' });
    expect((days.value ?? 0) * 365.25).toBeCloseTo(16, 9);
  });

  it('of a family are those of its head, in whatever order its members stand', async () => {
    for (const lines of [family('North', 'South'), [...family('North', 'South')].reverse()]) {
      const [heading = '', ...rows] = lines[0]?.startsWith('insured') ? lines : [...lines].reverse();
      const facts = await factsFrom({
        members: [heading, ...rows],
        policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,366,,,,'],
        profile: { data_as_at: '2024-12-31' },
      });
      const earned = (group: string) =>
        valueIn(facts, 'earned-premium', 'month', '2024-01', { split: 'area', group }).value;
      expect([earned('North'), earned('South')]).toEqual([31, 0]);
    }
  });

  it('of persons are not known without a members file, rather than empty', async () => {
    const facts = await factsFrom({
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,,,,4'],
      claims: [CLAIMS, 'C1,M1,normal_delivery,2024-02-01,2024-02-03,paid,50,50,2024-02-20'],
      profile: { data_as_at: '2024-12-31' },
    });
    for (const id of ['insured-persons', 'deliveries', 'outstanding-claims'] as const) {
      expect(valueIn(facts, id, 'month', '2024-02', { split: 'age', group: '25-34' })).toMatchObject({
        value: null,
        reason: 'no-members',
      });
    }
  });

  it('that are rates or money stand on their own number of cases', async () => {
    const visits = Array.from(
      { length: 40 },
      (_, i) => `C${i},M1,outpatient,2024-01-02,2024-01-03,paid,5,5,2024-01-20`,
    );
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,F,1990-01-01,,'],
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,,,,'],
      claims: [CLAIMS, ...visits, 'T1,M1,transport,2024-01-02,2024-01-03,paid,5,5,2024-01-20'],
      profile: { data_as_at: '2024-12-31' },
    });
    const status = (group: string) =>
      valueIn(facts, 'claims-incidence', 'month', '2024-01', { split: 'benefit', group }).status;
    expect([status('outpatient'), status('transport')]).toEqual(['ok', 'small-numbers']);
  });
});

describe('maternity', () => {
  const scheme = {
    members: [MEMBERS, 'W1,F1,F,1998-06-15,,', 'W2,F2,F,1990-01-01,,', 'H1,F1,M,1990-01-01,,'],
    policies: [
      POLICIES,
      'P1,F1,2023-01-01,2023-12-31,100,,,,',
      'P2,F1,2024-01-20,2025-01-18,100,,,,',
      'P3,F2,2024-06-01,2025-05-31,100,,,,',
    ],
    claims: [
      CLAIMS,
      'C1,W1,normal_delivery,2024-02-10,2024-02-12,paid,100,100,2024-03-01',
      'C2,W1,caesarean,2024-02-20,2024-02-22,paid,100,100,2024-03-01',
      'C3,W2,normal_delivery,2024-08-10,2024-08-12,paid,100,100,2024-09-01',
    ],
  };
  const profile = { maternity_waiting_days: 270, grace_days: 60, data_as_at: '2024-12-31' };

  it('takes one woman’s claims within 28 days as one delivery, a caesarean if any is', async () => {
    const facts = await factsFrom({ ...scheme, profile });
    expect(valueIn(facts, 'deliveries', 'rolling12', '2024-12').value).toBe(2);
    expect(valueIn(facts, 'caesarean-rate', 'rolling12', '2024-12')).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('says why there is no uptake without any basis, and gives deliveries per 1000 women', async () => {
    const facts = await factsFrom({ ...scheme, profile });
    expect(valueIn(facts, 'maternity-benefit-uptake', 'rolling12', '2024-12')).toMatchObject({
      value: null,
      reason: 'no-maternity-basis',
    });
    expect(valueIn(facts, 'delivery-claims-per-1000-women', 'rolling12', '2024-12').value).toBeGreaterThan(0);
  });

  it('expects by the general fertility rate over entitled days, a gap within the grace not breaking the wait', async () => {
    const facts = await factsFrom({ ...scheme, profile: { ...profile, gfr: 0.1 } });
    const uptake = valueIn(facts, 'maternity-benefit-uptake', 'rolling12', '2024-12', undefined, 'gfr');
    // W1 is entitled from 28 September 2023; in 2024 on the 347 covered days from 20 January. W2 only in 2025.
    expect(uptake.denominator).toBeCloseTo((347 * 0.1) / 365.25, 12);
    expect(uptake.numerator).toBe(1);
  });

  it('prefers rates by age, and a register before both', async () => {
    const asfr = [0, 0.2, 0.1, 0, 0, 0, 0];
    const byAge = await factsFrom({ ...scheme, profile: { ...profile, gfr: 0.1, asfr } });
    // W1 turns 25 on 15 June 2023, so that all of 2024 is at the second rate's successor.
    const uptake = valueIn(byAge, 'maternity-benefit-uptake', 'rolling12', '2024-12');
    expect(uptake.denominator).toBeCloseTo((0 * 347) / 365.25 + (347 * 0.1) / 365.25, 12);
    expect(bases(byAge)).toEqual(['asfr']);

    const registered = await factsFrom({
      ...scheme,
      pregnancies: [
        'insured_id,registered_date,expected_delivery',
        'W1,2023-10-01,2024-02-12',
        // Not entitled yet, and a person nobody knows: neither is expected.
        'W2,2024-06-05,2024-08-15',
        'W9,2024-06-05,2024-08-15',
      ],
      profile: { ...profile, gfr: 0.1, asfr },
    });
    expect(bases(registered)).toEqual(['register']);
    expect(valueIn(registered, 'maternity-benefit-uptake', 'rolling12', '2024-12')).toMatchObject({
      numerator: 1,
      denominator: 1,
      value: 1,
    });
    expect(findingCodes(registered)['pregnancy-of-unknown-person']).toBe(1);
  });

  function bases(facts: Awaited<ReturnType<typeof factsFrom>>) {
    const uptake = indicatorOf('maternity-benefit-uptake');
    const { first, last } = facts.timeline;
    const counted = count(facts, { periods: periodsOf('rolling12', first, last, 1), split: null });
    return uptake && basesShown(uptake, counted);
  }
});

describe('findings', () => {
  it('tell what lies beyond today or beyond data as at, and lines that stand twice', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,M,1990-01-01,,2039-01-01', 'M2,F1,F,2095-01-01,,'],
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,,,,'],
      contributions: ['receipt_id,policy_id,pay_date,amount', 'R1,P1,2024-07-01,-5'],
      claims: [CLAIMS, 'C1,M1,outpatient,2204-06-03,2024-02-03,approved,-50,,'].map((line) =>
        line.replace('2204', '2100'),
      ),
      finance: ['month,line,actual', '2024-01,salaries,10', '2024-01,salaries,10', '2024-01,subsidy,5'],
      profile: { data_as_at: '2024-06-30' },
    });
    expect(findingCodes(facts)).toMatchObject({
      'event-after-today': 1,
      'born-after-today': 1,
      'event-after-data-as-at': 1,
      'negative-amount': 1,
      'finance-line-twice': 2,
    });
    const noPolicies = await factsFrom({
      members: [MEMBERS, 'M1,F1,M,1990-01-01,,'],
      claims: [CLAIMS, 'C1,M1,outpatient,2024-06-03,2024-06-13,approved,50,,'],
    });
    expect(findingCodes(noPolicies)['claim-outside-cover']).toBeUndefined();
  });

  it('name each oddity once for every record that shows it', async () => {
    const facts = await factsFrom({
      members: [MEMBERS, 'M1,F1,M,1990-01-01,,', 'M2,F9,F,1990-01-01,2024-05-01,2024-04-01'],
      policies: [
        POLICIES,
        'P1,F1,2024-01-01,2024-12-31,100,,,,',
        'P2,F1,2024-06-01,2025-05-31,100,,,,',
        'P3,F2,2024-06-01,2024-05-01,100,,,,',
        'P4,F1,2026-01-01,2026-12-31,100,cancelled,,,',
      ],
      contributions: ['receipt_id,policy_id,pay_date,amount', 'R1,P9,2024-01-01,5', 'R2,P1,2027-01-01,5'],
      claims: [
        `${CLAIMS},decided_date,discharge_date`,
        'C1,M1,caesarean,2024-02-01,2024-01-03,paid,50,,2024-01-01,2024-01-02,2024-02-03',
        'C2,M7,outpatient,2024-02-01,2024-02-03,approved,50,,,,2024-01-31',
        'C3,M1,outpatient,2023-02-01,2023-02-03,paid,50,50,,,',
      ],
    });
    expect(findingCodes(facts)).toEqual({
      'event-after-today': 1,
      'claim-of-unknown-person': 1,
      'claim-outside-cover': 1,
      'delivery-of-man': 1,
      'discharged-before-service': 1,
      'submitted-before-service': 1,
      'decided-before-submitted': 1,
      'settled-before-submitted': 1,
      'paid-without-settled-date': 1,
      'paid-without-amount': 1,
      'approved-without-amount': 1,
      'cover-ends-before-start': 1,
      'ended-early-without-date': 1,
      'policy-without-members': 1,
      'policies-overlap': 1,
      'receipt-of-unknown-policy': 1,
      'exit-before-entry': 1,
      'member-without-policy': 1,
    });
  });
});
