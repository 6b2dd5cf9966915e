import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { SourceFile } from '#intake';
import { useEngine } from './engine-context.ts';
import { addMadeUp } from './adding-made-up.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';

/** A made-up scheme that can be fetched from where the app came from. */
export interface SampleEntry {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly files: ReadonlyArray<{ readonly name: string; readonly bytes: number }>;
}

declare global {
  interface ImportMetaEnv {
    /** Where the list of samples lies in a build, which names it by its content. */
    readonly SAMPLES_LIST?: string;
  }
}

/** Whether an answer is a list of samples: it is the app's own file, unless what came back is another. */
function isSampleList(answer: unknown): answer is readonly SampleEntry[] {
  const isOf = (type: string, of: unknown, ...names: readonly string[]) =>
    typeof of === 'object' && of !== null && names.every((name) => typeof Reflect.get(of, name) === type);
  const isFile = (file: unknown) => isOf('string', file, 'name') && isOf('number', file, 'bytes');
  const isSample = (one: unknown) =>
    isOf('string', one, 'id', 'name', 'country') &&
    Array.isArray(Reflect.get(Object(one) as object, 'files')) &&
    (Reflect.get(Object(one) as object, 'files') as readonly unknown[]).every(isFile);
  return Array.isArray(answer) && answer.every(isSample);
}

/** A sample could not be had: the network failed, the server answered with an error, or the answer is damaged. */
export class SampleError extends Error {
  readonly why: 'network' | 'answer' | 'damaged';

  constructor(why: SampleError['why'], detail: string) {
    super(detail);
    this.why = why;
  }
}

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

async function fetchList(signal: AbortSignal): Promise<readonly SampleEntry[]> {
  const response = await fetchHere(import.meta.env.SAMPLES_LIST ?? 'samples/index.json', signal);
  try {
    const answer: unknown = await response.json();
    if (!isSampleList(answer)) throw new Error('no list of samples');
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    throw new SampleError('damaged', error instanceof Error ? error.message : '');
  }
}

async function fetchFiles(sample: SampleEntry, signal: AbortSignal): Promise<SourceFile[]> {
  return Promise.all(
    sample.files.map(async ({ name, bytes }) => {
      const response = await fetchHere(`samples/${sample.id}/${name}`, signal);
      const content = await response.blob();
      if (content.size !== bytes)
        throw new SampleError('damaged', `${name}: ${content.size} of ${bytes} bytes`);
      return { name, content };
    }),
  );
}

/** Fetches from where the app itself came from, whatever folder that is. */
async function fetchHere(path: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(path, document.baseURI), { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new SampleError('network', error instanceof Error ? error.message : '');
  }
  if (!response.ok) throw new SampleError('answer', `${response.status} ${response.statusText}`.trim());
  return response;
}
