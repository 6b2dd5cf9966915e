import { describe, expect, it } from 'vitest';
import { createWords } from '#words';
import { sideOf } from '../../src/screens/compare/side.ts';
import { columnsTold, isSettled } from '../../src/screens/compare/told.ts';
import { answered, ghana } from '../support/answered.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

const words = createWords('en-GB');
const WOMEN = { split: 'sex', group: 'F' } as const;

describe('indicators of a group', () => {
  it('leave out those that go without saying of it, such as the share of women among women', () => {
    const answer = answered('women-share-insured', [ghana('a', 1), ghana('b', 1)]);
    const of = (part: typeof WOMEN | null) => {
      const view = { ...WHOLE_VIEW, part };
      return columnsTold(sideOf(answer, view, words), view);
    };
    expect(of(null)).toMatchObject({ told: [{ index: 0 }], untold: [] });
    expect(of(WOMEN)).toMatchObject({ told: [], untold: [{ index: 0 }] });
    expect(isSettled({ id: 'women-share-claims' }, { split: 'age', group: '0-4' })).toBe(false);
  });

  it('leave out those that no scheme has of it, and keep those that one has', () => {
    const view = { ...WHOLE_VIEW, part: WOMEN };
    const told = (values: readonly number[]) => {
      const schemes = values.map((value, i) => ghana(String(i), value));
      const side = sideOf(answered('renewal-rate', schemes), view, words);
      const value: typeof side.value = (...of) => {
        const found = side.value(...of);
        return Number.isNaN(found.value) ? { ...found, value: null } : found;
      };
      return columnsTold({ ...side, value }, view).told.length;
    };
    expect(told([Number.NaN, 0.5])).toBe(1);
    expect(told([Number.NaN, Number.NaN])).toBe(0);
  });
});
