import type { Basis } from '#indicators';
import type { Words } from '#words';

/** What differs from our definition: in particular, else what the basis means everywhere. */
export function differenceInWords(id: string, basis: Basis, words: Words): string {
  if (basis === '') return words.say('definitions.oursText');
  return words.sayCode(`variant.${id}`, basis, words.sayCode('variant', basis));
}
