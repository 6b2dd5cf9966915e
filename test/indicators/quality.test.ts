import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  DIMENSION_OF_FINDING,
  QUALITY_WEIGHTS,
  qualityScores,
  sufferingFrom,
  type QualityCounts,
} from '#indicators';
import { FINDING_CODES, COUNTED_COLUMNS } from '#measures';
import { KIND_NAMES, type Kind } from '#records';

const NONE = Object.fromEntries(KIND_NAMES.map((kind) => [kind, 0])) as Record<Kind, number>;
const EMPTY: QualityCounts = {
  records: NONE,
  cells: [],
  comings: [],
  lateness: null,
  monthsJudged: 0,
  findings: [],
  unusual: [],
};

function column(name: string, filled: number, due: number, isCounted = true) {
  return { kind: 'claims', column: name, due, filled, isKept: true, isCounted, lately: null } as const;
}

/** Worked by hand below: 400 claims and 100 members. */
const FAULTY: QualityCounts = {
  ...EMPTY,
  records: { ...NONE, claims: 400, members: 100 },
  // 50 %, 90 % and 100 %; diagnoses stand in no figure.
  cells: [
    column('provider', 200, 400),
    column('settled_date', 270, 300),
    column('benefit', 400, 400),
    column('diagnosis', 0, 400, false),
  ],
  // 9 of 12 months, and 80 % in time.
  comings: [{ kind: 'claims', newest: 0, expected: 12, missing: [1, 2, 3] }],
  lateness: { claims: 100, within: 80, medianDays: 9, nine10thsDays: 40 },
  // 10 of 500 records: 20 per 1,000. What is blank or only worth a look counts elsewhere or nowhere.
  findings: [
    { code: 'claim-outside-cover', kind: 'claims', count: 10 },
    { code: 'paid-without-settled-date', kind: 'claims', count: 30 },
    { code: 'delivery-in-waiting', kind: 'claims', count: 7 },
    { code: 'months-unlike-before', kind: 'claims', count: 55, months: [5, 6] },
  ],
  // 2 + 2 of 400: 10 per 1,000.
  unusual: [{ kind: 'claims', column: 'amount_claimed', checked: 380, count: 2 }],
  monthsJudged: 20,
};

describe('the scores', () => {
  it('are reckoned as the page says, worked by hand', () => {
    const { overall, dimensions } = qualityScores(FAULTY);
    const scores = Object.fromEntries(dimensions.map(({ dimension, score }) => [dimension, score]));
    expect(scores).toEqual({
      completeness: expect.closeTo(80, 9) as number,
      timeliness: expect.closeTo(77.5, 9) as number,
      consistency: expect.closeTo(80, 9) as number,
      outliers: expect.closeTo(90, 9) as number,
    });
    // (25 x 80 + 25 x 77.5 + 35 x 80 + 15 x 90) / 100
    expect(overall).toBeCloseTo(80.875, 9);
  });

  it('name the three repairs that bring most, with what each brings', () => {
    const { repairs } = qualityScores(FAULTY);
    expect(repairs.flatMap(({ parts }) => parts)).toMatchObject([
      // 20 per 1,000 of 35 in 100.
      { what: 'finding', code: 'claim-outside-cover', amiss: 10 },
      // Half of a third of 25.
      { what: 'column', column: 'provider', amiss: 200 },
      // A quarter of a half of 25.
      { what: 'months', kind: 'claims', amiss: 3 },
    ]);
    expect(repairs.map(({ gain }) => gain)).toEqual([
      expect.closeTo(7, 9),
      expect.closeTo(25 / 6, 9),
      expect.closeTo(3.125, 9),
    ]);
  });

  it('are never given where they cannot be known, and the others count for them', () => {
    expect(qualityScores(EMPTY)).toMatchObject({ overall: null, repairs: [] });
    expect(qualityScores(EMPTY).dimensions.map(({ score }) => score)).toEqual([null, null, null, null]);
    const few = { ...EMPTY, records: { ...NONE, claims: 5 }, cells: [column('provider', 3, 5)] };
    // (25 x 60 + 35 x 100) / 60
    expect(qualityScores(few).overall).toBeCloseTo(5000 / 60, 9);
  });

  it('take the missing months of all kinds as one repair', () => {
    const comings = (['claims', 'policies'] as const).map((kind) => ({
      kind,
      newest: 0,
      expected: 12,
      missing: [1, 2, 3, 4, 5, 6],
    }));
    const [first] = qualityScores({ ...EMPTY, records: { ...NONE, claims: 5 }, comings }).repairs;
    expect(first?.parts.map(({ what, amiss }) => [what, amiss])).toEqual([
      ['months', 6],
      ['months', 6],
    ]);
    // From 50 to 100 in timeliness, which counts 25 of the 60 that are known.
    expect(first?.gain).toBeCloseTo((50 * 25) / 60, 9);
  });

  it('never go below 0, and tell the gain of what brings them above it', () => {
    const findings = [
      { code: 'claim-outside-cover', kind: 'claims', count: 300 },
      { code: 'delivery-of-man', kind: 'claims', count: 40 },
    ] as const;
    const { dimensions, repairs } = qualityScores({ ...FAULTY, findings });
    expect(dimensions[2]?.score).toBe(0);
    // Without the 300 there are 40 in 500: 80 per 1,000, so 20 of 100. The 40 alone bring nothing.
    const gains = repairs.filter(({ parts }) => parts[0]?.what === 'finding');
    expect(gains.map(({ gain }) => gain)).toEqual([expect.closeTo(0.35 * 20, 9)]);
  });

  it('count rows that wait for correction among what should be there', () => {
    const { dimensions } = qualityScores(FAULTY, { claims: 100 });
    // 50, 90, 100, and 400 of 500 rows.
    expect(dimensions[0]?.score).toBeCloseTo((50 + 90 + 100 + 80) / 4, 9);
  });

  it('weigh 100 together', () => {
    expect(Object.values(QUALITY_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(Object.keys(DIMENSION_OF_FINDING).sort()).toEqual([...FINDING_CODES].sort());
  });
});

describe('what suffers from a blank column', () => {
  it.each([
    ['claims', 'settled_date', 'median-days-to-settle'],
    ['claims', 'benefit', 'hospitalisation-rate'],
    ['claims', 'amount_paid', 'average-claim-cost'],
    ['pregnancies', 'attendant', 'skilled-birth-attendance'],
    ['balance', 'largest_institution_holding', 'investment-concentration'],
    ['return', 'claims_rejected', 'rejection-ratio'],
    ['finance', 'budget', 'budget-execution'],
  ] as const)('%s.%s: %s', (kind, name, id) => {
    const ids: readonly string[] = CATALOGUE.map((indicator) => indicator.id);
    expect(ids).toContain(id);
    expect(sufferingFrom(kind, name).indicators).toContain(id);
  });

  it('is a division where the column says the group', () => {
    expect(sufferingFrom('members', 'area')).toEqual({ indicators: [], split: 'area' });
    expect(COUNTED_COLUMNS.claims).not.toContain('diagnosis');
    expect(sufferingFrom('claims', 'diagnosis')).toEqual({ indicators: [], split: null });
  });
});
