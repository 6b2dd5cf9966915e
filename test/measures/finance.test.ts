import { describe, expect, it } from 'vitest';
import { countsOf, count, recordsBehind } from '#measures';
import { monthFromIso } from '#units';
import { factsFrom, valueIn } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,poverty';
const POLICIES = 'policy_id,family_id,cover_start,cover_end,contribution_due';
const CLAIMS =
  'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';
const BALANCE =
  'date,cash,investments,largest_institution_holding,receivables,other_assets,claims_payable,claims_reserve,unearned_contributions,other_short_liabilities,long_liabilities,equity';

/** Two families for a year of 366 days: 366 each, so that a day of cover earns one. */
const SCHEME = {
  profile: { data_as_at: '2024-12-31' },
  members: [
    MEMBERS,
    'M1,F1,F,1990-01-01,yes',
    'M2,F1,M,1988-01-01,yes',
    'M3,F2,F,1980-01-01,no',
    'M4,F2,M,1981-01-01,',
  ],
  policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,366', 'P2,F2,2024-01-01,2024-12-31,366'],
  contributions: [
    'receipt_id,policy_id,pay_date,amount,payer',
    'R1,P1,2024-01-05,200,state',
    'R2,P1,2024-02-05,166,donor',
    'R3,P2,2024-01-05,266,',
    'R4,P2,2024-07-10,60,state',
  ],
  claims: [
    CLAIMS,
    'C1,M1,outpatient,2024-03-10,2024-03-12,paid,100,90,2024-04-02',
    'C2,M3,inpatient,2024-06-20,2024-07-03,paid,210,200,2024-09-01',
    'C3,M3,outpatient,2024-11-20,2024-11-25,pending,50,,',
  ],
  finance: [
    'month,line,budget,actual',
    ...Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`).flatMap((month) => [
      `${month},salaries,10,12`,
      `${month},depreciation,,3`,
      `${month},education,2,1`,
    ]),
    '2024-06,grant,50,40',
    '2024-06,investment_income,5,6',
    '2024-12,commission,,4',
  ],
  balance: [
    BALANCE,
    '2023-12-31,500,90,80,0,0,30,120,0,20,,400',
    '2024-06-30,400,100,90,10,,40,200,366,10,,100',
    '2024-12-31,300,110,100,20,,20,60,0,10,,310',
  ],
};

describe('money of a scheme, worked by hand', () => {
  it('of net income counts grants, or not', async () => {
    const facts = await factsFrom(SCHEME);
    // Earned 732; claims 90 + 200 + 50 = 340; expenses 12 x 16 + 4 = 196; grants 40; investment income 6.
    const of = (basis: 'service' | 'net-of-subsidy') =>
      valueIn(facts, 'net-income', 'rolling12', '2024-12', undefined, basis);
    expect(of('service').value).toBeCloseTo(732 + 40 + 6 - 340 - 196, 9);
    // Late claims are estimated from twelve service months on: March to December are ten.
    expect(of('net-of-subsidy')).toMatchObject({ value: null, reason: 'under-12-service-months' });
    expect(valueIn(facts, 'grant-dependency', 'rolling12', '2024-12').value).toBeCloseTo(40 / 778, 12);
    expect(valueIn(facts, 'social-investment-ratio', 'rolling12', '2024-12').value).toBeCloseTo(12 / 732, 12);
  });

  it('of self-financing leaves out what others have paid', async () => {
    const facts = await factsFrom(SCHEME);
    // Others paid all of P1 and 60 of P2's 366: members have earned 306 of 732.
    const value = valueIn(facts, 'self-financing-rate', 'rolling12', '2024-12', undefined, 'service');
    expect(value.numerator).toBeCloseTo(306, 9);
    expect(value.value).toBeCloseTo(306 / (340 + 196), 12);
    expect(valueIn(facts, 'subsidised-indigent-share', 'month', '2024-12')).toMatchObject({
      numerator: 2,
      denominator: 4,
    });
    expect(valueIn(facts, 'insured-below-poverty-line', 'month', '2024-12')).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it('of the balance takes the last sheet, and a column that is never filled as nothing', async () => {
    const facts = await factsFrom(SCHEME);
    // Other assets are filled in one sheet and blank in the last: not known there, and so neither are all assets.
    expect(valueIn(facts, 'liquidity-ratio', 'month', '2024-12').value).toBeCloseTo(300 / 30, 12);
    expect(valueIn(facts, 'investment-concentration', 'month', '2024-12').reason).toBe('not-on-balance');
    const filled = await factsFrom({
      ...SCHEME,
      balance: SCHEME.balance.map((row) =>
        row.replace('2023-12-31,500,90,80,0,0,', '2023-12-31,500,90,80,0,,'),
      ),
    });
    expect(valueIn(filled, 'solvency-ratio', 'month', '2024-12')).toMatchObject({
      numerator: 430,
      denominator: 90,
      status: 'ok',
    });
    // Filled in none, they are nothing: 300 + 110 + 20 of assets, of which 100 lie with one bank.
    expect(valueIn(filled, 'investment-concentration', 'month', '2024-12').value).toBeCloseTo(100 / 430, 12);
    expect(valueIn(filled, 'solvency-ratio', 'month', '2024-11').reason).toBe('no-balance-in-period');
    expect(valueIn(filled, 'solvency-ratio', 'rolling12', '2024-12').value).toBeCloseTo(430 / 90, 12);
    // The equity of 310 over (340 + 196) / 12 a month.
    const months = valueIn(filled, 'reserve-months', 'rolling12', '2024-12', undefined, 'service').value;
    expect(months).toBeCloseTo(310 / (536 / 12), 12);
  });

  it('of solvency says nothing where the sheets leave out what is owed to members', async () => {
    const facts = await factsFrom({
      ...SCHEME,
      balance: ['date,cash,claims_payable', '2024-12-31,300,20'],
    });
    expect(valueIn(facts, 'solvency-ratio', 'month', '2024-12').reason).toBe('not-on-balance');
    expect(valueIn(facts, 'liquidity-ratio', 'month', '2024-12').value).toBe(15);
    expect(valueIn(facts, 'reserve-months', 'month', '2024-12', undefined, 'service').reason).toBe(
      'not-on-balance',
    );
  });

  it('of the runway looks at the last six months, whatever the period', async () => {
    const facts = await factsFrom(SCHEME);
    // July to December: paid 200, spent 6 x 13 + 4 = 82, collected 60, no other income: 222 / 6 = 37 a month.
    for (const grain of ['month', 'quarter', 'rolling12'] as const)
      expect(valueIn(facts, 'cash-runway', grain, '2024-12').value).toBeCloseTo(300 / 37, 12);
    // January to June: paid 90, spent 78, collected 200 + 166 + 266, income 46: more came in.
    expect(valueIn(facts, 'cash-runway', 'month', '2024-06').reason).toBe('more-came-in');
    expect(valueIn(facts, 'cash-runway', 'quarter', '2024-03').reason).toBe('no-balance-in-period');
    const early = { ...SCHEME, balance: [...SCHEME.balance, '2024-03-31,450,,,,,,,,,,'] };
    expect(valueIn(await factsFrom(early), 'cash-runway', 'quarter', '2024-03').reason).toBe(
      'records-begin-within-period',
    );
    const december = monthFromIso('2024-12') ?? 0;
    const behind = recordsBehind(facts, {
      measure: 'spent-a-month-lately',
      period: { first: december, last: december, isToDate: false, isFromWithin: false },
      split: null,
      group: null,
    });
    expect(behind?.amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(82 / 6, 12);
  });

  it('of the budget counts what was spent without one, by line', async () => {
    const facts = await factsFrom(SCHEME);
    // Spent 196 where 144 were budgeted; 46 came in where 55 were.
    const of = (basis: 'expense' | 'income', group?: string) =>
      valueIn(
        facts,
        'budget-execution',
        'rolling12',
        '2024-12',
        group === undefined ? undefined : { split: 'line', group },
        basis,
      );
    expect(of('expense').value).toBeCloseTo(196 / 144, 12);
    expect(of('income').value).toBeCloseTo(46 / 55, 12);
    expect(of('expense', 'salaries').value).toBeCloseTo(1.2, 12);
    expect(of('expense', 'commission').reason).toBe('nothing-to-divide-by');
  });

  it('of what reserves were held for', async () => {
    const facts = await factsFrom(SCHEME);
    // At the end of June C2 had been served and not ended: 200, where 40 + 200 were held.
    const second = valueIn(facts, 'reserve-run-off', 'quarter', '2024-09', undefined, 'service');
    expect(second).toMatchObject({ numerator: 200, denominator: 240 });
    // On the last day C3 alone had been submitted and not ended.
    const counted = count(facts, {
      periods: [monthFromIso('2024-08'), monthFromIso('2024-12')].map((month) => ({
        first: month ?? 0,
        last: month ?? 0,
        isToDate: false,
        isFromWithin: false,
      })),
      split: 'benefit',
    });
    const { values } = countsOf(counted, 'open-claims-amount-at-end');
    expect(counted.groups).toEqual(['outpatient', 'inpatient']);
    expect([...values]).toEqual([200, 0, 200, 0, 50, 50, 0, 0]);
    expect(valueIn(facts, 'claims-reserve', 'month', '2024-12', undefined, 'accounts').value).toBe(80);
  });

  it('of complaints closed to date, and people won', async () => {
    const facts = await factsFrom({
      ...SCHEME,
      feedback: [
        'date,kind,score,closed_date',
        '2024-05-02,complaint,,2024-05-20',
        '2024-05-03,complaint,,',
        '2024-05-04,satisfaction,4,',
      ],
    });
    expect(valueIn(facts, 'grievances-resolved', 'month', '2024-05')).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(valueIn(facts, 'acquisition-cost', 'rolling12', '2024-12')).toMatchObject({
      numerator: 4,
      denominator: 4,
    });
  });
});

describe('monthly returns', () => {
  const returned = (month: string, rest: string) => `${month},${rest}`;
  it('give the accounts, staff and monitoring', async () => {
    const facts = await factsFrom({
      return: [
        'month,earned_premium,amount_paid,claims_reserve_end,operating_expenses,grants,subsidies_received,investment_income,other_income,insured_start,insured_end,staff_fte,returns_expected,returns_received,cash_end,short_liabilities_end,admitted_assets_end,liabilities_end',
        returned('2024-01', '100,60,30,20,10,0,1,0,500,600,1.5,4,3,90,60,200,160'),
        returned('2024-02', '120,70,50,25,0,5,1,0,600,700,2.5,4,4,80,100,210,175'),
        returned('2024-04', '120,70,50,25,0,5,1,0,700,700,2.5,4,4,80,100,210,175'),
      ],
    });
    // Paid 70 and 20 more in reserve: 90 and 25 of expenses on 120 earned.
    expect(valueIn(facts, 'combined-ratio', 'month', '2024-02', undefined, 'accounts').value).toBeCloseTo(
      115 / 120,
      12,
    );
    expect(valueIn(facts, 'net-income', 'month', '2024-02', undefined, 'accounts').value).toBeCloseTo(
      120 + 6 - 115,
      12,
    );
    expect(valueIn(facts, 'net-income', 'month', '2024-02', undefined, 'accounts-net-of-subsidy').value).toBe(
      6,
    );
    expect(valueIn(facts, 'insured-per-staff', 'month', '2024-02').value).toBe(280);
    expect(valueIn(facts, 'reporting-timeliness', 'month', '2024-01').value).toBe(0.75);
    expect(valueIn(facts, 'monitoring-quality', 'quarter', '2024-03').value).toBeCloseTo(2 / 3, 12);
    expect(valueIn(facts, 'liquidity-ratio', 'month', '2024-02').value).toBe(0.8);
    expect(valueIn(facts, 'solvency-ratio', 'month', '2024-02').value).toBe(1.2);
  });
});
