interface FileFault {
  readonly code: 'too-large' | 'not-json';
  readonly where: '';
  readonly found: string;
}

/**
 * Reads a file by its text. One of more bytes than `most` is not looked into; one that cannot be read, on a stick that is
 * out, is told as one that holds nothing.
 */
export async function readFrom<T>(
  file: File,
  most: number,
  read: (text: string) => T,
): Promise<T | { readonly faults: readonly FileFault[] }> {
  if (file.size > most) return { faults: [{ code: 'too-large', where: '', found: String(file.size) }] };
  try {
    return read(await file.text());
  } catch {
    return { faults: [{ code: 'not-json', where: '', found: '' }] };
  }
}
