import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComparedScheme } from '#indicators';
import type { MonthCounts } from '#measures';
import { openStorage, type BesideRecords, type ComparedPart, type Given, type Storage } from '#storage';
import { addition, profileOf, scheme } from '../support/stored.ts';

let databases = 0;
const opened: Storage[] = [];
async function storageOf(name: string): Promise<Storage> {
  const storage = await openStorage(name);
  opened.push(storage);
  return storage;
}
const fresh = () => storageOf(`beside-${++databases}`);
afterEach(() => opened.splice(0).forEach((storage) => storage.close()));

const months = (first: number, split: MonthCounts['split'] = null): MonthCounts => ({
  timeline: { first, last: first + 1, dataAsAt: 0, lastComplete: first + 1, quiet: [] },
  fiscalYearStart: 1,
  graceDays: 60,
  split,
  groups: [],
  width: 1,
  measures: {
    'claims-paid': {
      lacking: null,
      unsplit: null,
      isOnReturn: false,
      months: Float64Array.of(3, Infinity),
      quantiles: {},
    },
  },
  conditions: { 'claims-without-benefit': new Float64Array(2), 'finance-entries': new Float64Array(2) },
  filed: null,
  uncounted: new Uint8Array(2),
});
const compared = (id: string): ComparedScheme => ({
  id,
  origin: 'file',
  profile: profileOf('Far away'),
  catalogue: '1.0',
  rules: 5,
  whole: months(24_000),
  divided: { sex: months(24_000, 'sex') },
  ageOfSex: { F: months(24_000, 'age') },
  quality: 81,
  hiddenBelow: 10,
  writtenOn: 20_000,
});
const countsIn = async (beside: BesideRecords, id: string, parts: readonly ComparedPart[]) =>
  (await beside.comparedWith([id], parts))[0]?.counts;
const from = { file: 'far.json', receivedAt: 5 };
const always = () => true;

describe('comparison files that were received', () => {
  it('outlive the visit, and give only the counts that are asked for', async () => {
    const storage = await fresh();
    const beside = await storage.beside();
    expect(await beside.keepCompared(compared('file-a'), from, always)).toEqual({
      before: undefined,
      isKept: true,
    });
    storage.close();
    const again = await (await storageOf(`beside-${databases}`)).beside();
    const [kept] = await again.compared();
    expect(kept).toMatchObject({ id: 'file-a', file: 'far.json', months: [24_000, 24_001], quality: 81 });
    expect(kept?.parts).toEqual(['whole', 'sex', 'age-of-women']);
    expect(kept).not.toHaveProperty('whole');
    const counts = await countsIn(again, 'file-a', ['sex', 'age', 'age-of-women']);
    expect(counts).toEqual([months(24_000, 'sex'), undefined, months(24_000, 'age')]);
  });

  it('take the place of what was kept under their id, which is told', async () => {
    const beside = await (await fresh()).beside();
    await beside.keepCompared(compared('file-a'), from, always);
    const next = { ...compared('file-a'), divided: {}, ageOfSex: {} };
    const refused = await beside.keepCompared(next, { ...from, receivedAt: 6 }, () => false);
    expect(refused).toMatchObject({ before: { receivedAt: 5 }, isKept: false });
    expect(await countsIn(beside, 'file-a', ['sex'])).toEqual([months(24_000, 'sex')]);
    const { before } = await beside.keepCompared(next, { ...from, receivedAt: 6 }, always);
    expect(before?.receivedAt).toBe(5);
    expect(await beside.compared()).toHaveLength(1);
    expect(await countsIn(beside, 'file-a', ['sex'])).toEqual([undefined]);
  });

  it('go one by one, with their counts', async () => {
    const beside = await (await fresh()).beside();
    await beside.keepCompared(compared('file-a'), from, always);
    await beside.keepCompared(compared('file-b'), from, always);
    const removed = await beside.removeCompared(['file-a', 'file-x']);
    expect(removed).toEqual([{ scheme: compared('file-a'), from }]);
    expect((await beside.compared()).map(({ id }) => id)).toEqual(['file-b']);
    expect(await countsIn(beside, 'file-a', ['whole'])).toBeUndefined();
    expect(await countsIn(beside, 'file-b', ['whole'])).toEqual([months(24_000)]);
  });

  it('leave nothing behind where one cannot be kept', async () => {
    const beside = await (await fresh()).beside();
    const broken = { ...compared('file-a'), divided: { sex: { odd: () => 1 } } } as unknown as ComparedScheme;
    await expect(beside.keepCompared(broken, from, always)).rejects.toThrow();
    expect(await beside.compared()).toEqual([]);
    expect(await countsIn(beside, 'file-a', ['whole'])).toBeUndefined();
  });
});

describe('what a person has given', () => {
  const rate: Given = {
    kind: 'rate',
    id: 'r1',
    from: 'EUR',
    to: 'XOF',
    rate: 655.957,
    day: 20_000,
    source: 'BCEAO',
  };
  const published: Given = {
    kind: 'published',
    id: 'p1',
    indicator: 'renewal-rate',
    basis: '',
    value: 0.5,
    period: '2010',
    source: 'A study',
  };

  it('is kept, changed and removed', async () => {
    const beside = await (await fresh()).beside();
    await beside.keepGiven(rate);
    await beside.keepGiven(published);
    await beside.keepGiven({ ...rate, rate: 656 });
    expect(await beside.given()).toEqual([published, { ...rate, rate: 656 }]);
    await beside.removeGiven(['r1']);
    expect(await beside.given()).toEqual([published]);
  });
});

describe('a database of version 5', () => {
  it('keeps what it has, and takes comparison files from now on', async () => {
    const name = `beside-${++databases}`;
    const old = await openDB(name, 5, {
      upgrade(db) {
        db.createObjectStore('schemes', { keyPath: 'id' });
        db.createObjectStore('additions', { autoIncrement: true }).createIndex('scheme', 'scheme');
        db.createObjectStore('parts').createIndex('file', 'file');
        for (const store of ['shapes', 'counts', 'plan', 'journals', 'waiting']) db.createObjectStore(store);
      },
    });
    await old.put('schemes', scheme('Old'));
    await old.put('additions', addition);
    await old.put('counts', { of: 'a', counted: 7 }, ['s', 'whole']);
    old.close();
    const storage = await storageOf(name);
    expect((await storage.scheme('s'))?.profile.name).toBe('Old');
    expect(await storage.additions('s')).toHaveLength(1);
    expect(await storage.counts('s', 'whole', 'a')).toBe(7);
    const beside = await storage.beside();
    expect([await beside.compared(), await beside.given()]).toEqual([[], []]);
    await beside.keepCompared(compared('file-a'), from, always);
    expect(await beside.compared()).toHaveLength(1);
  });
});
