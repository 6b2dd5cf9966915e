import type { AnyTable } from '../kinds.ts';
import { columnOf, specsOf } from './cells.ts';
import { valuesOf } from './join.ts';

/**
 * A short text that changes whenever the content of a table does (not where its records came from), so that counted
 * figures can be kept under it. 64 bits of two multiplicative hashes over the columns as they lie, four bytes at a
 * time: for telling versions apart, not for security.
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
    let { a, b } = this;
    for (const word of words) {
      a = Math.imul(a ^ word, 0x01000193);
      b = Math.imul(b ^ word, 0x5bd1e995);
      // The low bits must come to depend on the high ones.
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    this.a = a;
    this.b = b;
    const rest = new Uint8Array(buffer, byteOffset + aligned * 4, byteLength - aligned * 4);
    for (const byte of rest) this.number(byte);
  }

  toString(): string {
    return [this.a, this.b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
