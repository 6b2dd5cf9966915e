import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { CompareAnswer, CompareRequest, Engine } from '#engine';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, ownDatabase, TODAY, value } from '../support/engine.ts';
import { addedMadeUp } from '../support/fresh-engine.ts';

const ALL: CompareRequest = {
  schemes: null,
  grain: 'rolling12',
  end: null,
  length: 1,
  part: null,
  columns: null,
};
const MANY = 60;

/** A device with one scheme's records, and the comparison files of many others that are like it. */
async function withMany() {
  const database = ownDatabase();
  const engine = engineOver(database);
  const id = await addedMadeUp(engine, makeScheme({ ...PLAIN_STORY, families: 20, months: 14 }));
  const asked = { splits: [], isByAgeOfSex: false, hideBelow: null, format: 'json', today: TODAY } as const;
  const { file } = value(await engine.comparisonFile({ scheme: id, ...asked }));
  const text = await file.text();
  const another = (i: number) => {
    return { name: `${i}.json`, content: new Blob([text.replaceAll(id, `scheme-${i}`)]) };
  };
  value(await engine.keepCompared({ files: Array.from({ length: MANY }, (_, i) => another(i)) }));
  return { database, engine, id, another };
}

interface Kept {
  readonly rows: ReadonlyArray<{ readonly insured: number | null }>;
}

/** What is kept of the answer in a database, and a way to put something else in its place. */
async function keptIn(database: string, change?: (kept: Kept) => Kept): Promise<Kept | undefined> {
  const db = await openDB(database);
  const kept = (await db.get('answers', 'side-by-side')) as Kept | undefined;
  if (kept && change) await db.put('answers', change(kept), 'side-by-side');
  db.close();
  return kept;
}

const keptSoon = (database: string) =>
  vi.waitUntil(() => keptIn(database), { timeout: 60_000, interval: 50 });
const compared = async (engine: Engine, request = ALL): Promise<CompareAnswer> =>
  value(await engine.compare(request));
const insuredIn = ({ rows }: Kept) => rows.map(({ insured }) => insured);

describe('what many schemes come to side by side', () => {
  it('is there at once on a page that is loaded anew, and is reckoned anew once anything has changed', async () => {
    const { database, engine, another } = await withMany();
    const first = await compared(engine);
    await keptSoon(database);
    expect(await compared(engineOver(database))).toEqual(first);
    // Only what is kept has nobody insured.
    await keptIn(database, (kept) => ({
      ...kept,
      rows: kept.rows.map((row) => ({ ...row, insured: 0 })),
    }));
    expect(insuredIn(await compared(engineOver(database)))).toEqual(Array(MANY + 1).fill(0));
    for (const other of [
      { ...ALL, grain: 'year' as const },
      { ...ALL, hideBelow: 5 },
      { ...ALL, length: 2 },
    ])
      expect(insuredIn(await compared(engineOver(database), other))).not.toContain(0);
    value(await engine.keepCompared({ files: [another(MANY)] }));
    const grown = insuredIn(await compared(engineOver(database)));
    expect(grown).toHaveLength(MANY + 2);
    expect(grown).not.toContain(0);
  });

  it('does not outlive a scheme that is removed', async () => {
    const { database, engine, id } = await withMany();
    await compared(engine);
    await keptSoon(database);
    value(await engine.removeCompared({ ids: ['file-scheme-3'] }));
    expect(await keptIn(database)).toBeUndefined();
    await compared(engine);
    await keptSoon(database);
    value(await engine.removeScheme({ scheme: id }));
    expect(await keptIn(database)).toBeUndefined();
  });
});
