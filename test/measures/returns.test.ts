import { describe, expect, it } from 'vitest';
import { factsFrom, findingCodes, valueIn } from '../support/counting.ts';

/** Three months of a scheme that files returns only. */
const HEAD =
  'month,insured_start,insured_end,contributions_collected,amount_paid,claims_paid,claims_rejected,deliveries_normal,deliveries_caesarean';
const THREE = [
  HEAD,
  '2024-01,100,110,1000,500,10,2,3,1',
  '2024-02,110,130,1200,700,14,0,2,0',
  '2024-03,130,120,800,600,12,4,4,2',
];

describe('figures from monthly returns', () => {
  it('add what happened over months', async () => {
    const facts = await factsFrom({ return: THREE });
    expect(valueIn(facts, 'contributions-collected', 'quarter', '2024-03')).toMatchObject({
      value: 3000,
      status: 'ok',
    });
    // 1800 paid of 3000 collected, where months one by one are 50, 58.3 and 75 %.
    expect(valueIn(facts, 'paid-claims-ratio', 'quarter', '2024-03').value).toBeCloseTo(0.6, 12);
    expect(valueIn(facts, 'average-claim-cost', 'quarter', '2024-03').value).toBe(1800 / 36);
    // 6 of 42 decided, enough to be judged.
    expect(valueIn(facts, 'rejection-ratio', 'quarter', '2024-03')).toMatchObject({
      numerator: 6,
      denominator: 42,
      status: 'ok',
    });
    expect(valueIn(facts, 'deliveries', 'quarter', '2024-03').value).toBe(12);
  });

  it('take what stands at the end, and what stood before from the month before', async () => {
    const facts = await factsFrom({ return: THREE });
    expect(valueIn(facts, 'insured-persons', 'quarter', '2024-03').value).toBe(120);
    expect(valueIn(facts, 'growth-rate', 'quarter', '2024-03').value).toBeCloseTo(0.2, 12);
    expect(valueIn(facts, 'growth-rate', 'month', '2024-02').value).toBeCloseTo(20 / 110, 12);
  });

  it('take the start that the return says only where there is no end of the month before', async () => {
    const differing = await factsFrom({
      return: ['month,insured_start,insured_end', '2024-01,100,110', '2024-02,500,121'],
    });
    expect(valueIn(differing, 'growth-rate', 'month', '2024-01').value).toBeCloseTo(0.1, 12);
    expect(valueIn(differing, 'growth-rate', 'month', '2024-02').value).toBeCloseTo(0.1, 12);
  });

  it('have person-years as the mean of start and end times the days of the month', async () => {
    const facts = await factsFrom({ return: THREE });
    const days = 105 * 31 + 120 * 29 + 125 * 31;
    expect(valueIn(facts, 'exposure-member-years', 'quarter', '2024-03').value).toBeCloseTo(days / 365.25, 9);
  });

  it('have the end of the month before for a start that the form does not ask for', async () => {
    const facts = await factsFrom({ return: ['month,insured_end', '2024-01,110', '2024-02,130'] });
    expect(valueIn(facts, 'exposure-member-years', 'month', '2024-02').value).toBeCloseTo(
      (120 * 29) / 365.25,
      9,
    );
    expect(valueIn(facts, 'exposure-member-years', 'month', '2024-01').reason).toBe('not-on-return');
    expect(valueIn(facts, 'growth-rate', 'month', '2024-01').reason).toBe('return-missing');
  });

  it('say which return is not there, and what a return does not say', async () => {
    const facts = await factsFrom({
      return: [
        'month,insured_end,contributions_collected',
        '2024-01,,1000',
        '2024-02,130,1200',
        '2024-04,140,',
        '2024-05,150,900',
      ],
    });
    const reason = (id: Parameters<typeof valueIn>[1], grain: 'month' | 'quarter', month: string) =>
      valueIn(facts, id, grain, month).reason;
    expect(reason('insured-persons', 'month', '2024-01')).toBe('not-on-return');
    expect(reason('insured-persons', 'month', '2024-03')).toBe('return-missing');
    expect(reason('contributions-collected', 'month', '2024-03')).toBe('return-missing');
    expect(reason('contributions-collected', 'month', '2024-04')).toBe('not-on-return');
    expect(reason('contributions-collected', 'quarter', '2024-03')).toBe('return-missing');
    expect(reason('growth-rate', 'month', '2024-04')).toBe('return-missing');
    expect(valueIn(facts, 'growth-rate', 'month', '2024-05').value).toBeCloseTo(10 / 140, 12);
    // No form of these months has the column at all.
    expect(reason('paid-claims-ratio', 'month', '2024-02')).toBe('not-on-return');
    // What no return could say keeps its own reason.
    expect(reason('ibnr', 'month', '2024-02')).toBe('no-claims');
  });

  it('roll over twelve months once there are so many, and over the scheme’s year', async () => {
    const months = Array.from({ length: 13 }, (_, i) => {
      const month = `${2023 + Math.floor((i + 6) / 12)}-${String(((i + 6) % 12) + 1).padStart(2, '0')}`;
      return `${month},${100 + i},${10 * (i + 1)}`;
    });
    const facts = await factsFrom({
      return: ['month,insured_end,contributions_collected', ...months],
      profile: { fiscal_year_start: 7 },
    });
    // July 2023 is 10, each month 10 more: the year is 10 + ... + 120, the twelve months to July 2024 20 + ... + 130.
    expect(valueIn(facts, 'contributions-collected', 'year', '2024-06').value).toBe(780);
    expect(valueIn(facts, 'contributions-collected', 'rolling12', '2024-07').value).toBe(900);
    expect(valueIn(facts, 'insured-persons', 'rolling12', '2024-07').value).toBe(112);
    expect(valueIn(facts, 'growth-rate', 'rolling12', '2024-07').value).toBeCloseTo(0.12, 12);
  });

  it('are of the whole scheme: groups give the reason', async () => {
    const facts = await factsFrom({ return: THREE });
    expect(
      valueIn(facts, 'insured-persons', 'month', '2024-03', { split: 'age', group: '15-24' }),
    ).toMatchObject({ value: null, reason: 'no-members' });
  });

  it('stand in only for what the records cannot tell', async () => {
    const facts = await factsFrom({
      return: THREE,
      policies: [
        'policy_id,family_id,cover_start,cover_end,contribution_due,insured_count',
        'P1,F1,2024-01-01,2024-12-31,366,4',
      ],
    });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-02').value).toBe(4);
    expect(valueIn(facts, 'contributions-collected', 'month', '2024-02').value).toBe(1200);
    expect(valueIn(facts, 'earned-premium', 'month', '2024-02').value).toBe(29);
  });

  it('have the target population of the return where the profile has none', async () => {
    const lines = ['month,insured_end,target_population', '2024-01,50,1000', '2024-02,60,1200'];
    const said = await factsFrom({ return: lines });
    expect(valueIn(said, 'coverage-ratio', 'month', '2024-01').value).toBe(0.05);
    expect(valueIn(said, 'coverage-ratio', 'quarter', '2024-02').value).toBe(0.05);
    const given = await factsFrom({ return: lines, profile: { target_population: 600 } });
    expect(valueIn(given, 'coverage-ratio', 'month', '2024-02').value).toBe(0.1);
  });
});

/** Two months that add up in every way. */
const SOUND: Readonly<Record<string, readonly [string, string]>> = {
  month: ['2024-01', '2024-02'],
  members_start: ['40', '44'],
  members_new: ['6', '3'],
  members_lapsed: ['1', '0'],
  members_removed: ['1', '2'],
  members_end: ['44', '45'],
  insured_start: ['100', '110'],
  insured_new: ['15', '6'],
  insured_exits: ['5', '4'],
  insured_end: ['110', '112'],
  insured_women_end: ['60', '61'],
  insured_women_15_49_end: ['30', '30'],
  insured_women_15_49_entitled_end: ['20', '22'],
  claims_reported: ['12', '9'],
  claims_paid: ['8', '9'],
  claims_rejected: ['2', '1'],
  claims_pending_end: ['7', '6'],
  settled_0_7: ['5', '6'],
  settled_8_30: ['3', '2'],
  settled_31_90: ['1', '1'],
  settled_over_90: ['1', '1'],
  women_anc1: ['5', '5'],
  women_anc4: ['4', '5'],
  policies_expiring: ['9', '9'],
  policies_expiring_eligible: ['8', '9'],
  policies_renewed_of_expiring: ['6', '9'],
  amount_paid: ['100', '120'],
};

async function findingsWith(change: Readonly<Record<string, readonly [string, string]>>) {
  const columns = Object.entries({ ...SOUND, ...change });
  const row = (i: 0 | 1) => columns.map(([, cells]) => cells[i]).join(',');
  return findingCodes(await factsFrom({ return: [columns.map(([name]) => name).join(','), row(0), row(1)] }));
}

describe('what does not add up on returns', () => {
  it('is nothing where all does', async () => {
    expect(await findingsWith({})).toEqual({});
  });

  it.each<readonly [string, Readonly<Record<string, readonly [string, string]>>]>([
    ['return-members-differ', { members_new: ['6', '4'] }],
    ['return-insured-differ', { insured_exits: ['5', '5'] }],
    ['return-pending-differs', { claims_pending_end: ['7', '8'] }],
    ['return-settled-differs', { settled_8_30: ['3', '3'] }],
    ['return-women-above-insured', { insured_women_end: ['60', '113'] }],
    ['return-entitled-above-women', { insured_women_15_49_entitled_end: ['20', '31'] }],
    ['return-antenatal-fourth-above-first', { women_anc4: ['4', '6'] }],
    ['return-renewed-above-expiring', { policies_renewed_of_expiring: ['6', '10'] }],
    ['negative-amount', { amount_paid: ['100', '-120'] }],
    ['return-month-missing', { month: ['2024-01', '2024-03'] }],
    ['event-after-today', { month: ['2026-11', '2026-12'] }],
  ])('is found: %s', async (code, change) => {
    expect(await findingsWith(change)).toEqual({ [code]: 1 });
  });

  it('is told apart from a start that is not the end of the month before', async () => {
    expect(await findingsWith({ insured_start: ['100', '111'], insured_exits: ['5', '5'] })).toEqual({
      'return-start-differs': 1,
    });
  });

  it('is not found in what the form leaves blank', async () => {
    const blank = Object.fromEntries(
      ['members_removed', 'insured_new', 'claims_rejected', 'settled_31_90', 'insured_end'].map((name) => [
        name,
        ['', ''] as const,
      ]),
    );
    expect(await findingsWith({ ...blank, insured_women_end: ['900', '900'] })).toEqual({});
  });

  it('is not repaired: each figure is counted as it stands', async () => {
    const facts = await factsFrom({
      return: ['month,insured_start,insured_new,insured_exits,insured_end', '2024-01,100,10,0,150'],
    });
    expect(findingCodes(facts)).toEqual({ 'return-insured-differ': 1 });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-01').value).toBe(150);
  });
});

describe('what does not add up elsewhere', () => {
  const BALANCE =
    'date,cash,investments,receivables,other_assets,claims_payable,claims_reserve,unearned_contributions,other_short_liabilities,long_liabilities,equity,largest_institution_holding';

  it.each<readonly [string, string, Record<string, number>]>([
    ['a sound sheet', '2024-03-31,100,50,20,30,40,30,50,10,20,50,100', {}],
    ['a cent of rounding', '2024-03-31,100.01,50,20,30,40,30,50,10,20,50,100', {}],
    ['two sides', '2024-03-31,100,50,20,30,40,30,50,10,20,60,100', { 'balance-does-not-balance': 1 }],
    ['a blank cell', '2024-03-31,100,50,20,30,40,30,50,10,,60,100', {}],
    [
      'a holding above assets',
      '2024-03-31,100,50,20,30,40,30,50,10,20,50,201',
      { 'holding-above-assets': 1 },
    ],
    ['less than nothing', '2024-03-31,-100,50,20,30,40,30,50,10,20,-150,0', { 'negative-amount': 1 }],
  ])('in balance sheets: %s', async (_, line, found) => {
    expect(findingCodes(await factsFrom({ balance: [BALANCE, line] }))).toEqual(found);
  });

  it('in registers of pregnancies and complaints', async () => {
    const facts = await factsFrom({
      feedback: [
        'date,kind,score,closed_date',
        '2024-01-05,complaint,,2024-01-02',
        '2024-01-05,satisfaction,9,',
        '2024-01-06,complaint,,2024-01-06',
      ],
      pregnancies: [
        'insured_id,registered_date,expected_delivery,delivery_date',
        'M1,2024-01-10,2024-06-01,2024-01-09',
        'M2,2024-01-10,2025-06-01,',
        'M3,2024-01-10,2024-06-01,2024-06-03',
      ],
    });
    expect(findingCodes(facts)).toEqual({
      'closed-before-received': 1,
      'score-above-five': 1,
      'delivery-before-registered': 1,
      'pregnancy-too-long': 1,
    });
  });
});
