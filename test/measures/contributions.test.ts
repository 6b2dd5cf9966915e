import { describe, expect, it } from 'vitest';
import { countsOf, count, factsOf, recordsBehind, timelineOf } from '#measures';
import { monthFromIso } from '#units';
import { readScheme } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName, textFile } from '../support/shared.ts';
import { factsFrom, valueIn } from '../support/counting.ts';

type Id = Parameters<typeof valueIn>[1];
type Basis = Parameters<typeof valueIn>[5];

describe('dues and receipts', async () => {
  // A pays late but in full, B a part, C nothing, D is poor and owes nothing; E's due is paid by the state.
  const facts = await factsFrom({
    profile: { data_as_at: '2023-12-31' },
    members: [
      'insured_id,family_id,sex,birth_date,area,poverty',
      'a,A,F,1990-01-01,North,no',
      'b,B,M,1980-01-01,North,no',
      'c,C,F,1985-01-01,South,no',
      'd,D,F,1970-01-01,South,yes',
      'e,E,M,1995-01-01,South,no',
    ],
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2023-01-01,2023-12-31,365',
      'B1,B,2023-01-01,2023-12-31,200',
      'C1,C,2023-02-01,2024-01-31,100',
      'D1,D,2023-01-01,2023-12-31,0',
      'E1,E,2023-12-15,2024-12-14,100',
    ],
    contributions: [
      'receipt_id,policy_id,pay_date,amount,payer',
      // On 31 January 30 days have passed, on 1 February 31.
      'R1,A1,2023-01-31,165,member',
      'R2,A1,2023-02-01,200,member',
      'R3,B1,2023-01-05,150,member',
      'R4,E1,2023-12-20,100,state',
      'R5,E1,2023-12-21,40,donor',
      'R6,B1,2023-12-22,10,',
      'R7,none,2023-12-22,30,other',
    ],
  });
  const at = (id: Id, month: string, basis?: Basis) => valueIn(facts, id, 'month', month, undefined, basis);

  it('fall due where cover begins', () => {
    expect(at('contributions-due', '2023-01').value).toBe(565);
    expect(valueIn(facts, 'contributions-due', 'rolling12', '2023-12').value).toBe(765);
  });

  it('are paid in full from the day of the last receipt', () => {
    // A, B and D in January: only D, who owes nothing. In February C has joined, and A has paid.
    expect(at('families-paid-in-full', '2023-01')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(at('families-paid-in-full', '2023-02')).toMatchObject({ numerator: 2, denominator: 4 });
    expect(at('families-paid-in-full', '2023-12')).toMatchObject({ numerator: 3, denominator: 5 });
    const south = { split: 'area', group: 'South' } as const;
    expect(valueIn(facts, 'families-paid-in-full', 'month', '2023-12', south)).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it('are in arrears thirty days later, whatever came after', () => {
    // A still owed 200 on 31 January, B 50; C the whole in February; E's thirty days are not over.
    expect(at('arrears-ratio', '2023-01')).toMatchObject({ numerator: 250, denominator: 565 });
    expect(at('arrears-ratio', '2023-02')).toMatchObject({ numerator: 100, denominator: 100, value: 1 });
    expect(at('arrears-ratio', '2023-12')).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
    expect(valueIn(facts, 'arrears-ratio', 'rolling12', '2023-12')).toMatchObject({
      numerator: 350,
      denominator: 665,
      status: 'small-numbers',
    });
  });

  it('are the members’ own or others’, where that is known', () => {
    // The state's 100, the donor's 40 and the 30 of another; ten are of nobody known.
    expect(at('contribution-subsidy-share', '2023-12')).toMatchObject({ numerator: 170, denominator: 170 });
    expect(valueIn(facts, 'contribution-subsidy-share', 'rolling12', '2023-12')).toMatchObject({
      numerator: 170,
      denominator: 685,
    });
    expect(at('contribution-subsidy-share', '2023-06').reason).toBe('nothing-to-divide-by');
  });

  it('in cash over what fell due can exceed it', () => {
    expect(at('collection-rate', '2023-12', 'cash')).toMatchObject({ numerator: 180, denominator: 100 });
    expect(at('collection-rate', '2023-12').value).toBe(1);
  });
});

it('says that it cannot know who paid where no receipt says so', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2023-01-31' },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2023-01-01,2023-12-31,365',
    ],
    contributions: ['receipt_id,policy_id,pay_date,amount', 'R1,A1,2023-01-05,365'],
  });
  expect(valueIn(facts, 'contribution-subsidy-share', 'month', '2023-01')).toMatchObject({
    value: null,
    reason: 'nothing-to-divide-by',
  });
});

it('counts money given back as owed again', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2023-03-31' },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2023-01-01,2023-12-31,100',
    ],
    contributions: [
      'receipt_id,policy_id,pay_date,amount',
      'R1,A1,2023-01-05,100',
      'R2,A1,2023-02-05,-100',
      'R3,A1,2023-03-05,100',
    ],
  });
  expect(valueIn(facts, 'families-paid-in-full', 'month', '2023-02').value).toBe(0);
  expect(valueIn(facts, 'families-paid-in-full', 'month', '2023-03').value).toBe(1);
});

describe('what is unearned', async () => {
  // 365 a year from 1 July, renewed at 732 (2 a day in a term of 366 days); a second policy is cancelled on 1 March.
  const facts = await factsFrom({
    profile: { data_as_at: '2023-12-31' },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due,status,status_date,insured_count',
      'A1,A,2022-07-01,2023-06-30,365,active,,1',
      'A2,A,2023-07-01,2024-06-30,732,active,,1',
      'B1,B,2023-01-01,2023-12-31,730,cancelled,2023-03-01,1',
      'C1,C,2023-09-01,2023-08-01,50,active,,1',
    ],
  });
  const unearned = (month: string) => valueIn(facts, 'unearned-premium-reserve', 'month', month).value;

  it('is due for the days ahead', () => {
    // 31 December 2022: 181 days of 1. 28 February 2023: 122 days of 1, and 306 of B's at 2.
    expect(unearned('2022-12')).toBeCloseTo(181, 9);
    expect(unearned('2023-02')).toBeCloseTo(122 + 612, 9);
    // From the day of its cancellation B gives nothing: 91 days of 1.
    expect(unearned('2023-03')).toBeCloseTo(91, 9);
    expect(unearned('2023-06')).toBe(0);
    expect(unearned('2023-12')).toBeCloseTo(182 * 2, 9);
  });

  it('and what is earned make up what was due, where nothing was cut short', () => {
    const earned = valueIn(facts, 'earned-premium', 'quarter', '2023-09').value ?? 0;
    // Due in the quarter: A2, and C1, whose term ends before it begins and earns nothing.
    const due = valueIn(facts, 'contributions-due', 'quarter', '2023-09').value ?? 0;
    expect(earned).toBeCloseTo(due - 50 + (unearned('2023-06') ?? 0) - (unearned('2023-09') ?? 0), 9);
  });

  it('stands on the policies whose parts add up to it', () => {
    const month = monthFromIso('2023-02') ?? 0;
    const period = { first: month, last: month, isToDate: false, isFromWithin: false };
    const behind = recordsBehind(facts, {
      measure: 'unearned-contributions',
      period,
      split: null,
      group: null,
    });
    expect(behind?.rows).toEqual(Int32Array.of(0, 2));
    expect(behind?.amounts[0]).toBeCloseTo(122, 9);
    expect(behind?.amounts[1]).toBeCloseTo(612, 9);
  });
});

it('earns half a year’s contribution of 100 from 1 July, and keeps the other half', async () => {
  // As in the accountants' example, with months of 30 days made even: 184 days of 368 lie in the year.
  const facts = await factsFrom({
    profile: { data_as_at: '2023-12-31' },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2022-07-01,2023-07-03,100',
    ],
  });
  expect(valueIn(facts, 'earned-premium', 'year', '2022-12').value).toBeCloseTo(50, 9);
  expect(valueIn(facts, 'unearned-premium-reserve', 'year', '2022-12').value).toBeCloseTo(50, 9);
});

it('spreads receipts as openIMIS does, from their day or the first of cover to the policy’s end', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2023-06-30' },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due,insured_count',
      'A1,A,2023-01-01,2023-03-31,90,2',
    ],
    contributions: [
      'receipt_id,policy_id,pay_date,amount',
      // Before cover: a day of each of 90. Within: from 1 March, 31 days. After: on its own day.
      'R1,A1,2022-12-20,45',
      'R2,A1,2023-03-01,31',
      'R3,A1,2023-05-10,14',
      'R4,lost,2023-01-10,1000',
    ],
  });
  const allocated = (month: string) =>
    valueIn(facts, 'earned-premium', 'month', month, undefined, 'openimis').value;
  expect(allocated('2023-01')).toBeCloseTo(31 / 2, 9);
  expect(allocated('2023-02')).toBeCloseTo(14, 9);
  expect(allocated('2023-03')).toBeCloseTo(31 / 2 + 31, 9);
  expect(allocated('2023-05')).toBeCloseTo(14, 9);
  // Receipts over persons at the end: 31 of two persons in March.
  const march = valueIn(facts, 'average-contribution-per-insured', 'month', '2023-03', undefined, 'openimis');
  expect(march.value).toBe(31 / 2);
});

describe('a scheme that files returns only', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2024-02-29' },
    return: [
      'scheme,month,insured_start,insured_end,contributions_due,contributions_collected,contributions_collected_for_dues_of_month,arrears_over_30d,subsidies_received,earned_premium,upr_end',
      'S,2024-01,100,100,500,400,380,50,1200,300,700',
      'S,2024-02,100,100,300,309,270,30,750,310,690',
    ],
  });
  const both = (id: Id, basis?: Basis) => valueIn(facts, id, 'quarter', '2024-02', undefined, basis);

  it('has what their columns say', () => {
    expect(both('contributions-due').value).toBe(800);
    expect(both('unearned-premium-reserve').value).toBe(690);
    expect(both('arrears-ratio')).toMatchObject({ numerator: 80, denominator: 800, value: 0.1 });
    expect(both('contribution-subsidy-share')).toMatchObject({ numerator: 1950, denominator: 2659 });
    expect(both('average-contribution-per-insured').value).toBeCloseTo(610 / ((100 * 60) / 365.25), 9);
    expect(both('collection-rate', 'cash').value).toBeCloseTo(709 / 800, 12);
  });

  it('has reasons for the rest', () => {
    expect(both('families-paid-in-full')).toMatchObject({ value: null, reason: 'no-policies' });
    expect(both('earned-premium', 'openimis')).toMatchObject({ value: null, reason: 'no-policies' });
  });
});

it('gives Nepal’s published share of the state in the contributions of 2080/81', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2024-07-31', currency: 'NPR' },
    return: ['scheme,month,contributions_collected,subsidies_received', 'S,2024-07,3090000000,7500000000'],
  });
  const share = valueIn(facts, 'contribution-subsidy-share', 'month', '2024-07').value ?? 0;
  expect((share * 100).toFixed(2)).toBe('70.82');
});

const constructed = sharedFolder('constructed');

it.skipIf(!constructed)(testName('has the contributions of the hand-worked set', constructed), async () => {
  const files = filesOf(constructed ?? '', (name) => name.endsWith('.csv') && name !== 'expected.csv');
  const json = { name: 'Hand-worked', currency: 'INR', data_as_at: '2024-01-31', grace_days: 60 };
  const { records, profile } = await readScheme([...files, textFile('profile.json', JSON.stringify(json))]);
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  const facts = factsOf(records, profile, timeline);
  const year = (id: Id, basis?: Basis) => valueIn(facts, id, 'year', '2023-12', undefined, basis).value;
  expect(valueIn(facts, 'unearned-premium-reserve', 'month', '2022-12').value).toBeCloseTo(665, 9);
  expect(year('unearned-premium-reserve')).toBeCloseTo(1157, 9);
  expect(year('contributions-due')).toBe(1829);
  expect(year('earned-premium')).toBeCloseTo(1829 + 665 - 1157, 9);
  // P6 and P7 owed 165 and 332 thirty days after they began; P7 owes it still.
  expect(year('arrears-ratio')).toBeCloseTo(497 / 1829, 12);
  expect(year('families-paid-in-full')).toBe(0.75);
  expect(year('contribution-subsidy-share')).toBe(0);
  expect(year('average-contribution-per-insured')).toBeCloseTo(1337 / (4622 / 365.25), 9);
  // Parts by sex are not known of families, and parts by what is known add up.
  const [period] = [{ first: monthFromIso('2023-01') ?? 0, last: monthFromIso('2023-12') ?? 0 }];
  const counted = count(facts, {
    periods: [{ ...period, isToDate: false, isFromWithin: false }],
    split: 'sex',
  });
  expect(countsOf(counted, 'members-at-end').reasons[1]).toBe('not-counted-by-this-split');
});
