import { describe, expect, it } from 'vitest';
import { changeBetween, indicatorOf, varianceTogether, type Formula } from '#indicators';
import { money, moneyDrawn, unevenAmount } from '../../support/drawn.ts';
import { chance } from '../../support/random.ts';

const formula = formulaOf('incurred-claims-ratio');

function formulaOf(id: string): Formula {
  const formula = indicatorOf(id)?.bases[0]?.[1];
  if (!formula) throw new Error(`no ${id}`);
  return formula;
}

describe('a change of money', () => {
  it('is held against the variance of all schemes together, a unit of what it is set against', () => {
    // 0.9 less 0.6; 1.96 x sqrt(4/100 + 4/400) = 1.959964 x 0.223607 = 0.438261.
    const [before, after] = [money(60, 15, 100), money(360, 15, 400)];
    const how = { isOverlapping: false, spread: 4 };
    const { interval, side } = changeBetween({ direction: 'lower' }, formula, before, after, how);
    expect(interval?.lower).toBeCloseTo(0.3 - 0.438261, 6);
    expect(interval?.upper).toBeCloseTo(0.3 + 0.438261, 6);
    expect(side).toBe('similar');
    const little = { isOverlapping: false, spread: 1 };
    expect(changeBetween({ direction: 'lower' }, formula, before, after, little).side).toBe('worse');
  });

  /** Shares of schemes called beyond chance although nothing has changed, all and those of fewest claims. */
  function toldOf(amountOf: (random: () => number) => number, seed: number) {
    const sizes = Array.from({ length: 300 }, (_, i) => Math.round(30 * 1.015 ** i));
    const few = sizes.filter((size) => size < 60).length;
    const random = chance(seed);
    const told = { all: 0, few: 0, fewByOwn: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const pairs = sizes.map(
        (size) => [moneyDrawn(size, random, amountOf), moneyDrawn(size, random, amountOf)] as const,
      );
      const together = varianceTogether(pairs.flat());
      pairs.forEach(([before, after], i) => {
        const isBeyond = (spread: number | null) => {
          const how = { isOverlapping: false, spread };
          return changeBetween({ direction: 'none' }, formula, before, after, how).side !== 'similar';
        };
        if (isBeyond(together)) told.all++;
        if (i < few && isBeyond(together)) told.few++;
        if (i < few && isBeyond(null)) told.fewByOwn++;
      });
    }
    const [ofAll, ofFew] = [sizes.length * ROUNDS, few * ROUNDS];
    return { all: told.all / ofAll, few: told.few / ofFew, fewByOwn: told.fewByOwn / ofFew, ofAll, ofFew };
  }
  const ROUNDS = 30;
  // Three standard errors of a share, and a little for claims not being normal.
  const error = (of: number) => 3 * Math.sqrt((0.05 * 0.95) / of) + 0.004;

  it('is called beyond chance in 5 of 100 schemes that have not changed, however few their claims', () => {
    const { all, few, ofAll, ofFew } = toldOf(unevenAmount, 5);
    expect(Math.abs(all - 0.05)).toBeLessThan(error(ofAll));
    expect(Math.abs(few - 0.05)).toBeLessThan(error(ofFew));
  });

  it('is so also where one claim in fifty is a hundred times as dear, which a scheme of few cannot tell of itself', () => {
    const { all, few, fewByOwn, ofAll, ofFew } = toldOf((random) => (random() < 0.02 ? 100 : 1), 7);
    expect(Math.abs(all - 0.05)).toBeLessThan(error(ofAll));
    expect(Math.abs(few - 0.05)).toBeLessThan(error(ofFew));
    expect(fewByOwn).toBeLessThan(0.05 - error(ofFew));
  });
});

describe('a change of a rate whose later claims are not all in', () => {
  const incidence = formulaOf('claims-incidence');
  const claimsOf = (count: number) => {
    const spread = 1.96 * Math.sqrt(count);
    const [lower, upper] = [count - spread, count + spread];
    const bounds = { lower, upper, margin: { lower, upper } };
    return {
      numerator: count,
      denominator: 1000,
      value: count,
      ...bounds,
      status: 'ok',
      reason: null,
    } as const;
  };
  const held = (after: number, share: number) =>
    changeBetween({ direction: 'none' }, incidence, claimsOf(10_000), claimsOf(after), {
      isOverlapping: false,
      spread: null,
      sharesIn: [1, share],
    });

  it('is not judged where those to come could explain it', () => {
    // 350 fewer lie beyond 1.96 x sqrt(10,000 + 9,650) = 275; 9,650 / 0.965 = 10,000 are none fewer.
    expect(held(9650, 1).side).toBe('lower');
    expect(held(9650, 0.965)).toMatchObject({ difference: -350, side: null, because: 'late-claims' });
  });

  it('is judged where it is there with them too', () => {
    // 9,000 / 0.965 = 9,326: 674 fewer.
    expect(held(9000, 0.965)).toMatchObject({ side: 'lower', because: null });
    expect(held(11_000, 0.965)).toMatchObject({ side: 'higher', because: null });
  });
});
