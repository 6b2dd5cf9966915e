import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file to be put into an archive: a text, or bytes. */
export type FileToZip =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly bytes: Uint8Array };

/** Files in the archive carry a time, which is nobody's business and must not make equal archives differ. */
const NO_TIME = '2000-01-01';
/** Characters or bytes that are packed at a time, so that the page is not held up. */
const AT_ONCE = 200_000;

/** Files as one ZIP archive, in pieces. */
export async function zipped(files: readonly FileToZip[]): Promise<Array<Uint8Array<ArrayBuffer>>> {
  const pieces: Array<Uint8Array<ArrayBuffer>> = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const file of files) {
    const part = new ZipDeflate(file.name, { level: 6 });
    part.mtime = NO_TIME;
    archive.add(part);
    for (const stretch of stretchesOf(file)) {
      part.push(stretch);
      await new Promise((resolve) => setTimeout(resolve));
    }
    part.push(new Uint8Array(0), true);
  }
  archive.end();
  return pieces;
}

function* stretchesOf(file: FileToZip): Generator<Uint8Array> {
  if ('bytes' in file) {
    for (let from = 0; from < file.bytes.length; from += AT_ONCE)
      // What packs it may keep what it is given.
      yield file.bytes.slice(from, from + AT_ONCE);
    return;
  }
  const { text } = file;
  for (let from = 0; from < text.length;) {
    const to = endBefore(text, from + AT_ONCE);
    yield strToU8(text.slice(from, to));
    from = to;
  }
}

/** A place to cut a text at that is not within a character of two halves. */
function endBefore(text: string, wanted: number): number {
  const isHalf = (text.charCodeAt(wanted - 1) & 0xfc00) === 0xd800;
  return Math.min(text.length, isHalf ? wanted + 1 : wanted);
}
