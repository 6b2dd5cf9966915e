import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, valueOf } from '#indicators';
import { count, type Facts, type Filter, type Split } from '#measures';
import { figuresOf, standingOf, type Narrowed } from '#reports';
import { periodsOf } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { FILTER_SPLITS, filterBelow, SPLITS_ABOVE } from '../../src/state/filter.ts';
import { factsFrom } from '../support/counting.ts';

let facts: Facts;
beforeAll(async () => {
  const { files } = makeScheme({ ...PLAIN_STORY, families: 40, months: 20, seed: 5 });
  const profile = JSON.parse(files.find(({ name }) => name === 'profile.json')?.text ?? '{}') as object;
  const kinds = files.filter(({ name }) => name.endsWith('.csv'));
  facts = await factsFrom({
    ...Object.fromEntries(kinds.map(({ name, text }) => [name.replace('.csv', ''), text.split('\n')])),
    profile: { ...profile },
  });
});

function narrowed(filter: Filter, split: Split | null = null): Narrowed {
  const periods = periodsOf('rolling12', facts.timeline.first, facts.timeline.last, 1);
  const below = filterBelow(filter);
  return {
    counted: count(facts, { periods, split, filter }),
    below: below && count(facts, { periods, split, filter: below }),
    filter,
  };
}

describe('an indicator narrowed to a group', () => {
  it('is what its division gives for that group, on the same basis', () => {
    let compared = 0;
    for (const split of FILTER_SPLITS) {
      const divided = narrowed([], split);
      const { groups, periods } = divided.counted;
      const at = periods.length - 1;
      const columns = groups.map((_, i) => i + 1);
      for (const [i, group] of groups.entries()) {
        const only = narrowed([{ split, group }]);
        for (const indicator of CATALOGUE) {
          if (indicator.alwaysSplit || ![...indicator.splits, ...indicator.splitsAbove].includes(split))
            continue;
          const { basis } = standingOf(indicator, divided, at, null, columns);
          const figures = figuresOf(indicator, only, at);
          expect(figures.basis, `${indicator.id} ${group}`).toBe(basis);
          const place = { period: at, column: i + 1 };
          const expected = valueOf(indicator, basis, divided.counted, place);
          expect(figures.values[at], `${indicator.id} ${group}`).toEqual(expected);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('is a part of the whole, and not judged, where only its numerator divides', () => {
    const only = narrowed([{ split: 'benefit', group: 'outpatient' }]);
    const at = only.counted.periods.length - 1;
    const ratio = CATALOGUE.find(({ id }) => id === 'incurred-claims-ratio');
    if (!ratio) throw new Error('no claims ratio');
    const figures = figuresOf(ratio, only, at);
    const whole = figuresOf(ratio, narrowed([]), at);
    expect(figures.isPart).toBe(true);
    expect(figures.indicator.guides).toEqual([]);
    expect(figures.usualBasis).toBe(whole.basis);
    expect(figures.values[at]?.denominator).toBe(whole.values[at]?.denominator);
    expect(figures.values[at]?.value).toBeLessThan(whole.values[at]?.value ?? 0);
  });

  it('tells the reason where it cannot be narrowed so', () => {
    const only = narrowed([{ split: 'provider', group: 'anywhere' }]);
    const at = only.counted.periods.length - 1;
    const renewals = CATALOGUE.find(({ id }) => id === 'renewal-rate');
    if (!renewals) throw new Error('no renewal rate');
    const { value, reason } = figuresOf(renewals, only, at).values[at] ?? {};
    expect(value).toBeNull();
    expect(reason).toBe('not-counted-by-this-split');
  });
});

describe('an indicator that cannot be known', () => {
  it('says what is missing in the books that the scheme keeps, not in those of others', async () => {
    const claims = [
      'claim_id,insured_id,benefit,service_date,submitted_date,settled_date,status,amount_claimed,amount_paid',
      ...Array.from({ length: 18 }, (_, i) => {
        const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
        return `C${i},M1,outpatient,${month}-03,${month}-09,${month}-28,paid,10,10`;
      }),
    ];
    const alone = await factsFrom({ claims });
    const periods = periodsOf('rolling12', alone.timeline.first, alone.timeline.last, 1);
    const counted = count(alone, { periods, split: null });
    const reasonOf = (id: string) => {
      const indicator = CATALOGUE.find((one) => one.id === id);
      if (!indicator) throw new Error(`no ${id}`);
      return figuresOf(indicator, { counted, below: null, filter: [] }, periods.length - 1).values.at(-1)
        ?.reason;
    };
    // Contributions are earned, and persons covered, under policies: there are none.
    for (const id of ['incurred-claims-ratio', 'cost-per-insured', 'claims-incidence'])
      expect([id, reasonOf(id)]).toEqual([id, 'no-policies']);
    expect(reasonOf('combined-ratio')).toBe('no-finance');
    const ofReturns = CATALOGUE.filter(({ id }) => reasonOf(id) === 'records-say-more');
    expect(ofReturns.map(({ id }) => id)).toEqual([]);
  });
});

describe('splits of numerators', () => {
  it('are those that the catalogue knows', () => {
    const above = new Set(CATALOGUE.flatMap(({ splitsAbove }) => splitsAbove));
    expect(FILTER_SPLITS.filter((split) => above.has(split))).toEqual(SPLITS_ABOVE);
    for (const { splitsAbove } of CATALOGUE)
      expect([0, SPLITS_ABOVE.length]).toContain(splitsAbove.filter((split) => split !== 'days').length);
  });
});
