/** One record of a delimited file. */
export interface Row {
  /** Position among the file's records as a spreadsheet numbers them: the first is 1, blank lines count. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The file ended inside a quotation that began in this record. */
  readonly isQuoteOpen: boolean;
}

/** Rows handed on at a time, so that whoever reads them can pause, report and be stopped in between. */
const BATCH = 2000;

/**
 * Splits delimited text (RFC 4180, and any of its line ends mixed) into records, batch by batch. Chunks may be cut
 * anywhere. Blank lines are passed over but numbered. What follows a closing quote up to the delimiter is kept
 * as text. Our own rather than a library's because batches have to stop for cancelling, line ends are mixed in
 * real files, and an unclosed quote has to be told by its row.
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

class Splitter {
  readonly rows: Row[] = [];
  private readonly delimiter: string;
  private readonly special: RegExp;
  private place: Place = 'start';
  private cell = '';
  private cells: string[] = [];
  private number = 0;
  private wasReturn = false;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
    this.special = new RegExp(`[\\n\\r${delimiter === '|' ? '\\|' : delimiter}]`, 'g');
  }

  push(chunk: string): void {
    let at = 0;
    while (at < chunk.length)
      at = this.place === 'quoted' ? this.inQuotes(chunk, at) : this.outside(chunk, at);
  }

  finish(): void {
    if (this.place === 'quoted') this.endRow(true);
    else if (this.place !== 'start' || this.cells.length > 0) this.endRow(false);
  }

  private inQuotes(chunk: string, at: number): number {
    const quote = chunk.indexOf('"', at);
    if (quote < 0) {
      this.cell += chunk.slice(at);
      return chunk.length;
    }
    this.cell += chunk.slice(at, quote);
    this.place = 'after-quote';
    return quote + 1;
  }

  private outside(chunk: string, at: number): number {
    const char = chunk[at];
    if (char === '"' && this.place !== 'plain') {
      // A second quote right after a closing one stands for a quote; a first one opens the cell.
      if (this.place === 'after-quote') this.cell += '"';
      this.place = 'quoted';
      this.wasReturn = false;
      return at + 1;
    }
    this.special.lastIndex = at;
    const end = this.special.exec(chunk)?.index ?? chunk.length;
    if (end > at) {
      this.cell += chunk.slice(at, end);
      this.place = 'plain';
      this.wasReturn = false;
    }
    if (end < chunk.length) this.separator(chunk.charAt(end));
    return end + 1;
  }

  private separator(char: string): void {
    if (char === this.delimiter) {
      this.cells.push(this.cell);
      this.cell = '';
      this.place = 'start';
      this.wasReturn = false;
    } else if (char === '\n' && this.wasReturn) {
      this.wasReturn = false;
    } else {
      this.endRow(false);
      this.wasReturn = char === '\r';
    }
  }

  private endRow(isQuoteOpen: boolean): void {
    this.number++;
    const cells = [...this.cells, this.cell];
    if (isQuoteOpen || cells.some((cell) => cell.trim() !== '')) {
      this.rows.push({ number: this.number, cells, isQuoteOpen });
    }
    this.cells = [];
    this.cell = '';
    this.place = 'start';
  }
}
