import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { factsOf, recordsBehind, timelineOf, type Facts } from '#measures';
import { dayFromIso, isoMonth, lastDayOf, monthFromIso } from '#units';
import { makeScheme } from '#workshop';
import { readScheme } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName, textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { factsFrom, valueIn } from '../support/counting.ts';
import { tries } from '../support/tries.ts';

const POLICIES =
  'policy_id,family_id,cover_start,cover_end,contribution_due,status,status_date,insured_count';

describe('policies that follow one another', async () => {
  // A joins in January and renews without a gap; B comes back after four months; C begins with two policies at once
  // and is suspended in one of them; D's policy ends before it begins and covers nothing, so that its second is its
  // first; E was there before the year and does not renew.
  const facts = await factsFrom({
    profile: { data_as_at: '2024-12-31', grace_days: 60, target_households: 8 },
    policies: [
      POLICIES,
      'A1,A,2023-01-01,2023-12-31,100,active,,4',
      'A2,A,2024-01-01,2024-12-31,100,active,,4',
      'B1,B,2022-06-01,2023-05-31,100,active,,2',
      'B2,B,2023-10-01,2024-09-30,100,active,,3',
      'C1,C,2023-03-01,2024-02-29,100,active,,5',
      'C2,C,2023-03-01,2024-02-29,100,suspended,2023-08-10,5',
      'D1,D,2023-02-01,2023-01-01,100,active,,1',
      'D2,D,2023-04-01,2024-03-31,100,active,,1',
      'E1,E,2022-01-01,2022-12-31,100,active,,6',
      'F1,F,2022-11-01,2023-10-31,100,suspended,,2',
    ],
  });
  const year = (id: Parameters<typeof valueIn>[1], basis?: Parameters<typeof valueIn>[5]) =>
    valueIn(facts, id, 'year', '2023-12', undefined, basis);

  it('are one member a family', () => {
    // A, B, C and D on 31 December 2023; C's suspended policy is no longer in force, its other one is.
    expect(year('members-count').value).toBe(4);
    expect(valueIn(facts, 'members-count', 'month', '2023-06').value).toBe(4);
    // openIMIS counts policies: in June A1, C1, C2, D2 and F1; B1 has ended.
    expect(valueIn(facts, 'members-count', 'month', '2023-06', undefined, 'openimis').value).toBe(5);
  });

  it('are new only where the family was never covered before', () => {
    // A, C and D; B comes back, E and F began before.
    expect(year('new-enrolments').value).toBe(3);
    // With C's two policies at once, openIMIS has four.
    expect(year('new-enrolments', 'openimis').value).toBe(4);
    expect(valueIn(facts, 'new-enrolments', 'month', '2023-02').value).toBe(0);
    expect(valueIn(facts, 'new-enrolments', 'month', '2023-04').value).toBe(1);
  });

  it('are won over those in force before the period', () => {
    // B1, E1 and F1 on 31 December 2022.
    expect(year('gross-acquisition-rate')).toMatchObject({
      numerator: 4,
      denominator: 3,
      status: 'small-numbers',
    });
    expect(year('growth-rate', 'openimis').value).toBeCloseTo(4 / 3, 12);
  });

  it('are suspended on the day of their status', () => {
    // C2 in August, when A1, C1, C2, D2 and F1 were in force before; F1 has no day of status.
    expect(year('suspension-rate')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(valueIn(facts, 'suspension-rate', 'month', '2023-08')).toMatchObject({
      numerator: 1,
      denominator: 5,
    });
  });

  it('reach households and insure persons', () => {
    expect(year('household-penetration')).toMatchObject({ numerator: 4, denominator: 8, value: 0.5 });
    // 4 + 3 + 5 + 1 persons in four families.
    expect(year('average-insured-per-policy').value).toBe(13 / 4);
  });

  it('end as agreed, whatever became of them', () => {
    // In 2023: A1, B1, F1, and D1 on the day before it would have begun.
    expect(year('expired-policies').value).toBe(4);
  });

  it('are renewed of all that ended, or of other families as openIMIS has it', () => {
    // Of A1, B1, D1 and F1 only A1 is followed within 60 days; D1 by D2 90 days after its end.
    expect(year('renewal-rate', 'gross')).toMatchObject({ numerator: 1, denominator: 4 });
    // Begun in 2023 after another policy of the family: B2 alone (D1 covered nothing).
    expect(year('renewal-rate', 'openimis')).toMatchObject({ numerator: 1, denominator: 4 });
    // F1 was suspended and is out of the cohort.
    expect(year('renewal-rate')).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('are kept at an anniversary if cover goes on within the days of grace', () => {
    // First anniversaries in 2023: B on 1 June (back in October only) and E on 1 January and F on 1 November.
    expect(year('persistency-1')).toMatchObject({ numerator: 0, denominator: 3, value: 0 });
    // In 2024: A on 1 January, C on 1 March and D on 1 April.
    expect(valueIn(facts, 'persistency-1', 'year', '2024-12')).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
    // Second anniversaries in 2024: E, B on 1 June, covered again by then, and F on 1 November, whose grace is over
    // on the last day of the year.
    expect(valueIn(facts, 'persistency-2', 'year', '2024-12')).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
    expect(valueIn(facts, 'persistency-3', 'year', '2024-12')).toMatchObject({
      value: null,
      reason: 'nothing-to-divide-by',
    });
  });

  it('have their records behind them', () => {
    const period = { first: monthFromIso('2023-01') ?? 0, last: monthFromIso('2023-12') ?? 0 };
    const asked = { period: { ...period, isToDate: false, isFromWithin: false }, split: null, group: null };
    expect(recordsBehind(facts, { measure: 'families-new', ...asked })?.rows).toEqual(Int32Array.of(0, 4, 7));
    expect(recordsBehind(facts, { measure: 'families-at-1-year', ...asked })?.rows).toEqual(
      Int32Array.of(2, 8, 9),
    );
  });
});

it('waits for families in grace at their anniversary, and says so', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2024-02-15', grace_days: 60 },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2023-01-01,2023-12-31,100',
      'B1,B,2022-12-10,2023-12-09,100',
      'B2,B,2024-01-20,2025-01-19,100',
    ],
  });
  // B's anniversary, 10 December 2023, is past grace on 7 February, and B was covered again on 20 January.
  expect(valueIn(facts, 'persistency-1', 'month', '2023-12').value).toBe(1);
  expect(valueIn(facts, 'persistency-1', 'month', '2024-01')).toMatchObject({
    value: null,
    reason: 'renewals-still-open',
  });
  expect(valueIn(facts, 'persistency-1', 'rolling12', '2024-01')).toMatchObject({
    numerator: 1,
    denominator: 1,
    status: 'provisional',
  });
});

it('takes 1 March for the anniversary of 29 February', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2025-06-30', grace_days: 0 },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2024-02-29,2025-02-28,100',
      'A2,A,2025-03-01,2026-02-28,100',
    ],
  });
  expect(valueIn(facts, 'persistency-1', 'month', '2025-02').reason).toBe('nothing-to-divide-by');
  expect(valueIn(facts, 'persistency-1', 'month', '2025-03').value).toBe(1);
});

describe('a scheme that files returns only', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2024-02-29' },
    return: [
      'scheme,month,members_start,members_new,members_renewed,members_end,families_end,policies_expiring,policies_expiring_eligible,policies_renewed_of_expiring,insured_end,target_households',
      'S,2024-01,40,10,6,45,44,12,10,6,180,400',
      'S,2024-02,45,5,3,46,45,8,8,4,184,400',
    ],
  });
  const february = (id: Parameters<typeof valueIn>[1], basis?: Parameters<typeof valueIn>[5]) =>
    valueIn(facts, id, 'month', '2024-02', undefined, basis);
  // Quarters are counted from January: the two months are the first quarter so far.
  const both = (id: Parameters<typeof valueIn>[1], basis?: Parameters<typeof valueIn>[5]) =>
    valueIn(facts, id, 'quarter', '2024-02', undefined, basis);

  it('has what their columns say', () => {
    expect(february('members-count').value).toBe(46);
    expect(both('new-enrolments').value).toBe(15);
    expect(both('gross-acquisition-rate')).toMatchObject({ numerator: 15, denominator: 40 });
    expect(february('gross-acquisition-rate')).toMatchObject({ numerator: 5, denominator: 45 });
    expect(february('household-penetration')).toMatchObject({ numerator: 45, denominator: 400 });
    expect(february('average-insured-per-policy').value).toBe(4);
    expect(both('expired-policies').value).toBe(20);
    expect(both('renewal-rate')).toMatchObject({ numerator: 10, denominator: 18 });
    expect(both('renewal-rate', 'gross')).toMatchObject({ numerator: 10, denominator: 20 });
    expect(both('renewal-rate', 'openimis')).toMatchObject({ numerator: 9, denominator: 20 });
  });

  it('has reasons for the rest', () => {
    expect(february('persistency-1')).toMatchObject({ value: null, reason: 'no-policies' });
    expect(february('suspension-rate')).toMatchObject({ value: null, reason: 'no-policies' });
  });
});

it('says what is missing where the profile names no households', async () => {
  const facts = await factsFrom({
    profile: { data_as_at: '2024-01-31' },
    policies: [
      'policy_id,family_id,cover_start,cover_end,contribution_due',
      'A1,A,2024-01-01,2024-12-31,100',
    ],
  });
  expect(valueIn(facts, 'household-penetration', 'month', '2024-01')).toMatchObject({
    value: null,
    reason: 'no-target-households',
  });
});

const constructed = sharedFolder('constructed');

describe.skipIf(!constructed)(testName('the hand-worked set', constructed), () => {
  const read = async (overrides: Record<string, unknown>): Promise<Facts> => {
    const files = filesOf(constructed ?? '', (name) => name.endsWith('.csv') && name !== 'expected.csv');
    const profile = { name: 'Hand-worked', currency: 'INR', target_population: 100, ...overrides };
    const { records, profile: parsed } = await readScheme([
      ...files,
      textFile('profile.json', JSON.stringify(profile)),
    ]);
    const timeline = timelineOf(records, parsed);
    if (!timeline) throw new Error('no timeline');
    return factsOf(records, parsed, timeline);
  };

  it('has the three renewal rates of each grace', async () => {
    const at60 = await read({ data_as_at: '2024-01-31', grace_days: 60 });
    expect(valueIn(at60, 'renewal-rate', 'year', '2023-12').value).toBeCloseTo(2 / 3, 12);
    expect(valueIn(at60, 'renewal-rate', 'year', '2023-12', undefined, 'gross').value).toBe(0.5);
    expect(valueIn(at60, 'renewal-rate', 'year', '2023-12', undefined, 'openimis').value).toBe(0.4);
    const at30 = await read({ data_as_at: '2023-12-31', grace_days: 30 });
    expect(valueIn(at30, 'renewal-rate', 'year', '2023-12').value).toBeCloseTo(1 / 3, 12);
    expect(valueIn(at30, 'renewal-rate', 'year', '2023-12', undefined, 'gross').value).toBe(0.25);
    expect(valueIn(at30, 'renewal-rate', 'year', '2023-12', undefined, 'openimis').value).toBe(0.4);
  });

  it('has its members, its families and who stayed', async () => {
    const facts = await read({ data_as_at: '2024-01-31', grace_days: 60, target_households: 16 });
    const year = (id: Parameters<typeof valueIn>[1]) => valueIn(facts, id, 'year', '2023-12').value;
    expect(valueIn(facts, 'insured-persons', 'month', '2022-12').value).toBe(12);
    expect(year('insured-persons')).toBe(18);
    expect(year('members-count')).toBe(4);
    expect(year('average-insured-per-policy')).toBe(4.5);
    expect(year('new-enrolments')).toBe(2);
    expect(year('gross-acquisition-rate')).toBe(0.5);
    expect(year('household-penetration')).toBe(0.25);
    expect(year('expired-policies')).toBe(5);
    expect(year('persistency-1')).toBe(0.5);
    expect(year('suspension-rate')).toBe(0);
  });
});

describe('whatever the records', () => {
  interface Policy {
    readonly family: string;
    readonly start: number;
    readonly end: number;
    readonly termEnd: number;
    readonly due: number;
  }
  const day = (text: string | undefined) => dayFromIso(text ?? '') ?? 0;
  const yearLater = (start: number) => {
    const date = new Date(start * 86_400_000);
    date.setUTCFullYear(date.getUTCFullYear() + 1);
    return date.getTime() / 86_400_000;
  };
  const read = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map(
      (row): Policy => {
        const isEnded = row['status'] === 'suspended' || row['status'] === 'cancelled';
        const termEnd = day(row['cover_end']);
        const cut = isEnded && row['status_date'] ? day(row['status_date']) - 1 : Infinity;
        return {
          family: row['family_id'] ?? '',
          start: day(row['cover_start']),
          end: Math.min(termEnd, cut),
          termEnd,
          due: Number(row['contribution_due']),
        };
      },
    );

  it('families and what is unearned are as counted one by one', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const made = makeScheme(story).files.filter(({ text }) => text.trimEnd().includes('\n'));
        const policies = read(made.find(({ name }) => name === 'policies.csv')?.text ?? '');
        const { records, profile } = await readScheme(made.map(({ name, text }) => textFile(name, text)));
        const timeline = timelineOf(records, profile);
        if (!timeline || policies.length === 0) return;
        const facts = factsOf(records, profile, timeline);
        const { graceDays } = profile;
        const covering = policies.filter(({ start, end }) => end >= start);
        const firsts = new Map<string, number>();
        for (const { family, start } of covering)
          firsts.set(family, Math.min(start, firsts.get(family) ?? Infinity));
        for (let month = timeline.first; month <= timeline.last; month++) {
          const last = lastDayOf(month);
          const isIn = (on: number) => on > lastDayOf(month - 1) && on <= last;
          const value = (id: Parameters<typeof valueIn>[1], basis?: Parameters<typeof valueIn>[5]) =>
            valueIn(facts, id, 'month', isoMonth(month), undefined, basis);
          const standing = covering.filter(({ start, end }) => start <= last && end >= last);
          expect(value('members-count').value).toBe(new Set(standing.map(({ family }) => family)).size);
          expect(value('members-count', 'openimis').value).toBe(standing.length);
          expect(value('new-enrolments').value).toBe([...firsts.values()].filter(isIn).length);
          const ahead = standing.map(
            ({ due, start, termEnd }) => (due * (termEnd - last)) / (termEnd - start + 1),
          );
          expect(value('unearned-premium-reserve').value).toBeCloseTo(
            ahead.reduce((a, b) => a + b, 0),
            6,
          );
          const cohort = [...firsts].filter(([, start]) => {
            const on = yearLater(start);
            return isIn(on) && on - 1 + graceDays <= timeline.dataAsAt;
          });
          const kept = cohort.filter(([family, start]) =>
            covering.some(
              (policy) =>
                policy.family === family &&
                policy.start <= yearLater(start) + graceDays &&
                policy.end >= yearLater(start),
            ),
          );
          const { numerator, denominator } = value('persistency-1');
          expect([numerator, denominator]).toEqual([kept.length, cohort.length]);
        }
      }),
      { numRuns: tries(10) },
    );
  });
});
