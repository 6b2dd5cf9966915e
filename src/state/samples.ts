import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEngine } from './engine-context.ts';
import { addMadeUp } from './adding-made-up.ts';
import { SampleError, type SampleEntry } from './sample-entry.ts';
import { fetchFiles, fetchList } from './sample-source.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';

/** Tries again after a failed fetch, on poor lines; a damaged answer would be damaged again. */
const RETRY = {
  retry: (failures: number, error: Error) =>
    error instanceof SampleError && error.why !== 'damaged' && failures < 2,
  retryDelay: (failures: number) => 500 * 2 ** failures,
};

const LIST_KEY = ['samples'] as const;

/** The samples that can be had from where the app came from. */
export function useSamples(): UseQueryResult<readonly SampleEntry[]> {
  return useQuery({ queryKey: LIST_KEY, queryFn: ({ signal }) => fetchList(signal), ...RETRY });
}

/** Fetches a sample, checks that it came whole, and keeps it on the device marked as made-up. Gives its scheme id. */
export function useOpenSample(): UseMutationResult<string, Error, SampleEntry> {
  const engine = useEngine();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (sample) => {
      const files = await client.query({
        queryKey: ['sample', sample.id],
        queryFn: ({ signal }) => fetchFiles(sample, signal),
        ...RETRY,
      });
      const { scheme, damaged } = await addMadeUp(engine, files, `sample-${sample.id}`);
      if (scheme !== null) return scheme;
      client.removeQueries({ queryKey: ['sample', sample.id] });
      throw new SampleError('damaged', damaged ?? sample.id);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: SCHEMES_KEY }),
  });
}
