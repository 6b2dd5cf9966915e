import type { SourceFile } from '#intake';
import { makeScheme, SAMPLES } from '#workshop';
import type { SampleEntry } from './sample-entry.ts';

/** The samples that can be made here. */
export function fetchList(): Promise<readonly SampleEntry[]> {
  return Promise.resolve(
    SAMPLES.map(({ id, story: { name, country } }) => ({ id, name, country, files: [] })),
  );
}

/** The files of a sample, made where a page from a disk may fetch none. */
export function fetchFiles({ id }: SampleEntry): Promise<SourceFile[]> {
  const story = SAMPLES.find((sample) => sample.id === id)?.story;
  const files = story ? makeScheme(story).files : [];
  return Promise.resolve(files.map(({ name, text }) => ({ name, content: new Blob([text]) })));
}
