/** A number that scatters texts or bytes: FNV-1a of 32 bits (Fowler, Noll, Vo), 0..2^32-1. The same on every device. */
export function scattered(content: string | Uint8Array): number {
  let hash = 0x811c9dc5;
  if (typeof content === 'string')
    for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  else for (const byte of content) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Tells texts or bytes apart, in small letters and digits. It is no proof against somebody who wants two to be alike. */
export function digestOf(content: string | Uint8Array): string {
  return scattered(content).toString(36);
}

/** JSON of something with the keys of its objects in order: the same text, in whatever order they were written. */
export function jsonInOrder(content: unknown): string {
  return JSON.stringify(content, inOrder);
}

/** Tells what JSON can say apart, in whatever order the keys of its objects are. */
export function digestOfJson(content: unknown): string {
  return digestOf(jsonInOrder(content));
}

/** SHA-256 in hexadecimal; null where the browser has none, as on pages that came over a line without encryption. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle) return null;
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts the keys of objects in order, so that what was read from a file is the same as what it was written from. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
