import type { Words } from '#words';
import type { Ingredients } from './ingredients.ts';
import { reportOf } from './parts/origin.ts';
import { blanksOf, oddOf, timelinessOf, unusualOf } from './parts/quality-lines.ts';
import { recordsOf } from './parts/records.ts';
import type { Report } from './report.ts';
import { tellingOf } from './telling-of.ts';

/** How good a scheme's records are: scores, what to put right first, and every line that is not as it should be. */
export function qualityReport(ingredients: Ingredients, words: Words): Report {
  const telling = tellingOf(ingredients, words);
  const { quality } = ingredients;
  const dimension = (
    name: 'completeness' | 'timeliness' | 'consistency' | 'outliers',
    of: typeof blanksOf,
  ) => ({
    id: name,
    title: words.say(`quality.dimension.${name}`),
    blocks: quality ? of(quality, telling) : [],
  });
  return reportOf(
    'quality',
    [
      { id: 'score', title: words.say('quality.score'), blocks: recordsOf(ingredients, telling) },
      dimension('completeness', blanksOf),
      dimension('timeliness', timelinessOf),
      dimension('consistency', oddOf),
      dimension('outliers', unusualOf),
    ],
    ingredients,
    telling,
  );
}
