/** Letters that tables of an encoding are made of, beside those of ASCII. */
export const LETTERS = {
  'utf-8': 'éñ€अبж日😀',
  'utf-16le': 'éñ€अبж日',
  'utf-16be': 'éñ€अبж日',
  'windows-1252': 'éèñüßçÅ',
  'iso-8859-1': 'éèñüßçÅ',
  'windows-1251': 'жщюяИЪё',
  'windows-1256': 'بتثجحخد',
  shift_jis: '日本語表健康ア',
} as const;
export type Written = keyof typeof LETTERS;

/** What each letter is in an encoding of one or two bytes a letter, told from how browsers read it. */
function tableOf(encoding: Written): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  type Letter = readonly [letter: string, bytes: readonly number[]];
  const firsts = Array.from({ length: 256 }, (_, i) => i);
  const single = firsts.map((byte): Letter => [decoder.decode(Uint8Array.of(byte)), [byte]]);
  const double =
    encoding === 'shift_jis'
      ? firsts
          .slice(0x81)
          .flatMap((first) =>
            firsts.map((second): Letter => [decoder.decode(Uint8Array.of(first, second)), [first, second]]),
          )
      : [];
  return new Map([...double, ...single].filter(([letter]) => Array.from(letter).length === 1));
}

const tables = new Map<Written, ReadonlyMap<string, readonly number[]>>();

/** A text in an encoding, with a mark before it where that is the custom. */
export function encoded(text: string, encoding: Written): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const units = Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    const isLittle = encoding === 'utf-16le';
    return Uint8Array.from(
      units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}
