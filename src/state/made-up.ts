import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { SchemeSummary } from '#engine';
import type { MadeUpFile, Planted, Planting, Story } from '#workshop';
import { useEngine } from './engine-context.ts';
import { madeUpId, madeUpScheme, type MadeUpState } from './making-up.ts';
import { madeFor, type MadeFor } from './of-workshop.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/**
 * The scheme made from a story, kept on this device marked as made-up: made when it is first asked for, and again when
 * its story has changed. The one made from the story before goes.
 */
export function useMadeUp(state: MadeUpState): UseQueryResult<SchemeSummary> {
  const engine = useEngine();
  const client = useQueryClient();
  return useQuery({
    queryKey: ['made-up', madeUpId(state)],
    // Asked for anew whenever it is shown: it may have gone since, when another took its place or somebody removed it.
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => madeUpScheme(engine, state, () => client.invalidateQueries({ queryKey: SCHEMES_KEY })),
  });
}

/** Removes the schemes that were made for things of the workshop which are there no more. */
export function useForgetMadeUp(): UseMutationResult<void, Error, (made: MadeFor) => boolean> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (isGone) => {
      for (const { id } of valueIn(await engine.schemes(null))) {
        const made = madeFor(id);
        if (made && isGone(made)) valueIn(await engine.removeScheme({ scheme: id }));
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: SCHEMES_KEY }),
  });
}

/** The files of a made-up scheme, with the mistakes planted in them and where these stand. */
export function useMadeUpFiles(story: Story, plantings: readonly Planting[]): UseQueryResult<PlantedFiles> {
  return useQuery({
    queryKey: ['made-up-files', story, plantings],
    // They are large, and made again in a moment.
    gcTime: 0,
    queryFn: () => madeUpFiles(story, plantings),
  });
}

interface PlantedFiles {
  readonly files: readonly MadeUpFile[];
  readonly planted: readonly Planted[];
}

/** Makes a story's files and plants mistakes in them. */
export async function madeUpFiles(story: Story, plantings: readonly Planting[]): Promise<PlantedFiles> {
  const { makeSchemeInStretches, plant } = await import('#workshop');
  return plant((await makeSchemeInStretches(story)).files, plantings);
}
