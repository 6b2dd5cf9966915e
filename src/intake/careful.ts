/** A record of a delimited text, and how much of the text it took, line end included. */
export interface RecordTaken {
  readonly cells: readonly string[];
  /** A quotation that begins in this line does not end as one should; the line stands alone, cut at every delimiter. */
  readonly isQuoteOpen: boolean;
  readonly length: number;
}

/** A record that goes on longer than this inside quotes, in characters, is taken for a quote that never closes. */
const LONGEST_QUOTED = 1_000_000;
/** Under so many columns a line of prose has as many commas as a record by chance. */
const FEWEST_COLUMNS_TO_TELL = 4;

/**
 * Takes the first record off a delimited text that begins with one (RFC 4180, and any of its line ends). What follows
 * a closing quote up to the delimiter is kept as text. A stray quote costs its own line only: where a quotation never
 * closes, or has swallowed line ends and then closes in the middle of a cell, or what it swallowed are lines as wide
 * as the headings, the line it began in stands alone and splitting goes on with the next. Null where the text ends
 * before that can be told and is not the whole (`isEnd`). width: cells of the headings; Infinity while not known.
 */
export function takeRecord(
  text: string,
  delimiter: string,
  width: number,
  isEnd: boolean,
): RecordTaken | null {
  return new CarefulSplitter(text, delimiter, width, isEnd).take();
}

type Place = 'start' | 'plain' | 'quoted' | 'after-quote';

const LINE_END = /[\r\n]/g;

class CarefulSplitter {
  private readonly text: string;
  private readonly delimiter: string;
  private readonly width: number;
  private readonly isEnd: boolean;
  private readonly special: RegExp;
  private at = 0;
  /** Where the record's first line ends, once a quotation has swallowed that line end; -1 before. */
  private firstLineEnd = -1;
  private hasSwallowed = false;
  private place: Place = 'start';
  private cell = '';
  private readonly cells: string[] = [];

  constructor(text: string, delimiter: string, width: number, isEnd: boolean) {
    this.text = text;
    this.delimiter = delimiter;
    this.width = width;
    this.isEnd = isEnd;
    this.special = new RegExp(`[\\n\\r\\${delimiter}]`, 'g');
  }

  take(): RecordTaken | null {
    while (this.at < this.text.length) {
      const taken = this.place === 'quoted' ? this.inQuotes() : this.outside();
      if (taken) return taken;
    }
    return this.isEnd ? this.atEnd() : null;
  }

  private atEnd(): RecordTaken | null {
    const { text, firstLineEnd } = this;
    if (firstLineEnd >= 0 && (this.place === 'quoted' || this.hasRunTogether(text.length)))
      return this.firstLine(firstLineEnd);
    return this.place === 'quoted' ? this.firstLine(text.length) : this.whole(text.length);
  }

  private inQuotes(): RecordTaken | null {
    const { text, at } = this;
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    this.noteLineEnd(at, end);
    if (this.firstLineEnd >= 0 && end > LONGEST_QUOTED) return this.firstLine(this.firstLineEnd);
    this.cell += text.slice(at, end);
    if (quote >= 0) this.place = 'after-quote';
    this.at = quote < 0 ? end : quote + 1;
    return null;
  }

  private noteLineEnd(from: number, to: number): void {
    LINE_END.lastIndex = from;
    const lineEnd = LINE_END.exec(this.text)?.index ?? to;
    if (lineEnd >= to) return;
    this.hasSwallowed = true;
    if (this.firstLineEnd < 0) this.firstLineEnd = lineEnd;
  }

  private outside(): RecordTaken | null {
    const { text, at } = this;
    const char = text.charAt(at);
    if (char === '"' && this.place !== 'plain') {
      // A second quote right after a closing one stands for a quote; a first one opens the cell.
      if (this.place === 'after-quote') this.cell += '"';
      this.place = 'quoted';
      this.at = at + 1;
      return null;
    }
    this.special.lastIndex = at;
    const end = this.special.exec(text)?.index ?? text.length;
    if (end > at) {
      // Rows that a stray quote ran together: what seemed to close it opens a cell of a later line.
      if (this.place === 'after-quote' && this.hasSwallowed && char.trim() !== '')
        return this.firstLine(this.firstLineEnd);
      this.cell += text.slice(at, end);
      this.place = 'plain';
    }
    this.at = end;
    return end < text.length ? this.separator(end) : null;
  }

  private separator(at: number): RecordTaken | null {
    if (this.text.charAt(at) === this.delimiter) {
      this.at = at + 1;
      this.cells.push(this.cell);
      this.cell = '';
      this.place = 'start';
      this.hasSwallowed = false;
      return null;
    }
    const isRunTogether = this.firstLineEnd >= 0 && this.hasRunTogether(at);
    return isRunTogether ? this.firstLine(this.firstLineEnd) : this.whole(at);
  }

  /** Whether the record up to here holds lines that are records themselves, run together by a stray quote. */
  private hasRunTogether(end: number): boolean {
    const lines = this.text.slice(0, end).split(/\r\n|\r|\n/);
    const widths = lines.map((line) => line.split(this.delimiter).length);
    const [first = 0, last = 0] = [widths[0], widths.at(-1)];
    const isTooWide = [...this.cells, this.cell].slice(this.width).some((cell) => cell.trim() !== '');
    if (isTooWide) return first >= this.width;
    if (this.width < FEWEST_COLUMNS_TO_TELL) return false;
    const isRecord = (line: string, i: number) => widths[i] === this.width && !line.includes('"');
    return lines.some(isRecord) || (first === this.width && last === this.width);
  }

  private whole(end: number): RecordTaken | null {
    return this.ended([...this.cells, this.cell], end, false);
  }

  /** The record's first line, up to where it ends, standing alone. */
  private firstLine(lineEnd: number): RecordTaken | null {
    return this.ended(this.text.slice(0, lineEnd).split(this.delimiter), lineEnd, true);
  }

  private ended(cells: readonly string[], end: number, isQuoteOpen: boolean): RecordTaken | null {
    const { text } = this;
    if (end >= text.length) return { cells, isQuoteOpen, length: end };
    const isReturn = text.charAt(end) === '\r';
    // Whether a line feed follows belongs to the line end; only more text can tell.
    if (isReturn && end + 1 >= text.length && !this.isEnd) {
      this.at = text.length;
      return null;
    }
    const length = end + (isReturn && text.charAt(end + 1) === '\n' ? 2 : 1);
    return { cells, isQuoteOpen, length };
  }
}
