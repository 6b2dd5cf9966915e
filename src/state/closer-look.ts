import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CloserRequest } from '#engine';
import type { CloserLook } from '#intake';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

/** How a table of a look is read, on some of its rows; of the look before until that is known. */
export function useCloserLook(request: CloserRequest): UseQueryResult<CloserLook | null> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['closer', request],
    queryFn: async () => valueIn(await engine.closer(request)),
    placeholderData: keepPreviousData,
  });
}
