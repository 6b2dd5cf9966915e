import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CompareAnswer, CompareRequest } from '#engine';
import { useEngine } from './engine-context.ts';
import { useReceived } from './exchange.ts';
import { contentOf, useSchemes } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/** Values of schemes side by side; while others are on their way, those before stand. */
export function useCompared(request: CompareRequest, isWanted = true): UseQueryResult<CompareAnswer> {
  const engine = useEngine();
  const { data: schemes } = useSchemes();
  const { data: received } = useReceived();
  // Whatever changes in any scheme may change what stands beside it.
  const here = schemes?.map((scheme) => (scheme.deletedAt === null ? contentOf(scheme) : ''));
  const contents =
    here && received && [...here, ...received.map(({ id, receivedAt }) => `${id} ${receivedAt}`)].join('\n');
  return useQuery({
    queryKey: ['compare', contents, request],
    queryFn: async ({ signal }) => valueIn(await engine.compare(request, { signal })),
    enabled: isWanted && contents !== undefined,
    placeholderData: keepPreviousData,
  });
}
