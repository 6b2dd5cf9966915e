import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, anyAddition, countsOf, MEMBERS } from '../support/any-additions.ts';
import { value } from '../support/engine.ts';
import { contentOf, freshEngine } from '../support/fresh-engine.ts';
import { tries } from '../support/tries.ts';

describe('an addition taken back', () => {
  it('leaves what there would be without it, whatever came after', async () => {
    const sequence = fc
      .integer({ min: 2, max: 5 })
      .chain((count) =>
        fc.tuple(fc.tuple(...Array.from({ length: count }, (_, i) => anyAddition(i))), fc.nat(count - 1)),
      );
    await fc.assert(
      fc.asyncProperty(sequence, async ([additions, index]) => {
        const [one, other] = [freshEngine(), freshEngine()];
        const start = { files: [MEMBERS], replacing: [] };
        const id = await add(one.engine, null, start);
        const likeIt = await add(other.engine, null, start);
        for (const [i, addition] of additions.entries()) {
          await add(one.engine, id, addition);
          if (i !== index) await add(other.engine, likeIt, addition);
        }
        const listed = value(await one.engine.additions({ scheme: id }));
        const made = listed.toReversed()[index + 1]!;
        value(await one.engine.undo({ scheme: id, addition: made.key }));
        const [storage, likeStorage] = [await one.storage(), await other.storage()];
        expect(await contentOf(storage, id)).toEqual(await contentOf(likeStorage, likeIt));
        expect(await countsOf(one.engine, id)).toEqual(await countsOf(other.engine, likeIt));
        const now = value(await one.engine.additions({ scheme: id })).find(({ key }) => key === made.key);
        expect(now).toMatchObject({ canBeUndone: false });
        expect(now?.undoneAt).toBeGreaterThan(made.at);
        // And all the others after it, in any order that is left.
        for (const { key } of listed
          .filter(({ key }) => key !== made.key && key !== listed.at(-1)?.key)
          .reverse())
          value(await one.engine.undo({ scheme: id, addition: key }));
        const bare = await add(other.engine, null, start);
        expect(await contentOf(storage, id)).toEqual(await contentOf(likeStorage, bare));
      }),
      { numRuns: tries(16) },
    );
  });

  it('cannot be taken back twice, nor from a scheme that is gone', async () => {
    const { engine } = freshEngine();
    const id = await add(engine, null, { files: [MEMBERS], replacing: [] });
    const [only] = value(await engine.additions({ scheme: id }));
    value(await engine.undo({ scheme: id, addition: only!.key }));
    expect(await engine.undo({ scheme: id, addition: only!.key })).toMatchObject({
      trouble: { code: 'not-undoable' },
    });
    expect(await engine.undo({ scheme: 'nobody', addition: 1 })).toMatchObject({
      trouble: { code: 'unknown-scheme' },
    });
    const [scheme] = value(await engine.schemes(null));
    expect(scheme).toMatchObject({ counts: { members: 0 }, profile: { name: 'Hills' } });
  });
});
