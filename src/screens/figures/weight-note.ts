import { later } from '#ui';
import { fetchAllWords } from '#words';

/** How much waits to be corrected, for pages that are shown before all words are there. */
export const WeightNote = later(async () => {
  const [weight] = await Promise.all([import('./waiting-weight.tsx'), fetchAllWords()]);
  return weight;
});
