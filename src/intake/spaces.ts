/** Bytes that are a space by themselves: tab, line ends and the like, and the space. */
function isPlainSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Letters beyond ASCII that String.trim takes off, as UTF-8: no-break and typographic spaces, and the byte order mark. */
const WIDE_SPACES = new Set(
  [
    0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  ].concat([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]),
);

/** Where a stretch of UTF-8 begins without the spaces before it; its end where there is nothing else. */
export function trimmedStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (!isPlainSpace(byte)) return at;
      at++;
    } else {
      const length = byte < 0xe0 ? 2 : 3;
      if (at + length > end || !WIDE_SPACES.has(letterAt(bytes, at, length))) return at;
      at += length;
    }
  }
  return end;
}

/** Where a stretch of UTF-8 ends without the spaces after it; start is already trimmed. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const byte = bytes[at - 1]!;
    if (byte < 0x80) {
      if (!isPlainSpace(byte)) return at;
      at--;
    } else {
      const length = at - 2 >= start && bytes[at - 2]! >= 0xc0 ? 2 : 3;
      if (at - length < start || !WIDE_SPACES.has(letterAt(bytes, at - length, length))) return at;
      at -= length;
    }
  }
  return start;
}

/** The letter of two or three bytes; of another length the number means nothing and is no space. */
function letterAt(bytes: Uint8Array, at: number, length: number): number {
  const [first, second] = [bytes[at]!, bytes[at + 1]!];
  if (length === 2) return first >= 0xc0 && first < 0xe0 ? ((first & 31) << 6) | (second & 63) : -1;
  return first >= 0xe0 && first < 0xf0
    ? ((first & 15) << 12) | ((second & 63) << 6) | (bytes[at + 2]! & 63)
    : -1;
}
