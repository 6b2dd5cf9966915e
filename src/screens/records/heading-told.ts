import { plainHeading } from '#records';
import type { Words } from '#words';

/** A heading with the place of its column where that tells it from another of the same name, or it has no name. */
export function headingTold(
  { heading, key, at }: { readonly heading: string; readonly key: string; readonly at: number },
  words: Words,
): string {
  if (heading === '') return words.say('mapping.noHeading', { column: at + 1 });
  return key === plainHeading(heading)
    ? heading
    : words.say('mapping.headingAgain', { heading, column: at + 1 });
}
