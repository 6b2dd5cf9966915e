import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeScheme } from '#workshop';
import { naivelyCounted } from '../support/naive-values.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { disagreements, exportedValues, type ValueRow } from '../support/values.ts';

/**
 * The naive count takes no records for none and gives F and M in any case; the product says which records it
 * lacks, and names only groups that somebody belongs to.
 */
function isGivenByUs(row: ValueRow, ours: readonly ValueRow[]): boolean {
  const lacking = ours.filter((own) => /^no-(claims|contributions|members)$/.test(own['reason'] ?? ''));
  const isLacking = lacking.some(
    (own) => own['indicator'] === row['indicator'] && ['', row['basis']].includes(own['basis']),
  );
  const isGroupKnown = row['split'] !== 'sex' || ours.some((own) => own['group'] === row['group']);
  return isGroupKnown && !isLacking;
}

it(
  'the engine agrees with a row-by-row count on made-up schemes of any kind',
  { timeout: 300_000 },
  async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const made = makeScheme(story);
        const full = made.files.filter(({ text }) => text.trimEnd().includes('\n'));
        const ours = await exportedValues(full.map(({ name, text }) => textFile(name, text)));
        const expected = naivelyCounted(made.files).filter((row) => isGivenByUs(row, ours));
        compared += expected.length;
        expect(disagreements(ours, expected)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(10_000);
  },
);
