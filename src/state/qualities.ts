import { useQueries } from '@tanstack/react-query';
import type { QualityAnswer, SchemeSummary } from '#engine';
import { today } from './clock.ts';
import { useEngine } from './engine-context.ts';
import { contentOf } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/** How good the records of several schemes are, in their order; undefined until it is known, null without any month. */
export function useQualities(
  schemes: readonly SchemeSummary[],
  isWanted: boolean,
): ReadonlyArray<QualityAnswer | null | undefined> {
  const engine = useEngine();
  return useQueries({
    queries: schemes.map((scheme) => ({
      queryKey: ['quality-among', contentOf(scheme), today()],
      queryFn: async () => valueIn(await engine.quality({ scheme: scheme.id, today: today() })),
      enabled: isWanted,
      retry: false,
    })),
    combine: dataOf,
  });
}

interface Asked {
  readonly data: QualityAnswer | null | undefined;
  readonly isError: boolean;
}

/** What could not be found out is not known, rather than waited for. */
function dataOf(results: readonly Asked[]) {
  return results.map(({ data, isError }) => (isError ? null : data));
}
