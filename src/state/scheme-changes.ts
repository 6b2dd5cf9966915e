import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Answer, BehindRecordsRequest, Engine, SchemeSummary } from '#engine';
import type { FindingCode } from '#measures';
import type { Kind, SchemeProfile } from '#records';
import { indicatorValuesCsv, splitsInFile, type ValuesBlock } from '#reports';
import type { Grain } from '#units';
import { useEngine } from './engine-context.ts';
import { today } from './clock.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

type Change<V> = UseMutationResult<null, Error, V>;

function useSchemeChange<V>(change: (engine: Engine, variables: V) => Promise<Answer<null>>): Change<V> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (variables: V) => valueIn(await change(engine, variables)),
    onSuccess: () => client.invalidateQueries({ queryKey: SCHEMES_KEY }),
  });
}

export function useSaveProfile(): Change<{ readonly scheme: string; readonly profile: SchemeProfile }> {
  return useSchemeChange((engine, request) => engine.saveProfile(request));
}

export function useDeleteScheme(): Change<string> {
  return useSchemeChange((engine, scheme) => engine.deleteScheme({ scheme }));
}

export function useRestoreScheme(): Change<string> {
  return useSchemeChange((engine, scheme) => engine.restoreScheme({ scheme }));
}

export function useRemoveScheme(): Change<string> {
  return useSchemeChange((engine, scheme) => engine.removeScheme({ scheme }));
}

/** All records behind a number, as a CSV. */
export function useBehindFile(): UseMutationResult<
  Blob,
  Error,
  Omit<BehindRecordsRequest, 'offset' | 'limit'>
> {
  const engine = useEngine();
  return useMutation({ mutationFn: async (request) => valueIn(await engine.behindFile(request)).csv });
}

/** All records that show an oddity, as a CSV. */
export function useFindingFile(): UseMutationResult<
  Blob,
  Error,
  { readonly scheme: string; readonly code: FindingCode; readonly kind: Kind }
> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async (request) => valueIn(await engine.findingFile({ ...request, today: today() })).csv,
  });
}

/** All indicator values of a scheme for every month and rolling 12, as a CSV in the exchange format. */
export function useValues(): UseMutationResult<
  Blob,
  Error,
  { readonly scheme: SchemeSummary; readonly everySplit: boolean }
> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async ({ scheme, everySplit }) => {
      const blocks: ValuesBlock[] = [];
      for (const grain of ['month', 'rolling12'] satisfies Grain[]) {
        for (const split of splitsInFile(everySplit)) {
          const { counted } = valueIn(await engine.count({ scheme: scheme.id, grain, split }));
          if (counted) blocks.push({ grain, counted });
        }
      }
      return new Blob([indicatorValuesCsv(scheme.profile.name, blocks)], { type: 'text/csv;charset=utf-8' });
    },
  });
}
