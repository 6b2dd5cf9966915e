import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  count,
  factsOf,
  MEASURE_NAMES,
  measureOf,
  recordsBehind,
  SPLITS,
  timelineOf,
  type Counted,
  type Facts,
} from '#measures';
import { GRAINS, periodsOf, type Grain } from '#units';
import { makeScheme, type Story } from '#workshop';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { tries } from '../support/tries.ts';

const anySplit = fc.constantFrom(...SPLITS);
const anyGrain = fc.constantFrom(...GRAINS);

/** Facts of a made-up scheme, with or without its members. */
async function factsOfStory(story: Story, hasMembers: boolean): Promise<Facts | null> {
  const files = makeScheme(story).files.filter(
    ({ name, text }) => text.trimEnd().includes('\n') && (hasMembers || name !== 'members.csv'),
  );
  const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
  const timeline = timelineOf(records, profile);
  return timeline && factsOf(records, profile, timeline);
}

function periodsIn({ timeline, profile }: Facts, grain: Grain) {
  return periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
}

/** Every value and reason of one column that differ from those of a column counted otherwise. */
function differences(a: Counted, columnOfA: number, b: Counted, columnOfB: number): string[] {
  return MEASURE_NAMES.flatMap((name) =>
    a.periods.flatMap((_, period) => {
      const at = period * a.width + columnOfA;
      const other = period * b.width + columnOfB;
      const [x, y] = [countsOf(a, name).values[at] ?? 0, countsOf(b, name).values[other] ?? 0];
      const [why, whyOther] = [countsOf(a, name).reasons[at], countsOf(b, name).reasons[other]];
      const isSame =
        why === whyOther &&
        Number.isNaN(x) === Number.isNaN(y) &&
        !(Math.abs(x - y) > 1e-9 * Math.max(1, Math.abs(x), Math.abs(y)));
      return isSame ? [] : [`${name} ${period}: ${x} ${why ?? ''} instead of ${y} ${whyOther ?? ''}`];
    }),
  );
}

describe('a filter', () => {
  it('makes of the whole what a split makes of its group', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStory,
        fc.boolean(),
        anySplit,
        anyGrain,
        async (story, hasMembers, split, grain) => {
          const facts = await factsOfStory(story, hasMembers);
          if (!facts) return;
          const periods = periodsIn(facts, grain);
          const divided = count(facts, { periods, split });
          divided.groups.forEach((group, g) => {
            const narrowed = count(facts, { periods, split: null, filter: [{ split, group }] });
            expect(differences(narrowed, 0, divided, g + 1)).toEqual([]);
          });
        },
      ),
      { numRuns: tries(20) },
    );
  });

  it('and another may change places with a split, and of two of one split the last holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, anySplit, anySplit, fc.nat(), async (story, one, two, chosen) => {
        const facts = await factsOfStory(story, true);
        if (!facts || one === two) return;
        const periods = periodsIn(facts, 'quarter');
        const names = facts.groups.grouping(one).names;
        const group = names[chosen % Math.max(1, names.length)] ?? 'nobody';
        const first = { split: one, group };
        const divided = count(facts, {
          periods,
          split: two,
          filter: [{ split: one, group: 'other' }, first],
        });
        divided.groups.forEach((name, g) => {
          const second = { split: two, group: name };
          const both = count(facts, { periods, split: null, filter: [first, second] });
          expect(differences(both, 0, divided, g + 1)).toEqual([]);
        });
      }),
      { numRuns: tries(12) },
    );
  });

  it('of a group that is not in the records leaves nothing, and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, anySplit, anySplit, async (story, split, other) => {
        const facts = await factsOfStory(story, true);
        if (!facts) return;
        const filter = [{ split, group: 'nowhere' }];
        const counted = count(facts, { periods: periodsIn(facts, 'year'), split: other, filter });
        for (const name of MEASURE_NAMES) {
          const { values, reasons } = countsOf(counted, name);
          values.forEach((value, cell) => {
            expect(value === 0 || (Number.isNaN(value) && reasons[cell] !== null), name).toBe(true);
          });
        }
      }),
      { numRuns: tries(10) },
    );
  });

  it('narrows the records behind every number as it narrows the number', async () => {
    let listed = 0;
    await fc.assert(
      fc.asyncProperty(anyStory, anySplit, anySplit, fc.nat(), async (story, split, by, chosen) => {
        const facts = await factsOfStory(story, true);
        const periods = facts ? periodsIn(facts, 'year') : [];
        const period = periods[chosen % Math.max(1, periods.length)];
        if (!facts || !period) return;
        const names = facts.groups.grouping(by).names;
        const filter = [{ split: by, group: names[chosen % Math.max(1, names.length)] ?? 'nobody' }];
        const counted = count(facts, { periods: [period], split, filter });
        for (const measure of MEASURE_NAMES) {
          if (measureOf(measure).nature === 'quantile') continue;
          for (let column = 0; column < counted.width; column++) {
            const value = countsOf(counted, measure).values[column] ?? Number.NaN;
            const group = column === 0 ? null : column === counted.width - 1 ? -1 : column - 1;
            const behind = recordsBehind(facts, { measure, period, split, group, filter });
            if (!behind || Number.isNaN(value)) continue;
            const sum = behind.amounts.reduce((a, b) => a + b, 0);
            expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
            listed += behind.rows.length;
          }
        }
      }),
      { numRuns: tries(15) },
    );
    expect(listed).toBeGreaterThan(200);
  });
});
