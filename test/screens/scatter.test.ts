import { describe, expect, it } from 'vitest';
import { createWords } from '#words';
import { scatterIn, scatterWords } from '../../src/screens/compare/scatter.ts';
import { sideOf } from '../../src/screens/compare/side.ts';
import { answered, ghana } from '../support/answered.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

const words = createWords('en-GB');

/** Schemes of a thousand policies with these renewal rates. */
function seen(rates: readonly number[]) {
  const schemes = rates.map((rate, i) => ghana(`s${i}`, rate));
  const side = sideOf(answered('renewal-rate', schemes), WHOLE_VIEW, words);
  const [column] = side.columns;
  if (!column) throw new Error('no column');
  const scatter = scatterIn(side, column);
  return { scatter, said: scatter && scatterWords(side, WHOLE_VIEW, column, scatter, words) };
}

describe('schemes that scatter much more than chance explains', () => {
  // Half at 40 and half at 60 in 100, of a thousand each: about a middle of 0.5 the standard deviation is
  // sqrt(0.5 x 0.5 / 1000) = 0.01581, so that each lies 6.32 of them away, and the mean square is 0.01 / 0.00025 = 40.
  const halves = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 0.4 : 0.6));

  it('all differ from what they are held against, and none stands out from the others', () => {
    const { scatter, said } = seen(halves);
    expect(scatter?.times).toBeCloseTo(40, 9);
    expect(scatter).toMatchObject({ count: 12, apart: 12, outside: 0 });
    expect(said).toBe(
      'The 12 schemes scatter 40.0 times as much as chance explains. The overview colours 12 of them: each differs from all schemes taken together by more than chance; but the schemes differ among themselves so much that none stands out from the others.',
    );
  });

  it('are not told of where chance explains them, or where they are too few to tell', () => {
    expect(seen(halves.map((_, i) => (i % 2 === 0 ? 0.495 : 0.505))).scatter).toBeNull();
    expect(seen(halves.slice(0, 6)).scatter).toBeNull();
  });
});
