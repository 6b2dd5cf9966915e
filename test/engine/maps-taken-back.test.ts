import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, type LookRequest } from '#engine';
import { decisionsIn, mapsAsJson, type Maps, type SourceFile } from '#intake';
import { PROFILE, TODAY, value } from '../support/engine.ts';
import { freshEngine } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

const receipts = (name: string, id: string) =>
  textFile(name, `receipt_id,policy_id,pay_date,amount\n${id},P,2024-01-05,1\n`);
const mapsFile = (maps: Maps) => textFile('map.json', mapsAsJson(maps));

/** Adds files, with a file of maps taken where one is among them. */
async function add(
  engine: Engine,
  files: readonly SourceFile[],
  scheme: string | null,
  choices: LookRequest['choices'] = {},
): Promise<string> {
  const asked = { files, choices, scheme, isProfileToDecide: false, today: TODAY, takesMaps: true };
  const { look } = value(await engine.look(asked));
  return value(await engine.add({ look, profile: scheme === null ? PROFILE : null, scheme })).scheme;
}

/** What is decided of how tables are read, one line each. */
async function decided(engine: Engine, scheme: string): Promise<string[]> {
  const maps = value(await engine.schemes(null)).find(({ id }) => id === scheme)?.maps ?? {};
  return decisionsIn(maps)
    .map(({ kind, part, of, word, is }) => JSON.stringify([kind, part, of, word, is]))
    .sort();
}

async function keysOf(engine: Engine, scheme: string): Promise<number[]> {
  return value(await engine.additions({ scheme })).map(({ key }) => key);
}

const WORDS: Maps = {
  contributions: {
    columns: { quittung: 'receipt_id', tag: 'pay_date' },
    readings: { pay_date: 'day-first' },
  },
  claims: { codes: { status: { bezahlt: 'paid' } }, made: { service_date: null } },
};

describe('how tables are read, when the addition that decided it is taken back', () => {
  it('is as it was before, and again as decided when it is put back', async () => {
    const { engine } = freshEngine();
    const before: Maps = { contributions: { columns: { tag: 'amount' }, unit: 1000 } };
    const id = await add(engine, [receipts('a.csv', 'R1'), mapsFile(before)], null);
    const start = await decided(engine, id);
    await add(engine, [mapsFile(WORDS)], id);
    const since = await decided(engine, id);
    expect(since).toHaveLength(5);
    const [key = 0, first = 0] = await keysOf(engine, id);
    value(await engine.undo({ scheme: id, addition: key }));
    expect(await decided(engine, id)).toEqual(start);
    value(await engine.putBack({ scheme: id, addition: key }));
    expect(await decided(engine, id)).toEqual(since);
    // The one that made the scheme decided the unit, which nobody has said since.
    value(await engine.undo({ scheme: id, addition: first }));
    expect(await decided(engine, id)).toEqual(since.filter((one) => !one.includes('unit')));
  });

  it('stays as a later addition or somebody has decided it since', async () => {
    const { engine } = freshEngine();
    const id = await add(engine, [receipts('a.csv', 'R1')], null);
    await add(engine, [mapsFile(WORDS)], id);
    // Said once more with a table, and otherwise by hand.
    const said = { 'b.csv': { readings: { pay_date: 'day-first' } } } as const;
    await add(engine, [receipts('b.csv', 'R2')], id, said);
    const maps = value(await engine.schemes(null))[0]?.maps ?? {};
    const changed = { ...maps, claims: { codes: { status: { bezahlt: 'approved' } } } };
    value(await engine.saveMaps({ scheme: id, maps: changed }));
    const since = await decided(engine, id);
    const [later = 0, earlier = 0] = await keysOf(engine, id);

    value(await engine.undo({ scheme: id, addition: earlier }));
    const kept = [
      '["claims","codes","status","bezahlt","approved"]',
      '["contributions","readings","pay_date","","day-first"]',
    ];
    expect(await decided(engine, id)).toEqual(kept);
    // Without the earlier one nothing was said of days before the later one did.
    value(await engine.undo({ scheme: id, addition: later }));
    expect(await decided(engine, id)).toEqual(kept.slice(0, 1));
    value(await engine.putBack({ scheme: id, addition: later }));
    expect(await decided(engine, id)).toEqual(kept);
    value(await engine.putBack({ scheme: id, addition: earlier }));
    expect(await decided(engine, id)).toEqual(since);
    // And what the later one found is then what it was again.
    value(await engine.undo({ scheme: id, addition: later }));
    expect(await decided(engine, id)).toEqual(since);
  });

  it('is not brought back where another tab forgets it meanwhile', async () => {
    for (const what of ['undo', 'putBack', 'add'] as const) {
      const { reopened, storage } = freshEngine();
      const other = reopened();
      let meanwhile = () => Promise.resolve();
      const engine = createEngine({
        storage: async () => {
          const real = await storage();
          const once = async () => {
            const run = meanwhile;
            meanwhile = () => Promise.resolve();
            await run();
          };
          return {
            ...real,
            undo: async (...all) => once().then(() => real.undo(...all)),
            addRecords: async (...all) => once().then(() => real.addRecords(...all)),
          };
        },
        now: () => 1_700_000_000_000,
        newId: () => `id of ${what}`,
      });
      const id = await add(engine, [receipts('a.csv', 'R1'), mapsFile(WORDS)], null);
      await add(engine, [receipts('b.csv', 'R2')], id);
      const [key = 0] = await keysOf(engine, id);
      if (what === 'putBack') value(await engine.undo({ scheme: id, addition: key }));
      meanwhile = async () => void value(await other.saveMaps({ scheme: id, maps: {} }));
      if (what === 'add') await add(engine, [receipts('c.csv', 'R3')], id);
      else value(await engine[what]({ scheme: id, addition: key }));
      expect(await decided(engine, id)).toEqual([]);
    }
  });
});
