import type { AnyTable } from '../kinds.ts';
import { columnOf, specsOf } from './cells.ts';
import { valuesOf } from './join.ts';

/**
 * A short text that changes whenever the content of a table does (not where its records came from), so that counted
 * figures can be kept under it. 64 bits of multiplicative hashes over the columns as they lie, four bytes at a time: for telling versions apart, not for security.
 */
export function fingerprintOf(table: AnyTable): string {
  const print = known.get(table) ?? reckoned(table);
  known.set(table, print);
  return print;
}

/** Tables do not change once they are made. */
const known = new WeakMap<AnyTable, string>();

function reckoned(table: AnyTable): string {
  const hash = new TwoHashes();
  hash.number(table.length);
  for (const [name] of specsOf(table.kind)) {
    const column = columnOf(table, name);
    hash.bytes(valuesOf(column));
    if (column.type === 'text') {
      hash.number(column.words.count);
      hash.bytes(column.words.bytes);
      hash.bytes(column.words.ends);
    }
  }
  return hash.toString();
}

const LANES = 4;

class TwoHashes {
  private a = 0x811c9dc5 | 0;
  private b = 0x050c5d1f | 0;

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.b = Math.imul(this.b ^ (value + 0x9e), 0x5bd1e995);
    this.b ^= this.b >>> 15;
  }

  bytes(values: ArrayBufferView): void {
    const { buffer, byteOffset, byteLength } = values;
    const aligned = byteOffset % 4 === 0 ? byteLength >> 2 : 0;
    const words = new Int32Array(buffer, aligned === 0 ? 0 : byteOffset, aligned);
    const inLanes = aligned - (aligned % LANES);
    this.lanes(words, inLanes);
    for (let at = inLanes; at < aligned; at++) this.number(words[at]!);
    const rest = new Uint8Array(buffer, byteOffset + aligned * 4, byteLength - aligned * 4);
    for (const byte of rest) this.number(byte);
  }

  /** Every fourth word has two hashes of its own, so that none has to wait for those of the word before. */
  private lanes(words: Int32Array, count: number): void {
    let [a, b] = [this.a, this.b];
    let [c, d] = [a ^ 0x27d4eb2f, b ^ 0x165667b1];
    let [e, f] = [a ^ 0x9e3779b1, b ^ 0x85ebca77];
    let [g, h] = [a ^ 0xc2b2ae3d, b ^ 0x61c88647];
    for (let at = 0; at < count; at += LANES) {
      const [one, two, three, four] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
      // The low bits must come to depend on the high ones.
      a = Math.imul(a ^ one, 0x01000193);
      b = Math.imul(b ^ one, 0x5bd1e995);
      a ^= a >>> 15;
      b ^= b >>> 13;
      c = Math.imul(c ^ two, 0x01000193);
      d = Math.imul(d ^ two, 0x5bd1e995);
      c ^= c >>> 15;
      d ^= d >>> 13;
      e = Math.imul(e ^ three, 0x01000193);
      f = Math.imul(f ^ three, 0x5bd1e995);
      e ^= e >>> 15;
      f ^= f >>> 13;
      g = Math.imul(g ^ four, 0x01000193);
      h = Math.imul(h ^ four, 0x5bd1e995);
      g ^= g >>> 15;
      h ^= h >>> 13;
    }
    this.a = a;
    this.b = b;
    for (const hash of [c, d, e, f, g, h]) this.number(hash);
  }

  toString(): string {
    return [this.a, this.b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
