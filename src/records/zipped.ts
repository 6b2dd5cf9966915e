import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Files in the archive carry a time, which is nobody's business and must not make equal archives differ. */
const NO_TIME = '2000-01-01';
/** Characters that are packed at a time, so that the page is not held up. */
const AT_ONCE = 200_000;

/** Text files as one ZIP archive, in pieces. */
export async function zipped(
  files: ReadonlyArray<{ readonly name: string; readonly text: string }>,
): Promise<Array<Uint8Array<ArrayBuffer>>> {
  const pieces: Array<Uint8Array<ArrayBuffer>> = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { name, text } of files) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    archive.add(part);
    for (let from = 0; from < text.length;) {
      const to = endBefore(text, from + AT_ONCE);
      part.push(strToU8(text.slice(from, to)));
      from = to;
      await new Promise((resolve) => setTimeout(resolve));
    }
    part.push(new Uint8Array(0), true);
  }
  archive.end();
  return pieces;
}

/** A place to cut a text at that is not within a character of two halves. */
function endBefore(text: string, wanted: number): number {
  const isHalf = (text.charCodeAt(wanted - 1) & 0xfc00) === 0xd800;
  return Math.min(text.length, isHalf ? wanted + 1 : wanted);
}
