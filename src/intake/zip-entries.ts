/** A file in a ZIP archive, as the archive's directory says. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes as they are packed, and as they are when unpacked. */
  readonly size: number;
  readonly originalSize: number;
  /** The check sum of what is unpacked. */
  readonly crc: number;
}

const END = 0x06054b50;
const END_OF_LARGE = 0x07064b50;
const ENTRY = 0x02014b50;
/** How far from its end the directory's end may be: behind it may stand a remark. */
const MOST_REMARK = 65_557;

/**
 * What the directory of a ZIP archive lists, a name as often as it stands there; null where there is none, where it is
 * broken, and of archives beyond 4 GB, which have another. APPNOTE.TXT 6.3.10 by PKWARE, sections 4.3.12 and 4.3.16.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - MOST_REMARK);
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least || (end >= 20 && view.getUint32(end - 20, true) === END_OF_LARGE)) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const lengthOf = (offset: number) => view.getUint16(at + offset, true);
    const nameEnd = at + 46 + lengthOf(28);
    if (nameEnd > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      originalSize: view.getUint32(at + 24, true),
    });
    at = nameEnd + lengthOf(30) + lengthOf(32);
  }
  return entries;
}

/** The remainders of all bytes, of the polynomial 0xedb88320. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The check sum of bytes that ZIP archives carry: CRC-32 (ISO 3309), 0..2^32-1. */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}
