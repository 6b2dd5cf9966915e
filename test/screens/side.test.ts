import { describe, expect, it } from 'vitest';
import type { CompareAnswer, ComparedRow } from '#engine';
import { CATALOGUE_VERSION, indicatorOf, type IndicatorId, type IndicatorValue } from '#indicators';
import type { CompareView } from '#state';
import { createWords } from '#words';
import { emptyCells, putCell } from '../../src/indicators/comparison/cells.ts';
import { sideOf } from '../../src/screens/compare/side.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

const words = createWords('en-GB');
const END = 24_011;

interface One {
  readonly id: string;
  readonly country: string;
  readonly currency: string;
  readonly value: number;
  readonly status?: IndicatorValue['status'];
  readonly catalogue?: string;
}

const ghana = (id: string, value: number, change: Partial<One> = {}): One => {
  return { id, country: 'GH', currency: 'GHS', value, ...change };
};

/** Schemes with one value each, of a thousand. */
function answered(indicator: IndicatorId, schemes: readonly One[]): CompareAnswer {
  const basis = indicatorOf(indicator)?.bases[0]?.[0] ?? '';
  const cells = emptyCells({ rows: schemes.length, columns: 1, periods: 1 });
  schemes.forEach(({ value, status = 'ok' }, row) => {
    const margin = { lower: value * 0.95, upper: value * 1.05 };
    const parts = { numerator: value * 1000, denominator: 1000 };
    putCell(
      cells,
      { row, column: 0, period: 0 },
      { ...parts, value, ...margin, margin, status, reason: null },
    );
  });
  const rows = schemes.map(({ id, country, currency, catalogue = CATALOGUE_VERSION }): ComparedRow => {
    const profile = { name: id, country, currency, graceDays: 60, maternityWaitingDays: 270 };
    return {
      ...{ id, origin: 'records', catalogue, rules: 5, quality: null, hiddenBelow: null, writtenOn: null },
      profile: { ...profile, fiscalYearStart: 1, targetPopulation: null, gfr: null, asfr: null },
      timeline: null,
      insured: 1000,
    } as unknown as ComparedRow;
  });
  return {
    ...{ rows, ends: [END], cells, strata: null },
    columns: [{ indicator, basis, basisOf: schemes.map(() => basis), apart: [] }],
    periods: schemes.map(() => [null]),
  };
}

/** How the first indicator stands. */
function seen(answer: CompareAnswer, change: Partial<CompareView>) {
  const side = sideOf(answer, { ...WHOLE_VIEW, ...change }, words);
  const [column] = side.columns;
  if (!column) throw new Error('no column');
  const { value, reason } = side.benchmark(column);
  const standings = side.rows.map((row) => side.standing(row, column));
  return { value, reason, measured: column.measured, standings, side };
}

const SHARE = [ghana('a', 0.5), ghana('b', 0.52), ghana('c', 0.48)];

describe('schemes side by side', () => {
  it('are not held against money of another currency, also when that scheme is not among the peers', () => {
    const schemes = [ghana('a', 100), ghana('b', 101), ghana('c', 99)];
    const benin = { id: 'd', country: 'BJ', currency: 'XOF', value: 5500 };
    const answer = answered('cost-per-insured', [...schemes, benin]);
    const change = { peersBy: 'country', peers: 'GH', benchmark: 'scheme', benchmarkOf: 'd' } as const;
    expect(seen(answer, change).measured).not.toBe('as-it-is');
    expect(seen(answer, change).value).not.toBe(5500);
    expect(seen(answer, { ...change, benchmark: 'pooled' }).measured).toBe('as-it-is');
  });

  it('are held against no scheme that was counted by other rules, or whose value is not firm', () => {
    const other = answered('renewal-rate', [...SHARE, ghana('d', 0.9, { catalogue: '0.1' })]);
    const held = { benchmark: 'scheme', benchmarkOf: 'd' } as const;
    expect(seen(other, held)).toMatchObject({ value: null, reason: 'scheme-other-version' });
    const open = answered('renewal-rate', [...SHARE, ghana('d', 0.9, { status: 'incomplete' })]);
    expect(seen(open, held)).toMatchObject({ value: null, reason: 'scheme-not-firm' });
    for (const { side, ...told } of seen(open, held).standings.slice(0, 3))
      expect([side, told]).toEqual(['not-judged', { because: 'no-benchmark' }]);
  });

  it('are of one version where all that are on show agree, whatever others say', () => {
    const old = SHARE.map((one) => ({ ...one, id: `${one.id}-old`, country: 'TG', catalogue: '0.1' }));
    const answer = answered('renewal-rate', [...SHARE, ...old, ghana('z', 0.5)]);
    const shown = seen(answer, { peersBy: 'country', peers: 'TG' });
    expect(shown.side.rows.map(({ isOtherVersion }) => isOtherVersion)).toEqual([false, false, false]);
    expect(shown.value).toBeCloseTo(0.5, 10);
    expect(seen(answer, {}).side.rows.filter(({ isOtherVersion }) => isOtherVersion)).toHaveLength(3);
  });
});
