import { describe, expect, it } from 'vitest';
import { factsFrom, valueIn } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,area,entry_date,exit_date';
const POLICIES = 'policy_id,family_id,cover_start,cover_end,contribution_due,product';
const CLAIMS =
  'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';
const REGISTER =
  'insured_id,registered_date,expected_delivery,anc_visits,delivery_date,place,attendant,mode,outcome';

const women = {
  members: [
    MEMBERS,
    'W1,F1,F,1990-01-01,North,,',
    'W2,F2,F,1995-06-15,South,,',
    'H2,F2,M,1990-01-01,South,,',
    // Born on the day of W1's delivery and entered twenty days later; W2's child was entered too late.
    'C1,F1,F,2024-03-10,North,2024-03-30,',
    'C2,F2,M,2024-05-02,South,2024-06-20,',
  ],
  policies: [POLICIES, 'P1,F1,2023-01-01,2024-12-31,100,Gold', 'P2,F2,2023-01-01,2024-12-31,100,Silver'],
};
const profile = { maternity_waiting_days: 270, data_as_at: '2024-12-31' };

const of2024 = (
  facts: Awaited<ReturnType<typeof factsFrom>>,
  id: Parameters<typeof valueIn>[1],
  basis?: string,
) => valueIn(facts, id, 'rolling12', '2024-12', undefined, basis as Parameters<typeof valueIn>[5]);

describe('care around deliveries, from claims', () => {
  const claim = (id: string, who: string, benefit: string, day: string, paid: number, status = 'paid') =>
    `${id},${who},${benefit},${day},${day},${status},${paid},${status === 'paid' ? paid : ''},${status === 'paid' ? day : ''}`;
  const claims = [
    CLAIMS,
    // W1: 280 days before 10 March 2024 is 4 June 2023. Four days with a visit, one of them with two claims.
    claim('A1', 'W1', 'antenatal', '2023-06-04', 10),
    claim('A2', 'W1', 'antenatal', '2023-10-01', 10),
    claim('A3', 'W1', 'antenatal', '2023-12-01', 10),
    claim('A4', 'W1', 'antenatal', '2023-12-01', 10),
    claim('A5', 'W1', 'antenatal', '2024-02-01', 10),
    claim('D1', 'W1', 'normal_delivery', '2024-03-10', 100),
    claim('D2', 'W1', 'caesarean', '2024-03-12', 300),
    claim('N1', 'W1', 'postnatal', '2024-03-12', 20),
    // W2: one visit a day too early, one rejected, three that count; the visit after came on the third day.
    claim('A6', 'W2', 'antenatal', '2023-07-26', 10),
    claim('A7', 'W2', 'antenatal', '2024-04-01', 10, 'rejected'),
    claim('A8', 'W2', 'antenatal', '2024-02-01', 10),
    claim('D3', 'W2', 'normal_delivery', '2024-05-02', 120),
    claim('N2', 'W2', 'postnatal', '2024-05-05', 20),
    claim('O1', 'H2', 'outpatient', '2024-02-01', 50),
    claim('O2', 'W2', 'outpatient', '2024-02-03', 70),
  ];

  it('counts days with a visit within 280 days before, visits within two days after, and what each mode cost', async () => {
    const facts = await factsFrom({ ...women, claims, profile });
    expect(of2024(facts, 'anc1-coverage')).toMatchObject({ numerator: 2, denominator: 2 });
    expect(of2024(facts, 'anc4-coverage')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of2024(facts, 'anc-dropout').value).toBe(0.5);
    expect(of2024(facts, 'pnc-48h')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of2024(facts, 'average-delivery-cost', 'caesarean').value).toBe(400);
    expect(of2024(facts, 'average-delivery-cost', 'normal').value).toBe(120);
    // Settled in 2024: 10 + 100 + 300 + 20 for W1, 10 + 120 + 20 for W2; 120 for other care.
    expect(of2024(facts, 'maternity-cost-share').value).toBeCloseTo(580 / 700, 12);
  });

  it('divides them by the group of the woman', async () => {
    const facts = await factsFrom({ ...women, claims, profile });
    const north = valueIn(facts, 'anc4-coverage', 'rolling12', '2024-12', { split: 'area', group: 'North' });
    const south = valueIn(facts, 'anc4-coverage', 'rolling12', '2024-12', { split: 'area', group: 'South' });
    expect([north.value, south.value]).toEqual([1, 0]);
  });

  it('asks of children only once thirty days have passed since the delivery', async () => {
    const facts = await factsFrom({ ...women, claims, profile });
    expect(of2024(facts, 'newborn-enrolment')).toMatchObject({ numerator: 1, denominator: 2 });
    const early = await factsFrom({ ...women, claims, profile: { ...profile, data_as_at: '2024-05-31' } });
    expect(valueIn(early, 'newborn-enrolment', 'month', '2024-05').reason).toBe('nothing-to-divide-by');
  });

  it('takes care that nobody ever claimed for as not known, never as none', async () => {
    const without = claims.filter((line) => !/antenatal|postnatal/.test(line));
    const facts = await factsFrom({ ...women, claims: without, profile });
    for (const id of ['anc1-coverage', 'anc4-coverage', 'pnc-48h'] as const)
      expect(of2024(facts, id)).toMatchObject({ value: null, reason: 'care-not-claimed' });
  });

  it('sets women’s claims for a year of cover against men’s, with and without maternity', async () => {
    const facts = await factsFrom({ ...women, claims, profile });
    // 2024: W1 and W2 covered all of 366 days, C1 from 30 March on (277 days); H2 and, from 20 June, C2 (195 days).
    const womanYears = (366 + 366 + 277) / 365.25;
    const manYears = (366 + 195) / 365.25;
    // Women: A5, D1, D2, N1; A8, D3, N2, O2. A man: O1.
    expect(of2024(facts, 'female-claims-parity', 'number').value).toBeCloseTo(
      8 / womanYears / (1 / manYears),
      10,
    );
    expect(of2024(facts, 'female-claims-parity', 'amount-without-maternity').value).toBeCloseTo(
      70 / womanYears / (50 / manYears),
      10,
    );
    expect(of2024(facts, 'women-share-claims', 'number').value).toBeCloseTo(8 / 9, 12);
    expect(of2024(facts, 'women-share-claims', 'amount').value).toBeCloseTo(650 / 700, 12);
  });
});

describe('births of the pregnancy register', () => {
  const pregnancies = [
    REGISTER,
    'W1,2023-09-01,2024-03-15,5,2024-03-10,facility,skilled,caesarean,live birth',
    'W2,2023-11-01,2024-05-01,3,2024-05-02,home,other,normal,Mort-né',
    // Blank cells say nothing; a loss is no birth; expected in 2024 but not yet delivered.
    'W1,2022-10-01,2024-01-20,,2024-01-18,,,,',
    'W2,2023-01-01,2024-02-01,2,2024-01-10,facility,skilled,normal,miscarriage',
    'W1,2024-08-01,2024-12-20,1,,,,,',
  ];

  it('asks each thing of the births whose register says it', async () => {
    const facts = await factsFrom({ ...women, pregnancies, profile });
    expect(of2024(facts, 'anc1-coverage', 'register')).toMatchObject({ numerator: 2, denominator: 2 });
    expect(of2024(facts, 'anc4-coverage', 'register')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of2024(facts, 'institutional-delivery-rate')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of2024(facts, 'skilled-birth-attendance')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of2024(facts, 'caesarean-rate', 'register')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of2024(facts, 'maternal-outcome-count', 'stillbirths').value).toBe(1);
    expect(of2024(facts, 'maternal-outcome-count', 'maternal-deaths').value).toBe(0);
    expect(of2024(facts, 'expected-births')).toMatchObject({ value: 5 });
  });

  it('finds the product of a woman by the policy that covers her', async () => {
    const facts = await factsFrom({ ...women, pregnancies, profile });
    const divided = { split: 'product', group: 'Gold' } as const;
    expect(valueIn(facts, 'expected-births', 'rolling12', '2024-12', divided).value).toBe(3);
    expect(valueIn(facts, 'anc4-coverage', 'rolling12', '2024-12', divided, 'register').value).toBe(1);
  });

  it('says what a register does not tell, and falls back on what can be told', async () => {
    const bare = [
      'insured_id,registered_date,expected_delivery,delivery_date',
      'W1,2023-09-01,2024-03-15,2024-03-10',
    ];
    const facts = await factsFrom({ ...women, pregnancies: bare, profile: { ...profile, gfr: 0.1 } });
    for (const id of ['skilled-birth-attendance', 'maternal-outcome-count'] as const)
      expect(of2024(facts, id)).toMatchObject({ value: null, reason: 'not-in-register' });
    const none = await factsFrom({ ...women, profile });
    expect(of2024(none, 'skilled-birth-attendance').reason).toBe('no-register');
    expect(of2024(none, 'expected-births').reason).toBe('no-maternity-basis');
  });
});

describe('births expected', () => {
  it('counts all insured women, where uptake counts the entitled', async () => {
    const facts = await factsFrom({
      members: women.members,
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,Gold'],
      profile: { ...profile, gfr: 0.1 },
    });
    expect(of2024(facts, 'expected-births').value).toBeCloseTo((366 * 0.1) / 365.25, 12);
    // Entitled from 27 September 2024, 270 days after 1 January.
    expect(of2024(facts, 'maternity-entitlement-rate').value).toBe(1);
    expect(valueIn(facts, 'maternity-entitlement-rate', 'month', '2024-08').value).toBe(0);
  });
});

describe('monthly returns', () => {
  it('give what their columns say', async () => {
    const facts = await factsFrom({
      return: [
        'scheme,month,births_registered,women_anc1,women_anc4,deliveries_normal,deliveries_caesarean,deliveries_facility,amount_paid,maternity_amount,claims_reported,claims_women,insured_women_15_49_end,insured_women_15_49_entitled_end',
        'S,2024-01,40,38,20,24,6,30,1000,300,200,110,500,400',
      ],
      profile: { data_as_at: '2024-01-31' },
    });
    const of = (id: Parameters<typeof valueIn>[1], basis?: string) =>
      valueIn(facts, id, 'month', '2024-01', undefined, basis as Parameters<typeof valueIn>[5]).value;
    expect(of('anc1-coverage')).toBe(0.95);
    expect(of('anc-dropout')).toBeCloseTo(18 / 38, 12);
    expect(of('institutional-delivery-rate')).toBe(0.75);
    expect(of('maternity-cost-share')).toBe(0.3);
    expect(of('women-share-claims', 'number')).toBe(0.55);
    expect(of('maternity-entitlement-rate')).toBe(0.8);
  });
});
