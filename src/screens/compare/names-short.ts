import type { Words } from '#words';

/** Names told one by one; of many the first. */
const MOST_NAMES = 8;

/** Names as a list in words. */
export function namesShort(names: readonly string[], words: Words): string {
  if (names.length <= MOST_NAMES) return words.list(names);
  const rest = words.say('compare.andMore', { count: names.length - MOST_NAMES });
  return words.list([...names.slice(0, MOST_NAMES), rest]);
}
