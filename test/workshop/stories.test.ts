import { describe, expect, it } from 'vitest';
import { headlineBasis, indicatorOf, valueOf, type IndicatorId } from '#indicators';
import { count, factsOf, findingsOf, timelineOf, type Facts } from '#measures';
import { dayFromIso, periodsOf, UNITS_PER_ONE } from '#units';
import { makeScheme, SAMPLES } from '#workshop';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

async function factsOfSample(id: string): Promise<Facts> {
  const sample = SAMPLES.find((one) => one.id === id);
  if (!sample) throw new Error(id);
  const { records, profile } = await readScheme(
    makeScheme(sample.story).files.map(({ name, text }) => textFile(name, text)),
  );
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  return factsOf(records, profile, timeline);
}

/** Values of an indicator over all rolling years that are complete. */
function course(facts: Facts, id: IndicatorId): number[] {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(id);
  const { first, lastComplete } = facts.timeline;
  const counted = count(facts, { periods: periodsOf('rolling12', first, lastComplete, 1), split: null });
  const basis = headlineBasis(indicator, counted);
  return counted.periods.flatMap(
    (_, period) => valueOf(indicator, basis, counted, { period, column: 0 }).value ?? [],
  );
}

const firstAndLast = (values: readonly number[]) =>
  [values[0] ?? Number.NaN, values.at(-1) ?? Number.NaN] as const;

describe('the maker', () => {
  it.each(SAMPLES.map(({ id, story }) => [id, story] as const))(
    'makes %s the same every time',
    (_, story) => {
      expect(makeScheme(story)).toEqual(makeScheme(story));
      expect(makeScheme({ ...story, seed: story.seed + 1 })).not.toEqual(makeScheme(story));
    },
  );

  it('marks every sample as made-up in its very name', () => {
    for (const { story } of SAMPLES) expect(story.name).toMatch(/\(made-up\)$/);
  });
});

describe('the stories are really there', () => {
  it('cooperative: claims are paid later and later, and renewals slip', async () => {
    const facts = await factsOfSample('cooperative');
    const [daysBefore, daysNow] = firstAndLast(course(facts, 'median-days-to-settle'));
    const [renewalBefore, renewalNow] = firstAndLast(course(facts, 'renewal-rate').slice(6));
    expect(daysNow).toBeGreaterThan(2 * daysBefore);
    expect(renewalNow).toBeLessThan(renewalBefore - 0.1);
    expect(findingsOf(facts, dayFromIso('2026-11-21') ?? 0).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['claim-of-unknown-person', 'settled-before-submitted']),
    );
  });

  it('hospital: caesareans rise, and the claims ratio with them, while renewals and delays stay', async () => {
    const facts = await factsOfSample('hospital');
    const [caesareansBefore, caesareansNow] = firstAndLast(course(facts, 'caesarean-rate'));
    const [ratioBefore, ratioNow] = firstAndLast(course(facts, 'incurred-claims-ratio'));
    const [daysBefore, daysNow] = firstAndLast(course(facts, 'median-days-to-settle'));
    expect(caesareansNow).toBeGreaterThan(caesareansBefore + 0.1);
    expect(ratioNow).toBeGreaterThan(ratioBefore + 0.1);
    expect(Math.abs(daysNow - daysBefore)).toBeLessThan(5);
  });

  it.each(['cooperative', 'hospital'])(
    '%s: balance sheets balance, and owe what is not earned yet',
    async (id) => {
      const { records } = await factsOfSample(id);
      const { date, cash, investments, receivables, equity, ...owed } = records.balance.columns;
      expect(date.days.length).toBeGreaterThan(8);
      date.days.forEach((_, row) => {
        const { claims_payable, claims_reserve, unearned_contributions, other_short_liabilities } = owed;
        const assets = cash.units[row]! + investments.units[row]! + receivables.units[row]!;
        const liabilities = [claims_payable, claims_reserve, unearned_contributions, other_short_liabilities];
        const sum = liabilities.reduce((total, { units }) => total + units[row]!, 0);
        // Each amount is rounded to whole currency units.
        expect(Math.abs(assets - sum - equity.units[row]!)).toBeLessThan(5 * UNITS_PER_ONE);
        expect(unearned_contributions.units[row]!).toBeGreaterThan(0);
      });
    },
  );

  it('village: figures jump from month to month although nothing changes', async () => {
    const facts = await factsOfSample('village');
    const { first, lastComplete } = facts.timeline;
    const counted = count(facts, { periods: periodsOf('month', first, lastComplete, 1), split: null });
    const ratio = indicatorOf('incurred-claims-ratio');
    if (!ratio) throw new Error('no ratio');
    const values = counted.periods.map((_, period) =>
      valueOf(ratio, 'service', counted, { period, column: 0 }),
    );
    const numbers = values.flatMap(({ value }) => value ?? []);
    expect(Math.max(...numbers)).toBeGreaterThan(3 * Math.min(...numbers));
    expect(values.filter(({ status }) => status === 'small-numbers').length).toBeGreaterThan(
      values.length / 2,
    );
  });
});
