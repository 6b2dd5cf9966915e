import { describe, expect, it } from 'vitest';
import type { Given } from '#engine';
import type { CompareView } from '#state';
import { dayFromIso } from '#units';
import { createWords } from '#words';
import { gridCsv } from '../../src/screens/compare/grid-file.ts';
import { sideOf } from '../../src/screens/compare/side.ts';
import { headingOf, withGrounds } from '../../src/screens/compare/table-parts.ts';
import { answered, ghana, type One } from '../support/answered.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

const words = createWords('en-GB');
const GIVEN = [
  {
    ...{ kind: 'rate', id: 'r', from: 'XOF', to: 'GHS', rate: 0.02, day: dayFromIso('2000-12-31') ?? 0 },
    source: 'Bank of Ghana',
  },
] as const satisfies readonly Given[];
const BENIN: One = { id: 'd', country: 'BJ', currency: 'XOF', value: 5500 };
const COST = [ghana('a', 100), ghana('b', 101), ghana('c', 99), BENIN];

function sideBy(answer: ReturnType<typeof answered>, change: Partial<CompareView>) {
  const view = { ...WHOLE_VIEW, ...change };
  return { view, side: sideOf(answer, view, words, GIVEN) };
}

/** The lines of the grid's file by their headings. */
function linesOf(
  answer: ReturnType<typeof answered>,
  change: Partial<CompareView>,
): Array<Record<string, string>> {
  const { view, side } = sideBy(answer, change);
  const [headings = '', ...lines] = gridCsv(side, view, side.rows).trim().split('\n');
  const names = headings.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])));
}

describe('the grid as a file', () => {
  it('says of whom, of when and in what its values are', () => {
    const part = { split: 'sex', group: 'F' } as const;
    const [one] = linesOf(answered('renewal-rate', [ghana('a', 0.5), ghana('b', 0.6)]), { part });
    expect(one).toMatchObject({
      ...{ scheme: 'a', indicator: 'renewal-rate', grain: 'rolling12', split: 'sex', group: 'F' },
      ...{ period_start: '2000-01-01', period_end: '2000-12-31', value: '0.5', unit: 'share' },
      ...{ currency: '', own_currency: '', rate: '' },
    });
  });

  it('has what belongs to a converted value, and the rate it was converted by', () => {
    const lines = linesOf(answered('cost-per-insured', COST), { currency: 'GHS' });
    expect(lines[0]).toMatchObject({ value: '100', currency: 'GHS', own_currency: 'GHS', rate: '' });
    // 5,500 francs at 0.02 cedis each are 110 cedis: 110,000 spent on 1,000.
    expect(lines[3]).toMatchObject({
      ...{ value: '110', numerator: '110000', denominator: '1000', unit: 'money', currency: 'GHS' },
      ...{ own_currency: 'XOF', rate: '0.02', rate_into: 'GHS', rate_day: '2000-12-31' },
      rate_source: 'Bank of Ghana',
    });
  });

  it('says that amounts are set against contributions where no rate is wanted, and are of no currency', () => {
    const lines = linesOf(answered('cost-per-insured', COST), {});
    // A hundred insured years for a thousand earned: a contribution is ten.
    expect(lines[0]).toMatchObject({ value: '10', unit: 'times-contribution', currency: '' });
  });
});

describe('the table of a look as a file', () => {
  it('names indicator and unit above its numbers, the period and the rate beside them', () => {
    const { view, side } = sideBy(answered('cost-per-insured', COST), { currency: 'GHS' });
    const [column] = side.columns;
    if (!column) throw new Error('no column');
    expect(headingOf(side, column, 'Value', words)).toEqual({
      shown: 'Value',
      written: expect.stringMatching(/^.+: Value \(GHS\)$/) as string,
    });
    const table = { headings: [], rows: side.rows.map(() => []) };
    const { headings, rows } = withGrounds(
      table,
      side.rows,
      { side, view, columns: [column] },
      'last',
      words,
    );
    expect(headings.map(({ written }) => written)).toEqual(['Period', 'Rate of exchange']);
    expect(rows[0]?.map(({ written }) => written)).toEqual([expect.stringContaining('2000'), '']);
    expect(rows[3]?.[1]?.written).toMatch(/^1 XOF = 0.02\d* GHS, .*2000, Bank of Ghana$/);
  });
});
