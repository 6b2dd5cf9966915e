import { describe, expect, it } from 'vitest';
import { targetAt, type Target } from '#indicators';

const first: Target = {
  indicator: 'renewal-rate',
  basis: '',
  grain: null,
  goal: 'at-least',
  value: 0.7,
  from: 100,
  to: null,
};
const second: Target = { ...first, value: 0.8, from: 112, to: 123 };
const yearly: Target = { ...first, value: 0.9, from: 112, grain: 'year' };
const aim = { indicator: 'renewal-rate', basis: '', grain: 'month' } as const;

describe('the target that holds', () => {
  it.each([
    ['before any begins', 99, null],
    ['from its first month', 100, 0.7],
    ['until a later one begins', 111, 0.7],
    ['the later one', 112, 0.8],
    ['to its last month', 123, 0.8],
    ['the earlier again, which has no end', 124, 0.7],
  ] as const)('%s', (_, month, expected) => {
    expect(targetAt([second, first], aim, month)?.value ?? null).toBe(expected);
  });

  it('is one for that width of period before one for all', () => {
    expect(targetAt([second, yearly], { ...aim, grain: 'year' }, 113)?.value).toBe(0.9);
    expect(targetAt([yearly], aim, 113)).toBeNull();
  });

  it('is of that indicator and basis', () => {
    expect(targetAt([first], { ...aim, basis: 'amount' }, 113)).toBeNull();
    expect(targetAt([first], { ...aim, indicator: 'growth-rate' }, 113)).toBeNull();
  });
});
