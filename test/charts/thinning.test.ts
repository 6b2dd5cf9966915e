import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned, thinnedBars } from '../../src/charts/thinning.ts';

const value = fc.option(fc.integer({ min: -50, max: 50 }), { freq: 6 });
const lines = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 3 }))
  .chain(([length, count]) =>
    fc.array(fc.array(value, { minLength: length, maxLength: length }), {
      minLength: count,
      maxLength: count,
    }),
  );
const smooth = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 300, maxLength: 2000 });

describe('points thinned to the pixels there are', () => {
  it('are all drawn where they fit', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const count = all[0]?.length ?? 0;
        expect(thinned(all, count)).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
  });

  it('keep their order, their ends, the extremes of every line and every gap between values', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 100 }), (all, pixels) => {
        const kept = thinned(all, pixels);
        const count = all[0]?.length ?? 0;
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(count - 1);
        expect(kept.every((position, i) => i === 0 || position > (kept[i - 1] ?? 0))).toBe(true);
        for (const line of all) {
          const known = line.filter((one) => one !== null);
          const drawn = kept.flatMap((position) => line[position] ?? []);
          if (known.length > 0) {
            expect(Math.max(...drawn)).toBe(Math.max(...known));
            expect(Math.min(...drawn)).toBe(Math.min(...known));
          }
          kept.forEach((position, i) => {
            const next = kept[i + 1];
            if (next === undefined || line[position] === null || line[next] === null) return;
            expect(line.slice(position, next)).not.toContain(null);
          });
        }
      }),
    );
  });

  it('are never more than pixels where nothing is missing, and at most four to a pixel where much is', () => {
    fc.assert(
      fc.property(smooth, fc.integer({ min: 10, max: 300 }), (line, pixels) => {
        const most = Math.min(line.length, pixels);
        expect(thinned([line], pixels).length).toBeLessThanOrEqual(most);
      }),
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: 30, max: 100 }), (all, pixels) => {
        const count = all[0]?.length ?? 0;
        const kept = thinned(all, pixels);
        expect(kept.length).toBeLessThanOrEqual(Math.max(pixels, Math.min(count, 4 * pixels)));
      }),
    );
  });

  it('keep a hollow mark where there is one', () => {
    const line = Array.from({ length: 1000 }, (_, i) => i);
    const kept = thinned([line], 100, (position) => position === 333);
    expect(kept).toContain(333);
    expect(kept.length).toBeLessThanOrEqual(100);
  });
});

describe('bars thinned to the pixels there are', () => {
  it('are one a pixel, in order, with the furthest of all among them', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 100 }),
        (all, pixels) => {
          const kept = thinnedBars(all, pixels);
          expect(kept.length).toBe(Math.min(all.length, pixels));
          expect(kept.every((position, i) => i === 0 || position > (kept[i - 1] ?? 0))).toBe(true);
          const reach = (positions: readonly number[]) =>
            Math.max(...positions.map((position) => Math.abs(all[position] ?? 0)));
          expect(reach(kept)).toBe(reach(all.map((_, i) => i)));
        },
      ),
    );
  });
});
