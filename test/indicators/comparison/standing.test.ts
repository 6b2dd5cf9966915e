import { describe, expect, it } from 'vitest';
import {
  indicatorOf,
  pooled,
  pooledBenchmark,
  publishedBenchmark,
  schemeBenchmark,
  standingOf,
  varianceTogether,
  type Formula,
  type Indicator,
  type IndicatorValue,
  type Standing,
} from '#indicators';
import { money, moneyDrawn, rate, share } from '../../support/drawn.ts';
import { binomial, chance, poisson } from '../../support/random.ts';

const renewal = found('renewal-rate');
const claims = found('incurred-claims-ratio');
const incidence = found('claims-incidence');

function found(id: string): { readonly indicator: Indicator; readonly formula: Formula } {
  const indicator = indicatorOf(id);
  const formula = indicator?.bases[0]?.[1];
  if (!indicator || !formula) throw new Error(`no ${id}`);
  return { indicator, formula };
}

const isColoured = ({ side }: Standing) => side !== 'similar' && side !== 'not-judged';
const isSure = (standing: Standing) =>
  isColoured(standing) && 'sureness' in standing && standing.sureness === '99.8';

/** Shares of values coloured, and of those coloured fully. */
function sharesOf(standings: readonly Standing[]) {
  const of = (is: (standing: Standing) => boolean) => standings.filter(is).length / standings.length;
  return { pale: of(isColoured), full: of(isSure) };
}

/** Three standard errors of a share of so many. */
const error = (probability: number, count: number) =>
  3 * Math.sqrt((probability * (1 - probability)) / count);

describe('how a scheme stands', () => {
  it('is better where the whole interval is above, for an indicator of which more is better', () => {
    // Wilson's interval of 90 of 100 is 82.6 to 94.5 % (E. B. Wilson's formula by hand).
    const standing = standingOf(
      renewal.indicator,
      renewal.formula,
      share(90, 100),
      publishedBenchmark(0.8),
      null,
    );
    expect(standing).toEqual({ side: 'better', sureness: '95', isAbove: true });
    expect(
      standingOf(renewal.indicator, renewal.formula, share(90, 100), publishedBenchmark(0.7), null),
    ).toEqual({ side: 'better', sureness: '99.8', isAbove: true });
    expect(
      standingOf(renewal.indicator, renewal.formula, share(90, 100), publishedBenchmark(0.85), null).side,
    ).toBe('similar');
  });

  it('is neither good nor bad where the indicator says so', () => {
    const standing = standingOf(
      claims.indicator,
      claims.formula,
      money(150, 15, 100),
      publishedBenchmark(0.8),
      0.15,
    );
    expect(standing).toEqual({ side: 'higher', sureness: '99.8', isAbove: true });
  });

  it('is not told of small, provisional and missing values, whatever they are', () => {
    for (const status of ['small-numbers', 'provisional', 'incomplete'] as const) {
      const standing = standingOf(
        renewal.indicator,
        renewal.formula,
        { ...share(1, 100), status },
        publishedBenchmark(0.8),
        null,
      );
      expect(standing.side).toBe('not-judged');
    }
  });

  it('allows for the chance of the other scheme where one scheme is the benchmark', () => {
    // 60 of 100 against 50 of 100: against a fixed 50 % it would differ; Newcombe's interval of the difference holds 0.
    const other = schemeBenchmark(share(50, 100));
    expect(standingOf(renewal.indicator, renewal.formula, share(60, 100), other, null).side).toBe('similar');
    expect(
      standingOf(renewal.indicator, renewal.formula, share(60, 100), publishedBenchmark(0.5), null).side,
    ).toBe('better');
  });
});

describe('colours where no scheme differs', () => {
  const SCHEMES = 400;
  const ROUNDS = 40;
  const sizes = Array.from({ length: SCHEMES }, (_, i) => Math.round(60 * 1.012 ** i));

  /** Standings of schemes of these sizes, many times over. */
  function standings(
    { indicator, formula }: typeof renewal,
    seed: number,
    drawn: (size: number, random: () => number) => IndicatorValue,
  ): Standing[] {
    const random = chance(seed);
    return Array.from({ length: ROUNDS }, () => {
      const values = sizes.map((size) => drawn(size, random));
      const benchmark = pooledBenchmark(formula, values);
      const spread = varianceTogether(values);
      return values.map((value) => standingOf(indicator, formula, value, benchmark, spread));
    }).flat();
  }

  it('come to 5 and 0.2 of 100 for shares, within Monte-Carlo error', () => {
    const all = standings(renewal, 1, (size, random) => share(binomial(size, 0.7, random), size));
    const { pale, full } = sharesOf(all);
    expect(Math.abs(pale - 0.05)).toBeLessThan(error(0.05, all.length) + 0.002);
    expect(Math.abs(full - 0.002)).toBeLessThan(error(0.002, all.length) + 0.0005);
  });

  it('come to no more for rates, whose exact interval is cautious while there are few cases', () => {
    const all = standings(incidence, 2, (size, random) => rate(poisson(size * 0.9, random), size));
    const { pale, full } = sharesOf(all);
    expect(pale).toBeLessThan(0.05 + error(0.05, all.length));
    expect(pale).toBeGreaterThan(0.04);
    expect(full).toBeLessThan(0.002 + error(0.002, all.length));
  });

  it('come to about as much for claims ratios, of claims as uneven as real ones', () => {
    const all = standings(claims, 3, (size, random) => moneyDrawn(size, random));
    const { pale, full } = sharesOf(all);
    expect(Math.abs(pale - 0.05)).toBeLessThan(0.01);
    expect(full).toBeLessThan(0.006);
  });
});

describe('a share of nothing, or of all', () => {
  it('is no different from the same share of others', () => {
    for (const trials of [137, 178, 905, 922])
      for (const [successes, of] of [
        [0, 0],
        [trials, 1],
      ] as const) {
        const held = publishedBenchmark(of);
        expect(
          standingOf(renewal.indicator, renewal.formula, share(successes, trials), held, null).side,
        ).toBe('similar');
      }
  });
});

describe('schemes together', () => {
  it('are numerators over denominators: the mean of their ratios would have misled', () => {
    // One large scheme at 60 %, nine small ones of which a single claim decides: worked by hand.
    const values = [
      money(6000, 1, 10_000),
      ...Array.from({ length: 9 }, (_, i) => money(i === 0 ? 90 : 3, 1, 10)),
    ];
    const together = pooled(claims.formula, values);
    expect(together).toEqual({ value: 6114 / 10_090, numerator: 6114, denominator: 10_090, count: 10 });
    const mean = values.reduce((sum, { value }) => sum + (value ?? 0), 0) / values.length;
    // 0.6 + 9 + 8 x 0.3, over 10.
    expect(mean).toBeCloseTo(1.2, 12);
  });

  it('are given for at least three, and never for a median of days', () => {
    expect(pooledBenchmark(renewal.formula, [share(1, 2), share(1, 2)]).reason).toBe('too-few-schemes');
    const days = found('median-days-to-settle');
    expect(pooledBenchmark(days.formula, [share(1, 2)]).reason).toBe('cannot-be-pooled');
  });
});
