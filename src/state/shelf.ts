import {
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { Engine, ShelfEntry, Shelved } from '#engine';
import { useEngine } from './engine-context.ts';
import { isFromFolder } from './from-folder.ts';
import { valueIn } from './trouble-error.ts';

const keyOf = (kind: Shelved) => ['shelf', kind] as const;

const lines = new WeakMap<QueryClient, BroadcastChannel>();

/**
 * On which windows tell each other what kind has changed on the shelf that they share. It stays open as long as the window:
 * also what is not shown at the moment is not to be shown as it was.
 */
function lineOf(client: QueryClient): BroadcastChannel {
  const open = lines.get(client);
  if (open) return open;
  const line = new BroadcastChannel('shelf');
  line.onmessage = ({ data }: MessageEvent<unknown>) =>
    void client.invalidateQueries({ queryKey: ['shelf', data] });
  lines.set(client, line);
  return line;
}

/** Reads the kinds that were changed again, here and in the other windows. */
async function tellChanged(client: QueryClient, kinds: Iterable<Shelved>): Promise<void> {
  await Promise.all(
    Array.from(new Set(kinds), (kind) => {
      lineOf(client).postMessage(kind);
      return client.invalidateQueries({ queryKey: keyOf(kind) });
    }),
  );
}

/** Milliseconds from one look to the next where windows cannot tell each other. */
const LOOKED_EVERY = 4000;

/**
 * What the workshop keeps of a kind on this device, also what another window of it keeps; of pages from a folder, whose
 * windows cannot tell each other, only where `isWatched`. What it holds is checked by whoever reads it.
 */
export function useShelf(
  kind: Shelved,
  { isWatched = false }: { readonly isWatched?: boolean } = {},
): UseQueryResult<readonly ShelfEntry[]> {
  const engine = useEngine();
  const client = useQueryClient();
  useEffect(() => void lineOf(client), [client]);
  return useQuery({
    queryKey: keyOf(kind),
    queryFn: async () => valueIn(await engine.shelf({ kind })),
    refetchInterval: isWatched && isFromFolder() ? LOOKED_EVERY : false,
  });
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
      tellChanged(
        client,
        entries.map(({ kind }) => kind),
      ),
  });
}

type Removing = Parameters<Engine['removeFromShelf']>[0];

export function useRemoveFromShelf(): UseMutationResult<null, Error, Removing> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request) => valueIn(await engine.removeFromShelf(request)),
    onSuccess: (_, { kind }) => tellChanged(client, [kind]),
  });
}
