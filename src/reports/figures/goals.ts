import type { Guide, Indicator, Target } from '#indicators';
import type { Words } from '#words';

/** A target as a sentence in the unit of its indicator. */
export function goalInWords(
  { goal, value }: Target,
  indicator: Indicator,
  words: Words,
  currency: string,
): string {
  return words.say(`target.${goal}`, { value: words.quantity(value, indicator.unit, currency) });
}

/** A guide as a sentence in the unit of its indicator. */
export function guideInWords(guide: Guide, indicator: Indicator, words: Words, currency: string): string {
  return words.say(`verdict.guide.${guide.kind}`, {
    value: words.quantity(guide.value, indicator.unit, currency),
  });
}
