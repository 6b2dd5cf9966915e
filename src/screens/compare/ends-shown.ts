import type { Month } from '#units';
import type { Side } from './side.ts';

/** Months in which periods of the schemes end, the latest first, and the one that is on show: whatever that is. */
export function endsShown({ answer: { ends, offered } }: Side, shown = ends.at(-1)): Month[] {
  if (shown === undefined || offered.includes(shown)) return [...offered];
  return [...offered, shown].sort((a, b) => b - a);
}
