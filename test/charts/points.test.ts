import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedLabels } from '../../src/charts/label-places.ts';
import { fitted } from '../../src/charts/room.tsx';
import { placeAfter } from '../../src/charts/roving.ts';
import { numberAlong, shareAlong, sizeScale } from '../../src/charts/size-scale.ts';

const BOUNDS = { left: 0, right: 600, top: 0, bottom: 400 };
const LETTERS = { em: 12, letter: 6, r: 5 };

function boxOf({ x, y, text, anchor }: ReturnType<typeof placedLabels>[number]) {
  const wide = text.length * 6;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 12 * 0.85, bottom: y + 12 * 0.25 };
}

describe('names beside points', () => {
  it('never cover each other, a mark, or the edge', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      text: fc.string({ minLength: 1, maxLength: 25 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (points) => {
        const wanting = points.map((one, i) => ({ ...one, key: String(i) }));
        const boxes = placedLabels(wanting, points, BOUNDS, LETTERS).map(boxOf);
        const marks = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(600);
          for (const other of [...boxes.slice(i + 1), ...marks])
            expect(
              box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom &&
                other.top < box.bottom,
            ).toBe(false);
        });
      }),
    );
  });

  it('go to the first that ask, and to the right of a point that has room there', () => {
    const at = { x: 100, y: 100 };
    const [first, ...others] = placedLabels(
      ['Asha', 'Brahmani', 'Chandra', 'Deepti', 'Ekta', 'Falgu', 'Gomati', 'Hira', 'Indus'].map((text) => ({
        ...{ ...at, text, key: text },
      })),
      [at],
      BOUNDS,
      LETTERS,
    );
    expect(first).toMatchObject({ key: 'Asha', anchor: 'start', x: 108 });
    expect(others.length).toBeLessThan(8);
  });
});

describe('an axis of sizes', () => {
  it('goes by steps from nothing, and by factors where sizes are more than 50-fold apart', () => {
    expect(sizeScale([100, 400])).toMatchObject({ isLog: false, min: 0 });
    const far = sizeScale([20, 1100, 8000]);
    expect(far).toMatchObject({ isLog: true, ticks: [30, 100, 300, 1000, 3000] });
    expect(shareAlong(far, far.min)).toBe(0);
    expect(shareAlong(far, far.max)).toBeCloseTo(1, 12);
    expect(numberAlong(far, shareAlong(far, 300))).toBeCloseTo(300, 9);
  });
});

describe('the keyboard among many things', () => {
  it('goes on by one or by a line, and stops at the ends', () => {
    expect(placeAfter('ArrowRight', 3, 10)).toBe(4);
    expect(placeAfter('ArrowDown', 3, 10, 4)).toBe(7);
    expect(placeAfter('ArrowDown', 8, 10, 4)).toBe(9);
    expect(placeAfter('ArrowUp', 0, 10)).toBe(0);
    expect(placeAfter('End', 3, 10)).toBe(9);
    expect(placeAfter('Home', 3, 10)).toBe(0);
    expect(placeAfter('x', 3, 10)).toBeNull();
  });
});

describe('a name in little room', () => {
  it('is cut with a mark that it was', () => {
    expect(fitted('Asha Trust', 200, 12)).toBe('Asha Trust');
    const cut = fitted('Lakeside Mission Hospital Fund', 100, 12);
    expect(cut).toMatch(/^Lakeside.*…$/);
    expect(cut.length).toBeLessThanOrEqual(Math.floor(100 / (12 * 0.53)));
  });
});
