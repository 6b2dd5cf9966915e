import Papa from 'papaparse';
import { bench, describe } from 'vitest';
import { count, factsOf, timelineOf } from '#measures';
import { periodsOf } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

const made = makeScheme({ ...PLAIN_STORY, families: 2500, name: 'Bench' });
const files = made.files.map(({ name, text }) => textFile(name, text));

/** What a script over plain objects does before it can count anything: all five tables as one object a row. */
function parsedToObjects(): number {
  return made.files
    .filter(({ name }) => name.endsWith('.csv'))
    .map(
      ({ text }) =>
        Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.length,
    )
    .reduce((sum, length) => sum + length, 0);
}

async function opened() {
  const { records, profile } = await readScheme(files);
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  return factsOf(records, profile, timeline);
}

const facts = await opened();
const { first, last } = facts.timeline;
const periods = periodsOf('rolling12', first, last, 1);
const { length: rows } = facts.records.claims;

describe(`${rows.toLocaleString('en')} claims, five tables: from files to figures`, () => {
  bench('PapaParse: five tables to objects, nothing checked or counted', () => void parsedToObjects());
  bench('ours: five tables admitted, every measure counted', async () => {
    count(await opened(), { periods, split: null });
  });
});

describe('from records in memory to figures', () => {
  bench('ours: all measures, whole', () => void count(facts, { periods, split: null }));
  bench('ours: all measures by sex', () => void count(facts, { periods, split: 'sex' }));
  bench('ours: all measures by provider', () => void count(facts, { periods, split: 'provider' }));
});
