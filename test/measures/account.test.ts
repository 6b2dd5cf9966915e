import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  count,
  countingsOf,
  factsOf,
  MEASURE_NAMES,
  measureOf,
  recordsBehind,
  SPLITS,
  timelineOf,
  type Facts,
} from '#measures';
import { GRAINS, isoMonth, monthFromIso, type Period } from '#units';
import { factsOfStory, somePeriod } from '../support/counting.ts';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';

const PROFILE = JSON.stringify({ name: 'By hand', country: 'KE', currency: 'KES', data_as_at: '2024-03-31' });

async function factsFrom(files: Readonly<Record<string, string>>): Promise<Facts> {
  const all = { 'profile.json': PROFILE, ...files };
  const read = await readScheme(Object.entries(all).map(([name, text]) => textFile(name, text)));
  const timeline = timelineOf(read.records, read.profile);
  if (!timeline) throw new Error('No month');
  return factsOf(read.records, read.profile, timeline);
}

function months(first: string, last: string): Period {
  const [from, to] = [monthFromIso(first) ?? 0, monthFromIso(last) ?? 0];
  return { first: from, last: to, isToDate: false, isFromWithin: false };
}

const WHOLE = { split: null, group: null } as const;

const CLAIMS = `claim_id,insured_id,benefit,service_date,submitted_date,settled_date,status,amount_claimed,amount_paid
C1,P1,outpatient,2024-01-05,2024-01-10,2024-02-01,paid,100,90
C2,P1,inpatient,2024-01-20,2024-01-25,,pending,400,
C3,P2,outpatient,2024-01-31,2024-02-02,2024-02-20,rejected,70,
C4,P2,outpatient,2024-02-03,2024-02-04,,pending,30,
C5,P2,normal_delivery,2024-01-12,2024-01-13,2024-01-30,paid,500,480
C6,P2,outpatient,2023-12-30,2024-01-02,2024-01-31,paid,60,60
`;

describe('the account of a number', () => {
  it('says how many claims are in, outside the period, and rejected with what they claimed', async () => {
    const facts = await factsFrom({ 'claims.csv': CLAIMS });
    const period = months('2024-01', '2024-01');
    // C1, C2 and C5 are of January and stand; C3 is of January and rejected; C4 and C6 are of other months.
    expect(accountOf(facts, { measure: 'claims-amount-by-service', period, ...WHOLE })).toEqual({
      kind: 'claims',
      records: 6,
      counted: 3,
      leftOut: [
        { why: 'outside-period', flag: null, count: 2, amount: 90 },
        { why: 'lacks', flag: 'counted', count: 1, amount: 70 },
      ],
    });
  });

  it('tells those without a day from those of other months', async () => {
    const facts = await factsFrom({ 'claims.csv': CLAIMS });
    const account = accountOf(facts, {
      measure: 'claims-paid',
      period: months('2024-02', '2024-02'),
      ...WHOLE,
    });
    // C1 ended in February and was paid; C3 ended in it and was rejected; C5, C6 in January; C2, C4 have not ended.
    expect(account.leftOut.map(({ why, flag, count }) => [why, flag, count])).toEqual([
      ['no-day', null, 2],
      ['outside-period', null, 2],
      ['lacks', 'paid', 1],
    ]);
    expect(account.counted).toBe(1);
  });

  it('tells claims that are no delivery apart from deliveries of another time', async () => {
    const facts = await factsFrom({ 'claims.csv': CLAIMS });
    const account = accountOf(facts, {
      measure: 'deliveries',
      period: months('2024-02', '2024-02'),
      ...WHOLE,
    });
    expect(account).toMatchObject({ counted: 0, records: 6 });
    expect(account.leftOut.map(({ why, count }) => [why, count])).toEqual([
      ['not-among', 5],
      ['outside-period', 1],
    ]);
  });

  it('names the returns that a number is taken from, and what each says', async () => {
    const facts = await factsFrom({
      'returns.csv': `scheme,month,insured_start,insured_end,claims_paid
By hand,2024-01,100,110,7
By hand,2024-02,110,120,5
By hand,2024-03,120,115,9
`,
    });
    const period = months('2024-02', '2024-03');
    const paid = recordsBehind(facts, { measure: 'claims-paid', period, ...WHOLE });
    expect(paid).toMatchObject({ kind: 'return', rows: Int32Array.of(1, 2), amounts: Float64Array.of(5, 9) });
    const atEnd = recordsBehind(facts, { measure: 'insured-at-end', period, ...WHOLE });
    expect(atEnd).toMatchObject({ rows: Int32Array.of(2), amounts: Float64Array.of(115) });
    const before = recordsBehind(facts, { measure: 'insured-before', period, ...WHOLE });
    expect(before).toMatchObject({ rows: Int32Array.of(0), amounts: Float64Array.of(110) });
    expect(accountOf(facts, { measure: 'claims-paid', period, ...WHOLE })).toMatchObject({
      kind: 'return',
      records: 3,
      counted: 2,
      leftOut: [{ why: 'outside-period', count: 1 }],
    });
  });
});

it(
  'every record is counted or left out once, and what it counts in is what lists it',
  { timeout: 120_000 },
  async () => {
    let leftOut = 0;
    await fc.assert(
      fc.asyncProperty(
        anyStory,
        fc.constantFrom(...SPLITS),
        fc.constantFrom(...GRAINS),
        fc.nat(),
        async (story, split, grain, chosen) => {
          const facts = await factsOfStory(story);
          const period = facts && somePeriod(facts, grain, chosen);
          if (!period) return;
          const counted = count(facts, { periods: [period], split });
          for (const measure of MEASURE_NAMES) {
            for (const group of [null, ...counted.groups.keys(), -1]) {
              const request = { measure, period, split, group };
              const account = accountOf(facts, request);
              if (account.kind === null) continue;
              const behind = recordsBehind(facts, request);
              const told = `${measure} ${isoMonth(period.first)} ${split} ${group ?? ''}`;
              expect(account.counted, told).toBe(behind?.rows.length);
              expect(account.records, told).toBe(facts.records[account.kind].length);
              const others = account.leftOut.reduce((sum, one) => sum + one.count, 0);
              expect(account.counted + others, told).toBe(account.records);
              leftOut += others;
            }
          }
          const claim = chosen % Math.max(1, facts.records.claims.length);
          if (facts.records.claims.length === 0) return;
          const countings = countingsOf(facts, { kind: 'claims', record: claim, period });
          for (const { measure, amount } of countings) {
            const behind = recordsBehind(facts, { measure, period, ...WHOLE });
            const at = behind?.rows.indexOf(claim) ?? -1;
            expect(at).toBeGreaterThanOrEqual(0);
            expect(behind?.amounts[at]).toBe(amount);
            expect(measureOf(measure)).toBeDefined();
          }
        },
      ),
      { numRuns: 15 },
    );
    expect(leftOut).toBeGreaterThan(1000);
  },
);
