import type { Filter } from '#measures';
import type { Words } from '#words';

/** One choice of a filter, such as "Area: North". */
export function choiceInWords({ split, group }: Filter[number], words: Words): string {
  return words.say('filter.choice', { split: words.say(`split.${split}`), group: words.group(split, group) });
}

/** What figures are narrowed to; null where they are of the whole scheme. */
export function filterInWords(filter: Filter, words: Words): string | null {
  return filter.length === 0 ? null : words.list(filter.map((choice) => choiceInWords(choice, words)));
}
