import { plainId, textIn, type TextColumn, type Words } from '#records';

/**
 * Marks rows whose id is written otherwise in another row: but for capitals, spaces, and signs that cannot be seen the
 * two are the same. Rows of one and the same id are not marked for each other.
 */
export function alikeIds({ codes, words }: TextColumn): Uint8Array {
  const isUsed = new Uint8Array(words.count);
  for (const code of codes) if (code >= 0) isUsed[code] = 1;
  const isAlike = alikeWords(words, isUsed);
  return Uint8Array.from(codes, (code) => (code < 0 ? 0 : isAlike[code]!));
}

/** Looks every word up among those before it by a number made of its plain letters: a million are not kept as texts. */
function alikeWords(words: Words, isUsed: Uint8Array): Uint8Array {
  const size = 2 ** Math.ceil(Math.log2(words.count * 2 + 2));
  const codeAt = new Int32Array(size).fill(-1);
  const numbers = new Int32Array(words.count);
  const isAlike = new Uint8Array(words.count);
  for (let code = 0; code < words.count; code++) {
    if (isUsed[code] === 0) continue;
    const number = numberOf(words, code);
    numbers[code] = number;
    let place = number & (size - 1);
    for (; codeAt[place]! >= 0; place = (place + 1) & (size - 1)) {
      const known = codeAt[place]!;
      if (numbers[known] !== number || plainId(wordOf(words, known)) !== plainId(wordOf(words, code)))
        continue;
      isAlike[known] = 1;
      isAlike[code] = 1;
      break;
    }
    if (codeAt[place]! < 0) codeAt[place] = code;
  }
  return isAlike;
}

function wordOf({ bytes, ends }: Words, code: number): string {
  return textIn(bytes, code === 0 ? 0 : ends[code - 1]!, ends[code]!);
}

const SPACE = 32;
const DELETE = 127;

/** A number that words with the same plain id share. Method: FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo). */
function numberOf(words: Words, code: number): number {
  const { bytes, ends } = words;
  let number = 0x811c9dc5;
  for (let i = code === 0 ? 0 : ends[code - 1]!; i < ends[code]!; i++) {
    const byte = bytes[i]!;
    if (byte < SPACE || byte >= DELETE) return numberOfText(plainId(wordOf(words, code)));
    if (byte === SPACE) continue;
    number = Math.imul(number ^ (byte >= 65 && byte <= 90 ? byte + 32 : byte), 0x01000193);
  }
  return number;
}

function numberOfText(text: string): number {
  let number = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) number = Math.imul(number ^ text.charCodeAt(i), 0x01000193);
  return number;
}
