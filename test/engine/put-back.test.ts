import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '#engine';
import { fixListCsv } from '#intake';
import { add, anyAddition, countsOf, MEMBERS } from '../support/any-additions.ts';
import { PROFILE, value } from '../support/engine.ts';
import { addedTo, contentOf, freshEngine, lookedInto } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';
import { tries } from '../support/tries.ts';

const START = { files: [MEMBERS], replacing: [] };

/** All that somebody could see of a scheme, apart from when it was last changed and what tells its states apart. */
async function seenOf({ engine, storage }: ReturnType<typeof freshEngine>, id: string) {
  const [scheme] = value(await engine.schemes(null));
  return {
    content: await contentOf(await storage(), id),
    counts: await countsOf(engine, id),
    waiting: value(await engine.waiting({ scheme: id })),
    additions: value(await engine.additions({ scheme: id })),
    scheme: { ...scheme, changedAt: null, fingerprint: null, fingerprints: null },
  };
}

/** The rows that wait, with their amounts filled in, come back as a list. */
async function correct(engine: Engine, id: string, amount: number): Promise<void> {
  const files = value(await engine.waiting({ scheme: id })).map((file, i) => {
    const rows = file.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === 'x' ? String(amount) : cell)),
    }));
    return textFile(
      `list ${i}.csv`,
      fixListCsv({ ...file, table: file.file, rows }, () => 'amount'),
    );
  });
  if (files.length > 0) await addedTo(engine, await lookedInto(engine, files, id), id);
}

describe('an addition put back', () => {
  it('is as if it had never been taken back, with others taken back before and after it', async () => {
    const sequence = fc.integer({ min: 1, max: 4 }).chain((count) =>
      fc.record({
        additions: fc.tuple(...Array.from({ length: count }, (_, i) => anyAddition(i))),
        correctedAfter: fc.nat(count),
        undone: fc.shuffledSubarray(Array.from({ length: count + 1 }, (_, i) => i)),
        said: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
    );
    await fc.assert(
      fc.asyncProperty(sequence, async ({ additions, correctedAfter, undone, said }) => {
        const fresh = freshEngine();
        const { engine } = fresh;
        const id = await add(engine, null, START);
        for (const [i, addition] of additions.entries()) {
          await add(engine, id, addition);
          if (i === correctedAfter) await correct(engine, id, 7);
        }
        const keys = value(await engine.additions({ scheme: id })).map(({ key }) => key);
        const steps = undone.flatMap((i) => keys[i] ?? []);
        const states = [await seenOf(fresh, id)];
        for (const addition of steps) {
          value(await engine.undo({ scheme: id, addition }));
          states.push(await seenOf(fresh, id));
        }
        for (const addition of steps.toReversed()) {
          value(await engine.putBack({ scheme: id, addition }));
          states.pop();
          expect(await seenOf(fresh, id)).toEqual(states.at(-1));
        }
        // What is then kept of them takes them back as before.
        if (said !== null)
          await engine.saveProfile({ scheme: id, profile: { ...PROFILE, targetPopulation: said } });
        const like = freshEngine();
        const likeIt = await add(like.engine, null, START);
        for (const [i, addition] of additions.entries()) {
          await add(like.engine, likeIt, addition);
          if (i === correctedAfter) await correct(like.engine, likeIt, 7);
        }
        if (said !== null)
          await like.engine.saveProfile({ scheme: likeIt, profile: { ...PROFILE, targetPopulation: said } });
        for (const [i, { key }] of value(await like.engine.additions({ scheme: likeIt })).entries()) {
          value(await engine.undo({ scheme: id, addition: keys[i] ?? 0 }));
          value(await like.engine.undo({ scheme: likeIt, addition: key }));
          const [one, other] = [await seenOf(fresh, id), await seenOf(like, likeIt)];
          expect(one.content).toEqual(other.content);
          expect(one.counts).toEqual(other.counts);
          expect(one.waiting).toEqual(other.waiting);
          expect(one.scheme.profile).toEqual(other.scheme.profile);
        }
      }),
      { numRuns: tries(12) },
    );
  });

  const receipts = (name: string, ...rows: readonly string[]) =>
    textFile(name, ['receipt_id,policy_id,pay_date,amount', ...rows].join('\n'));

  it('has to be the one taken back last, with nothing added since', async () => {
    const { engine, storage } = freshEngine();
    const id = await add(engine, null, START);
    for (const number of [1, 2])
      await add(engine, id, {
        files: [receipts(`${number}.csv`, `R${number},P,2024-01-05,5`, `Q${number},P,2024-01-05,x`)],
        replacing: [],
      });
    const listed = async () => value(await engine.additions({ scheme: id }));
    const [second, first] = await listed();
    value(await engine.undo({ scheme: id, addition: first!.key }));
    value(await engine.undo({ scheme: id, addition: second!.key }));
    expect((await listed()).map(({ puttingBack }) => puttingBack)).toEqual([
      'possible',
      'others-first',
      null,
    ]);
    const refused = { trouble: { code: 'not-undoable' } };
    expect(await engine.putBack({ scheme: id, addition: first!.key })).toMatchObject(refused);
    value(await engine.putBack({ scheme: id, addition: second!.key }));
    expect(await engine.putBack({ scheme: id, addition: second!.key })).toMatchObject(refused);
    expect((await listed()).map(({ puttingBack }) => puttingBack)).toEqual([null, 'possible', null]);

    await add(engine, id, { files: [receipts('3.csv', 'R3,P,2024-01-05,5')], replacing: [] });
    expect((await listed()).map(({ puttingBack }) => puttingBack)).toEqual([null, null, 'not-kept', null]);
    expect(await engine.putBack({ scheme: id, addition: first!.key })).toMatchObject(refused);
    // Nothing of what it had put in or left behind is on the device any more.
    const journals = await (await storage()).journals(id, 0);
    expect(journals.map(({ addition }) => addition)).not.toContain(first!.key);
    expect(value(await engine.waiting({ scheme: id })).map(({ file }) => file)).toEqual(['2.csv']);
  });

  it('is not kept where there is no room for it, and is taken back all the same', async () => {
    const { storage } = freshEngine();
    const engine = createEngine({
      storage: async () => {
        const real = await storage();
        return {
          ...real,
          undo: async (id, change, tables, undoing) => {
            if (undoing.journals.has(undoing.addition)) throw new DOMException('full', 'QuotaExceededError');
            return real.undo(id, change, tables, undoing);
          },
        };
      },
      now: () => 1_700_000_000_000,
      newId: () => 's',
    });
    const id = await add(engine, null, START);
    const file = receipts('1.csv', 'R1,P,2024-01-05,5', 'Q1,P,2024-01-05,x');
    await add(engine, id, { files: [file], replacing: [] });
    const [latest] = value(await engine.additions({ scheme: id }));
    value(await engine.undo({ scheme: id, addition: latest!.key }));
    const [undone] = value(await engine.additions({ scheme: id }));
    expect(undone).toMatchObject({ canBeUndone: false, puttingBack: 'not-kept' });
    expect(value(await engine.schemes(null))[0]).toMatchObject({ counts: { contributions: 0 }, waiting: {} });
  });
});
