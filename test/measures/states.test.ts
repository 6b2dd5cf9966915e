import { describe, expect, it } from 'vitest';
import { factsFrom, findingCodes, valueIn } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,entry_date,exit_date';
const POLICIES =
  'policy_id,family_id,cover_start,cover_end,contribution_due,status,status_date,product,insured_count';
const CLAIMS =
  'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';

describe('states', () => {
  const scheme = {
    members: [MEMBERS, 'M1,F1,F,1990-01-01,,'],
    policies: [POLICIES, 'P1,F1,2023-01-01,2023-12-31,100,,,,', 'P2,F1,2024-01-01,2024-12-31,100,,,,'],
    claims: [CLAIMS, 'C1,M1,outpatient,2024-02-01,2024-02-03,paid,50,50,2024-02-20'],
    finance: ['month,line,actual', '2024-01,salaries,10', '2024-02,subsidy,100'],
  };

  it('of a period that the records end within are incomplete', async () => {
    const facts = await factsFrom({ ...scheme, profile: { data_as_at: '2024-02-20' } });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-02')).toMatchObject({
      value: 1,
      status: 'incomplete',
    });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-01').status).toBe('ok');
  });

  it('of renewals in grace are provisional, and mature on the last day of grace', async () => {
    // 60 days after 31 December 2023 is 29 February 2024.
    const inGrace = await factsFrom({ ...scheme, profile: { data_as_at: '2024-02-28', grace_days: 60 } });
    expect(valueIn(inGrace, 'renewal-rate', 'month', '2023-12')).toMatchObject({
      value: null,
      denominator: 0,
      reason: 'renewals-still-open',
    });
    const policies = [...scheme.policies, 'P3,F2,2023-01-16,2024-01-15,100,,,,'];
    const matured = await factsFrom({
      ...scheme,
      policies,
      profile: { data_as_at: '2024-02-29', grace_days: 60 },
    });
    expect(valueIn(matured, 'renewal-rate', 'month', '2023-12')).toMatchObject({
      value: 1,
      status: 'small-numbers',
    });
    expect(valueIn(matured, 'renewal-rate', 'rolling12', '2024-01')).toMatchObject({
      numerator: 1,
      denominator: 1,
      status: 'provisional',
      reason: 'renewals-still-open',
    });
  });

  it('of expenses tell months without any finance line from months without expenses', async () => {
    const facts = await factsFrom({ ...scheme, profile: { data_as_at: '2024-02-29' } });
    expect(valueIn(facts, 'expense-ratio', 'month', '2023-12').reason).toBe('no-finance-in-period');
    expect(valueIn(facts, 'expense-ratio', 'month', '2024-02').value).toBe(0);
    expect(valueIn(facts, 'expense-ratio', 'rolling12', '2024-01')).toMatchObject({
      numerator: 10,
      status: 'incomplete',
      reason: 'finance-months-missing',
    });
  });

  it('of a year that began before the records are incomplete, but for what stands on one day', async () => {
    const facts = await factsFrom({
      ...scheme,
      profile: { data_as_at: '2024-12-31', fiscal_year_start: 7 },
    });
    expect(valueIn(facts, 'earned-premium', 'year', '2023-06')).toMatchObject({
      status: 'incomplete',
      reason: 'records-begin-within-period',
    });
    expect(valueIn(facts, 'insured-persons', 'year', '2023-06').status).toBe('ok');
    expect(valueIn(facts, 'earned-premium', 'year', '2024-06').status).toBe('ok');
  });

  it('are incomplete where a kind of record that used to come has stopped', async () => {
    const months = ['01', '02', '03', '04', '05', '06'];
    const written = {
      ...scheme,
      contributions: [
        'receipt_id,policy_id,pay_date,amount',
        ...months.flatMap((month, i) => [`R${i},P1,2023-${month}-10,5`, `S${i},P1,2023-${month}-11,5`]),
      ],
      claims: [
        CLAIMS,
        ...[...months, '07', '08', '09'].map(
          (month, i) => `C${i},M1,outpatient,2023-${month}-01,2023-${month}-03,paid,50,50,2023-${month}-20`,
        ),
      ],
    };
    const facts = await factsFrom({ ...written, profile: { data_as_at: '2023-09-30' } });
    expect(facts.timeline.quiet.map(({ kind }) => kind)).toEqual(['contributions']);
    const collected = (month: string) => valueIn(facts, 'contributions-collected', 'month', month).status;
    expect([collected('2023-05'), collected('2023-06'), collected('2023-09')]).toEqual([
      'ok',
      'incomplete',
      'incomplete',
    ]);
    expect(valueIn(facts, 'claims-incidence', 'month', '2023-09').status).toBe('small-numbers');
    // Where there is no habit of coming every month, silence says nothing.
    const rare = {
      ...written,
      contributions: written.contributions.filter((row) => !row.includes('2023-03')),
    };
    expect((await factsFrom({ ...rare, profile: { data_as_at: '2023-09-30' } })).timeline.quiet).toEqual([]);
  });

  it('take a season without new policies for a season, and do not judge renewals that nobody could have seen', async () => {
    const months = (year: number, last: number) =>
      Array.from({ length: last }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
    const policy = (month: string, i: number) =>
      `P${month}${i},F${month}${i},${month}-05,${String(Number(month.slice(0, 4)) + 1)}${month.slice(4)}-04,100,,,,`;
    const scheme3 = (enrolled: readonly string[]) => ({
      members: [MEMBERS, 'M1,F1,F,1990-01-01,,'],
      policies: [POLICIES, ...enrolled.flatMap((month) => [policy(month, 1), policy(month, 2)])],
      profile: { data_as_at: '2024-12-31', grace_days: 60 },
    });
    const seasonal = await factsFrom(scheme3([2022, 2023, 2024].flatMap((year) => months(year, 6))));
    expect(seasonal.timeline.quiet).toEqual([]);
    const stopped = await factsFrom(scheme3([...months(2022, 12), ...months(2023, 12), ...months(2024, 6)]));
    expect(stopped.timeline.quiet.map(({ kind }) => kind)).toEqual(['policies']);
    const renewals = (month: string) => valueIn(stopped, 'renewal-rate', 'month', month);
    expect(renewals('2024-03')).toMatchObject({ status: 'small-numbers' });
    expect(renewals('2024-05')).toMatchObject({ status: 'incomplete', reason: 'records-stop-earlier' });
  });

  it('of money over less than nothing have no interval', async () => {
    const facts = await factsFrom({
      ...scheme,
      policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,-100,,,,'],
      profile: { data_as_at: '2024-12-31' },
    });
    const ratio = valueIn(facts, 'incurred-claims-ratio', 'month', '2024-02', undefined, 'service');
    expect(ratio.value).toBeLessThan(0);
    expect(ratio).toMatchObject({ lower: null, upper: null });
    expect(findingCodes(facts)['negative-amount']).toBe(1);
  });

  it('of late claims say that too little is known under twelve service months', async () => {
    const facts = await factsFrom({ ...scheme, profile: { data_as_at: '2024-02-29' } });
    for (const id of ['ibnr', 'incurred-claims-ratio', 'cost-per-insured', 'combined-ratio'] as const) {
      expect(valueIn(facts, id, 'month', '2024-02')).toMatchObject({
        value: null,
        reason: 'under-12-service-months',
      });
    }
    expect(
      valueIn(facts, 'incurred-claims-ratio', 'month', '2024-02', undefined, 'service').value,
    ).toBeGreaterThan(0);
  });
});
