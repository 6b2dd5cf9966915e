import type { Mistake, PlantedFile, Planting } from './plant.ts';

/** What somebody says is wrong with a scheme. */
export interface Spotted {
  readonly mistake: Mistake;
  readonly file: PlantedFile;
  /** YYYY-MM. */
  readonly month: string;
}

/** What is told of an answer: right, near (with what of it is off), or wrong. */
export type SpottedMark =
  | { readonly mark: 'right'; readonly planting: Planting }
  | { readonly mark: 'near'; readonly off: 'mistake' | 'file' | 'month' }
  | { readonly mark: 'wrong' };

/**
 * Marks an answer against the mistakes that were not found yet: right where kind, file and month agree with one, near
 * where one of the three does not, wrong otherwise.
 */
export function markSpotted(said: Spotted, left: readonly Planting[]): SpottedMark {
  const held = left.map((planting) => ({
    planting,
    off: (['mistake', 'file', 'month'] as const).filter((part) => said[part] !== planting[part]),
  }));
  const exact = held.find(({ off }) => off.length === 0);
  if (exact) return { mark: 'right', planting: exact.planting };
  const off = held.find((one) => one.off.length === 1)?.off[0];
  return off ? { mark: 'near', off } : { mark: 'wrong' };
}

/** Points of an exercise, 0..100: from 100, 10 off for an answer that was near, 20 for a wrong one, 15 for each hint; nothing once it was shown. */
export function pointsOf(tries: {
  readonly near: number;
  readonly wrong: number;
  readonly hints: number;
  readonly isShown: boolean;
}): number {
  if (tries.isShown) return 0;
  return Math.max(0, 100 - 10 * tries.near - 20 * tries.wrong - 15 * tries.hints);
}
