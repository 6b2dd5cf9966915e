import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { SchemeSummary } from '#engine';
import type { LessonStory, MadeUpFile, Planted, Planting, Story } from '#workshop';
import { addMadeUp } from './adding-made-up.ts';
import { useEngine } from './engine-context.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/** What a made-up scheme is made from, and what is done to its files before they are kept. */
export interface MadeUpState {
  /** What the scheme is for: a lesson, an exercise. There is one scheme of a key at most. */
  readonly key: string;
  readonly story: LessonStory;
  /** Changes the files, to plant mistakes in them; told apart by its name. */
  readonly planting?: {
    readonly name: string;
    readonly plant: (files: readonly MadeUpFile[]) => readonly MadeUpFile[];
  };
}

/**
 * The scheme made from a story, kept on this device marked as made-up: made when it is first asked for, and again when
 * its story has changed. The one made from the story before goes.
 */
export function useMadeUp({ key, story, planting }: MadeUpState): UseQueryResult<SchemeSummary> {
  const engine = useEngine();
  const client = useQueryClient();
  const id = `made-${key}-${digestOf(JSON.stringify([story, planting?.name ?? null]))}`;
  return useQuery({
    queryKey: ['made-up', id],
    // Asked for anew whenever it is shown: it may have gone since, when another took its place or somebody removed it.
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async () => {
      const find = async () =>
        valueIn(await engine.schemes(null)).find((scheme) => scheme.id === id && scheme.deletedAt === null);
      const known = await find();
      if (known) return known;
      for (const old of valueIn(await engine.schemes(null)))
        if (old.id.slice(0, old.id.lastIndexOf('-')) === `made-${key}`)
          valueIn(await engine.removeScheme({ scheme: old.id }));
      const { filesInStretches } = await import('#workshop');
      const made = await filesInStretches(story);
      const files = (planting?.plant(made) ?? made).map(({ name, text }) => ({
        name,
        content: new Blob([text]),
      }));
      const { damaged } = await addMadeUp(engine, files, id, { areFaultsMeant: planting !== undefined });
      await client.invalidateQueries({ queryKey: SCHEMES_KEY });
      const kept = await find();
      if (!kept) throw new Error(`A made-up scheme is damaged: ${damaged ?? key}`);
      return kept;
    },
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

/** Tells stories apart: FNV-1a of 32 bits in letters and digits. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
