import type { Records } from '../kinds.ts';
import { KIND_NAMES } from '../kinds.ts';
import { cellOf, columnOf, specsOf } from './cells.ts';

/**
 * A short text that changes whenever the content of the records does (not where they came from), so that
 * counted figures can be kept under it. 64 bits of two FNV-1a hashes: for telling versions apart, not for
 * security.
 */
export function fingerprintOf(records: Records): string {
  const hash = new TwoHashes();
  for (const kind of KIND_NAMES) {
    const table = records[kind];
    hash.text(`${kind}:${table.length}`);
    for (const [name] of specsOf(kind)) {
      const column = columnOf(table, name);
      for (let row = 0; row < table.length; row++) hash.cell(cellOf(column, row));
    }
  }
  return hash.toString();
}

const numberBytes = new Uint8Array(8);
const numberView = new DataView(numberBytes.buffer);

class TwoHashes {
  private a = 0x811c9dc5;
  private b = 0x050c5d1f;

  cell(value: string | number | null): void {
    if (typeof value === 'string') this.text(value);
    else {
      numberView.setFloat64(0, value ?? Number.NaN);
      for (const byte of numberBytes) this.byte(byte);
    }
  }

  text(value: string): void {
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      this.byte(unit & 255);
      this.byte(unit >> 8);
    }
    this.byte(0xff);
  }

  toString(): string {
    return [this.a, this.b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private byte(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.b = Math.imul(this.b ^ (value + 0x9e), 0x01000193);
  }
}
