import type { Engine, SchemeSummary } from '#engine';
import { digestOf } from '#records';
import type { LessonStory, MadeUpFile } from '#workshop';
import { addMadeUp } from './adding-made-up.ts';
import { idOfMade } from './of-workshop.ts';
import { valueIn } from './trouble-error.ts';

/** What a made-up scheme is made from, and what is done to its files before they are kept. */
export interface MadeUpState {
  /** What the scheme is for: a lesson, an exercise. There is one scheme of a key at most. */
  readonly key: string;
  readonly story: LessonStory;
  /** Changes the files, to plant mistakes in them; told apart by its name. */
  readonly planting?: {
    readonly name: string;
    readonly plant: (files: readonly MadeUpFile[]) => readonly MadeUpFile[];
  };
}

/** The id of the scheme that is made from something: another for another story. */
export function madeUpId({ key, story, planting }: MadeUpState): string {
  return idOfMade(key, digestOf(JSON.stringify([story, planting?.name ?? null])));
}

/** What is being made, by the key it is for: two at once would each leave the other's scheme behind. */
const underWay = new WeakMap<Engine, Map<string, Promise<unknown>>>();

/**
 * The scheme made from a story: the one that is kept, or else one made now, after whatever is being made of its key. What
 * was made of that key before goes once this one is there, so that a failure leaves what there was. `onChanged` is called
 * whenever schemes may have come or gone, failure or not.
 */
export function madeUpScheme(
  engine: Engine,
  state: MadeUpState,
  onChanged: () => unknown,
): Promise<SchemeSummary> {
  const byKey = underWay.get(engine) ?? new Map<string, Promise<unknown>>();
  underWay.set(engine, byKey);
  const before = byKey.get(state.key) ?? Promise.resolve();
  const turn = () => madeInTurn(engine, state, onChanged);
  // That the one before failed is told to whoever asked for it.
  const made = before.then(turn, turn);
  byKey.set(state.key, made);
  const over = () => {
    if (byKey.get(state.key) === made) byKey.delete(state.key);
  };
  made.then(over, over);
  return made;
}

async function madeInTurn(
  engine: Engine,
  state: MadeUpState,
  onChanged: () => unknown,
): Promise<SchemeSummary> {
  const { key, story, planting } = state;
  const id = madeUpId(state);
  const all = async () => valueIn(await engine.schemes(null));
  const find = async () => (await all()).find((one) => one.id === id && one.deletedAt === null);
  let isChanged = false;
  try {
    let kept = await find();
    if (!kept) {
      isChanged = true;
      const { filesInStretches } = await import('#workshop');
      const made = await filesInStretches(story);
      const files = (planting?.plant(made) ?? made).map(({ name, text }) => ({
        name,
        content: new Blob([text]),
      }));
      // One of this id that was deleted, and could still be restored, would stand in the way.
      if ((await all()).some((one) => one.id === id)) valueIn(await engine.removeScheme({ scheme: id }));
      const { damaged } = await addMadeUp(engine, files, id, { areFaultsMeant: planting !== undefined });
      kept = await find();
      if (!kept) throw new Error(`A made-up scheme is damaged: ${damaged ?? key}`);
    }
    for (const old of await all())
      if (old.id !== id && old.id.slice(0, old.id.lastIndexOf('-')) === `made-${key}`) {
        isChanged = true;
        valueIn(await engine.removeScheme({ scheme: old.id }));
      }
    return kept;
  } finally {
    if (isChanged) await onChanged();
  }
}
