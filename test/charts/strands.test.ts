import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strandsOf } from '../../src/charts/strands.ts';

const point = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 9 })),
  mark: fc.constantFrom('full' as const, 'hollow' as const),
});

describe('a line of which parts are not firm', () => {
  it('is drawn between every two neighbours, firm only between firm ones', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const values = points.map(({ value }) => value);
        const { firm, soft, dots } = strandsOf({ values, marks: points.map(({ mark }) => mark) });
        points.forEach(({ value, mark }, p) => {
          const isHollow = value !== null && mark === 'hollow';
          expect(dots[p] === 'hollow').toBe(isHollow);
          if (isHollow) expect(firm[p]).toBeNull();
          const next = points[p + 1];
          if (value === null || (next?.value ?? null) === null) return;
          const [isFirm, isSoft] = [firm, soft].map((of) => of[p] !== null && of[p + 1] !== null);
          expect(isFirm).toBe(mark === 'full' && next?.mark === 'full');
          if (!isFirm) expect(isSoft).toBe(true);
        });
      }),
    );
  });

  it('shows a lone firm value as a dot', () => {
    expect(strandsOf({ values: [null, 4, null], marks: ['full', 'full', 'full'] }).dots).toEqual([
      null,
      'full',
      null,
    ]);
  });
});
