import { SPLITS, type Filter, type Split } from '#measures';

/** Days to settle divide claims that ended, and lines the finance entries; nothing else on a screen. */
const OF_ONE_KIND: readonly Split[] = ['days', 'line'];

/** What figures can be narrowed by. */
export const FILTER_SPLITS: readonly Split[] = SPLITS.filter((split) => !OF_ONE_KIND.includes(split));

/** Splits whose groups are a scheme's own words; the others are codes that mean the same in every scheme. */
const OWN_WORDS: readonly Split[] = ['area', 'provider', 'product'];

/**
 * Splits that divide a numerator only. A test holds them to the catalogue, which is too large to be fetched with the
 * first screen.
 */
export const SPLITS_ABOVE: readonly Split[] = ['benefit'];

/** The group that a filter narrows a split to; null where it does not. */
export function groupIn(filter: Filter, split: Split): string | null {
  return filter.find((choice) => choice.split === split)?.group ?? null;
}

/** A filter with another group for a split, or without one; in the order of splits, so that equal ones are alike. */
export function withGroup(filter: Filter, split: Split, group: string | null): Filter {
  return FILTER_SPLITS.flatMap((one) => {
    const kept = one === split ? group : groupIn(filter, one);
    return kept === null ? [] : [{ split: one, group: kept }];
  });
}

/** What of a filter can go along to another scheme. */
export function withoutOwnWords(filter: Filter): Filter {
  return filter.filter(({ split }) => !OWN_WORDS.includes(split));
}

/** What of a filter narrows denominators too; null where that is all of it. */
export function filterBelow(filter: Filter): Filter | null {
  const below = filter.filter(({ split }) => !SPLITS_ABOVE.includes(split));
  return below.length < filter.length ? below : null;
}
