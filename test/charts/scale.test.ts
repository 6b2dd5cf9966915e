import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBeyond, scaleOver, scaleWithBounds } from '../../src/charts/scale.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(3)));
const values = fc.array(fc.option(number), { minLength: 1, maxLength: 40 });
const bounds = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 40 });

describe('the scale of an axis', () => {
  it('reaches every value, with few marks, evenly and from zero', () => {
    fc.assert(
      fc.property(values, bounds, fc.boolean(), (some, far, isWhole) => {
        const { min, max, ticks } = scaleWithBounds(some, far, isWhole);
        const noise = (max - min) * 1e-9;
        for (const value of some) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(min - noise);
          expect(value).toBeLessThanOrEqual(max + noise);
        }
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
        if (isWhole) expect(ticks.filter((tick) => !Number.isInteger(tick))).toEqual([]);
      }),
    );
  });

  it('cuts no bound within twice the largest value, and tells those that it cuts', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), bounds, (largest, some) => {
        const scale = scaleWithBounds([largest], some);
        for (const bound of some) {
          if (bound <= largest * 2) expect(isBeyond(scale, bound)).toBe(false);
          expect(isBeyond(scale, bound)).toBe(bound > scale.max * (1 + 1e-9));
        }
      }),
    );
  });

  it('has some length where everything is zero, or nothing but the noise of reckoning', () => {
    for (const scale of [scaleOver([0]), scaleOver([]), scaleWithBounds([0, null], [5e-324, 1e-17])]) {
      expect(scale.min).toBe(0);
      expect(scale.max).toBeGreaterThan(0.01);
      expect(scale.ticks.every(Number.isFinite)).toBe(true);
    }
  });

  it('shows the whole interval of a value of zero', () => {
    const scale = scaleWithBounds([0], [0, 0.658]);
    expect(isBeyond(scale, 0.658)).toBe(false);
  });

  it('reaches the first, large growth of a young scheme', () => {
    expect(scaleOver([0.742, 0.05, -0.077, 0.03, 0.02]).max).toBeGreaterThanOrEqual(0.742);
  });

  it('marks deliveries by whole ones only', () => {
    expect(scaleOver([1.7, 2], true).ticks).toEqual([0, 1, 2]);
    expect(scaleOver([8.009], true).ticks.every(Number.isInteger)).toBe(true);
  });
});
