import { markLength, textOf, type Decoding, type Encoding } from './decoding.ts';
import type { ReadFile } from './report.ts';

/** Where bytes are not UTF-8 and show nothing else, spreadsheets of the western office world are the likeliest senders. */
const FALLBACK_ENCODING = 'windows-1252';
/** What guesses are believed, as browsers call it. Latin-1 has fewer letters than Windows-1252 and no other ones. */
const BELIEVED: Readonly<Record<string, Encoding>> = {
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'windows-1251': 'windows-1251',
  'ISO-8859-5': 'iso-8859-5',
  'KOI8-R': 'koi8-r',
  'windows-1256': 'windows-1256',
  'ISO-8859-6': 'iso-8859-6',
  'windows-1253': 'windows-1253',
  'ISO-8859-7': 'iso-8859-7',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  Big5: 'big5',
  GB18030: 'gb18030',
};
/** Of a hundred, what a guess beside the fallback needs. */
const SURE_ENOUGH = 25;
/** Bytes that a guess looks at. */
const GUESSED_FROM = 1 << 16;
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;
const REPLACED = /\ufffd/g;
const BEYOND_ASCII = /[\u{80}-\u{10ffff}]/gu;
/** A word with a letter beyond ASCII in it, with its ends in sight. */
const ACCENTED = /(?<=[\s,;|"])[^\s,;|"]*[^\p{ASCII}\s][^\s,;|"]*(?=[\s,;|"])/gu;

/**
 * What to do with a file that is not strictly of its encoding: where most characters beyond ASCII are, a few bad ones
 * stand as �; otherwise the whole file is taken for the older encoding of western office programs.
 */
export async function leniently(blob: Blob, encoding: string, signal: AbortSignal): Promise<Decoding> {
  const { beyond, unreadable, noughts } = await lettersIn(blob, encoding, signal);
  const isMostlyRight = beyond - unreadable > unreadable || unreadable === 0;
  if (isMostlyRight || encoding !== 'utf-8' || (await markLength(blob)) > 0)
    return { encoding, isStrict: false, unreadable: unreadable + noughts, accents: [] };
  const guess = await guessed(blob, signal);
  const accents = await accentsIn(blob, guess, signal);
  return { encoding: guess, isStrict: false, unreadable: noughts, accents };
}

/** A file in the encoding that a person says it has. */
export async function asTold(blob: Blob, encoding: string, signal: AbortSignal): Promise<Decoding> {
  const { unreadable, noughts } = await lettersIn(blob, encoding, signal);
  return {
    encoding,
    isStrict: false,
    unreadable: unreadable + noughts,
    accents: await accentsIn(blob, encoding, signal),
  };
}

/** How many letters beyond ASCII a file has in an encoding, how many of them cannot be read, and its noughts. */
async function lettersIn(blob: Blob, encoding: string, signal: AbortSignal) {
  let beyond = 0;
  let unreadable = 0;
  let noughts = 0;
  for await (const text of textOf(blob, { encoding, isStrict: false })) {
    signal.throwIfAborted();
    beyond += text.match(BEYOND_ASCII)?.length ?? 0;
    unreadable += text.match(REPLACED)?.length ?? 0;
    noughts += text.split('\0').length - 1;
  }
  return { beyond, unreadable, noughts };
}

/** The encoding that the letters beyond ASCII speak for. */
async function guessed(blob: Blob, signal: AbortSignal): Promise<string> {
  const [{ analyse }, bytes] = await Promise.all([import('chardet'), beyondAscii(blob, signal)]);
  const guesses = analyse(bytes).flatMap(({ name, confidence }) => {
    const encoding = BELIEVED[name];
    return encoding ? [{ encoding, confidence }] : [];
  });
  const [best] = guesses;
  return best && best.confidence >= SURE_ENOUGH ? best.encoding : FALLBACK_ENCODING;
}

/** Lines of a file that have something beyond ASCII in them, as far as a guess needs them. */
async function beyondAscii(blob: Blob, signal: AbortSignal): Promise<Uint8Array> {
  const found = new Uint8Array(GUESSED_FROM);
  let length = 0;
  // Every byte is a letter of Latin-1, and comes back as it was.
  for await (const text of textOf(blob, { encoding: 'latin1', isStrict: false })) {
    signal.throwIfAborted();
    for (const [line] of text.matchAll(/[^\r\n]*[^\p{ASCII}\r\n][^\r\n]*[\r\n]*/gu)) {
      if (length + line.length > found.length) return found.subarray(0, length);
      for (let i = 0; i < line.length; i++) found[length++] = byteOf1252(line.charCodeAt(i));
    }
  }
  return found.subarray(0, length);
}

async function accentsIn(blob: Blob, encoding: string, signal: AbortSignal): Promise<string[]> {
  const found = new Set<string>();
  for await (const text of textOf(blob, { encoding, isStrict: false })) {
    signal.throwIfAborted();
    for (const [word] of `\n${text}\n`.matchAll(ACCENTED)) {
      found.add(word.slice(0, LONGEST_EXAMPLE));
      if (found.size === EXAMPLES) return [...found];
    }
  }
  return [...found];
}

/** Reads a file that was turned into UTF-8 twice as it was before the second time; null where it was not. */
export async function readWrittenOnce(
  content: Blob,
  head: Uint8Array,
  signal: AbortSignal,
  readAs: (once: Blob, head: Uint8Array<ArrayBuffer>) => Promise<ReadFile | null>,
): Promise<ReadFile | null> {
  const once = await writtenOnce(content, head, signal);
  const its = once && new Uint8Array(await once.content.slice(0, head.length).arrayBuffer());
  const read = its && (await readAs(once.content, its));
  if (!read) return null;
  const told = { bytes: content.size, encoding: 'utf-8-twice', accents: once.accents };
  return { ...read, report: { ...read.report, ...told } };
}

/**
 * A file as it was before it was written as UTF-8 once more by a program that took it for Windows-1252, so that every é
 * stands as Ã©; with words to see whether that is right. Null where it was written once.
 */
async function writtenOnce(
  content: Blob,
  head: Uint8Array,
  signal: AbortSignal,
): Promise<{ readonly content: Blob; readonly accents: readonly string[] } | null> {
  // What stands at the very end may go on behind it.
  if (!isWrittenTwice(new TextDecoder().decode(head, { stream: true }).slice(0, -LONGEST_LETTER)))
    return null;
  const pieces: BlobPart[] = [];
  for await (const text of textOf(content, { encoding: 'utf-8', isStrict: false })) {
    signal.throwIfAborted();
    const bytes = bytesOnce(text);
    // A letter that cannot have been written twice: somebody has gone on writing in the file since.
    if (!bytes) return null;
    pieces.push(bytes);
  }
  const once = new Blob(pieces);
  return { content: once, accents: await accentsIn(once, 'utf-8', signal) };
}

/** Browsers take Latin-1 for Windows-1252: these of its letters stand for the bytes from 0x80 on. */
const OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that a letter of Windows-1252 stands for; below 0 where it is none. */
function byteOf1252(letter: number): number {
  if (letter < 0x100) return letter;
  const at = OF_1252.indexOf(String.fromCharCode(letter));
  return at < 0 ? -1 : 0x80 + at;
}

/** What UTF-8 written twice was when it was written once; null where a letter cannot come from it. */
function bytesOnce(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf1252(text.charCodeAt(i));
    if (byte < 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** Letters that one letter becomes when it is written twice. */
const LONGEST_LETTER = 4;

/** Whether a text was written as UTF-8 twice: it has letters beyond ASCII, and all of them make sense once more. */
function isWrittenTwice(text: string): boolean {
  const beyond = text.replace(/[^\u0080-\uffff]+/g, ' ');
  if (!/[ÂÃâÄÅØÙà]/.test(beyond)) return false;
  const once = bytesOnce(beyond);
  if (!once) return false;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(once).length < beyond.length;
  } catch {
    return false;
  }
}
