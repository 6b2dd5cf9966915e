import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countsOf,
  count,
  factsOf,
  MEASURE_NAMES,
  measureOf,
  recordsBehind,
  SPLITS,
  timelineOf,
} from '#measures';
import { GRAINS, periodsOf } from '#units';
import { makeScheme } from '#workshop';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';

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
          const files = makeScheme(story).files.filter(({ text }) => text.trimEnd().includes('\n'));
          const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
          const timeline = timelineOf(records, profile);
          if (!timeline) return;
          const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
          const period = periods[chosen % Math.max(1, periods.length)];
          if (!period) return;
          const facts = factsOf(records, profile, timeline);
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
      { numRuns: 40 },
    );
    expect(listed).toBeGreaterThan(1000);
  },
);
