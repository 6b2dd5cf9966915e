import type { SourceFile } from '#intake';
import { SampleError, type SampleEntry } from './sample-entry.ts';

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

/** The samples that can be had from where the app came from. */
export async function fetchList(signal: AbortSignal): Promise<readonly SampleEntry[]> {
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

/** The files of a sample, whole. Rejects with a SampleError. */
export async function fetchFiles(sample: SampleEntry, signal: AbortSignal): Promise<SourceFile[]> {
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
