import { describe, expect, it } from 'vitest';
import {
  basesShown,
  CATALOGUE,
  HEADLINE_MEASURES,
  measuresFor,
  SIGN_MEASURES,
  signsIn,
  valueOf,
} from '#indicators';
import {
  countMonths,
  countMonthsInSteps,
  countPeriods,
  MEASURE_NAMES,
  SPLITS,
  type Counted,
  type Facts,
  type MeasureName,
  type Split,
} from '#measures';
import { PLAIN_STORY } from '#workshop';
import { factsOfStory } from '../support/counting.ts';

/** What was counted, of which only some measures may be looked at. */
function only(counted: Counted, names: readonly MeasureName[]): Counted {
  const asked = Object.entries(counted.measures).filter(([name]) =>
    (names as readonly string[]).includes(name),
  );
  return { ...counted, measures: Object.fromEntries(asked) };
}

/** Counted in steps, with what is known of the whole. */
function inSteps(facts: Facts, split: Split, names: readonly MeasureName[]) {
  const whole = countMonths(facts, { split: null });
  const steps = countMonthsInSteps(facts, { split }, names, whole);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

describe('what indicators ask for', () => {
  it('is all that their values look at, on every basis, in whole and in groups', async () => {
    const facts = await factsOfStory(PLAIN_STORY);
    if (!facts) throw new Error('no month');
    for (const split of [null, ...SPLITS]) {
      const counted = countPeriods(countMonths(facts, { split }), 'quarter');
      for (const indicator of CATALOGUE) {
        const asked = only(counted, measuresFor([indicator], 'bases-and-variants'));
        const bases = [...indicator.bases, ...indicator.variants].map(([basis]) => basis);
        expect(basesShown(indicator, asked)).toEqual(basesShown(indicator, counted));
        for (const basis of bases)
          for (let period = 0; period < counted.periods.length; period++)
            for (let column = 0; column < Math.min(counted.width, 3); column++)
              expect(valueOf(indicator, basis, asked, { period, column })).toEqual(
                valueOf(indicator, basis, counted, { period, column }),
              );
      }
    }
  });

  it('is counted to the same figures by itself as among all, in one go or in several', async () => {
    const facts = await factsOfStory(PLAIN_STORY);
    if (!facts) throw new Error('no month');
    for (const split of [null, 'area', 'benefit'] as const) {
      const all = countPeriods(countMonths(facts, { split }), 'rolling12');
      for (const names of [HEADLINE_MEASURES, ...CATALOGUE.map((one) => measuresFor([one]))]) {
        const some = countPeriods(countMonths(facts, { split }, names), 'rolling12', names);
        expect(some).toEqual(only(all, names));
      }
    }
  });

  it('is the same where what a split does not bear on is taken from the whole', async () => {
    const facts = await factsOfStory(PLAIN_STORY);
    if (!facts) throw new Error('no month');
    for (const split of SPLITS)
      expect(inSteps(facts, split, MEASURE_NAMES)).toEqual(countMonths(facts, { split }));
  });

  it('is less than everything for a first look', () => {
    expect(HEADLINE_MEASURES.length).toBeLessThan(MEASURE_NAMES.length / 2);
  });

  it('covers what the rules of early warning look at', async () => {
    const facts = await factsOfStory(PLAIN_STORY);
    if (!facts) throw new Error('no month');
    const counted = countPeriods(
      countMonths(facts, { split: null }, SIGN_MEASURES),
      'rolling12',
      SIGN_MEASURES,
    );
    const at = counted.periods.length - 1;
    expect(signsIn({ counted, at, before: at - 1, tallies: [], lacking: {} }).length).toBeGreaterThan(5);
  });
});
