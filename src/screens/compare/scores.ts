import { useMemo } from 'react';
import { qualityScores } from '#indicators';
import { useQualities, useSchemes } from '#state';
import type { Side } from './side.ts';

/** The scores of records that are here, once somebody wants them: every column of every scheme is gone through for it. */
export function useScores(
  side: Side,
  isWanted: boolean,
): { readonly scores: ReadonlyMap<string, number>; readonly isPending: boolean } {
  const { data: schemes } = useSchemes();
  const shown = useMemo(() => {
    const ids = new Set(side.rows.map(({ scheme }) => scheme.id));
    return (schemes ?? []).filter(({ id, deletedAt }) => deletedAt === null && ids.has(id));
  }, [side, schemes]);
  const answers = useQualities(shown, isWanted);
  const scores = useMemo(() => {
    const found = shown.map((scheme, i) => {
      const answer = answers[i];
      return [scheme.id, answer ? qualityScores(answer, scheme.waiting).overall : null] as const;
    });
    return new Map(found.filter((one): one is readonly [string, number] => one[1] !== null));
  }, [shown, answers]);
  return { scores, isPending: isWanted && answers.includes(undefined) };
}
