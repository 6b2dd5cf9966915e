import type { SourceFile } from '#intake';
import { filesIn } from './shared-folder.ts';

export { sharedFolder } from './shared-folder.ts';

/** A name for a test that says plainly when it is skipped, and why. */
export function testName(name: string, folder: string | null): string {
  return folder ? name : `${name} (skipped: ../shared/data is not beside this checkout)`;
}

export function filesOf(folder: string, wanted: (name: string) => boolean = () => true): SourceFile[] {
  return filesIn(folder, wanted).map(({ name, bytes }) => ({ name, content: new Blob([bytes]) }));
}

export function textFile(name: string, text: string): SourceFile {
  return { name, content: new Blob([text]) };
}

/** One file of a folder. */
export function fileOf(full: string): SourceFile {
  const at = full.lastIndexOf('/');
  const [file] = filesOf(full.slice(0, at), (name) => name === full.slice(at + 1));
  if (!file) throw new Error(`There is no ${full}`);
  return file;
}
