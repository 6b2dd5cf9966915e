import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { SchemeSummary } from '#engine';
import { packScheme, unpackScheme, type SchemeFileFault, type SourceFile } from '#intake';
import { KIND_NAMES } from '#records';
import { addMadeUp } from './adding-made-up.ts';
import { useEngine } from './engine-context.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/** A whole scheme as one file; null where it is too large for that. */
export function useSchemeFile(): UseMutationResult<Blob | null, Error, SchemeSummary> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async ({ id, origin, profile, maps = {}, counts }) => {
      const tables = [];
      for (const kind of KIND_NAMES.filter((one) => (counts[one] ?? 0) > 0)) {
        const { file } = valueIn(await engine.recordsFile({ scheme: id, kinds: [kind], book: null }));
        tables.push({ kind, csv: file });
      }
      return packScheme({ isMadeUp: origin === 'made-up', profile, maps, tables });
    },
  });
}

/** What became of a file of a whole scheme. */
export type SchemeOpened =
  /** A made-up scheme: kept under this id. */
  | { readonly is: 'kept'; readonly scheme: string }
  /** Somebody's records: to be looked at before they are added. */
  | { readonly is: 'records'; readonly files: readonly SourceFile[] }
  | { readonly is: 'refused'; readonly fault: SchemeFileFault };

/** Opens a file of a whole scheme: one that is made up is kept, marked as such; records are handed back to be looked at first. */
export function useOpenSchemeFile(): UseMutationResult<SchemeOpened, Error, File> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file): Promise<SchemeOpened> => {
      const read = await unpackScheme(file);
      if ('fault' in read) return { is: 'refused', fault: read.fault };
      if (!read.isMadeUp) return { is: 'records', files: read.files };
      // The same file again is the same scheme; whose id it had elsewhere does not matter here. One that is there already
      // stays as it has become since.
      const id = `opened-${read.digest}`;
      const isThere = valueIn(await engine.schemes(null)).some(
        (one) => one.id === id && one.deletedAt === null,
      );
      if (isThere) return { is: 'kept', scheme: id };
      const { scheme } = await addMadeUp(engine, read.files, id, {
        areFaultsMeant: true,
      });
      return scheme === null ? { is: 'refused', fault: 'damaged' } : { is: 'kept', scheme };
    },
    onSuccess: () => client.invalidateQueries({ queryKey: SCHEMES_KEY }),
  });
}
