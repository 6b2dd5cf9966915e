import type { Seen, Shown } from './readings.ts';
import type { Batch } from './scan.ts';

/** Different cells that are told of; a column with more of them hardly names currencies. */
const MOST_TOLD = 200;

const decoder = new TextDecoder();

/** A column, of no kind, that says the currency of each row. Its cells are as a rule alike, and looked at once in a row. */
export class CurrencyColumn {
  private readonly position: number;
  private readonly own: readonly string[] | undefined;
  private readonly seen = new Map<string, Seen>();

  /** own: the only cells beside blank ones whose rows are in the currency that is asked for; without them all are. */
  constructor(position: number, own: readonly string[] | undefined) {
    this.position = position;
    this.own = own;
  }

  /** Reads the cells of a batch, and marks records in `odd` whose amounts are in another currency. */
  read({ bytes, cells, width, length, numbers }: Batch, odd: Uint8Array): void {
    let cell = '';
    let [from, to] = [0, 0];
    for (let r = 0, at = 2 * this.position; r < length; r++, at += 2 * width) {
      const start = cells[at]!;
      const stop = cells[at + 1]!;
      if (!isSame(bytes, from, to, start, stop)) {
        cell = decoder.decode(bytes.subarray(start, stop)).trim();
        [from, to] = [start, stop];
        this.note(cell, numbers[r]!);
      }
      if (this.isOther(cell)) odd[r] = 1;
    }
  }

  /** Notes what a record says whose cells are texts. */
  add(cells: readonly string[], row: number): void {
    this.note(this.cellOf(cells), row);
  }

  /** What a record says where that is another currency. */
  otherIn(cells: readonly string[]): string | null {
    const cell = this.cellOf(cells);
    return this.isOther(cell) ? cell : null;
  }

  get shown(): Shown {
    const marks = Array.from(this.seen, ([mark, seen]) => ({ mark, ...seen }));
    const nothing = { alone: [], either: [], numbered: [], calendars: [], short: [], shortChoices: [] };
    return { ...nothing, hasPlain: false, hasShortYears: false, latestYear: null, marks };
  }

  private cellOf(cells: readonly string[]): string {
    return (cells[this.position] ?? '').trim();
  }

  private isOther(cell: string): boolean {
    return cell !== '' && this.own?.includes(cell) === false;
  }

  private note(cell: string, row: number): void {
    if (cell === '' || this.seen.size >= MOST_TOLD) return;
    const known = this.seen.get(cell);
    if (!known || row < known.row) this.seen.set(cell, { cell, row });
  }
}

function isSame(bytes: Uint8Array, from: number, to: number, start: number, stop: number): boolean {
  if (stop - start !== to - from) return false;
  for (let i = 0; i < stop - start; i++) if (bytes[from + i] !== bytes[start + i]) return false;
  return true;
}
