import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyTable, KIND_NAMES, mergeTables, rowAsCells, type AnyTable } from '#records';
import { openStorage, type ChangedTable, type PlanEntry, type Storage } from '#storage';
import { addition, alone, expectSame, receipts, scheme } from '../support/stored.ts';

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
    await expect(storage.addRecords('s', () => scheme('New'), broken, addition, alone)).rejects.toThrow();
    expect(await storage.schemes()).toEqual([]);
    expect(await storage.additions('s')).toEqual([]);

    await storage.addRecords('s', () => scheme('First'), tables, addition, alone);
    await expect(storage.addRecords('s', () => scheme('Second'), broken, addition, alone)).rejects.toThrow();
    expect((await storage.records('s'))?.scheme.profile.name).toBe('First');
    expect(await storage.additions('s')).toHaveLength(1);
  });

  it('writes nothing where the scheme is no longer what it was', async () => {
    const storage = await fresh();
    await storage.addRecords('s', () => scheme('First'), tables, addition, alone);
    expect(await storage.addRecords('s', () => null, tables, addition, alone)).toBe(false);
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
    await storage.addRecords('s', () => scheme('First'), tables, addition, alone);
    await storage.addRecords(
      's2',
      () => ({ ...scheme('Other'), id: 's2' }),
      tables,
      {
        ...addition,
        scheme: 's2',
      },
      alone,
    );
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

describe('tables in parts', () => {
  const added = (table: AnyTable, before: AnyTable | null = null) => storageWith([{ table, before }]);
  async function storageWith(changed: readonly ChangedTable[], into?: Storage): Promise<Storage> {
    const storage = into ?? (await fresh());
    await storage.addRecords('s', () => scheme('First'), changed, addition, alone);
    return storage;
  }

  it('come back as they were, whatever their length', async () => {
    const table = await receipts(0, 600_000);
    const storage = await added(table);
    expectSame((await storage.records('s'))?.records.contributions, table);
  });

  it('are read no further than wanted', async () => {
    const storage = await added(await receipts(0, 10));
    const stored = await storage.records('s', (_, column) => column === 'amount');
    expect(Object.keys(stored?.records.contributions.columns ?? {})).toEqual(['amount']);
  });

  it('are written no further than they have changed', async () => {
    const before = await receipts(0, 600_000);
    const storage = await added(before);
    const { table } = mergeTables(before, [
      { table: await receipts(600_000, 600_100), columns: new Set(Object.keys(before.columns)) },
    ]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await storageWith([{ table, before }], storage);
    const parts = put.mock.calls.flatMap(([, key]) =>
      Array.isArray(key) && key.length === 4 ? [key as unknown[]] : [],
    );
    put.mockRestore();
    // The last of three parts of each column, of its ids' words and of where its rows came from; no other words.
    expect(parts.every(([, , , part]) => part === 2)).toBe(true);
    expect(parts.map(([, , column]) => column)).toContain('receipt_id=');
    expect(parts.map(([, , column]) => column)).not.toContain('policy_id=');
    expectSame((await storage.records('s'))?.records.contributions, table);
  });

  it('leave nothing behind when they get shorter', async () => {
    const before = await receipts(0, 300_000);
    const storage = await added(before);
    const table = await receipts(5, 9, 'bank');
    await storageWith([{ table, before }], storage);
    expectSame((await storage.records('s'))?.records.contributions, table);
  });
});

describe('what was counted', () => {
  it('is kept by the content it was counted of, and goes with it', async () => {
    const storage = await fresh();
    await storage.keepCounts('s', 'whole', { of: 'a', counted: 1 });
    expect(await storage.counts('s', 'whole', 'a')).toBeUndefined();
    await storage.addRecords('s', () => scheme('First'), tables, addition, alone);
    await storage.keepCounts('s', 'whole', { of: 'a', counted: [Number.NaN] });
    await storage.keepCounts('s', 'by sex', { of: 'a', counted: 2 });
    expect(await storage.counts('s', 'whole', 'a')).toEqual([Number.NaN]);
    expect(await storage.counts('s', 'whole', 'b')).toBeUndefined();
    await storage.keepCounts('s', 'whole', { of: 'b', counted: 3 });
    expect(await storage.counts('s', 'whole', 'a')).toBeUndefined();
    expect(await storage.counts('s', 'whole', 'b')).toBe(3);
    await storage.addRecords('s', () => scheme('Second'), tables, addition, alone);
    expect(await storage.counts('s', 'whole', 'b')).toBeUndefined();
  });
});

describe('a plan', () => {
  const target: PlanEntry = {
    kind: 'target',
    id: 't1',
    indicator: 'renewal-rate',
    basis: '',
    grain: null,
    goal: 'at-least',
    value: 0.8,
    from: 24_000,
    to: null,
  };
  const note: PlanEntry = { kind: 'note', id: 'n1', month: 24_001, indicator: null, text: 'Flood' };

  it('outlives the visit and new records, and goes with its scheme', async () => {
    const storage = await fresh();
    expect(await storage.keepInPlan('s', target)).toBe(false);
    await storage.addRecords('s', () => scheme('First'), tables, addition, alone);
    await storage.addRecords('s2', () => ({ ...scheme('Other'), id: 's2' }), tables, addition, alone);
    for (const [id, entry] of [
      ['s', target],
      ['s', note],
      ['s2', note],
    ] as const)
      expect(await storage.keepInPlan(id, entry)).toBe(true);
    await storage.addRecords('s', () => scheme('Second'), tables, addition, alone);
    storage.close();
    const again = await openStorage(`storage-${databases}`);
    opened.push(again);
    expect(await again.plan('s')).toEqual([note, target]);
    await again.keepInPlan('s', { ...target, value: 0.9 });
    await again.removeFromPlan('s', 'n1');
    expect(await again.plan('s')).toEqual([{ ...target, value: 0.9 }]);
    await again.remove('s');
    expect(await again.plan('s')).toEqual([]);
    expect(await again.plan('s2')).toEqual([note]);
  });

  it('can be made in a database of version 2, whose schemes stay', async () => {
    const name = `storage-${++databases}`;
    const old = await openDB(name, 2, {
      upgrade(db) {
        db.createObjectStore('schemes', { keyPath: 'id' });
        db.createObjectStore('additions', { autoIncrement: true }).createIndex('scheme', 'scheme');
        for (const store of ['shapes', 'parts', 'counts']) db.createObjectStore(store);
      },
    });
    await old.put('schemes', scheme('Old'));
    await old.put('additions', addition);
    await old.put('counts', { of: 'a', counted: 7 }, ['s', 'whole']);
    old.close();
    const storage = await openStorage(name);
    opened.push(storage);
    expect((await storage.scheme('s'))?.profile.name).toBe('Old');
    expect(await storage.additions('s')).toHaveLength(1);
    expect(await storage.counts('s', 'whole', 'a')).toBe(7);
    expect(await storage.plan('s')).toEqual([]);
    await storage.keepInPlan('s', note);
    expect(await storage.plan('s')).toEqual([note]);
  });
});

describe('a database of version 1', () => {
  const version1 = (name: string) =>
    openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore('schemes', { keyPath: 'id' });
        db.createObjectStore('tables');
        db.createObjectStore('additions', { autoIncrement: true }).createIndex('scheme', 'scheme');
      },
    });

  it('is read on as if it had been written today', async () => {
    const name = `storage-${++databases}`;
    const old = await version1(name);
    const text = (codes: number[], words: string[]) => ({
      type: 'text',
      codes: Int32Array.from(codes),
      words,
    });
    await old.put('schemes', scheme('Old'));
    await old.put('additions', addition);
    await old.put(
      'tables',
      {
        kind: 'contributions',
        length: 2,
        columns: {
          receipt_id: text([0, 1], ['R1', 'é2']),
          policy_id: text([0, -1], ['P1']),
          pay_date: { type: 'day', days: Int32Array.from([19000, 19001]) },
          amount: { type: 'money', units: Float64Array.from([1500, Number.NaN]) },
          method: text([-1, -1], []),
        },
        file: text([0, 0], ['r.csv']),
        row: Int32Array.from([2, 3]),
      },
      ['s', 'contributions'],
    );
    old.close();
    const storage = await openStorage(name);
    opened.push(storage);
    const stored = await storage.records('s');
    expect(stored?.scheme.profile.name).toBe('Old');
    const table = stored?.records.contributions;
    expect(table && rowAsCells(table, 0)).toEqual(['R1', 'P1', '2022-01-08', '1.5', '']);
    expect(table && rowAsCells(table, 1)).toEqual(['é2', '', '2022-01-09', '', '']);
    expect(table?.row).toEqual(Int32Array.from([2, 3]));
    expect(stored?.records.claims.length).toBe(0);
    expect(await storage.additions('s')).toHaveLength(1);
    expect(await storage.plan('s')).toEqual([]);
  });

  it('stays as it is where it cannot be taken over, and the cause is told', async () => {
    const name = `storage-${++databases}`;
    const old = await version1(name);
    const table = {
      kind: 'finance',
      length: 0,
      columns: {},
      file: { type: 'count', counts: new Int32Array(0) },
    };
    await old.put('tables', { ...table, row: new Int32Array(0) }, ['s', 'finance']);
    old.close();
    await expect(openStorage(name)).rejects.toMatchObject({
      name: 'UnknownError',
      message: 'The files of a table are no text',
    });
    const still = await openDB(name);
    expect([still.version, await still.count('tables')]).toEqual([1, 1]);
    still.close();
  });
});
