import { describe, expect, it } from 'vitest';
import { modifiedScore, steadied, usualOf } from '#statistics';

const usual = (...values: number[]) => usualOf(Float64Array.from(values));

describe('the modified z-score', () => {
  // By hand: median 2.45; deviations .05 .05 .15 .15 .15 .15 .35 .35 5.75 5.85, their middle .15.
  const pair = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3];

  it('finds two far values that hide each other from a z-score', () => {
    const found = usual(...pair);
    expect(found?.median).toBeCloseTo(2.45, 12);
    expect(found?.spread).toBeCloseTo(0.15 / 0.6745, 12);
    const scores = pair.map((value) => (found ? modifiedScore(value, found) : 0));
    expect(scores[8]).toBeCloseTo((0.6745 * 5.75) / 0.15, 9);
    expect(scores.filter((score) => Math.abs(score) > 3.5)).toHaveLength(2);
    // With mean 3.54 and standard deviation 2.49 (n - 1) the largest z-score is 1.91: neither would be seen.
    const mean = pair.reduce((sum, value) => sum + value, 0) / 10;
    const deviation = Math.sqrt(pair.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 9);
    expect((8.3 - mean) / deviation).toBeLessThan(2);
  });

  it('takes the mean deviation where more than half of the values are the same', () => {
    // By hand: deviations 0 x 9 and 10, mean 1; the far value lies 10 / 1.253314 off.
    const found = usual(5, 5, 5, 5, 5, 5, 5, 5, 5, 15);
    expect(found).toEqual({ median: 5, spread: 1.253314 });
    expect(found && modifiedScore(15, found)).toBeCloseTo(7.9788, 4);
  });

  it('calls nothing far where all values are the same, and knows nothing of none', () => {
    const found = usual(7, 7, 7);
    expect(found && modifiedScore(7, found)).toBe(0);
    expect(found && modifiedScore(9, found)).toBe(0);
    expect(usual()).toBeNull();
  });

  it('leaves the values as they were', () => {
    const values = Float64Array.of(3, 1, 2);
    usualOf(values);
    expect([...values]).toEqual([3, 1, 2]);
  });
});

describe('steadied counts', () => {
  it('have a spread of about 1 whatever their mean', () => {
    // Poisson with mean 16: the exact spread over all counts that matter.
    const chances = Array.from({ length: 80 }, () => 0);
    chances[0] = Math.exp(-16);
    for (let k = 1; k < 80; k++) chances[k] = (chances[k - 1] ?? 0) * (16 / k);
    const mean = chances.reduce((sum, chance, k) => sum + chance * steadied(k), 0);
    const variance = chances.reduce((sum, chance, k) => sum + chance * (steadied(k) - mean) ** 2, 0);
    expect(variance).toBeGreaterThan(0.97);
    expect(variance).toBeLessThan(1.03);
  });
});
