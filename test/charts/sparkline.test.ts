import { describe, expect, it } from 'vitest';
import { sparklineScale } from '../../src/charts/sparkline-scale.ts';

describe('the scale of a sparkline', () => {
  it.each([
    ['one day of fifteen is a step, not a cliff', [15, 14, 15], 1, 0.3],
    ['a doubling takes all the room', [10, 20], 10, 1],
  ])('%s', (_, values, change, share) => {
    expect(change / sparklineScale(values).span).toBeLessThanOrEqual(share);
  });

  it.each([[[0, 0]], [[0.01, 0]], [[-3, 5]], [[1000, 1001]]])('holds all of %j', (values) => {
    const { least, span } = sparklineScale(values);
    for (const value of values) {
      expect((value - least) / span).toBeGreaterThanOrEqual(0);
      expect((value - least) / span).toBeLessThanOrEqual(1 + 1e-12);
    }
  });
});
