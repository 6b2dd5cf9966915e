/** One record of a delimited file. */
export interface Row {
  /** Position among the file's records as a spreadsheet numbers them: the first is 1, blank lines count. */
  readonly number: number;
  readonly cells: readonly string[];
  /** A quotation that begins in this line does not end as one should; the line stands alone, cut at every delimiter. */
  readonly isQuoteOpen: boolean;
}

/** Rows handed on at a time, so that whoever reads them can pause, report and be stopped in between. */
const BATCH = 2000;
/** A record that goes on longer than this inside quotes, in characters, is taken for a quote that never closes. */
const LONGEST_QUOTED = 1_000_000;
/** Under so many columns a line of prose has as many commas as a record by chance. */
const FEWEST_COLUMNS_TO_TELL = 4;

/**
 * Splits delimited text (RFC 4180, and any of its line ends mixed) into records, batch by batch. Chunks may be cut
 * anywhere. Blank lines are passed over but numbered. What follows a closing quote up to the delimiter is kept
 * as text. A stray quote costs its own line only: where a quotation never closes, or has swallowed line ends and
 * then closes in the middle of a cell, or what it swallowed are lines as wide as the first record, the line it began
 * in stands alone and splitting goes on with the next. Our own rather than a library's because batches have to stop for
 * cancelling, line ends are mixed in real files, and no good row may be lost behind a stray quote.
 */
export async function* rowsOf(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<Row[]> {
  const splitter = new Splitter(delimiter);
  for await (const chunk of chunks) {
    splitter.push(chunk);
    while (splitter.rows.length >= BATCH) yield splitter.rows.splice(0, BATCH);
  }
  splitter.finish();
  if (splitter.rows.length > 0) yield splitter.rows;
}

type Place = 'start' | 'plain' | 'quoted' | 'after-quote';

const LINE_END = /[\r\n]/g;

class Splitter {
  readonly rows: Row[] = [];
  private readonly delimiter: string;
  private readonly special: RegExp;
  /** What was handed in, from the beginning of the record on at the least: it may have to be gone through again. */
  private text = '';
  private at = 0;
  private recordStart = 0;
  /** Where the record's first line ends, once a quotation has swallowed that line end; -1 before. */
  private firstLineEnd = -1;
  private hasSwallowed = false;
  private place: Place = 'start';
  private cell = '';
  private cells: string[] = [];
  private width = Infinity;
  private number = 0;
  private wasReturn = false;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
    this.special = new RegExp(`[\\n\\r${delimiter === '|' ? '\\|' : delimiter}]`, 'g');
  }

  push(chunk: string): void {
    // A line without end is not gone through again, or it would be kept whole and joined with every chunk.
    if (this.firstLineEnd < 0 && this.at - this.recordStart > LONGEST_QUOTED) this.recordStart = this.at;
    // Joined rather than added: a string of two parts is far slower to look into.
    this.text = [this.text.slice(this.recordStart), chunk].join('');
    this.at -= this.recordStart;
    if (this.firstLineEnd >= 0) this.firstLineEnd -= this.recordStart;
    this.recordStart = 0;
    this.scan();
  }

  finish(): void {
    while (this.firstLineEnd >= 0 && (this.place === 'quoted' || this.hasRunTogether(this.text.length))) {
      this.standAlone(this.firstLineEnd);
      this.scan();
    }
    if (this.place === 'quoted') this.standAlone(this.text.length);
    else if (this.place !== 'start' || this.cells.length > 0) this.endRow();
  }

  private scan(): void {
    while (this.at < this.text.length) {
      if (this.place === 'quoted') this.inQuotes();
      else this.outside();
    }
  }

  private inQuotes(): void {
    const { text, at } = this;
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    this.noteLineEnd(at, end);
    if (this.firstLineEnd >= 0 && end - this.recordStart > LONGEST_QUOTED) {
      this.standAlone(this.firstLineEnd);
      return;
    }
    this.cell += text.slice(at, end);
    if (quote >= 0) this.place = 'after-quote';
    this.at = quote < 0 ? end : quote + 1;
  }

  private noteLineEnd(from: number, to: number): void {
    LINE_END.lastIndex = from;
    const lineEnd = LINE_END.exec(this.text)?.index ?? to;
    if (lineEnd >= to) return;
    this.hasSwallowed = true;
    if (this.firstLineEnd < 0) this.firstLineEnd = lineEnd;
  }

  private outside(): void {
    const { text, at } = this;
    const char = text.charAt(at);
    if (char === '"' && this.place !== 'plain') {
      // A second quote right after a closing one stands for a quote; a first one opens the cell.
      if (this.place === 'after-quote') this.cell += '"';
      this.place = 'quoted';
      this.wasReturn = false;
      this.at = at + 1;
      return;
    }
    this.special.lastIndex = at;
    const end = this.special.exec(text)?.index ?? text.length;
    if (end > at) {
      // Rows that a stray quote ran together: what seemed to close it opens a cell of a later line.
      if (this.place === 'after-quote' && this.hasSwallowed && char.trim() !== '') {
        this.standAlone(this.firstLineEnd);
        return;
      }
      this.cell += text.slice(at, end);
      this.place = 'plain';
      this.wasReturn = false;
    }
    this.at = end;
    if (end < text.length) this.separator(text.charAt(end));
  }

  private separator(char: string): void {
    this.at++;
    if (char === '\n' && this.wasReturn) {
      this.wasReturn = false;
      this.recordStart = this.at;
      return;
    }
    if (char === this.delimiter) {
      this.cells.push(this.cell);
      this.wasReturn = false;
      this.beginCell();
    } else if (this.firstLineEnd >= 0 && this.hasRunTogether(this.at - 1)) {
      this.standAlone(this.firstLineEnd);
    } else {
      this.endRow();
      this.beginRecord(this.at);
      this.wasReturn = char === '\r';
    }
  }

  /** Whether the record up to here holds lines that are records themselves, run together by a stray quote. */
  private hasRunTogether(end: number): boolean {
    const lines = this.text.slice(this.recordStart, end).split(/\r\n|\r|\n/);
    const widths = lines.map((line) => line.split(this.delimiter).length);
    const [first = 0, last = 0] = [widths[0], widths.at(-1)];
    const isTooWide = [...this.cells, this.cell].slice(this.width).some((cell) => cell.trim() !== '');
    if (isTooWide) return first >= this.width;
    if (this.width < FEWEST_COLUMNS_TO_TELL) return false;
    const isRecord = (line: string, i: number) => widths[i] === this.width && !line.includes('"');
    return lines.some(isRecord) || (first === this.width && last === this.width);
  }

  private endRow(): void {
    this.emit([...this.cells, this.cell], false);
  }

  /** Lets the record's first line, up to where it ends, stand alone, and goes on after it. */
  private standAlone(lineEnd: number): void {
    this.emit(this.text.slice(this.recordStart, lineEnd).split(this.delimiter), true);
    this.beginRecord(lineEnd + 1);
    this.wasReturn = this.text.charAt(lineEnd) === '\r';
  }

  private emit(cells: readonly string[], isQuoteOpen: boolean): void {
    this.number++;
    if (!cells.some((cell) => cell.trim() !== '')) return;
    if (this.width === Infinity) this.width = cells.length;
    this.rows.push({ number: this.number, cells, isQuoteOpen });
  }

  private beginRecord(at: number): void {
    this.at = at;
    this.recordStart = at;
    this.firstLineEnd = -1;
    this.cells = [];
    this.beginCell();
  }

  private beginCell(): void {
    this.cell = '';
    this.place = 'start';
    this.hasSwallowed = false;
  }
}
