import type { Words } from '#words';
import type { Ingredients } from './ingredients.ts';
import { tellingIn, type Telling } from './telling.ts';

const NO_PERIOD = { first: 0, last: 0, isToDate: false, isFromWithin: false };

/** Begins to tell the figures of a report: its facts are of its own period. */
export function tellingOf({ scheme, periods }: Ingredients, words: Words): Telling {
  const { counted, grain, at } = periods;
  return tellingIn(words, scheme.profile.currency, { grain, period: counted.periods[at] ?? NO_PERIOD });
}
