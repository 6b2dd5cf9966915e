import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Answer, Engine, Given } from '#engine';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

const GIVEN_KEY = ['given'] as const;

/** Rates of exchange and published values that a person gave. */
export function useGiven(): UseQueryResult<readonly Given[]> {
  const engine = useEngine();
  return useQuery({ queryKey: GIVEN_KEY, queryFn: async () => valueIn(await engine.given(null)) });
}

function useGivenChange<V>(
  change: (engine: Engine, variables: V) => Promise<Answer<null>>,
): UseMutationResult<null, Error, V> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (variables: V) => valueIn(await change(engine, variables)),
    onSuccess: () => client.invalidateQueries({ queryKey: GIVEN_KEY }),
  });
}

/** Keeps a rate or a published value, in the place of the one of its id; one without id is new. */
export function useKeepGiven(): UseMutationResult<null, Error, Given> {
  return useGivenChange((engine, given) => engine.keepGiven({ given }));
}

export function useRemoveGiven(): UseMutationResult<null, Error, string> {
  return useGivenChange((engine, id) => engine.removeGiven({ ids: [id] }));
}
