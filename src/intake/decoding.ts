/** Encodings that tables of the field come in, as browsers call them: what is guessed is one of them, or UTF-8. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'windows-1256',
  'iso-8859-6',
  'windows-1253',
  'iso-8859-7',
  'iso-8859-1',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'big5',
  'gb18030',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes of a file's beginning that are looked at to see what it is. */
export const HEAD_BYTES = 262_144;

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

/** What is tried first: the encoding that the file's beginning speaks for, to the letter. */
export function strictly(encoding: string): Decoding {
  return { encoding, isStrict: true, unreadable: 0, accents: [] };
}

/** How many bytes at the beginning of a file say that it is UTF-8: 3 or 0. */
export async function markLength(blob: Blob): Promise<number> {
  const [first, second, third] = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

/** Text in which a nought, which no table means, stands as what cannot be read. */
export function withoutNoughts(text: string): string {
  return text.replaceAll('\0', '\ufffd');
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
      const text = decoder.decode(value, { stream: true });
      if (isStrict && text.includes('\0')) throw new TypeError('There is a nought in it');
      yield text;
    }
    yield decoder.decode();
  } finally {
    reader.releaseLock();
  }
}
