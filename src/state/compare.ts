import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CompareAnswer, CompareRequest, Progress } from '#engine';
import { useEngine } from './engine-context.ts';
import { useReceived } from './exchange.ts';
import { contentOf, useSchemes } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

const COMPARING = ['comparing'] as const;

/** How many of the schemes last asked for are ready to be put side by side; null before the first is. */
export function useComparing(): Progress | null {
  const { data } = useQuery<Progress | null>({ queryKey: COMPARING, queryFn: () => null, enabled: false });
  return data ?? null;
}

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
    queryFn: async ({ signal, client }) => {
      const onProgress = (progress: Progress) => {
        if (!signal.aborted) client.setQueryData(COMPARING, progress);
      };
      client.setQueryData(COMPARING, null);
      return valueIn(await engine.compare(request, { signal, onProgress }));
    },
    enabled: isWanted && contents !== undefined,
    placeholderData: keepPreviousData,
  });
}
