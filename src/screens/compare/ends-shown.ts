import { endsOffered } from '#indicators';
import type { CompareView } from '#state';
import type { Month } from '#units';
import type { Side } from './side.ts';

/** Months in which periods of the schemes end, the latest first, and the one that is on show: whatever that is. */
export function endsShown(
  side: Side,
  view: Pick<CompareView, 'grain'>,
  shown = side.answer.ends.at(-1),
): Month[] {
  const offered = endsOffered(view.grain, monthsOf(side));
  if (shown === undefined || offered.includes(shown)) return offered;
  return [...offered, shown].sort((a, b) => b - a);
}

function monthsOf({ answer }: Side) {
  return answer.rows.flatMap(({ timeline, profile: { fiscalYearStart } }) =>
    timeline ? [{ ...timeline, fiscalYearStart }] : [],
  );
}
