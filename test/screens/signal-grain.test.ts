import { describe, expect, it } from 'vitest';
import { signalGrainOf } from '../../src/screens/figures/signals.ts';

describe('the periods that signals are read from', () => {
  it('are quarters from twelve of them on, and months before', () => {
    expect(signalGrainOf('quarter', 12)).toBe('quarter');
    expect(signalGrainOf('quarter', 11)).toBe('month');
  });

  it('are months wherever periods overlap or are few', () => {
    for (const grain of ['month', 'rolling12', 'year'] as const)
      expect(signalGrainOf(grain, 40)).toBe('month');
  });
});
