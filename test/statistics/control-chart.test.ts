import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart, naturalLimits, signalsOf, type ChartPoint } from '#statistics';

const ALL = { phases: [], baseline: null };
const shares = (counts: readonly number[], sizes: readonly number[]): ChartPoint[] =>
  counts.map((count, i) => ({ value: count / (sizes[i] ?? 1), size: sizes[i] ?? null }));
const same = (size: number, length: number) => new Array<number>(length).fill(size);

/** D. C. Montgomery, Introduction to Statistical Quality Control, 6th ed. (2009), table 7.4: purchase orders. */
const ORDERS = {
  sizes: [
    ...[100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120],
    ...[120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90],
  ],
  faulty: [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9],
};

/** The same, table 7.11: nonconformities in rolls of dyed cloth, and the rolls' inspection units of 50 square metres. */
const CLOTH = {
  units: [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5],
  faults: [14, 12, 20, 11, 7, 10, 21, 16, 19, 23],
};

/** The same, tables 7.1 to 7.3: leaking cans among 50, also the data sets orangejuice of R's package qcc. */
const CANS = [
  ...[
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ],
  ...[9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5],
];

describe('p-chart', () => {
  it('has limits of each size and finds the published sample outside: purchase orders', () => {
    const { limits, signals } = controlChart('p', shares(ORDERS.faulty, ORDERS.sizes), ALL);
    // Published: 234 / 2450 = 0.096, and one sample beyond its own limit, the eleventh. The book's limits are of rounded
    // standard deviations; here by hand: 0.09551 +- 3 x sqrt(0.09551 x 0.90449 / n).
    expect(limits[0]?.mean).toBeCloseTo(234 / 2450, 12);
    const shown = (i: number) => [limits[i]?.lower.toFixed(3), limits[i]?.upper.toFixed(3)];
    expect(shown(0)).toEqual(['0.007', '0.184']); // of 100
    expect(shown(1)).toEqual(['0.000', '0.194']); // of 80: below 0 and cut off
    expect(shown(4)).toEqual(['0.011', '0.180']); // of 110
    expect(shown(11)).toEqual(['0.015', '0.176']); // of 120
    const outside = signals.flatMap((found, i) => (found.some(({ rule }) => rule === 'outside') ? [i] : []));
    expect(outside).toEqual([10]);
    expect(signals[10]?.[0]).toEqual({ rule: 'outside', side: 1, since: 10 });
  });

  it('has the published limits of the first thirty samples of cans: 15 and 23 are outside', () => {
    const { limits, signals } = controlChart('p', shares(CANS.slice(0, 30), same(50, 30)), ALL);
    expect(limits[0]?.mean).toBeCloseTo(0.2313, 4);
    expect(limits[0]?.lower).toBeCloseTo(0.0524, 4);
    expect(limits[0]?.upper).toBeCloseTo(0.4102, 4);
    expect(signals.flatMap((found, i) => (found[0]?.rule === 'outside' ? [i + 1] : []))).toEqual([15, 23]);
  });

  it('keeps limits frozen on a baseline, without what was left out of it', () => {
    // Samples 15 and 23 had known causes and are left out: 0.2150, 0.0407 to 0.3893. From 31 on the machine was adjusted.
    const points = shares(CANS, same(50, CANS.length)).map((point, i) =>
      i === 14 || i === 22 ? { value: null, size: null } : point,
    );
    const { limits, signals } = controlChart('p', points, { phases: [], baseline: 30 });
    for (const at of [0, 53]) {
      expect(limits[at]?.mean).toBeCloseTo(0.215, 4);
      expect(limits[at]?.lower).toBeCloseTo(0.0407, 4);
      expect(limits[at]?.upper).toBeCloseTo(0.3893, 4);
    }
    expect([limits[14], signals[14]]).toEqual([null, []]);
    // 12 / 50 in sample 33 is above the old mean, so that the row of eight below it is complete with sample 41.
    expect(signals[40]).toContainEqual({ rule: 'one-side', side: -1, since: 33 });
    expect(signals[39]?.some(({ rule }) => rule === 'one-side')).toBe(false);
    expect(signals[53]).toContainEqual({ rule: 'one-side', side: -1, since: 33 });
  });

  it('begins limits anew where a phase does: the adjusted machine', () => {
    const { limits, signals } = controlChart('p', shares(CANS, same(50, 54)), {
      phases: [30],
      baseline: null,
    });
    expect(limits[29]?.mean).toBeCloseTo(0.2313, 4);
    expect(limits[30]?.mean).toBeCloseTo(0.1108, 4);
    expect(limits[30]?.upper).toBeCloseTo(0.244, 4);
    expect(limits[30]?.lower).toBe(0);
    // 12 / 50 = 0.24 stays within, as published; and no row leads over from before.
    expect(
      signals
        .slice(30)
        .flat()
        .filter(({ rule }) => rule === 'outside'),
    ).toEqual([]);
    expect(signals.flat().every(({ since }) => since >= 0)).toBe(true);
    expect(
      signals
        .slice(30)
        .flat()
        .every(({ since }) => since >= 30),
    ).toBe(true);
  });
});

describe('u-chart', () => {
  it.each([1, 1000])('has the published limits of dyed cloth, per %i', (per) => {
    const points = CLOTH.faults.map((faults, i) => {
      const units = CLOTH.units[i] ?? 1;
      return { value: (faults / units) * per, size: units };
    });
    const { limits, signals } = controlChart('u', points, { ...ALL, per });
    expect(limits[0]?.mean).toBeCloseTo((153 / 107.5) * per, 8);
    // The book goes on from a mean rounded to 1.42, which makes up to 0.009 of difference.
    [
      [0.29, 2.55],
      [0.16, 2.68],
      [0.43, 2.41],
    ].forEach(([lower = 0, upper = 0], i) => {
      expect(Math.abs((limits[i]?.lower ?? 0) / per - lower)).toBeLessThan(0.01);
      expect(Math.abs((limits[i]?.upper ?? 0) / per - upper)).toBeLessThan(0.01);
    });
    expect(signals.flat()).toEqual([]);
  });
});

describe('XmR chart', () => {
  it('stands on the natural limits of its phase', () => {
    const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    const points = [...flow, ...flow.map((value) => value + 20)].map((value) => ({ value, size: null }));
    const { limits } = controlChart('xmr', points, { phases: [10], baseline: null });
    expect(limits[3]).toEqual(naturalLimits(flow));
    expect(limits[13]?.mean).toBeCloseTo(70.81, 10);
    const frozen = controlChart('xmr', points, { phases: [], baseline: 10 });
    expect(frozen.limits[19]).toEqual(naturalLimits(flow));
    expect(frozen.signals[10]).toContainEqual({ rule: 'outside', side: 1, since: 10 });
  });
});

describe('no limits, not false ones', () => {
  it('where too little is known', () => {
    const one = [{ value: 0.5, size: 10 }];
    for (const kind of ['xmr', 'p', 'u'] as const) {
      expect(controlChart(kind, one, ALL)).toEqual({ limits: [null], signals: [[]] });
      expect(controlChart(kind, [], ALL)).toEqual({ limits: [], signals: [] });
    }
  });

  it('where a baseline without events does not tell how many chance brings', () => {
    const points = [0, 0, 0, 0.1].map((value) => ({ value, size: 50 }));
    const { limits, signals } = controlChart('p', points, { phases: [], baseline: 3 });
    expect(limits).toEqual([null, null, null, null]);
    expect(signals.flat()).toEqual([]);
  });

  it('where a share is above 1 in the mean', () => {
    const points = [1.2, 1.1].map((value) => ({ value, size: 50 }));
    expect(controlChart('p', points, ALL).limits).toEqual([null, null]);
  });

  it('of a point without size', () => {
    const points = [0.2, 0.4, 0.3].map((value, i) => ({ value, size: i === 1 ? 0 : 50 }));
    expect(controlChart('p', points, ALL).limits.map((one) => one === null)).toEqual([false, true, false]);
  });
});

describe('signals', () => {
  const limits = { mean: 0, lower: -9, upper: 9 };
  const found = (values: ReadonlyArray<number | null>) =>
    signalsOf(
      values,
      values.map(() => limits),
    );

  it('name every rule a point breaks, with side and beginning', () => {
    // By hand: seven points rising in six steps, the last beyond 6 twice in three and beyond 9.
    expect(found([-3, -2, -1, 1, 5, 7, 10]).at(-1)).toEqual([
      { rule: 'outside', side: 1, since: 6 },
      { rule: 'two-of-three', side: 1, since: 5 },
      { rule: 'steady', side: 1, since: 0 },
    ]);
    expect(found([-7, 0, -8]).at(-1)).toEqual([{ rule: 'two-of-three', side: -1, since: 0 }]);
  });

  it('go on for as long as a row does', () => {
    const row = found([0, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    expect(row.map((signals) => signals.map(({ since }) => since))).toEqual([
      ...new Array<number[]>(8).fill([]),
      [1],
      [1],
    ]);
  });

  it('measure each point by its own limits', () => {
    const values = [7, 0, 7, 7];
    const varying = [9, 9, 12, 9].map((upper) => ({ mean: 0, lower: -upper, upper }));
    // Two thirds of 12 are 8: the third point is near, the fourth beyond but alone with the gap of the second.
    expect(signalsOf(values, varying).flat()).toEqual([]);
    expect(signalsOf(values, [...varying.slice(0, 2), limits, limits]).map((one) => one.length)).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it('are none where values are the same up to the last binary digit', () => {
    // 0.1 + 0.1 + 0.1 is not 0.3, and the mean of equal values may differ from them.
    for (const value of [0.1, 0.3, 1 / 3, 1e9 + 0.1]) {
      const points = new Array<ChartPoint>(20).fill({ value, size: 7 });
      for (const kind of ['xmr', 'p', 'u'] as const)
        expect(controlChart(kind, points, ALL).signals.flat(), `${kind} ${value}`).toEqual([]);
    }
  });

  it('turn round with the values', () => {
    const some = fc.array(fc.option(fc.integer({ min: -12, max: 12 }), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(some, (values) => {
        const mirrored = found(values.map((value) => (value === null ? null : -value)));
        const turned = mirrored.map((signals) => signals.map((one) => ({ ...one, side: -one.side })));
        expect(turned).toEqual(found(values));
      }),
    );
  });
});
