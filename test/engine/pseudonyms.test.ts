import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import type { SourceFile } from '#intake';
import { FINDING_CODES, SPLITS } from '#measures';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

const story = { ...PLAIN_STORY, families: 40, months: 24 };
const texts = makeScheme(story).files;
const files = texts.map(({ name, text }) => textFile(name, text));
const IDS = ['insured_id', 'family_id', 'policy_id', 'receipt_id', 'claim_id'];

/** All ids in the files, taken from their text. */
const ids = texts.flatMap(({ name, text }) => {
  const [head = '', ...rows] = name.endsWith('.csv') ? text.trimEnd().split('\n') : [];
  const places = head.split(',').flatMap((heading, at) => (IDS.includes(heading) ? [at] : []));
  return rows.flatMap((row) => places.map((at) => row.split(',')[at] ?? ''));
});

async function add(
  engine: Engine,
  chosen: readonly SourceFile[],
  { scheme = null, areIdsCoded }: { readonly scheme?: string | null; readonly areIdsCoded?: boolean },
) {
  const request = { files: chosen, choices: {}, scheme, isProfileToDecide: false, today: TODAY };
  const look = value(await engine.look(request));
  const added = await engine.add({
    look: look.look,
    profile: look.profile,
    scheme,
    ...(areIdsCoded && { areIdsCoded }),
  });
  return { look, added: value(added) };
}

/** Everything that a database holds, as text: numbers as they are, arrays byte by byte. */
async function storedText(database: string): Promise<string> {
  const opening = indexedDB.open(database);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error(database));
  });
  const pieces: string[] = [];
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    for (const asked of [store.getAll(), store.getAllKeys()]) {
      const found = await new Promise((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
      pieces.push(
        JSON.stringify(found, (_, held: unknown) =>
          ArrayBuffer.isView(held)
            ? Buffer.from(held.buffer, held.byteOffset, held.byteLength).toString('latin1')
            : held,
        ),
      );
    }
  }
  db.close();
  return pieces.join('\n');
}

describe('codes in the place of ids', () => {
  it('leave every figure and every oddity as it is', async () => {
    const [plain, coded] = [engineOver('plain'), engineOver('coded')];
    const before = (await add(plain, files, {})).added.scheme;
    const after = (await add(coded, files, { areIdsCoded: true })).added.scheme;
    for (const split of [null, ...SPLITS]) {
      const asked = { grain: 'quarter', split } as const;
      const [one, other] = [
        value(await plain.count({ scheme: before, ...asked })).counted,
        value(await coded.count({ scheme: after, ...asked })).counted,
      ];
      expect(one).not.toBeNull();
      expect(other).toEqual(one);
    }
    const found = async (engine: Engine, scheme: string) =>
      value(await engine.findings({ scheme, today: TODAY })).map(({ code, kind, count }) => [
        code,
        kind,
        count,
      ]);
    expect(FINDING_CODES.length).toBeGreaterThan(0);
    expect(await found(coded, after)).toEqual(await found(plain, before));
  });

  it('leave no id in anything that is stored', async () => {
    const [plain, coded] = [engineOver('readable'), engineOver('unreadable')];
    const { scheme } = (await add(plain, files, {})).added;
    const other = (await add(coded, files, { areIdsCoded: true })).added.scheme;
    // What is counted and found is stored too.
    for (const [engine, id] of [
      [plain, scheme],
      [coded, other],
    ] as const) {
      value(await engine.count({ scheme: id, grain: 'month', split: 'sex' }));
      value(await engine.findings({ scheme: id, today: TODAY }));
    }
    const [readable, unreadable] = [await storedText('readable'), await storedText('unreadable')];
    const different = [...new Set(ids)];
    expect(different.length).toBeGreaterThan(200);
    expect(different.filter((id) => readable.includes(id)).length).toBe(different.length);
    expect(different.filter((id) => unreadable.includes(id))).toEqual([]);
  });

  it('are the same next month, so that records find each other, and others with another key', async () => {
    const [engine, another] = [engineOver('months'), engineOver('other-months')];
    const { scheme } = (await add(engine, files, { areIdsCoded: true })).added;
    const again = await add(engine, files, { scheme });
    for (const change of again.look.changes) expect(change).toMatchObject({ added: 0, replaced: 0 });
    expect(again.look.changes.length).toBeGreaterThan(3);
    const other = (await add(another, files, { areIdsCoded: true })).added.scheme;
    const fingerprint = async (one: Engine, id: string) =>
      value(await one.schemes(null)).find((held) => held.id === id)?.fingerprints?.claims;
    expect(await fingerprint(engine, scheme)).not.toBe(await fingerprint(another, other));
  });

  it('are made with a key that nobody can read', async () => {
    const engine = engineOver('key');
    const { scheme } = (await add(engine, files, { areIdsCoded: true })).added;
    const key = value(await engine.schemes(null)).find(({ id }) => id === scheme)?.idKey;
    if (!key) throw new Error('no key');
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(JSON.stringify(key)).toBe('{}');
  });

  it('are not made of a scheme whose ids stand as they are', async () => {
    const engine = engineOver('as-they-are');
    const { scheme } = (await add(engine, files, {})).added;
    await add(engine, files, { scheme, areIdsCoded: true });
    expect(value(await engine.schemes(null))[0]?.idKey).toBeUndefined();
  });
});

describe('ids that look alike', () => {
  it('are told from those that were replaced in a month before', async () => {
    const receipts = (...ids: readonly string[]) =>
      textFile(
        'r.csv',
        ['receipt_id,policy_id,pay_date,amount', ...ids.map((id) => `${id},P1,2024-01-05,5`)].join('\n'),
      );
    const profile = textFile('profile.json', '{"name":"Asha","currency":"INR"}');
    const engine = engineOver('alike-before');
    const { scheme } = (await add(engine, [receipts('RC-1', 'RC-2'), profile], { areIdsCoded: true })).added;
    const request = { choices: {}, scheme, isProfileToDecide: false, today: TODAY };
    const look = value(await engine.look({ files: [receipts('rc-1', 'RC-2', 'RC -3')], ...request }));
    expect(value(await engine.alikeIds({ look: look.look }))).toEqual({
      total: 1,
      examples: [{ column: 'receipt_id', ids: ['rc-1', 'RC-1'] }],
    });
  });

  it('are told by column, however they differ', async () => {
    const text = [
      'receipt_id,policy_id,pay_date,amount',
      'R1,P1,2024-01-05,5',
      'r1,P 1,2024-01-06,5',
      'R2,P\u200b1,2024-01-07,5',
      'R3,P10,2024-01-07,5',
    ].join('\n');
    const engine = engineOver('alike');
    const request = { choices: {}, scheme: null, isProfileToDecide: false, today: TODAY };
    const look = value(await engine.look({ files: [textFile('r.csv', text)], ...request }));
    const { total, examples } = value(await engine.alikeIds({ look: look.look }));
    expect(total).toBe(2);
    expect(examples).toEqual([
      { column: 'policy_id', ids: ['P1', 'P 1', 'P\u200b1'] },
      { column: 'receipt_id', ids: ['R1', 'r1'] },
    ]);
  });
});
