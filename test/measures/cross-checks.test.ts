import { describe, expect, it } from 'vitest';
import { findingsOf, type FindingCode } from '#measures';
import { dayFromIso, isoMonth } from '#units';
import { factsFrom, findingCodes } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,entry_date,exit_date';
const POLICIES = 'policy_id,family_id,cover_start,cover_end,contribution_due';
const CLAIMS = 'claim_id,insured_id,provider,benefit,service_date,submitted_date,status,amount_claimed';
const TODAY = dayFromIso('2026-11-21') ?? 0;

type Files = Parameters<typeof factsFrom>[0];

async function found(files: Files, code: FindingCode) {
  const facts = await factsFrom(files);
  return findingsOf(facts, TODAY)
    .filter((finding) => finding.code === code)
    .map(({ kind, rows, months }) => ({
      kind,
      rows: [...rows].map((row) => facts.records[kind].row[row]),
      ...(months && { months: months.map(isoMonth) }),
    }));
}

const claim = (id: string, person: string, day: string, benefit = 'outpatient', place = 'A') =>
  `${id},${person},${place},${benefit},${day},${day},reported,100`;
const COVERED = {
  members: [MEMBERS, 'M1,F1,F,1990-05-01,,', 'M2,F1,M,1985-01-01,,'],
  policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100'],
} satisfies Files;

describe('cross-checks name the rows', () => {
  it('of persons born after today, and of those too old when records end or they left', async () => {
    const members = [
      MEMBERS,
      'M1,F1,F,2030-01-01,,',
      // 110 on the day records end, and 111 the day after.
      'M2,F1,F,1913-07-02,,',
      'M3,F1,F,1913-07-01,,',
      'M4,F1,F,1913-07-01,,2024-06-30',
    ];
    const files = { ...COVERED, members, profile: { data_as_at: '2024-07-01' } };
    expect(await found(files, 'born-after-today')).toEqual([{ kind: 'members', rows: [2] }]);
    expect(await found(files, 'age-over-110')).toEqual([{ kind: 'members', rows: [4] }]);
  });

  it('of services before birth or at an age over 110', async () => {
    const files = {
      ...COVERED,
      members: [MEMBERS, 'M1,F1,F,2024-03-10,,', 'M2,F1,M,1905-01-01,,2010-01-01'],
      claims: [
        CLAIMS,
        claim('C1', 'M1', '2024-03-09'),
        claim('C2', 'M1', '2024-03-10'),
        claim('C3', 'M2', '2024-03-10'),
      ],
    };
    expect(await found(files, 'service-before-birth')).toEqual([{ kind: 'claims', rows: [2] }]);
    expect(await found(files, 'age-over-110')).toEqual([{ kind: 'claims', rows: [4] }]);
  });

  it('of deliveries in the waiting time, up to its last day', async () => {
    const files = {
      ...COVERED,
      claims: [
        CLAIMS,
        claim('C1', 'M1', '2024-03-30', 'normal_delivery'),
        claim('C2', 'M1', '2024-03-31', 'caesarean'),
        claim('C3', 'M1', '2024-03-01'),
      ],
      profile: { maternity_waiting_days: 90 },
    };
    // 90 days after 1 January 2024 is 31 March.
    expect(await found(files, 'delivery-in-waiting')).toEqual([{ kind: 'claims', rows: [2] }]);
  });

  it('of pregnancies of men, and of cover that ends on its first day', async () => {
    const files = {
      ...COVERED,
      policies: [...COVERED.policies, 'P2,F2,2024-02-01,2024-02-01,100'],
      pregnancies: [
        'insured_id,registered_date,expected_delivery',
        'M1,2024-02-01,2024-06-01',
        'M2,2024-02-01,2024-06-01',
      ],
    };
    expect(await found(files, 'pregnancy-of-man')).toEqual([{ kind: 'pregnancies', rows: [3] }]);
    expect(await found(files, 'one-day-cover')).toEqual([{ kind: 'policies', rows: [3] }]);
  });

  it('of ids that differ only by capitals, spaces, or signs that cannot be seen', async () => {
    const files = {
      ...COVERED,
      claims: [
        CLAIMS,
        ...['C-10', 'C-11', 'c-10', 'C -12', 'C-\u200b12', 'É1', 'é1', 'C10', '\uff2310'].map((id, i) =>
          claim(id, 'M1', `2024-03-1${i}`),
        ),
      ],
    };
    expect(await found(files, 'ids-alike')).toEqual([{ kind: 'claims', rows: [2, 4, 5, 6, 7, 8, 9, 10] }]);
  });

  it('but never of two claims of one day and amount', async () => {
    const files = {
      ...COVERED,
      claims: [CLAIMS, claim('C1', 'M1', '2024-03-10'), claim('C2', 'M1', '2024-03-10')],
    };
    expect(findingCodes(await factsFrom(files))).toEqual({});
  });
});

/** So many claims on the first days of each month from January 2023 on. */
function claimsByMonth(counts: readonly number[]): Files {
  const lines = counts.flatMap((count, i) => {
    const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return Array.from({ length: count }, (_, k) =>
      claim(`C${i}-${k}`, 'M1', `${month}-${String((k % 28) + 1).padStart(2, '0')}`),
    );
  });
  const policies = [POLICIES, 'P1,F1,2023-01-01,2025-12-31,100'];
  return { ...COVERED, policies, claims: [CLAIMS, ...lines], profile: { data_as_at: '2025-12-31' } };
}

describe('months', () => {
  it('without any record between full ones are told, with the records on both sides', async () => {
    const files = claimsByMonth([6, 6, 0, 6, 6, 6, 6, 6]);
    const [gap] = await found(files, 'months-without-records');
    expect(gap?.months).toEqual(['2023-03']);
    // The heading is row 1: six claims of January, then those of February and April.
    expect(gap?.rows).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it.each([
    ['a month may well be without any', [2, 1, 0, 2, 1, 2]],
    ['nothing comes after', [8, 8, 8, 8, 0, 0]],
    ['the season has none, as the year before', [9, 9, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 9]],
  ])('without any are no gap where %s', async (_, counts) => {
    const gaps = await found(claimsByMonth(counts), 'months-without-records');
    expect(gaps.flatMap(({ months }) => months ?? [])).toEqual(counts.length > 12 ? ['2023-03'] : []);
  });

  it('of finance may not be missing at all', async () => {
    const finance = ['month,line,actual', '2024-01,salaries,10', '2024-03,salaries,10'];
    expect(
      await found({ ...COVERED, finance, profile: { data_as_at: '2024-04-30' } }, 'months-without-records'),
    ).toEqual([{ kind: 'finance', rows: [2, 3], months: ['2024-02'] }]);
  });

  it.each([
    // Square roots of 20 +- a few spread by 1: 2 sqrt(20.375) = 9.03, so 3.5 more is at 39 and 3.5 less at 7.
    ['far more', [20, 22, 18, 21, 19, 20, 40], ['2023-07']],
    ['far fewer', [20, 22, 18, 21, 19, 20, 6], ['2023-07']],
    ['as many as chance may bring', [20, 22, 18, 21, 19, 20, 38], []],
    ['as few', [20, 22, 18, 21, 19, 20, 8], []],
    ['too few months before', [20, 22, 18, 21, 19, 60], []],
    ['the same season', [60, 20, 22, 18, 21, 19, 20, 20, 22, 18, 21, 19, 58, 20], []],
  ])('with %s records than those before', async (_, counts, expected) => {
    const unlike = await found(claimsByMonth(counts), 'months-unlike-before');
    expect(unlike.flatMap(({ months }) => months ?? [])).toEqual(expected);
    expect(unlike.flatMap(({ rows }) => rows)).toHaveLength(expected.length > 0 ? (counts.at(-1) ?? 0) : 0);
  });
});
