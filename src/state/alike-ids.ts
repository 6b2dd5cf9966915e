import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AlikeInFiles } from '#engine';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

/** Ids in the files of a look that differ only in what is easily mistyped. */
export function useAlikeIds(look: string): UseQueryResult<AlikeInFiles> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['alike-ids', look],
    queryFn: async () => valueIn(await engine.alikeIds({ look })),
  });
}
