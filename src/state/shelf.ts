import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Engine, ShelfEntry, Shelved } from '#engine';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

const keyOf = (kind: Shelved) => ['shelf', kind] as const;

/** What the workshop keeps of a kind on this device. What it holds is checked by whoever reads it. */
export function useShelf(kind: Shelved): UseQueryResult<readonly ShelfEntry[]> {
  const engine = useEngine();
  return useQuery({ queryKey: keyOf(kind), queryFn: async () => valueIn(await engine.shelf({ kind })) });
}

/** Reads what is kept of a kind as it is at that moment, for what is done when what was shown may be old. */
export function useReadShelf(): (kind: Shelved) => Promise<readonly ShelfEntry[]> {
  const engine = useEngine();
  return useCallback(async (kind) => valueIn(await engine.shelf({ kind })), [engine]);
}

type Keeping = Parameters<Engine['keepOnShelf']>[0]['entries'];

/** Keeps things, each in the place of the one of its kind and id. */
export function useKeepOnShelf(): UseMutationResult<null, Error, Keeping> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (entries) => valueIn(await engine.keepOnShelf({ entries })),
    onSuccess: (_, entries) =>
      Promise.all(
        [...new Set(entries.map(({ kind }) => kind))].map((kind) =>
          client.invalidateQueries({ queryKey: keyOf(kind) }),
        ),
      ),
  });
}

type Removing = Parameters<Engine['removeFromShelf']>[0];

export function useRemoveFromShelf(): UseMutationResult<null, Error, Removing> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request) => valueIn(await engine.removeFromShelf(request)),
    onSuccess: (_, { kind }) => client.invalidateQueries({ queryKey: keyOf(kind) }),
  });
}
