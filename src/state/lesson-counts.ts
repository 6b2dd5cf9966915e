import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import type { Ask, Figures } from '#workshop';
import { useEngine } from './engine-context.ts';
import { contentOf } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/** All that a lesson has counted of its scheme; null until every count is there. */
export function useLessonFigures(
  scheme: SchemeSummary | null,
  asks: readonly Ask[],
): { readonly figures: Figures | null; readonly error: Error | null } {
  const engine = useEngine();
  const { data, error } = useQuery({
    queryKey: ['lesson-counts', contentOf(scheme), asks],
    enabled: scheme !== null,
    queryFn: () =>
      Promise.all(
        asks.map(async ({ grain, split, measures }) => {
          const answer = await engine.count({ scheme: scheme?.id ?? '', grain, split, measures });
          return { grain, split, counted: valueIn(answer).counted };
        }),
      ),
  });
  const figures = useMemo(
    (): Figures | null =>
      data
        ? {
            counted: (grain, split) =>
              data.find((one) => one.grain === grain && one.split === split)?.counted ?? null,
          }
        : null,
    [data],
  );
  return { figures, error };
}
