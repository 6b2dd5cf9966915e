import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, valueOf } from '#indicators';
import { countsOf, count, MEASURE_NAMES, measureOf, SPLITS, type Facts } from '#measures';
import { GRAINS, periodsOf, type Grain } from '#units';
import { makeScheme, type Story } from '#workshop';
import { factsOfStory } from '../support/counting.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { exportedValues, VALUE_COLUMNS, valueKey } from '../support/values.ts';
import { tries } from '../support/tries.ts';

type Change = (file: { readonly name: string; readonly text: string }) => string;

function filesOf(story: Story, change: Change = ({ text }) => text) {
  const files = makeScheme(story).files.filter(({ text }) => text.trimEnd().includes('\n'));
  return files.map((file) => textFile(file.name, change(file)));
}

function counted(facts: Facts, grain: Grain, split: (typeof SPLITS)[number] | null = null) {
  const { timeline, profile } = facts;
  return count(facts, {
    periods: periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart),
    split,
  });
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('a value', () => {
  it(
    'lies within its interval, and within the margin that verdicts allow it',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyStory,
          fc.double({ min: 0, max: 20, noNaN: true }),
          fc.constantFrom(...GRAINS),
          async (story, costs, grain) => {
            const facts = await factsOfStory({ ...story, operatingCost: story.operatingCost * costs });
            if (!facts) return;
            const whole = counted(facts, grain);
            for (const indicator of CATALOGUE) {
              for (const [basis] of [...indicator.bases, ...indicator.variants]) {
                for (let period = 0; period < whole.periods.length; period++) {
                  const { value, lower, upper, margin } = valueOf(indicator, basis, whole, {
                    period,
                    column: 0,
                  });
                  if (value === null) continue;
                  const dirt = 1e-9 * Math.max(1, Math.abs(value));
                  const told = `${indicator.id} ${basis} ${value}`;
                  for (const low of [lower, margin?.lower ?? null])
                    expect(low === null || low <= value + dirt, `${told} is not above ${low}`).toBe(true);
                  for (const high of [upper, margin?.upper ?? null])
                    expect(high === null || high >= value - dirt, `${told} is not below ${high}`).toBe(true);
                }
              }
            }
          },
        ),
        { numRuns: tries(6) },
      );
    },
  );
});

describe('counting', () => {
  it('does not depend on the order of rows', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const reversed: Change = ({ name, text }) => {
          if (!name.endsWith('.csv')) return text;
          const [heading = '', ...rows] = text.trimEnd().split('\n');
          return [heading, ...rows.reverse()].join('\n');
        };
        const plain = await exportedValues(filesOf(story));
        const other = new Map(
          (await exportedValues(filesOf(story, reversed))).map((row) => [valueKey(row), row]),
        );
        for (const row of plain) {
          const twin = other.get(valueKey(row));
          for (const column of VALUE_COLUMNS) {
            const [a = '', b = ''] = [row[column], twin?.[column]];
            expect(a === b || close(Number(a), Number(b)), `${valueKey(row)} ${column}: ${a} ${b}`).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: tries(6) },
    );
  });

  it(
    'adds up: groups and what belongs to none make the whole of every flow and stock',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyStory, fc.constantFrom(...SPLITS), async (story, split) => {
          const facts = await factsOfStory(story);
          if (!facts) return;
          const divided = counted(facts, 'quarter', split);
          const { width, periods } = divided;
          for (const name of MEASURE_NAMES) {
            // Whoever came in two groups is one in the whole.
            const apart = ['quantile', 'given', 'estimate', 'distinct', 'present', 'costliest'];
            if (apart.includes(measureOf(name).nature)) continue;
            const { values, reasons } = countsOf(divided, name);
            periods.forEach((_, p) => {
              const [whole = 0, ...parts] = values.subarray(p * width, (p + 1) * width);
              if (Number.isNaN(whole) || reasons[p * width + 1] === 'not-counted-by-this-split') return;
              expect(
                close(
                  whole,
                  parts.reduce((sum, part) => sum + part, 0),
                ),
                `${name} by ${split}`,
              ).toBe(true);
            });
          }
        }),
        { numRuns: tries(16) },
      );
    },
  );

  it('makes quarters and years of flows from their months', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const facts = await factsOfStory(story);
        if (!facts) return;
        const monthly = counted(facts, 'month');
        for (const grain of ['quarter', 'year', 'rolling12'] as const) {
          const wide = counted(facts, grain);
          for (const name of MEASURE_NAMES) {
            if (!['flow', 'duration'].includes(measureOf(name).nature)) continue;
            wide.periods.forEach((period, p) => {
              const whole = countsOf(wide, name).values[p] ?? Number.NaN;
              const months = monthly.periods.flatMap(({ first }, m) =>
                first >= period.first && first <= period.last
                  ? [countsOf(monthly, name).values[m] ?? Number.NaN]
                  : [],
              );
              const sum = months.reduce((a, b) => a + b, 0);
              expect(Number.isNaN(whole) || Number.isNaN(sum) || close(whole, sum), `${name} ${grain}`).toBe(
                true,
              );
            });
          }
        }
      }),
      { numRuns: tries(10) },
    );
  });

  it('of doubled money doubles amounts and leaves ratios', { timeout: 120_000 }, async () => {
    const MONEY = [
      'contribution_due',
      'amount',
      'amount_claimed',
      'amount_approved',
      'amount_paid',
      'actual',
      'budget',
    ];
    const doubled: Change = ({ name, text }) => {
      if (!name.endsWith('.csv')) return text;
      const [heading = '', ...rows] = text.trimEnd().split('\n');
      const columns = heading.split(',').map((column) => MONEY.includes(column));
      const twice = rows.map((row) =>
        // Quoted commas stand only in diagnoses, which come before no amount of the same parity: cells are matched whole.
        (row.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [])
          .slice(0, columns.length)
          .map((cell, i) => {
            const bare = cell.replace(/,$/, '');
            return columns[i] && bare !== '' ? String(Math.round(Number(bare) * 200) / 100) : bare;
          })
          .join(','),
      );
      return [heading, ...twice].join('\n');
    };
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const plain = await exportedValues(filesOf(story));
        const twice = new Map(
          (await exportedValues(filesOf(story, doubled))).map((row) => [valueKey(row), row]),
        );
        for (const row of plain) {
          const other = twice.get(valueKey(row));
          const [a = '', b = ''] = [row['value'], other?.['value']];
          const factor = row['unit'] === 'money' ? 2 : 1;
          expect(a === b || close(Number(a) * factor, Number(b)), `${valueKey(row)}: ${a} ${b}`).toBe(true);
        }
      }),
      { numRuns: tries(6) },
    );
  });

  it('gives for every indicator a number or a reason, never NaN', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStory,
        fc.constantFrom(...GRAINS),
        fc.constantFrom(...SPLITS),
        async (story, grain, split) => {
          const facts = await factsOfStory(story);
          if (!facts) return;
          const of = counted(facts, grain, split);
          for (const indicator of CATALOGUE) {
            for (const [basis] of indicator.bases) {
              of.periods.forEach((_, period) => {
                for (let column = 0; column < of.width; column++) {
                  const value = valueOf(indicator, basis, of, { period, column });
                  for (const number of [
                    value.value,
                    value.numerator,
                    value.denominator,
                    value.lower,
                    value.upper,
                  ]) {
                    expect(number === null || Number.isFinite(number)).toBe(true);
                  }
                  expect(value.value === null).toBe(value.status === 'missing');
                  expect(value.status === 'ok').toBe(value.reason === null);
                }
              });
            }
          }
        },
      ),
      { numRuns: tries(8) },
    );
  });
});
