import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Answer, Engine } from '#engine';
import type { Maps } from '#intake';
import type { SchemeProfile } from '#records';
import { useEngine } from './engine-context.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

export type Change<V> = UseMutationResult<null, Error, V>;

/** Something done to a scheme, after which the list of schemes is asked for again. */
export function useSchemeChange<V>(
  change: (engine: Engine, variables: V) => Promise<Answer<null>>,
): Change<V> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (variables: V) => valueIn(await change(engine, variables)),
    // Where it failed half of it may be done.
    onSettled: () => client.invalidateQueries({ queryKey: SCHEMES_KEY }),
  });
}

/** Changes what a scheme says of itself. */
export function useSaveProfile(): Change<{ readonly scheme: string; readonly profile: SchemeProfile }> {
  return useSchemeChange((engine, request) => engine.saveProfile(request));
}

/** Changes how a scheme's tables are read from now on. */
export function useSaveMaps(): Change<{ readonly scheme: string; readonly maps: Maps }> {
  return useSchemeChange((engine, request) => engine.saveMaps(request));
}

/** Hides a scheme; it can be restored. */
export function useDeleteScheme(): Change<string> {
  return useSchemeChange((engine, scheme) => engine.deleteScheme({ scheme }));
}

/** Brings a deleted scheme back. */
export function useRestoreScheme(): Change<string> {
  return useSchemeChange((engine, scheme) => engine.restoreScheme({ scheme }));
}

/** Removes a scheme for good. */
export function useRemoveScheme(): Change<string> {
  return useSchemeChange((engine, scheme) => engine.removeScheme({ scheme }));
}
