import type { Batch, Scanner } from './scan.ts';

const LINE_FEED = 10;
const RETURN = 13;

/** The part of a file that is in memory: from the first record not yet cut to the last byte read. */
export class FileWindow {
  private bytes = new Uint8Array(0);
  private from = 0;
  private to = 0;
  /** Up to here the bytes are known to be UTF-8. */
  private checked = 0;
  /** Bytes from which on it is worth while to look for the end of a record again. */
  private worthwhile = 0;
  /** Place in the file of bytes[0]. */
  private base: number;

  constructor(base: number) {
    this.base = base;
  }

  get start(): number {
    return this.base + this.from;
  }

  get end(): number {
    return this.base + this.to;
  }

  add(piece: Uint8Array): void {
    const kept = this.to - this.from;
    const needed = kept + piece.length;
    if (this.from > 0 || needed > this.bytes.length) {
      // What is longer than all this room is one record; the room doubles, so that it is not gone through too often.
      const room = needed > this.bytes.length ? new Uint8Array((needed * 2 + 3) & ~3) : this.bytes;
      room.set(this.bytes.subarray(this.from, this.to));
      this.bytes = room;
      this.base += this.from;
      this.checked = Math.max(0, this.checked - this.from);
      this.from = 0;
      this.to = kept;
    }
    this.bytes.set(piece, this.to);
    this.to += piece.length;
  }

  drop(before: number): void {
    this.from = before - this.base;
    this.checked = this.from;
  }

  /** Where the first record begins after a line end, in the file; -1 while that cannot be told. */
  afterLineEnd(isEnd: boolean): number {
    const { bytes, to } = this;
    for (let at = this.from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte !== LINE_FEED && byte !== RETURN) continue;
      if (byte === RETURN && at + 1 >= to && !isEnd) return -1;
      return this.base + at + (byte === RETURN && bytes[at + 1] === LINE_FEED && at + 1 < to ? 2 : 1);
    }
    return isEnd ? this.end : -1;
  }

  /** Whether the bytes are UTF-8, up to the last line end: a letter may still be on its way. */
  isUtf8(isEnd: boolean): boolean {
    const { bytes, checked } = this;
    let stop = this.to;
    if (!isEnd) while (stop > checked && bytes[stop - 1] !== LINE_FEED && bytes[stop - 1] !== RETURN) stop--;
    this.checked = stop;
    // A nought is UTF-8, but none of a table: it is told as what cannot be read.
    if (bytes.subarray(checked, stop).includes(0)) return false;
    if (isAscii(bytes, checked, stop)) return true;
    try {
      strict.decode(bytes.subarray(checked, stop));
      return true;
    } catch {
      return false;
    }
  }

  /** Batches of the records that begin before `to` and are here whole. */
  *scan(scanner: Scanner, to: number, isEnd: boolean): Generator<Batch, void> {
    const { bytes, from, to: end } = this;
    if (!isEnd && end - from < this.worthwhile) return;
    const before = Math.min(end, to - this.base);
    this.from = yield* scanner.scan(bytes, { from, before, end, isEnd });
    // A record far longer than a piece is gone through again only once there is twice as much of it.
    this.worthwhile = this.from === from ? (end - from) * 2 : 0;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  const first = Math.min(to, (from + 3) & ~3);
  const last = Math.max(first, to & ~3);
  let all = 0;
  for (let i = from; i < first; i++) all |= bytes[i]!;
  const words = new Int32Array(bytes.buffer, 0, bytes.buffer.byteLength >> 2);
  for (let i = first >> 2; i < last >> 2; i++) all |= words[i]!;
  for (let i = last; i < to; i++) all |= bytes[i]!;
  return (all & 0x80808080) === 0;
}
