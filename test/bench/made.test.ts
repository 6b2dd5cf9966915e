import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from '#intake';
import { differencesOf } from './figures.ts';
import { makeFiles, type MadeFile, type MadeFiles } from './made/files.ts';

const CLAIMS = 600;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schemescope-made-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const listed = ({ claims, policies, members, nextMonth }: MadeFiles) => [
  claims,
  policies,
  members,
  nextMonth,
];
const texts = (files: MadeFiles) => listed(files).map((file) => readFileSync(file.path, 'utf8'));

async function read(file: MadeFile) {
  const content = new Blob([readFileSync(file.path)]);
  const options = { choices: () => ({}), signal: new AbortController().signal, onProgress: () => undefined };
  const [table] = await readFile({ name: path.basename(file.path), content }, options);
  if (!table) throw new Error('nothing read');
  return table;
}

describe('the benchmark’s files', () => {
  it('are the same to the byte for the same seed, and others for another', () => {
    const first = texts(makeFiles(folder, CLAIMS, 1));
    expect(texts(makeFiles(folder, CLAIMS, 1))).toEqual(first);
    const other = texts(makeFiles(folder, CLAIMS, 2));
    for (const [i, text] of other.entries()) expect(text).not.toBe(first[i]);
  });

  it('are read without a row refused or a cell left blank', async () => {
    const files = makeFiles(folder, CLAIMS, 3);
    expect(files.claims.rows).toBe(CLAIMS);
    expect(files.policies.rows).toBe(CLAIMS / 2);
    for (const file of listed(files)) {
      const { report, table } = await read(file);
      expect(report.refused.rows).toBe(0);
      expect(report.leftBlank.rows).toBe(0);
      expect(report.repeats.row).toHaveLength(0);
      expect(table?.length).toBe(file.rows);
    }
  });
});

describe('answers of the benchmark', () => {
  const months = ['2024-01', '2024-02'];
  const answer = (series: Record<string, Array<number | null>>) => ({ months, series });

  it('differ by one claim, but not by the last digit of a sum', () => {
    const ours = answer({ 'claims of other': [3, 4], 'amount of other': [0.3, 1] });
    const near = answer({ 'claims of other': [3, 4], 'amount of other': [0.1 + 0.2, 1] });
    expect(differencesOf(ours, near)).toEqual([]);
    const off = answer({ 'claims of other': [3, 5], 'amount of other': [0.3001, 1] });
    expect(differencesOf(ours, off)).toHaveLength(2);
  });

  it('differ where one has no number, no series or other months', () => {
    const ours = answer({ 'median days': [3, null] });
    expect(differencesOf(ours, answer({ 'median days': [3, 0] }))).toHaveLength(1);
    expect(differencesOf(ours, answer({}))).toHaveLength(1);
    expect(differencesOf(ours, { months: ['2024-01'], series: ours.series })).toHaveLength(1);
  });
});
