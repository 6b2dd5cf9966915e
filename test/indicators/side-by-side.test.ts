import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  funnelOf,
  ranked,
  spineOf,
  type Formula,
  type IndicatorValue,
  type Sized,
} from '#indicators';

const term = { op: 'measure', measure: 'claims-incurred' } as unknown as Extract<
  Formula,
  { op: 'ratio' }
>['over'];
const formula = (interval: Extract<Formula, { op: 'ratio' }>['interval'], per = 1): Formula => ({
  ...{ op: 'ratio', over: term, under: term },
  ...{ per, interval },
});
const SHARE = formula({ method: 'wilson' });
const MONEY = formula(null);

function value(of: Partial<IndicatorValue>): IndicatorValue {
  return {
    ...{ numerator: null, denominator: null, value: null, lower: null, upper: null },
    ...{ margin: null, status: 'ok', reason: null },
    ...of,
  };
}

const share = (numerator: number, denominator: number, status: IndicatorValue['status'] = 'ok') =>
  value({
    ...{ numerator, denominator, status, value: numerator / denominator },
    // Only that there is one matters: the methods make their own from the counts.
    margin: { lower: 0, upper: 1 },
  });

describe('a change between two periods', () => {
  it('has the interval that Newcombe gives of 48 in 80 and 56 in 70', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10, example (a).
    const { difference, interval, side } = changeBetween(
      { direction: 'higher' },
      SHARE,
      share(48, 80),
      share(56, 70),
      { isOverlapping: false, spread: null },
    );
    expect(difference).toBeCloseTo(0.2, 12);
    expect(interval?.lower).toBeCloseTo(0.0524, 4);
    expect(interval?.upper).toBeCloseTo(0.3339, 4);
    expect(side).toBe('better');
  });

  it('joins the intervals of other figures by the square root of the sum of their squares', () => {
    const before = value({ value: 10, margin: { lower: 7, upper: 14 } });
    const after = value({ value: 16, margin: { lower: 12, upper: 19 } });
    const change = changeBetween({ direction: 'lower' }, MONEY, before, after, {
      isOverlapping: false,
      spread: null,
    });
    // 16 - 10 -+ (sqrt(4^2 + 4^2), sqrt(3^2 + 3^2))
    expect(change.interval?.lower).toBeCloseTo(6 - Math.sqrt(32), 12);
    expect(change.interval?.upper).toBeCloseTo(6 + Math.sqrt(18), 12);
    expect(change.side).toBe('worse');
  });

  it('is not judged where one is small, not firm, or shares events with the other', () => {
    const judged = (before: IndicatorValue, isOverlapping = false) =>
      changeBetween({ direction: 'none' }, SHARE, before, share(56, 70), { isOverlapping, spread: null });
    expect(judged(share(4, 8, 'small-numbers')).because).toBe('small-numbers');
    expect(judged(share(48, 80, 'provisional')).because).toBe('not-firm');
    expect(judged(share(48, 80), true)).toMatchObject({ because: 'overlap', side: null });
    expect(judged(value({ status: 'missing' }))).toMatchObject({ because: 'missing', difference: null });
    expect(judged(share(56, 70)).side).toBe('similar');
  });
});

describe('ranks', () => {
  it('leave open what chance leaves open, and none to what is not firm', () => {
    const values = [share(900, 1000), share(500, 1000), share(10, 20, 'small-numbers'), share(510, 1000)];
    const { ranks, count } = ranked(SHARE, values, null, true);
    expect(count).toBe(3);
    expect(ranks).toEqual([{ first: 1, last: 1 }, { first: 2, last: 3 }, null, { first: 2, last: 3 }]);
  });

  it('of money stand on the variance of all schemes together', () => {
    const money = (amount: number) =>
      value({ value: amount, denominator: 100, margin: { lower: amount, upper: amount } });
    // A spread of 4 a unit of denominator makes a standard deviation of 0.2 at 100.
    const near = ranked(MONEY, [money(1), money(1.5), money(9)], 4, false);
    expect(near.ranks).toEqual([
      { first: 1, last: 2 },
      { first: 1, last: 2 },
      { first: 3, last: 3 },
    ]);
    const far = ranked(MONEY, [money(1), money(3), money(9)], 4, false);
    expect(far.ranks).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
      { first: 3, last: 3 },
    ]);
  });

  it('are none of under three schemes, where a rank is one scheme against another', () => {
    const open = share(20, 100, 'provisional');
    expect(ranked(SHARE, [share(90, 100), share(10, 100), open], null, true)).toEqual({
      ranks: [null, null, null],
      count: 2,
    });
  });
});

describe('a spine', () => {
  it('has the benchmark in the middle and the farthest value at the edge', () => {
    const spine = spineOf({ direction: 'higher' }, 50, [40, 45, 50, 60, 70], 60);
    expect(spine).toEqual({
      range: [0.25, 1],
      half: [0.375, 0.75],
      own: 0.75,
      ends: [40, 70],
      isTurned: false,
    });
  });

  it('turns round where lower is better, so that better is to the right', () => {
    const spine = spineOf({ direction: 'lower' }, 50, [40, 45, 50, 60, 70], 60);
    expect(spine?.ends).toEqual([70, 40]);
    expect(spine?.range).toEqual([0, 0.75]);
    expect(spine?.own).toBe(0.25);
  });

  it('draws no middle half of a few, and nothing of under three', () => {
    expect(spineOf({ direction: 'none' }, 1, [1, 2, 3, 4], null)).toMatchObject({ half: null, own: null });
    for (const few of [[], [1], [1, 2]]) expect(spineOf({ direction: 'none' }, 1, few, 1)).toBeNull();
    expect(spineOf({ direction: 'none' }, 1, [1, 1, 1], 1)).toMatchObject({ range: [0.5, 0.5], own: 0.5 });
  });
});

/** What limits are about that is taken as given. */
const GIVEN = { value: 0.5, margin: null };

describe('a funnel', () => {
  const sized = (one: IndicatorValue): Sized => ({ value: one, size: one.denominator });
  const alike = [share(52, 100), share(196, 400), share(25, 50), share(99, 200)].map(sized);

  it('has the limits of a share at its size, and says who lies outside', () => {
    const funnel = funnelOf(SHARE, alike, GIVEN);
    if (typeof funnel === 'string') throw new Error(funnel);
    expect(funnel.scatter.isOverDispersed).toBe(false);
    // 0.5 -+ 1.96 x sqrt(0.25 / 100)
    expect(funnel.limitsAt(100, '95').lower).toBeCloseTo(0.402, 3);
    expect(funnel.limitsAt(100, '95').upper).toBeCloseTo(0.598, 3);
    expect(funnel.outside(sized(share(61, 100)))).toEqual({ isAbove: true, sureness: '95' });
    expect(funnel.outside(sized(share(30, 100)))).toEqual({ isAbove: false, sureness: '99.8' });
    expect(funnel.outside(sized(share(55, 100)))).toBeNull();
    expect(funnel.outside(sized(share(30, 100, 'provisional')))).toBeNull();
  });

  it('is wider where schemes differ more than chance makes them', () => {
    const apart = [0.2, 0.35, 0.5, 0.65, 0.8, 0.5, 0.3, 0.7, 0.4, 0.6].map((p) =>
      sized(share(p * 1000, 1000)),
    );
    const funnel = funnelOf(SHARE, apart, GIVEN);
    if (typeof funnel === 'string') throw new Error(funnel);
    expect(funnel.scatter.isOverDispersed).toBe(true);
    expect(funnel.limitsAt(1000, '95').upper).toBeGreaterThan(0.531 + 0.1);
  });

  it('is not widened by what under ten schemes differ, which tells too little of schemes', () => {
    const spread = [0.2, 0.35, 0.5, 0.65, 0.8, 0.5, 0.3, 0.7, 0.4].map((p) => sized(share(p * 1000, 1000)));
    const [nine, ten] = [spread, [...spread, sized(share(600, 1000))]].map((of) =>
      funnelOf(SHARE, of, GIVEN),
    );
    if (typeof nine !== 'object' || typeof ten !== 'object') throw new Error('no funnel');
    expect([nine.scatter.isOverDispersed, nine.isWidened]).toEqual([true, false]);
    // 1.96 x sqrt(0.25 / 1000) = 0.031
    expect(nine.limitsAt(1000, '95').upper).toBeCloseTo(0.5 + 0.031, 2);
    expect(nine.outside(sized(share(600, 1000)))).toEqual({ isAbove: true, sureness: '99.8' });
    expect(ten.isWidened).toBe(true);
    expect(ten.outside(sized(share(600, 1000)))).toBeNull();
  });

  it('takes schemes that are alike for alike, however far they lie from what they are held against', () => {
    const far = [640, 650, 660, 630].map((count) => sized(share(count, 1000)));
    const funnel = funnelOf(SHARE, far, { value: 0.5, margin: { lower: 0.35, upper: 0.65 } });
    if (typeof funnel === 'string') throw new Error(funnel);
    expect(funnel.scatter.isOverDispersed).toBe(false);
    // 1.96 x sqrt(0.25 / 1000 + (0.15 / 1.96)^2): chance has moved the scheme held against too.
    expect(funnel.limitsAt(1000, '95').upper).toBeCloseTo(0.5 + Math.sqrt(0.03099 ** 2 + 0.15 ** 2), 4);
    expect(far.map((one) => funnel.outside(one)?.sureness ?? null)).toEqual([null, null, '95', null]);
  });

  it('takes what chance makes of money from all schemes together', () => {
    // Each margin is 1.96 standard deviations of sqrt(9 / size): 9 a unit of size.
    const money = (amount: number, size: number) => {
      const reach = 1.959963984540054 * Math.sqrt(9 / size);
      return sized(value({ value: amount, denominator: size, margin: { lower: 0, upper: amount + reach } }));
    };
    const funnel = funnelOf(MONEY, [money(1, 900), money(1.05, 400), money(0.9, 3600)], {
      value: 1,
      margin: null,
    });
    if (typeof funnel === 'string') throw new Error(funnel);
    expect(funnel.limitsAt(900, '95').upper).toBeCloseTo(1 + 1.959963984540054 * 0.1, 10);
  });

  it('says why there is none', () => {
    const noMargin = alike.map(({ value: one, size }) => ({ value: { ...one, margin: null }, size }));
    expect(funnelOf({ op: 'amount', of: term }, alike, GIVEN)).toBe('no-size');
    expect(funnelOf(SHARE, alike, { value: null, margin: null })).toBe('no-benchmark');
    expect(funnelOf(SHARE, alike.slice(0, 2), GIVEN)).toBe('too-few-schemes');
    expect(funnelOf(MONEY, noMargin, GIVEN)).toBe('no-interval');
  });
});
