import { describe, expect, it } from 'vitest';
import { factsFrom, valueIn } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,entry_date,exit_date';
const POLICIES = 'policy_id,family_id,cover_start,cover_end,contribution_due';
const CLAIMS =
  'claim_id,insured_id,provider,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';

const claim = (
  id: string,
  person: string,
  day: string,
  benefit = 'outpatient',
  place = 'Clinic',
  paid = 10,
) => `${id},${person},${place},${benefit},${day},${day},paid,${paid},${paid},${day}`;

describe('since joining', () => {
  const scheme = {
    members: [
      MEMBERS,
      'M1,F1,F,1990-01-01,,',
      // Born to the insured: counts from the day its family joined.
      'B1,F1,M,2025-03-01,2025-03-01,',
      'M2,F2,F,1990-01-01,,',
    ],
    policies: [
      POLICIES,
      'P1,F1,2024-01-01,2024-12-31,100',
      'P2,F1,2025-01-01,2025-12-31,100',
      'P3,F2,2025-01-01,2025-12-31,100',
    ],
    claims: [
      CLAIMS,
      claim('C1', 'M1', '2024-01-30'),
      claim('C2', 'M1', '2024-01-31'),
      // 2024 is a leap year: the 366th day of cover is no longer of the first year.
      claim('C3', 'M1', '2024-12-30'),
      claim('C4', 'M1', '2024-12-31'),
      claim('C5', 'B1', '2025-03-05'),
      claim('C6', 'M2', '2025-01-01'),
      'C7,M2,Clinic,outpatient,2025-01-02,2025-01-02,rejected,10,,2025-01-05',
      claim('C8', 'M2', '2025-09-27', 'normal_delivery'),
      claim('C9', 'M1', '2025-09-27', 'caesarean'),
    ],
    profile: { data_as_at: '2025-12-31', gfr: 0.5 },
  };

  it('counts claims of the first 30 days among those of the first 365', async () => {
    const facts = await factsFrom(scheme);
    expect(valueIn(facts, 'early-claim-share', 'rolling12', '2024-12')).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
    // Of 2025: M2 on her first day and her delivery; the baby and M1 are long insured.
    expect(valueIn(facts, 'early-claim-share', 'rolling12', '2025-12')).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('sets claims a person-year of the new against those of the renewed', async () => {
    const facts = await factsFrom(scheme);
    const { value } = valueIn(facts, 'new-to-renewed-frequency', 'rolling12', '2025-12');
    // New: 2 claims in 365 days of M2. Renewed: 2 claims in 365 days of M1 and 306 of the baby.
    expect(value).toBeCloseTo(2 / 365 / (2 / (365 + 306)), 10);
  });

  it('takes a delivery on the 270th day for one of a pregnancy begun before, not on the 271st', async () => {
    const facts = await factsFrom(scheme);
    // 1 January + 269 days = 27 September.
    expect(valueIn(facts, 'early-maternity-share', 'rolling12', '2025-12')).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    const later = { ...scheme, claims: [CLAIMS, claim('C8', 'M2', '2025-09-28', 'normal_delivery')] };
    expect(valueIn(await factsFrom(later), 'early-maternity-share', 'rolling12', '2025-12').numerator).toBe(
      0,
    );
  });

  it('expects births of all insured women, whatever their waiting time', async () => {
    const facts = await factsFrom({
      ...scheme,
      profile: { ...scheme.profile, maternity_waiting_days: 300 },
    });
    const found = valueIn(facts, 'observed-to-expected-deliveries', 'rolling12', '2025-12', undefined, 'gfr');
    expect(found.numerator).toBe(2);
    expect(found.denominator).toBeCloseTo((0.5 * 2 * 365) / 365.25, 10);
  });
});

describe('renewal by use', () => {
  it('sets families with a claim during the policy against those without', async () => {
    const families = ['A', 'B', 'C', 'D', 'E'];
    const facts = await factsFrom({
      members: [MEMBERS, ...families.map((name) => `M${name},F${name},F,1990-01-01,,`)],
      policies: [
        POLICIES,
        ...families.map((name) => `P${name},F${name},2024-01-01,2024-12-31,100`),
        'QA,FA,2025-01-01,2025-12-31,100',
        'QB,FB,2025-01-15,2026-01-14,100',
        'QC,FC,2025-01-01,2025-12-31,100',
      ],
      claims: [
        CLAIMS,
        claim('C1', 'MA', '2024-05-01'),
        claim('C2', 'MB', '2024-12-31'),
        // After the policy, and a rejected one: neither is a claim during it.
        claim('C3', 'MC', '2025-01-01'),
        'C4,MD,Clinic,outpatient,2024-05-01,2024-05-01,rejected,10,,2024-05-05',
      ],
      profile: { data_as_at: '2025-12-31' },
    });
    // With a claim A and B, both renewed; without C, D and E, of whom C renewed.
    const { value } = valueIn(facts, 'renewal-by-claim-status', 'month', '2024-12');
    expect(value).toBeCloseTo(1 - 1 / 3, 12);
  });
});

describe('claims to check', () => {
  const scheme = (...claims: readonly string[]) => ({
    members: [
      MEMBERS,
      'W,F1,F,1990-01-01,,',
      'H,F1,M,1985-01-01,,',
      'G,F1,F,2014-06-01,,',
      'O,F1,F,1960-01-01,,',
    ],
    policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100'],
    claims: [CLAIMS, ...claims],
    profile: { data_as_at: '2025-06-30', maternity_waiting_days: 270 },
  });
  const year = async (
    id: 'duplicate-claims' | 'ineligible-claims' | 'card-misuse-signals',
    lines: readonly string[],
  ) => valueIn(await factsFrom(scheme(...lines)), id, 'rolling12', '2024-12');

  it('a repeat has the same person, provider, day and benefit', async () => {
    const found = await year('duplicate-claims', [
      claim('C1', 'W', '2024-03-01'),
      claim('C2', 'W', '2024-03-01'),
      claim('C3', 'W', '2024-03-01', 'medicines'),
      claim('C4', 'W', '2024-03-01', 'outpatient', 'Hospital'),
      claim('C5', 'H', '2024-03-01'),
      claim('C6', 'W', '2024-03-02'),
      'C7,W,Clinic,outpatient,2024-03-02,2024-03-02,rejected,10,,2024-03-05',
    ]);
    expect(found).toMatchObject({ numerator: 1, denominator: 6 });
  });

  it('ineligible is what cover or the waiting time did not reach', async () => {
    const early = await year('ineligible-claims', [
      claim('C1', 'W', '2024-09-26', 'normal_delivery'),
      claim('C2', 'W', '2024-11-26', 'outpatient'),
    ]);
    expect(early).toMatchObject({ numerator: 1, denominator: 2 });
    const due = await year('ineligible-claims', [claim('C1', 'W', '2024-09-27', 'normal_delivery')]);
    expect(due.numerator).toBe(0);
    const after = valueIn(
      await factsFrom(scheme(claim('C1', 'W', '2025-01-01'), claim('C2', 'nobody', '2025-01-01'))),
      'ineligible-claims',
      'month',
      '2025-01',
    );
    expect(after).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('misuse signals: a man’s delivery, one at 10 or 64 years, and a second provider on one day', async () => {
    const found = await year('card-misuse-signals', [
      claim('C1', 'H', '2024-12-01', 'normal_delivery'),
      claim('C2', 'G', '2024-12-01', 'normal_delivery'),
      claim('C3', 'O', '2024-12-01', 'caesarean'),
      claim('C4', 'W', '2024-12-01', 'normal_delivery'),
      claim('C5', 'W', '2024-05-01', 'outpatient', 'Clinic'),
      claim('C6', 'W', '2024-05-01', 'outpatient', 'Hospital'),
      // A stay on the day of a visit is a referral, medicines go with it, and the next day is another day.
      claim('C7', 'W', '2024-06-01', 'outpatient', 'Clinic'),
      claim('C8', 'W', '2024-06-01', 'inpatient', 'Hospital'),
      claim('C9', 'W', '2024-06-01', 'medicines', 'Shop'),
      claim('C10', 'W', '2024-06-02', 'outpatient', 'Hospital'),
    ]);
    expect(found.value).toBe(4);
  });

  it('says so where no claim names a provider', async () => {
    const found = await year('card-misuse-signals', [claim('C1', 'W', '2024-05-01', 'outpatient', '')]);
    expect(found).toMatchObject({ value: null, reason: 'provider-not-recorded' });
  });
});

it('the costliest 5 % of claimants are at least one person', async () => {
  const facts = await factsFrom({
    members: [MEMBERS, ...['A', 'B', 'C'].map((name) => `M${name},F1,F,1990-01-01,,`)],
    policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100'],
    claims: [
      CLAIMS,
      claim('C1', 'MA', '2024-01-05', 'outpatient', 'Clinic', 30),
      claim('C2', 'MB', '2024-02-05', 'outpatient', 'Clinic', 25),
      claim('C3', 'MB', '2024-03-05', 'outpatient', 'Clinic', 25),
      claim('C4', 'MC', '2024-03-05', 'outpatient', 'Clinic', 20),
    ],
    profile: { data_as_at: '2024-12-31' },
  });
  expect(valueIn(facts, 'claims-concentration', 'rolling12', '2024-12').value).toBeCloseTo(0.5, 12);
});
