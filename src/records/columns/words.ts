/**
 * The different texts of a column, one after the other as UTF-8: word i is bytes[ends[i - 1]] up to bytes[ends[i]].
 * Plain arrays rather than strings, so that a million ids cost what their letters do, pass between threads without
 * being copied and are stored as they lie.
 */
export interface Words {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** Under so many letters, putting them together one by one is quicker than asking the decoder. */
const SHORT = 24;

/** A stretch of UTF-8 as text. */
export function textIn(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A text as UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The word of a code; null for the code of a blank cell. */
export function wordAt(words: Words, code: number): string | null {
  if (code < 0 || code >= words.count) return null;
  return textIn(words.bytes, startOf(words, code), words.ends[code]!);
}

/** All words, in the order of their codes. */
export function allWords(words: Words): string[] {
  return Array.from({ length: words.count }, (_, code) => wordAt(words, code) ?? '');
}

/** Below 0 where the word of code a comes before that of code b, by their letters' numbers; blank comes first. */
export function compareWords(words: Words, a: number, b: number): number {
  if (a < 0 || b < 0 || a === b) return a === b ? 0 : a < 0 ? -1 : b < 0 ? 1 : 0;
  const { bytes, ends } = words;
  const [startA, startB] = [startOf(words, a), startOf(words, b)];
  const [lengthA, lengthB] = [ends[a]! - startA, ends[b]! - startB];
  const shared = Math.min(lengthA, lengthB);
  for (let i = 0; i < shared; i++) {
    const difference = bytes[startA + i]! - bytes[startB + i]!;
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

function startOf(words: Words, code: number): number {
  return code === 0 ? 0 : words.ends[code - 1]!;
}
