import { useMemo } from 'react';
import type { Picking } from '#charts';
import type { Split } from '#measures';
import { FILTER_SPLITS, groupIn, useFilter } from '#state';
import { useWords } from '#ui';

/** Lets the groups of a split that a chart shows narrow every figure; none where figures cannot be narrowed so. */
export function usePicking(split: Split, groups: readonly string[]): Picking | undefined {
  const words = useWords();
  const { filter, narrow } = useFilter();
  return useMemo(() => {
    if (!FILTER_SPLITS.includes(split)) return undefined;
    const picked = groupIn(filter, split);
    return {
      groups,
      picked,
      onPick: (group) => narrow(split, group === picked ? null : group),
      hint:
        picked === null
          ? words.say('filter.pick')
          : words.say('filter.picked', { group: words.group(split, picked) }),
    };
  }, [split, groups, filter, narrow, words]);
}
