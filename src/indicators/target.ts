import type { Grain, Month } from '#units';
import type { Guide } from './indicator.ts';

/** What the people of a scheme have set themselves for an indicator: of the whole scheme, and theirs to change. */
export interface Target extends Pick<Guide, 'value'> {
  readonly goal: Guide['kind'];
  readonly indicator: string;
  /** The basis it was set for; other bases are other figures. */
  readonly basis: string;
  /** The width of period it is for; null where it is for every one. */
  readonly grain: Grain | null;
  readonly from: Month;
  /** The last month it is for; null while it has no end. */
  readonly to: Month | null;
}

/** What a target has to be for to be shown beside a value. */
export interface Aim {
  readonly indicator: string;
  readonly basis: string;
  readonly grain: Grain;
}

/**
 * The target that holds in the period that ends with a month: of those that do, the one that began last; null for none.
 */
export function targetAt<T extends Target>(targets: readonly T[], aim: Aim, month: Month): T | null {
  const held = targets.filter(
    ({ indicator, basis, grain, from, to }) =>
      indicator === aim.indicator &&
      basis === aim.basis &&
      (grain === null || grain === aim.grain) &&
      from <= month &&
      (to === null || month <= to),
  );
  // One that was set for this width of period goes before one for all.
  held.sort((a, b) => b.from - a.from || Number(a.grain === null) - Number(b.grain === null));
  return held[0] ?? null;
}
