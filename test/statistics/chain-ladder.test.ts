import { describe, expect, it } from 'vitest';
import { chainLadder, quantileOfCumulated, standingEstimates } from '#statistics';

describe('chain ladder', () => {
  // Worked by hand: three service months, lags 0..2. Cumulated rows 100 150 165; 200 300 -; 100 - -.
  // f(0) = (150 + 300) / (100 + 200) = 1.5; f(1) = 165 / 150 = 1.1.
  const amounts = [[100, 50, 15], [200, 100], [100]];

  it('develops each month by the volume-weighted factors', () => {
    const development = chainLadder(amounts, 3);
    expect(development.factors).toEqual([1.5, 1.1]);
    expect(development.ultimate[1]).toBeCloseTo(330, 10);
    expect(development.ultimate[2]).toBeCloseTo(165, 10);
    expect(development.ibnr[0]).toBe(0);
    expect(development.ibnr[1]).toBeCloseTo(30, 10);
    expect(development.ibnr[2]).toBeCloseTo(65, 10);
  });

  it('takes off what came in after the last complete month, and never falls below 0', () => {
    // The last month's lag-1 amount of 500 came in after month 2: it is reported, not developed from.
    const development = chainLadder(
      [
        [100, 50, 15],
        [200, 100],
        [100, 500],
      ],
      3,
    );
    expect(development.factors).toEqual([1.5, 1.1]);
    expect(development.ibnr[2]).toBe(0);
  });

  it('uses a factor of 1 where there is nothing to divide by', () => {
    expect(chainLadder([[0, 10], [0]], 2).ibnr).toEqual([0, 0]);
    expect(chainLadder([], 0).ibnr).toEqual([]);
  });
});

describe('estimates as they stood', () => {
  it('are what the chain ladder gives for what had come in by then', () => {
    const amounts = [
      [100, 50, 15],
      [200, 100, 40, 9],
      [100, 20],
      [0, 30],
      [80, 500],
    ];
    const standing = standingEstimates(amounts, 5);
    for (let month = 0; month < 5; month++) {
      const byThen = amounts.slice(0, month + 1).map((row, s) => row.slice(0, month + 1 - s));
      const expected = chainLadder(byThen, month + 1).ibnr.reduce((sum, amount) => sum + amount, 0);
      expect(standing[month]).toBeCloseTo(expected, 9);
    }
    // By hand at the end of month 1: 100 became 150, so 200 are expected to become 300.
    expect(standing[1]).toBeCloseTo(100, 12);
  });
});

describe('quantile, type 7', () => {
  it.each([
    [[1, 2, 3, 4], [1, 1, 1, 1], 0.5, 2.5],
    [[1, 2, 3, 4, 10], [1, 1, 1, 1, 1], 0.9, 7.6],
    [[7], [1], 0.9, 7],
    [[2, 5], [3, 1], 0.5, 2],
    [[2, 5], [2, 2], 0.5, 3.5],
    [[0, 2, 5, 9], [0, 2, 2, 0], 0.9, 5],
  ])('of %j, so many times %j, at %d', (values, times, probability, expected) => {
    const upTo = (place: number) => times.slice(0, place + 1).reduce((sum, count) => sum + count, 0);
    expect(quantileOfCumulated(values, upTo, probability)).toBeCloseTo(expected, 12);
  });

  it('of nothing is null', () => {
    expect(quantileOfCumulated([], () => 0, 0.5)).toBeNull();
    expect(quantileOfCumulated([3, 4], () => 0, 0.5)).toBeNull();
  });
});
