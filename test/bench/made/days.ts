const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a date written YYYY-MM-DD. */
export function dayOf(iso: string): number {
  return Date.parse(iso) / MS_PER_DAY;
}

const written = new Map<number, Uint8Array>();
const encoder = new TextEncoder();

/** A day as the bytes of YYYY-MM-DD; each is made once. */
export function dayBytes(day: number): Uint8Array {
  let bytes = written.get(day);
  if (!bytes) {
    bytes = encoder.encode(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
    written.set(day, bytes);
  }
  return bytes;
}
