import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Answer, Engine, PlanEntry, SchemeSummary } from '#engine';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

const keyOf = (scheme: string) => ['plan', scheme] as const;

/** What the people of a scheme aim at and have noted. */
export function usePlan({ id }: SchemeSummary): UseQueryResult<readonly PlanEntry[]> {
  const engine = useEngine();
  return useQuery({ queryKey: keyOf(id), queryFn: async () => valueIn(await engine.plan({ scheme: id })) });
}

function usePlanChange<V>(
  { id }: SchemeSummary,
  change: (engine: Engine, variables: V) => Promise<Answer<null>>,
): UseMutationResult<null, Error, V> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (variables: V) => valueIn(await change(engine, variables)),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(id) }),
  });
}

/** Keeps a target or note, new or in the place of the one of its id. */
export function useKeepInPlan(scheme: SchemeSummary): UseMutationResult<null, Error, PlanEntry> {
  return usePlanChange(scheme, (engine, entry) => engine.keepInPlan({ scheme: scheme.id, entry }));
}

/** Takes a target or note away; kept again, it is back. */
export function useRemoveFromPlan(scheme: SchemeSummary): UseMutationResult<null, Error, PlanEntry> {
  return usePlanChange(scheme, (engine, { id }) => engine.removeFromPlan({ scheme: scheme.id, id }));
}
