import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyTable, KIND_NAMES, parseProfile, type SchemeProfile } from '#records';
import {
  openStorage,
  type ChangedTable,
  type Storage,
  type StoredAddition,
  type StoredScheme,
} from '#storage';

function profileOf(name: string): SchemeProfile {
  const parsed = parseProfile({ name, currency: 'INR' });
  if (!('profile' in parsed)) throw new Error('refused');
  return parsed.profile;
}

const scheme = (name: string, fingerprint = name): StoredScheme => ({
  id: 's',
  profile: profileOf(name),
  origin: 'own',
  fingerprint,
  counts: { members: 0, policies: 0, contributions: 0, claims: 0, pregnancies: 0, finance: 0 },
  dataAsAt: null,
  insured: null,
  insuredAt: null,
  changedAt: 1,
  deletedAt: null,
});
const addition: StoredAddition = { scheme: 's', at: 1, files: [], added: 0, replaced: 0, unchanged: 0 };
const tables = KIND_NAMES.map((kind): ChangedTable => ({ table: emptyTable(kind), before: null }));
/** A table that no browser can store: the claims come last but one, after others have been written. */
const broken = tables.map((changed) => {
  const { table } = changed;
  const run = { type: 'code', codes: { length: 1, subarray: () => ({ slice: () => () => 1 }) } };
  return table.kind === 'claims'
    ? { ...changed, table: { ...table, columns: { ...table.columns, run } } }
    : changed;
}) as unknown as ChangedTable[];

let databases = 0;
const opened: Storage[] = [];
async function fresh(): Promise<Storage> {
  const storage = await openStorage(`storage-${++databases}`);
  opened.push(storage);
  return storage;
}
afterEach(() => opened.splice(0).forEach((storage) => storage.close()));

describe('storage', () => {
  it('keeps nothing of an addition that fails half way', async () => {
    const storage = await fresh();
    await expect(storage.addRecords('s', () => scheme('New'), broken, addition)).rejects.toThrow();
    expect(await storage.schemes()).toEqual([]);
    expect(await storage.additions('s')).toEqual([]);

    await storage.addRecords('s', () => scheme('First'), tables, addition);
    await expect(storage.addRecords('s', () => scheme('Second'), broken, addition)).rejects.toThrow();
    expect((await storage.records('s'))?.scheme.profile.name).toBe('First');
    expect(await storage.additions('s')).toHaveLength(1);
  });

  it('writes nothing where the scheme is no longer what it was', async () => {
    const storage = await fresh();
    await storage.addRecords('s', () => scheme('First'), tables, addition);
    expect(await storage.addRecords('s', () => null, tables, addition)).toBe(false);
    expect(await storage.changeScheme('s', () => null)).toBe(false);
    expect(await storage.changeScheme('nobody', (stored) => stored)).toBe(false);
    expect(await storage.additions('s')).toHaveLength(1);
    await expect(
      storage.changeScheme('s', () => {
        throw new Error('a fault of ours');
      }),
    ).rejects.toThrow('a fault of ours');
    expect((await storage.scheme('s'))?.profile.name).toBe('First');
  });

  it('lets go of everything of a scheme that is removed, and of nothing else', async () => {
    const storage = await fresh();
    await storage.addRecords('s', () => scheme('First'), tables, addition);
    await storage.addRecords('s2', () => ({ ...scheme('Other'), id: 's2' }), tables, {
      ...addition,
      scheme: 's2',
    });
    await storage.remove('s');
    expect((await storage.schemes()).map(({ id }) => id)).toEqual(['s2']);
    expect(await storage.records('s')).toBeUndefined();
    expect(await storage.additions('s')).toEqual([]);
    expect(await storage.additions('s2')).toHaveLength(1);
    expect(await storage.records('s2')).toBeDefined();
  });

  it('knows when it has been closed for a newer version', async () => {
    const storage = await fresh();
    const name = `storage-${databases}`;
    expect(storage.isOpen()).toBe(true);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(new Error('not opened'));
    });
    expect(storage.isOpen()).toBe(false);
  });
});
