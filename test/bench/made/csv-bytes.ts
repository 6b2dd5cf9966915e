import { writeSync } from 'node:fs';

const BLOCK_BYTES = 1 << 22;
/** No line is longer. */
const ROOM_FOR_LINE = 4096;
const ZERO = 48;
const COMMA = 44;
const LINE_END = 10;

/** Bytes of a text that is written many times over. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * A CSV file written cell by cell, as bytes: strings would take longer to make than all that is measured with them.
 * Cells are written as they are; whoever writes one with a comma in it brings the quotes.
 */
export class CsvBytes {
  bytes = 0;
  rows = 0;
  private readonly file: number;
  private readonly block = new Uint8Array(BLOCK_BYTES);
  private at = 0;

  /** `file` is the descriptor of a file open for writing. */
  constructor(file: number, headings: readonly string[]) {
    this.file = file;
    this.put(bytesOf(headings.join(',')));
    this.block[this.at++] = LINE_END;
  }

  /** A cell whose bytes are known; none for a blank one. */
  cell(bytes?: Uint8Array): void {
    if (bytes) this.put(bytes);
    this.block[this.at++] = COMMA;
  }

  /** A number of a fixed width after a prefix: 'CL-' and 17 make CL-00000017. */
  id(prefix: Uint8Array, number: number, digits: number): void {
    this.put(prefix);
    this.padded(number, digits);
    this.block[this.at++] = COMMA;
  }

  /** An amount with two decimals, given in hundredths. */
  amount(hundredths: number): void {
    const whole = Math.floor(hundredths / 100);
    let digits = 1;
    for (let rest = whole; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    this.padded(whole, digits);
    this.block[this.at++] = 46;
    this.padded(hundredths % 100, 2);
    this.block[this.at++] = COMMA;
  }

  /** Ends the row: the comma after the last cell becomes the end of the line. */
  endRow(): void {
    this.block[this.at - 1] = LINE_END;
    this.rows++;
    if (this.at > BLOCK_BYTES - ROOM_FOR_LINE) this.flush();
  }

  flush(): void {
    writeSync(this.file, this.block, 0, this.at);
    this.bytes += this.at;
    this.at = 0;
  }

  private put(bytes: Uint8Array): void {
    this.block.set(bytes, this.at);
    this.at += bytes.length;
  }

  private padded(number: number, digits: number): void {
    let rest = number;
    for (let i = this.at + digits - 1; i >= this.at; i--) {
      this.block[i] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.at += digits;
  }
}
