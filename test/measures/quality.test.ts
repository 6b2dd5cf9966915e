import { describe, expect, it } from 'vitest';
import { qualityOf, rowsOfLine, type Facts, type Quality } from '#measures';
import { dayFromIso, isoDay, isoMonth } from '#units';
import { factsFrom } from '../support/counting.ts';

const MEMBERS = 'insured_id,family_id,sex,birth_date,area,exit_date,exit_reason';
const POLICIES = 'policy_id,family_id,cover_start,cover_end,contribution_due,status,status_date,product';
const CLAIMS =
  'claim_id,insured_id,provider,benefit,service_date,discharge_date,submitted_date,settled_date,status,amount_claimed,amount_paid';

type Files = Parameters<typeof factsFrom>[0];

const day = (text: string) => dayFromIso(text) ?? 0;
const rowNumbers = (facts: Facts, kind: 'claims' | 'members', rows: Int32Array) =>
  Array.from(rows, (row) => facts.records[kind].row[row]);

async function quality(files: Files, asOf: string): Promise<{ facts: Facts; found: Quality }> {
  const facts = await factsFrom(files);
  return { facts, found: qualityOf(facts, facts.records, { today: day(asOf), asOf: day(asOf) }) };
}

const BASE = {
  members: [
    MEMBERS,
    'M1,F1,F,1990-05-01,North,,',
    'M2,F1,M,1985-01-01,,2024-05-01,',
    'M3,F1,M,1985-01-01,,,',
  ],
  policies: [POLICIES, 'P1,F1,2024-01-01,2024-12-31,100,cancelled,,Basic'],
} satisfies Files;

describe('completeness', () => {
  it('counts the cells that should be filled, and those that are', async () => {
    const { facts, found } = await quality(
      {
        ...BASE,
        claims: [
          CLAIMS,
          // Paid, with everything; paid without day and amount; a stay without its end; one still open.
          'C1,M1,A,outpatient,2024-03-01,,2024-03-02,2024-03-20,paid,100,90',
          'C2,M1,,outpatient,2024-03-01,,2024-03-02,,paid,100,',
          'C3,M1,A,inpatient,2024-03-05,,2024-04-06,,reported,500,',
          'C4,M1,A,inpatient,2024-03-05,2024-03-09,2024-04-06,,reported,500,',
        ],
      },
      '2024-05-31',
    );
    const cells = Object.fromEntries(
      found.cells.map(({ kind, column, filled, due, isKept }) => [
        `${kind}.${column}`,
        [filled, due, isKept],
      ]),
    );
    expect(cells).toMatchObject({
      'members.area': [1, 3, true],
      // Only who left has to have a reason.
      'members.exit_reason': [0, 1, false],
      'policies.product': [1, 1, true],
      // Cancelled without a day: figures go wrong, so that it counts though no policy says it.
      'policies.status_date': [0, 1, true],
      'claims.benefit': [4, 4, true],
      'claims.provider': [3, 4, true],
      'claims.diagnosis': [0, 4, false],
      'claims.discharge_date': [1, 2, true],
      'claims.settled_date': [1, 2, true],
      'claims.amount_paid': [1, 2, true],
    });
    // Persons are recorded by name: nothing is asked of their number. Nobody was rejected.
    expect(cells['policies.insured_count']).toEqual([0, 1, false]);
    expect(cells['claims.rejection_reason']).toBeUndefined();

    const provider = found.cells.find(({ column }) => column === 'provider');
    expect(isoMonth((provider?.lately?.first ?? 0) + 11)).toBe('2024-05');
    // By the month of submission: March, April and May.
    expect(provider?.lately?.due.slice(-3)).toEqual([2, 2, 0]);
    expect(provider?.lately?.filled.slice(-3)).toEqual([1, 2, 0]);
    const blank = rowsOfLine(
      facts,
      facts.records,
      { what: 'blank', kind: 'claims', column: 'provider' },
      day('2024-05-31'),
    );
    expect(rowNumbers(facts, 'claims', blank.rows)).toEqual([3]);
    const unpaid = { what: 'blank', kind: 'claims', column: 'settled_date' } as const;
    expect(
      rowNumbers(facts, 'claims', rowsOfLine(facts, facts.records, unpaid, day('2024-05-31')).rows),
    ).toEqual([3]);
  });
});

/** Ten claims in each month from January 2023 on, submitted so many days after the service on the 2nd. */
function tenAMonth(months: readonly number[], delay: (i: number) => number = () => 1): Files {
  const lines = months.flatMap((month) => {
    const service = `2023-${String(month).padStart(2, '0')}-02`;
    return Array.from(
      { length: 10 },
      (_, i) =>
        `C${month}-${i},M1,A,outpatient,${service},,${isoDay(day(service) + delay(i))},,reported,100,`,
    );
  });
  const policies = [POLICIES, 'P1,F1,2023-01-01,2023-12-31,100,active,,Basic'];
  return { ...BASE, policies, claims: [CLAIMS, ...lines] };
}

describe('timeliness', () => {
  const claimsOf = ({ comings }: Quality) => {
    const claims = comings.find(({ kind }) => kind === 'claims');
    return (
      claims && {
        newest: isoDay(claims.newest),
        expected: claims.expected,
        missing: claims.missing.map(isoMonth),
      }
    );
  };

  it('names the months that should have come, from 15 days after their end', async () => {
    const files = tenAMonth([1, 2, 4, 5]);
    // By 14 July, June is not due yet; by 15 July it is.
    expect(claimsOf((await quality(files, '2023-07-14')).found)).toEqual({
      newest: '2023-05-03',
      expected: 5,
      missing: ['2023-03'],
    });
    expect(claimsOf((await quality(files, '2023-07-15')).found)).toMatchObject({
      expected: 6,
      missing: ['2023-03', '2023-06'],
    });
    // Of the twelve months from July 2023 on none has any; those before do not count any more.
    expect(claimsOf((await quality(files, '2024-07-20')).found)).toMatchObject({
      expected: 12,
      missing: Array.from({ length: 12 }, (_, i) => isoMonth(2023 * 12 + 6 + i)),
    });
  });

  it('tells how late claims come in, of those submitted after their service', async () => {
    // Delays of 4, 8 ... 40 days: seven within 30; the middle of ten is the 5th, nine in ten the 9th.
    const { facts, found } = await quality(
      tenAMonth([3], (i) => (i + 1) * 4),
      '2023-12-31',
    );
    expect(found.lateness).toEqual({ claims: 10, within: 7, medianDays: 20, nine10thsDays: 36 });
    const late = rowsOfLine(facts, facts.records, { what: 'late' }, day('2023-12-31'));
    expect(rowNumbers(facts, 'claims', late.rows)).toEqual([9, 10, 11]);
    expect((await quality(tenAMonth([3]), '2025-12-31')).found.lateness).toBeNull();
  });
});

describe('unusual values', () => {
  it('are those far from their own group on logarithms, the farthest first', async () => {
    // Median of the visits 100; logs of 80, 100 and 125 lie 0.223 apart, so 3.5 spreads are ln 3.18.
    const amounts = [80, 80, 80, 100, 100, 100, 100, 125, 125, 125, 310, 330, 3000];
    const visits = amounts.map(
      (amount, i) => `V${i},M1,A,outpatient,2024-03-01,,2024-03-02,,reported,${amount},`,
    );
    const stays = Array.from(
      { length: 9 },
      (_, i) => `S${i},M1,A,inpatient,2024-03-01,,2024-03-02,,reported,${i === 0 ? 90_000 : 3000},`,
    );
    const { facts, found } = await quality({ ...BASE, claims: [CLAIMS, ...visits, ...stays] }, '2024-04-30');
    const claimed = found.unusual.find(({ column }) => column === 'amount_claimed');
    expect(claimed).toMatchObject({ kind: 'claims', unit: 'money', checked: 13, tooFew: 9 });
    expect(claimed?.groups).toHaveLength(1);
    const [group] = claimed?.groups ?? [];
    expect(group?.group).toBe('outpatient');
    expect(group?.median).toBeCloseTo(100, 9);
    expect(group?.upper).toBeCloseTo(100 * 1.25 ** (3.5 / 0.6745), 6);
    expect(group?.lower).toBeCloseTo(100 / 1.25 ** (3.5 / 0.6745), 6);
    // 318.3 and above: 330 and 3000.
    expect(rowNumbers(facts, 'claims', claimed?.rows ?? new Int32Array(0))).toEqual([14, 13]);
  });

  it('of receipts are only the large ones: small ones are instalments', async () => {
    const receipts = [100, 100, 100, 100, 100, 100, 100, 100, 100, 110, 1, 9000].map(
      (amount, i) => `R${i},P1,2024-02-0${(i % 9) + 1},${amount}`,
    );
    const { found } = await quality(
      { ...BASE, contributions: ['receipt_id,policy_id,pay_date,amount', ...receipts] },
      '2024-04-30',
    );
    const amount = found.unusual.find(({ kind }) => kind === 'contributions');
    expect(amount?.groups[0]).toMatchObject({ lower: 0, found: 1, checked: 12 });
  });
});
