import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '#engine';
import { PLAIN_STORY } from '#workshop';
import { madeUpId, madeUpScheme, type MadeUpState } from '../../src/state/making-up.ts';
import { value } from '../support/engine.ts';
import { freshEngine } from '../support/fresh-engine.ts';

const ofFamilies = (families: number, key = 'lesson-a'): MadeUpState => ({
  key,
  story: { ...PLAIN_STORY, families, months: 6 },
});
const [first, second, third] = [ofFamilies(20), ofFamilies(21), ofFamilies(22)];
const idsIn = async (engine: Engine) => value(await engine.schemes(null)).map(({ id }) => id);
const nothing = () => undefined;

describe('a scheme made from a story', () => {
  it('is made once, and is in the place of the one made from the story before', async () => {
    const { engine } = freshEngine();
    const onChanged = vi.fn();
    const made = await madeUpScheme(engine, first, onChanged);
    expect(made).toMatchObject({ id: madeUpId(first), origin: 'made-up' });
    expect(onChanged).toHaveBeenCalledTimes(1);
    await madeUpScheme(engine, first, onChanged);
    expect(onChanged).toHaveBeenCalledTimes(1);
    await madeUpScheme(engine, ofFamilies(20, 'lesson-a-b'), nothing);
    await madeUpScheme(engine, second, onChanged);
    expect(onChanged).toHaveBeenCalledTimes(2);
    const left = [madeUpId(second), madeUpId(ofFamilies(20, 'lesson-a-b'))];
    expect((await idsIn(engine)).sort()).toEqual(left.sort());
  });

  it('leaves one of a key, however many are asked for at once', async () => {
    const { engine } = freshEngine();
    const asked = [first, second, first, third].map((one) => madeUpScheme(engine, one, nothing));
    expect((await Promise.all(asked)).map(({ id }) => id)).toEqual(
      [first, second, first, third].map(madeUpId),
    );
    expect(await idsIn(engine)).toEqual([madeUpId(third)]);
  });

  it('leaves what there was where making fails, says so, and holds up nobody after', async () => {
    const { engine } = freshEngine();
    await madeUpScheme(engine, first, nothing);
    const onChanged = vi.fn();
    const spoilt: MadeUpState = {
      ...second,
      planting: {
        name: 'x',
        plant: () => {
          throw new Error('spoilt');
        },
      },
    };
    const failed = madeUpScheme(engine, spoilt, onChanged);
    const next = madeUpScheme(engine, first, nothing);
    await expect(failed).rejects.toThrow('spoilt');
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect((await next).id).toBe(madeUpId(first));
    expect(await idsIn(engine)).toEqual([madeUpId(first)]);
  });

  it('is made again where somebody has deleted it', async () => {
    const { engine } = freshEngine();
    const { id } = await madeUpScheme(engine, first, nothing);
    value(await engine.deleteScheme({ scheme: id }));
    expect(await madeUpScheme(engine, first, nothing)).toMatchObject({ id, deletedAt: null });
    expect(await idsIn(engine)).toEqual([id]);
  });
});
