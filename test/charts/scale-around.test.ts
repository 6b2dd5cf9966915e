import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleAround } from '../../src/charts/scale-around.ts';

describe('a scale around values', () => {
  it('begins near the least, or at nought where that is near', () => {
    expect(scaleAround([9800, 10_200])).toEqual({
      min: 9800,
      max: 10_200,
      ticks: [9800, 9900, 10_000, 10_100, 10_200],
    });
    expect(scaleAround([1000, 1300])).toEqual({ min: 1000, max: 1300, ticks: [1000, 1100, 1200, 1300] });
    expect(scaleAround([2, 10]).min).toBe(0);
    expect(scaleAround([-3, 5]).min).toBeLessThanOrEqual(-3);
    expect(scaleAround([null])).toEqual({ min: 0, max: 1, ticks: [0, 1] });
  });

  it('leaves no value outside, and has some length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { min, max, ticks } = scaleAround(values);
          const slack = Math.max(...values.map(Math.abs)) * 1e-8 + 1e-8;
          expect(min).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(max).toBeGreaterThanOrEqual(Math.max(...values) - slack);
          expect(max).toBeGreaterThan(min);
          expect(ticks.length).toBeLessThan(12);
        },
      ),
    );
  });
});
