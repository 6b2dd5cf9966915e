import { takeRecord } from './careful.ts';
import { trimmedStart } from './spaces.ts';

/** Records gathered before they are taken in together, column by column. */
export const BATCH = 1024;
/** Letters looked at first where a record needs care; most have ended by then. */
const FIRST_WINDOW = 4096;

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;

/** A record whose cells are texts, because finding them took care. */
export interface TextRecord {
  readonly cells: readonly string[];
  readonly isQuoteOpen: boolean;
}

/**
 * Records cut into cells, where they lie: cell k of record r is bytes[cells[2 * (r * width + k)]] up to
 * bytes[cells[2 * (r * width + k) + 1]], as UTF-8 without its quotes. Cells that a record does not have are empty.
 * Where `texts` holds a record, its cells are those texts instead.
 */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly length: number;
  readonly cells: Int32Array;
  /** Position of each record among the file's as a spreadsheet numbers them: the first is 1, blank lines count. */
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly texts: ReadonlyMap<number, TextRecord>;
}

/** Whether the record was cut, or why not. */
type Cut = 'cut' | 'needs-care' | 'needs-more';

/**
 * Cuts delimited UTF-8 into records without a string or an object a cell. What is plain - cells without quotes, and
 * quoted ones that close where they should in their line - is cut here; every other record is handed to takeRecord.
 */
export class Scanner {
  private readonly delimiter: string;
  private readonly delimiterByte: number;
  private readonly width: number;
  private readonly endsCell: Uint8Array;
  /** The highest byte that ends a cell. */
  private readonly highest: number;
  private readonly cells: Int32Array;
  private readonly numbers = new Int32Array(BATCH);
  private texts = new Map<number, TextRecord>();
  private length = 0;
  private bytes = new Uint8Array(0);
  private end = 0;
  private isEnd = false;
  private next = 0;
  /** Records passed so far, blank ones included. */
  number: number;

  /** width: cells of the headings. number: how many records came before. */
  constructor(delimiter: string, width: number, number = 0) {
    this.delimiter = delimiter;
    this.delimiterByte = delimiter.charCodeAt(0);
    this.width = width;
    this.number = number;
    this.cells = new Int32Array(BATCH * width * 2);
    this.highest = Math.max(RETURN, this.delimiterByte);
    this.endsCell = new Uint8Array(256);
    for (const byte of [LINE_FEED, RETURN, this.delimiterByte]) this.endsCell[byte] = 1;
  }

  /**
   * Cuts records that begin in bytes[from .. before), handing them on in batches, which are good until the next one.
   * Returns where the first record begins that was not cut: because it begins at `before` or later, or because it
   * goes on after `end`. isEnd: nothing follows `end`.
   */
  *scan(
    bytes: Uint8Array<ArrayBuffer>,
    range: { readonly from: number; readonly before: number; readonly end: number; readonly isEnd: boolean },
  ): Generator<Batch, number> {
    this.bytes = bytes;
    this.end = range.end;
    this.isEnd = range.isEnd;
    let at = range.from;
    while (at < range.before) {
      if (!this.record(at)) break;
      at = this.next;
      if (this.length === BATCH) yield this.batch();
    }
    if (this.length > 0) yield this.batch();
    return at;
  }

  private batch(): Batch {
    const { bytes, width, length, cells, numbers, texts } = this;
    this.length = 0;
    this.texts = new Map();
    return { bytes, width, length, cells, numbers, texts };
  }

  /** Takes one record; false where there is not enough to tell it whole. */
  private record(at: number): boolean {
    const cut = this.cut(at);
    if (cut === 'needs-more') return false;
    if (cut === 'needs-care') return this.withCare(at);
    this.number++;
    if (!this.isBlank()) this.numbers[this.length++] = this.number;
    return true;
  }

  private cut(at: number): Cut {
    const { bytes, end, cells, endsCell, width, delimiterByte, highest } = this;
    const base = this.length * width * 2;
    let place = base;
    let p = at;
    this.doubled.length = 0;
    for (let k = 0; ; k++) {
      let start = p;
      let stop: number;
      if (p < end && bytes[p] === QUOTE) {
        start = p + 1;
        stop = this.closing(start);
        if (stop < 0) return stop === NOT_CLOSED && !this.isEnd ? 'needs-more' : 'needs-care';
        p = stop + 1;
        if (p < end && endsCell[bytes[p]!] === 0) return 'needs-care';
        if (this.hasDoubled && k < width) this.doubled.push(place);
      } else {
        // Nearly every letter has a higher number than what ends a cell, and is passed with one comparison.
        for (; p < end; p++) {
          const byte = bytes[p]!;
          if (byte <= highest && endsCell[byte] === 1) break;
        }
        stop = p;
      }
      if (k < width) {
        cells[place++] = start;
        cells[place++] = stop;
      } else if (stop > start) return 'needs-care';
      if (p >= end) {
        if (!this.isEnd) return 'needs-more';
        this.next = end;
        break;
      }
      const byte = bytes[p]!;
      if (byte === delimiterByte) {
        p++;
        continue;
      }
      if (byte === RETURN) {
        // Whether a line feed follows belongs to the line end.
        if (p + 1 >= end && !this.isEnd) return 'needs-more';
        if (p + 1 < end && bytes[p + 1] === LINE_FEED) p++;
      }
      this.next = p + 1;
      break;
    }
    const after = base + width * 2;
    while (place < after) cells[place++] = 0;
    for (const cell of this.doubled) this.undouble(cell);
    return 'cut';
  }

  private hasDoubled = false;
  /** Places of cells in the record being cut in which quotes are doubled. */
  private readonly doubled: number[] = [];

  /** Where the quotation that begins here closes; below 0 where it has a line end in it or does not close. */
  private closing(from: number): number {
    const { bytes, end } = this;
    this.hasDoubled = false;
    for (let p = from; p < end; p++) {
      const byte = bytes[p]!;
      if (byte === LINE_FEED || byte === RETURN) return HOLDS_LINE_END;
      if (byte !== QUOTE) continue;
      if (p + 1 >= end && !this.isEnd) return NOT_CLOSED;
      if (p + 1 >= end || bytes[p + 1] !== QUOTE) return p;
      this.hasDoubled = true;
      p++;
    }
    return NOT_CLOSED;
  }

  /** Lets each doubled quote of a cell stand once; done where it lies, as its record is not gone through again. */
  private undouble(cell: number): void {
    const { bytes, cells } = this;
    const stop = cells[cell + 1]!;
    let to = cells[cell]!;
    for (let from = to; from < stop; from++) {
      const byte = bytes[from]!;
      bytes[to++] = byte;
      if (byte === QUOTE) from++;
    }
    cells[cell + 1] = to;
  }

  /** Whether the record just cut has nothing in any of its cells. */
  private isBlank(): boolean {
    const { bytes, cells, width } = this;
    const base = this.length * width * 2;
    for (let place = base; place < base + width * 2; place += 2) {
      const start = cells[place]!;
      const stop = cells[place + 1]!;
      if (trimmedStart(bytes, start, stop) < stop) return false;
    }
    return true;
  }

  private withCare(at: number): boolean {
    const { bytes, end } = this;
    for (let window = FIRST_WINDOW; ; window *= 4) {
      const isWhole = at + window >= end;
      const stop = isWhole ? end : withoutBrokenLetter(bytes, at, at + window);
      const text = decoder.decode(bytes.subarray(at, stop));
      const taken = takeRecord(text, this.delimiter, this.width, isWhole && this.isEnd);
      if (taken) {
        this.next = at + encodedLength(text, taken.length);
        this.number++;
        if (taken.cells.some((cell) => cell.trim() !== '')) {
          this.texts.set(this.length, taken);
          this.cells.fill(0, this.length * this.width * 2, (this.length + 1) * this.width * 2);
          this.numbers[this.length++] = this.number;
        }
        return true;
      }
      if (isWhole) return false;
    }
  }
}

const NOT_CLOSED = -1;
const HOLDS_LINE_END = -2;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

function encodedLength(text: string, length: number): number {
  return encoder.encode(text.slice(0, length)).length;
}

/** The end of a stretch of UTF-8, moved back to where a letter begins. */
function withoutBrokenLetter(bytes: Uint8Array, from: number, end: number): number {
  let stop = end;
  while (stop > from && (bytes[stop]! & 0xc0) === 0x80) stop--;
  return stop;
}
