/** A file name from a scheme's name and what the file holds, with nothing in it that a file system minds. */
export function fileName(scheme: string, what: string, ending: string): string {
  const plain = `${scheme} ${what}`
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 80)}.${ending}`;
}
