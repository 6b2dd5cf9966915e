import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { naiveValues, type Cells, type NaiveProfile, type NaiveRecords, type NaiveValue } from './naive.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const dataRoot = path.resolve(projectRoot, '../shared/data');

const NUMBERS = ['numerator', 'denominator', 'value', 'lower', 'upper'] as const;
const NAMES = [
  'indicator',
  'basis',
  'grain',
  'period_start',
  'period_end',
  'split',
  'group',
  'unit',
] as const;

/** The rows of a CSV file of a data set, none where the file does not exist. */
function readRows(dataSet: string, fileName: string): Cells[] {
  const file = path.join(dataRoot, dataSet, fileName);
  if (!existsSync(file)) return [];
  const parsed = Papa.parse<Cells>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return parsed.data;
}

function readRecords(dataSet: string): NaiveRecords {
  return {
    members: readRows(dataSet, 'members.csv'),
    policies: readRows(dataSet, 'policies.csv'),
    contributions: readRows(dataSet, 'contributions.csv'),
    claims: readRows(dataSet, 'claims.csv'),
    finance: readRows(dataSet, 'finance.csv'),
  };
}

function readProfile(dataSet: string): NaiveProfile {
  return JSON.parse(readFileSync(path.join(dataRoot, dataSet, 'profile.json'), 'utf8')) as NaiveProfile;
}

/** The cells that name a line of the export, joined. */
function nameOf(row: Cells | NaiveValue): string {
  const cells: Readonly<Record<string, string | number | null>> = { ...row };
  return NAMES.map((name) => cells[name]).join(' | ');
}

/** Equal to 1e-9 of the larger, or to 1e-15 outright; blank equals blank only. */
function agree(counted: number | null, expected: number | null): boolean {
  if (counted === null || expected === null) return counted === expected;
  const distance = Math.abs(counted - expected);
  return distance <= 1e-15 || distance <= 1e-9 * Math.max(Math.abs(counted), Math.abs(expected));
}

/** What differs between the naive count and the expected rows, one line of text for each difference. */
function differences(values: readonly NaiveValue[], expectedRows: readonly Cells[]): string[] {
  const found: string[] = [];
  const valuesByName = new Map<string, NaiveValue[]>();
  for (const value of values) {
    valuesByName.set(nameOf(value), [...(valuesByName.get(nameOf(value)) ?? []), value]);
  }
  for (const row of expectedRows) {
    const sameName = valuesByName.get(nameOf(row)) ?? [];
    if (sameName.length !== 1) found.push(`${nameOf(row)}: counted ${sameName.length} times`);
    for (const value of sameName) {
      for (const number of NUMBERS) {
        const cell = row[number] ?? '';
        const expected = cell === '' ? null : Number(cell);
        if (!agree(value[number], expected)) {
          found.push(`${nameOf(row)}: ${number} is ${String(value[number])}, expected ${String(expected)}`);
        }
      }
    }
  }
  return found;
}

for (const dataSet of ['constructed', 'vectors-3']) {
  const isPresent = existsSync(path.join(dataRoot, dataSet, 'expected.csv'));
  const reason = `skipped: ${path.join(dataRoot, dataSet)} does not exist on this machine`;
  if (!isPresent) console.warn(`naive count against ${dataSet} ${reason}`);

  describe.skipIf(!isPresent)(`naive count against ${dataSet}${isPresent ? '' : ` (${reason})`}`, () => {
    test('every expected row is found and agrees, and no other row is counted', () => {
      const expectedRows = readRows(dataSet, 'expected.csv');
      const values = naiveValues(readRecords(dataSet), readProfile(dataSet));
      expect(differences(values, expectedRows)).toEqual([]);
      const beyondExpected = values.filter((value) => value.basis !== 'amount');
      expect(beyondExpected.length).toBe(expectedRows.length);
      expect(expectedRows.length).toBeGreaterThan(1000);
    });
  });
}
