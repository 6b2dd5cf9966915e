import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankIntervals, simultaneousLevel } from '#statistics';

// No small published table was found; the figures are worked by hand from Klein, Wright and Wieczorek (2020), theorem 1.
describe('ranks with intervals', () => {
  // Drawn: A 1-3, B 2-5, C 4-6, D 7-9. A lies wholly before C and D, B before D, D behind all.
  const [a, b, c, d] = [
    { lower: 1, upper: 3 },
    { lower: 2, upper: 5 },
    { lower: 4, upper: 6 },
    { lower: 7, upper: 9 },
  ];

  it('leave open what the intervals leave open', () => {
    expect(rankIntervals([d, a, c, b])).toEqual([
      { first: 4, last: 4 },
      { first: 1, last: 2 },
      { first: 2, last: 3 },
      { first: 1, last: 3 },
    ]);
  });

  it('begin with the largest if so asked', () => {
    expect(rankIntervals([d, a, c, b], true)).toEqual([
      { first: 1, last: 1 },
      { first: 3, last: 4 },
      { first: 2, last: 3 },
      { first: 2, last: 4 },
    ]);
  });

  it('are of what has an interval only', () => {
    expect(rankIntervals([a, null, d])).toEqual([{ first: 1, last: 1 }, null, { first: 2, last: 2 }]);
    expect(rankIntervals([null])).toEqual([null]);
    // Intervals that touch leave both orders open.
    expect(rankIntervals([a, { lower: 3, upper: 4 }])).toEqual([
      { first: 1, last: 2 },
      { first: 1, last: 2 },
    ]);
  });

  it('hold the true ranks whenever all intervals hold the true values', () => {
    const case_ = fc.record({ value: fc.integer(), below: fc.nat(), above: fc.nat() });
    fc.assert(
      fc.property(fc.uniqueArray(case_, { selector: ({ value }) => value, maxLength: 30 }), (cases) => {
        const ranks = rankIntervals(
          cases.map(({ value, below, above }) => ({ lower: value - below, upper: value + above })),
        );
        cases.forEach(({ value }, i) => {
          const rank = 1 + cases.filter((other) => other.value < value).length;
          expect(rank).toBeGreaterThanOrEqual(ranks[i]?.first ?? Infinity);
          expect(rank).toBeLessThanOrEqual(ranks[i]?.last ?? 0);
        });
      }),
    );
  });
});

describe('the level of intervals that are to hold at once', () => {
  it('is the root of the level, or by Bonferroni', () => {
    // 0.95 to the power of 1/10 = 0.994884; 1 - 0.05 / 10 = 0.995.
    expect(simultaneousLevel(10)).toBeCloseTo(0.9948838, 7);
    expect(simultaneousLevel(10, 0.95, false)).toBeCloseTo(0.995, 12);
    expect(simultaneousLevel(1)).toBe(0.95);
  });
});
