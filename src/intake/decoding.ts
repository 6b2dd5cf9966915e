/** How a file's bytes become text. */
export interface Decoding {
  readonly encoding: string;
  /** Whether a byte that is not of the encoding stops the reading. */
  readonly isStrict: boolean;
  /** Characters that could not be read and stand as �. */
  readonly unreadable: number;
  /** Words as the fallback encoding shows them, to see whether their accents are right. */
  readonly accents: readonly string[];
}

/** Where bytes are not UTF-8, spreadsheets of the western office world are the likeliest senders. */
const FALLBACK_ENCODING = 'windows-1252';
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;
const REPLACED = /\ufffd/g;
const BEYOND_ASCII = /[\u{80}-\u{10ffff}]/gu;
/** A word with a letter beyond ASCII in it, with its ends in sight. */
const ACCENTED = /(?<=[\s,;|"])[^\s,;|"]*[^\p{ASCII}\s][^\s,;|"]*(?=[\s,;|"])/gu;

/** What is tried first: the encoding that the file's beginning speaks for, to the letter. */
export function strictly(encoding: string): Decoding {
  return { encoding, isStrict: true, unreadable: 0, accents: [] };
}

/**
 * What to do with a file that is not strictly of its encoding: where most characters beyond ASCII are, a few bad ones
 * stand as �; otherwise the whole file is taken for the older encoding of western office programs.
 */
export async function leniently(blob: Blob, encoding: string, signal: AbortSignal): Promise<Decoding> {
  let beyond = 0;
  let unreadable = 0;
  for await (const text of textOf(blob, { encoding, isStrict: false })) {
    signal.throwIfAborted();
    beyond += text.match(BEYOND_ASCII)?.length ?? 0;
    unreadable += text.match(REPLACED)?.length ?? 0;
  }
  const isMostlyRight = beyond - unreadable > unreadable;
  if (isMostlyRight || encoding !== 'utf-8' || (await markLength(blob)) > 0)
    return { encoding, isStrict: false, unreadable, accents: [] };
  const accents = await accentsIn(blob, signal);
  return { encoding: FALLBACK_ENCODING, isStrict: false, unreadable: 0, accents };
}

/** How many bytes at the beginning of a file say that it is UTF-8: 3 or 0. */
export async function markLength(blob: Blob): Promise<number> {
  const [first, second, third] = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

async function accentsIn(blob: Blob, signal: AbortSignal): Promise<string[]> {
  const found = new Set<string>();
  for await (const text of textOf(blob, { encoding: FALLBACK_ENCODING, isStrict: false })) {
    signal.throwIfAborted();
    for (const [word] of `\n${text}\n`.matchAll(ACCENTED)) {
      found.add(word.slice(0, LONGEST_EXAMPLE));
      if (found.size === EXAMPLES) return [...found];
    }
  }
  return [...found];
}

/** A file as text, piece by piece. Without more ado it throws a TypeError where it is to be strict and cannot. */
export async function* textOf(
  blob: Blob,
  { encoding, isStrict }: Pick<Decoding, 'encoding' | 'isStrict'>,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: isStrict });
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      onBytes(value.byteLength);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    reader.releaseLock();
  }
}
