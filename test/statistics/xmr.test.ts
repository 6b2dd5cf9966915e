import { describe, expect, it } from 'vitest';
import { naturalLimits, signalAtEnd, type NaturalLimits } from '#statistics';

describe('limits of an XmR chart', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 Individuals control charts: flow rate of ten batches.
  const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

  it('are those published for ten batches', () => {
    const limits = naturalLimits(flow);
    expect(limits?.mean).toBeCloseTo(50.81, 10);
    // The handbook multiplies by 3 / 1.128 = 2.6596 where the definitions round to 2.66.
    expect(limits?.upper).toBeCloseTo(55.8041, 2);
    expect(limits?.lower).toBeCloseTo(45.8159, 2);
    expect(limits && signalAtEnd(flow, limits)).toBeNull();
  });

  it('take no moving range across a gap', () => {
    // By hand: 1, 3, gap, 103, 101: mean 52, moving ranges 2 and 2.
    expect(naturalLimits([1, 3, null, 103, 101])).toEqual({ mean: 52, lower: 52 - 5.32, upper: 52 + 5.32 });
    expect(naturalLimits([1, null, 3])).toBeNull();
    expect(naturalLimits([])).toBeNull();
  });
});

describe('what stands out', () => {
  const limits: NaturalLimits = { mean: 0, lower: -9, upper: 9 };
  it.each([
    ['one beyond a limit', [0, 1, 9.1], 'outside'],
    ['one on the limit', [0, 1, 9], null],
    ['two of three beyond two thirds', [7, 0, 6.5], 'two-of-three'],
    ['two of three beyond, on both sides', [7, 0, -6.5], null],
    ['two of three, the last of them near', [7, 7, 1], null],
    ['eight on one side', [1, 2, 1, 2, 1, 2, 1, 2], 'one-side'],
    ['seven on one side', [-1, 2, 1, 2, 1, 2, 1, 2], null],
    ['eight on one side with a gap', [1, 2, 1, null, 1, 2, 1, 2], null],
    ['six falling', [3, 2, 1, -1, -2, -3, -4], 'steady'],
    ['five falling', [1, 2, 1, -1, -2, -3, -4], null],
    ['nothing at the end', [20, null], null],
  ] as const)('%s', (_, values, expected) => {
    expect(signalAtEnd(values, limits)).toBe(expected);
  });
});
