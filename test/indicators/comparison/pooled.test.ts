import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  indicatorOf,
  isWhole,
  pooled,
  pooledBenchmark,
  schemeBenchmark,
  valueOf,
  type IndicatorValue,
} from '#indicators';
import { countMonths, countPeriods, type Counted, type MeasureCounts, type MeasureName } from '#measures';
import { PLAIN_STORY } from '#workshop';
import { factsOfStory } from '../../support/counting.ts';

async function counted(families: number, seed: number): Promise<Counted> {
  const facts = await factsOfStory({ ...PLAIN_STORY, families, seed });
  if (!facts) throw new Error('no month');
  return countPeriods(countMonths(facts, { split: null }), 'rolling12');
}

/** What two schemes would have counted as one. */
function asOne(a: Counted, b: Counted): Counted {
  const measures = Object.entries(a.measures).map(([name, of]): [string, MeasureCounts] => {
    const others = b.measures[name as MeasureName]?.values;
    return [name, { ...of, values: of.values.map((value, i) => value + (others?.[i] ?? Number.NaN)) }];
  });
  return { ...a, measures: Object.fromEntries(measures) };
}

describe('schemes together', () => {
  it('have the value that they would have as one scheme, or none', async () => {
    const [large, small] = [await counted(900, 3), await counted(60, 4)];
    const one = asOne(large, small);
    const period = one.periods.length - 1;
    let compared = 0;
    const wrong: string[] = [];
    for (const indicator of CATALOGUE)
      for (const [basis, formula] of indicator.bases) {
        const of = (from: Counted) => valueOf(indicator, basis, from, { period, column: 0 });
        const parts = [of(large), of(small)];
        const together = pooled(formula, parts);
        const whole = of(one);
        if (!together || together.count < 2 || whole.value === null) continue;
        compared++;
        if (Math.abs(together.value - whole.value) > 1e-9 * Math.abs(whole.value))
          wrong.push(`${indicator.id} ${basis}: ${together.value}, not ${whole.value}`);
      }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });

  it('are not had from rates over rates, which weigh small schemes as much as large ones', () => {
    for (const id of ['new-to-renewed-frequency', 'female-claims-parity', 'renewal-by-claim-status']) {
      const formula = indicatorOf(id)?.bases[0]?.[1];
      if (!formula) throw new Error(id);
      const value = { ...NOTHING, value: 1, numerator: 2, denominator: 2, status: 'ok' } as const;
      expect(pooledBenchmark(formula, [value, value, value])).toMatchObject({ value: null });
    }
  });

  it('leave out what is cut short or will still grow', () => {
    const formula = indicatorOf('renewal-rate')?.bases[0]?.[1];
    if (!formula) throw new Error('no formula');
    const of = (numerator: number, status: IndicatorValue['status']): IndicatorValue => {
      return { ...NOTHING, value: numerator / 100, numerator, denominator: 100, status };
    };
    const firm = [of(80, 'ok'), of(80, 'ok'), of(80, 'small-numbers')];
    const cut = [of(10, 'incomplete'), of(10, 'provisional')];
    expect(cut.some(isWhole)).toBe(false);
    expect(pooledBenchmark(formula, [...firm, ...cut])).toMatchObject({ value: 0.8, count: 3 });
    expect(pooledBenchmark(formula, [...firm.slice(1), ...cut]).reason).toBe('too-few-schemes');
    expect(schemeBenchmark(of(10, 'incomplete')).reason).toBe('scheme-not-firm');
  });
});

const NOTHING = { lower: null, upper: null, margin: null, reason: null } as const;
