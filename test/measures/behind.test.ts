import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsOf, count, MEASURE_NAMES, measureOf, recordsBehind, SPLITS } from '#measures';
import { GRAINS } from '#units';
import { factsOfStory, somePeriod } from '../support/counting.ts';
import { anyStory } from '../support/stories.ts';
import { tries } from '../support/tries.ts';

it(
  'the records listed behind every number add up to it, whole and group by group',
  { timeout: 120_000 },
  async () => {
    let listed = 0;
    await fc.assert(
      fc.asyncProperty(
        anyStory,
        fc.constantFrom(...SPLITS),
        fc.constantFrom(...GRAINS),
        fc.nat(),
        async (story, split, grain, chosen) => {
          const facts = await factsOfStory(story);
          const period = facts && somePeriod(facts, grain, chosen);
          if (!period) return;
          const counted = count(facts, { periods: [period], split });
          for (const measure of MEASURE_NAMES) {
            if (measureOf(measure).nature === 'quantile') continue;
            for (let column = 0; column < counted.width; column++) {
              const value = countsOf(counted, measure).values[column] ?? Number.NaN;
              const group = column === 0 ? null : column === counted.width - 1 ? -1 : column - 1;
              const behind = recordsBehind(facts, { measure, period, split, group });
              if (!behind || Number.isNaN(value)) continue;
              const sum = behind.amounts.reduce((a, b) => a + b, 0);
              expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
              listed += behind.rows.length;
            }
          }
        },
      ),
      { numRuns: tries(25) },
    );
    expect(listed).toBeGreaterThan(1000);
  },
);
