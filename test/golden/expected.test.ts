import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { count, factsOf, timelineOf } from '#measures';
import { indicatorValuesCsv, splitsInFile, type ValuesBlock } from '#reports';
import { periodsOf, type Grain } from '#units';
import { readScheme } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName } from '../support/shared.ts';

type Row = Readonly<Record<string, string>>;

const KEY = ['scheme', 'indicator', 'basis', 'grain', 'period_start', 'period_end', 'split', 'group'];
const NUMBERS = ['numerator', 'denominator', 'value', 'lower', 'upper'];

/** What the product exports for the canonical files of a folder. */
async function exportedValues(folder: string): Promise<Row[]> {
  const wanted = (name: string) => name !== 'expected.csv';
  const { records, profile } = await readScheme(filesOf(folder, wanted));
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  const facts = factsOf(records, profile, timeline);
  const blocks = (['month', 'rolling12'] satisfies Grain[]).flatMap((grain) =>
    splitsInFile(false).map((split): ValuesBlock => {
      const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
      return { grain, counted: count(facts, { periods, split }) };
    }),
  );
  return parse(indicatorValuesCsv(profile.name, blocks));
}

function parse(text: string): Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const keyOf = (row: Row) => KEY.map((name) => row[name]).join('|');

function agrees(ours: string | undefined, expected: string | undefined): boolean {
  if (!ours || !expected) return (ours ?? '') === (expected ?? '');
  const [a, b] = [Number(ours), Number(expected)];
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

describe.each(['constructed', 'vectors-3'])('%s', (name) => {
  const folder = sharedFolder(name);
  it.skipIf(!folder)(testName('every expected value, numerator, denominator and bound', folder), async () => {
    const ours = new Map((await exportedValues(folder ?? '')).map((row) => [keyOf(row), row]));
    const expected = parse(readFileSync(path.join(folder ?? '', 'expected.csv'), 'utf8'));
    const wrong = expected.flatMap((row) => {
      const own = ours.get(keyOf(row));
      if (!own) return [`${keyOf(row)}: not exported`];
      return NUMBERS.filter((column) => !agrees(own[column], row[column])).map(
        (column) => `${keyOf(row)} ${column}: ${own[column] ?? ''} instead of ${row[column] ?? ''}`,
      );
    });
    expect(expected.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});
