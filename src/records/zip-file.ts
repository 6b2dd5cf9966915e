import type { FileToZip } from './zipped.ts';

/** Files as one ZIP archive; what writes it is fetched when one is wanted. */
export async function zipFile(files: readonly FileToZip[]): Promise<Blob> {
  const { zipped } = await import('./zipped.ts');
  return new Blob(await zipped(files), { type: 'application/zip' });
}
