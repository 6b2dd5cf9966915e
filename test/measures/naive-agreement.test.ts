import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Filter } from '#measures';
import { makeScheme } from '#workshop';
import type { NaiveRecords } from '../naive/naive.ts';
import { naivelyCounted } from '../support/naive-values.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { disagreements, exportedValues, valueKey, type ValueRow } from '../support/values.ts';
import { tries } from '../support/tries.ts';

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
      { numRuns: tries(24) },
    );
    expect(compared).toBeGreaterThan(10_000);
  },
);

/** Filters that a row-by-row count can do by leaving rows out. */
const NARROWED: ReadonlyArray<{
  readonly filter: Filter;
  readonly narrow: (records: NaiveRecords) => NaiveRecords;
}> = [
  {
    filter: [{ split: 'sex', group: 'F' }],
    narrow: (records) => {
      const members = records.members.filter((row) => row['sex'] === 'F');
      const ids = new Set(members.map((row) => row['insured_id']));
      return { ...records, members, claims: records.claims.filter((row) => ids.has(row['insured_id'])) };
    },
  },
  {
    filter: [{ split: 'benefit', group: 'outpatient' }],
    narrow: (records) => ({
      ...records,
      claims: records.claims.filter((row) => row['benefit'] === 'outpatient'),
    }),
  },
  {
    filter: [
      { split: 'provider', group: 'Town clinic' },
      { split: 'benefit', group: 'inpatient' },
    ],
    narrow: (records) => ({
      ...records,
      claims: records.claims.filter(
        (row) => row['provider'] === 'Town clinic' && row['benefit'] === 'inpatient',
      ),
    }),
  },
];

it(
  'the engine narrowed by a filter agrees with a row-by-row count of the rows that are left',
  { timeout: 300_000 },
  async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyStory, fc.constantFrom(...NARROWED), async (story, { filter, narrow }) => {
        const made = makeScheme(story);
        const full = made.files.filter(({ text }) => text.trimEnd().includes('\n'));
        const ours = await exportedValues(
          full.map(({ name, text }) => textFile(name, text)),
          filter,
        );
        // Contributions, expenses and estimates are not narrowed by these: what stands on them has no value.
        const known = new Set(
          ours.filter((row) => row['value'] !== '' || row['reason'] === 'nothing-to-divide-by').map(valueKey),
        );
        const expected = naivelyCounted(made.files, narrow).filter((row) => known.has(valueKey(row)));
        compared += expected.length;
        expect(disagreements(ours, expected)).toEqual([]);
      }),
      { numRuns: tries(24) },
    );
    expect(compared).toBeGreaterThan(3000);
  },
);
