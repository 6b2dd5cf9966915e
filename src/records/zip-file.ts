/** Text files as one ZIP archive; what writes it is fetched when one is wanted. */
export async function zipFile(
  files: ReadonlyArray<{ readonly name: string; readonly text: string }>,
): Promise<Blob> {
  const { zipped } = await import('./zipped.ts');
  return new Blob(await zipped(files), { type: 'application/zip' });
}
