import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { makeScheme, type MadeUpScheme } from '#workshop';
import { naiveValues, type Cells, type NaiveProfile, type NaiveValue } from '../naive/naive.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { disagreements, exportedValues, type ValueRow } from '../support/values.ts';

function naivelyCounted({ files }: MadeUpScheme): NaiveValue[] {
  const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const rows = (name: string) => Papa.parse<Cells>(text(name), { header: true, skipEmptyLines: true }).data;
  const records = {
    members: rows('members.csv'),
    policies: rows('policies.csv'),
    contributions: rows('contributions.csv'),
    claims: rows('claims.csv'),
    finance: rows('finance.csv'),
  };
  return naiveValues(records, JSON.parse(text('profile.json')) as NaiveProfile);
}

function written(value: NaiveValue, scheme: string): ValueRow {
  return Object.fromEntries(
    Object.entries({ ...value, scheme }).map(([name, cell]) => [name, cell === null ? '' : String(cell)]),
  );
}

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
        const naive = naivelyCounted(made).map((value) => written(value, story.name));
        const expected = naive.filter((row) => isGivenByUs(row, ours));
        compared += expected.length;
        expect(disagreements(ours, expected)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(10_000);
  },
);
