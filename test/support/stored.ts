import { expect } from 'vitest';
import {
  fingerprintOf,
  KIND_NAMES,
  parseProfile,
  rowAsCells,
  type AnyTable,
  type Records,
  type SchemeProfile,
} from '#records';
import type { StoredAddition, StoredScheme, WithAddition } from '#storage';
import { readFiles } from './scheme.ts';
import { textFile } from './shared.ts';

/** What a scheme of a name says of itself, and nothing else. */
export function profileOf(name: string): SchemeProfile {
  const parsed = parseProfile({ name, currency: 'INR' });
  if (!('profile' in parsed)) throw new Error('refused');
  return parsed.profile;
}

/** A scheme as the list of a storage has it. */
export const scheme = (name: string, fingerprint = name): StoredScheme => ({
  id: 's',
  profile: profileOf(name),
  origin: 'own',
  fingerprint,
  counts: Object.fromEntries(KIND_NAMES.map((kind) => [kind, 0])),
  dataAsAt: null,
  insured: null,
  insuredAt: null,
  changedAt: 1,
  deletedAt: null,
});
export const addition: StoredAddition = {
  scheme: 's',
  at: 1,
  files: [],
  added: 0,
  replaced: 0,
  unchanged: 0,
};
/** Nothing that comes with an addition beside its tables. */
export const alone: WithAddition = {
  journal: { steps: [], replacing: [], profile: null },
  isAnew: false,
  waiting: [],
  corrected: [],
};
const read = async (rows: readonly string[]) => {
  const headings = 'receipt_id,policy_id,pay_date,amount,method';
  const [file] = await readFiles([textFile('r.csv', [headings, ...rows].join('\n'))]);
  if (!file?.table) throw new Error(JSON.stringify(file?.report));
  return file.table as Records['contributions'];
};

/** Contributions numbered from one number to before another. */
export const receipts = (from: number, to: number, method = 'cash') =>
  read(
    Array.from({ length: to - from }, (_, i) => `R${from + i},P${(from + i) % 7},2024-01-05,${i},${method}`),
  );

/** Compared in short: cell by cell takes a test runner minutes. */
export function expectSame(found: AnyTable | undefined, table: AnyTable): void {
  if (!found) throw new Error('nothing stored');
  expect([found.length, fingerprintOf(found)]).toEqual([table.length, fingerprintOf(table)]);
  const last = table.length - 1;
  expect([rowAsCells(found, last), found.row[last]]).toEqual([rowAsCells(table, last), table.row[last]]);
}
