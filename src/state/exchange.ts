import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ComparisonFileRequest, ComparisonLeft, KeptCompared, KeptComparison } from '#engine';
import { today } from './clock.ts';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

const COMPARED_KEY = ['received'] as const;

/** A scheme as a comparison file. */
export function useComparisonFile(): UseMutationResult<Blob, Error, Omit<ComparisonFileRequest, 'today'>> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async (request) => valueIn(await engine.comparisonFile({ ...request, today: today() })).file,
  });
}

/** How much a comparison file would leave of a scheme, of which state of its records; asked only where that is wanted. */
export function useComparisonLeft(
  request: Omit<ComparisonFileRequest, 'format' | 'today'>,
  content: string,
  isWanted: boolean,
): UseQueryResult<ComparisonLeft> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['comparison-left', content, request],
    queryFn: async ({ signal }) => valueIn(await engine.comparisonLeft(request, { signal })),
    enabled: isWanted,
  });
}

/** Schemes of which a comparison file was received. */
export function useReceived(): UseQueryResult<readonly KeptCompared[]> {
  const engine = useEngine();
  return useQuery({ queryKey: COMPARED_KEY, queryFn: async () => valueIn(await engine.compared(null)) });
}

/** Comparison files to be kept, also in the place of ones that were written later where that is wanted. */
interface ToKeep {
  readonly files: readonly File[];
  readonly isOlderToo: boolean;
}

/** Keeps comparison files; what became of each of them. */
export function useKeepCompared(): UseMutationResult<readonly KeptComparison[], Error, ToKeep> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, isOlderToo }: ToKeep) => {
      const named = files.map((file) => ({ name: file.name, content: file }));
      return valueIn(await engine.keepCompared({ files: named, isOlderToo }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: COMPARED_KEY }),
  });
}

/** Takes received schemes away by their ids; until the app is closed they can be put back. */
export function useRemoveCompared(): UseMutationResult<null, Error, readonly string[]> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => valueIn(await engine.removeCompared({ ids })),
    onSuccess: () => client.invalidateQueries({ queryKey: COMPARED_KEY }),
  });
}

/** Puts back received schemes that were taken away, those that can be; gives their ids. */
export function useRestoreCompared(): UseMutationResult<readonly string[], Error, readonly string[]> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => valueIn(await engine.restoreCompared({ ids })),
    onSuccess: () => client.invalidateQueries({ queryKey: COMPARED_KEY }),
  });
}
