import {
  cellText,
  idColumnOf,
  int32,
  KINDS,
  NumbersBuilder,
  plainHeading,
  specsOf,
  textIn,
  wordsFrom,
  type AnyTable,
  type CellValue,
  type ColumnSpec,
  type Kind,
} from '#records';
import type { DayIn } from './calendars.ts';
import { cellColumn, NumberColumn, TextCells, type CellColumn } from './cell-columns.ts';
import { FaultLogBuilder, type FaultLog } from './fault-log.ts';
import type { TableMap } from './choices.ts';
import type { OwnMarks } from './currencies.ts';
import type { CurrencyColumn } from './currency-column.ts';
import type { Maker } from './made-cells.ts';
import { YEARS_AHEAD, type Shown } from './readings.ts';
import type { Recognised } from './recognise.ts';
import { LONGEST_ROW_SHOWN, type CellFault, type CellReason, type Repeats } from './report.ts';
import { BATCH, type Batch } from './scan.ts';

/** Kinds whose rows carry no id and add up: the same line of the same month twice is two entries (decision 7). */
const ADD_UP: ReadonlySet<Kind> = new Set<Kind>(['finance']);
/** Kinds of which there is one record a day or month, which tells them apart as an id does. */
const ONE_A_DATE: ReadonlySet<Kind> = new Set<Kind>(['balance', 'return']);

/** How the first cell of a row of sums begins, or ends, without its spaces and accents. */
const TOTAL =
  /^(?:grand|sub|sous)?(?:total|totaux)|total$|^(?:sum|somme|suma|soma|jumlah|jumla)(?:$|of|de)|^(?:gesamt|toplam|итого|всего|ال?مجموع|ال?[إا]جمالي|कुल|योग|รวม|合[計计]|[总總][计計])/;

/** What came of the records of a file, or of a stretch of one. */
export interface Admitted {
  readonly table: AnyTable;
  readonly refused: FaultLog;
  /** Rows that are no records: sums, notes at the end, headings that are repeated on a new page. */
  readonly leftOut: FaultLog;
  readonly leftBlank: FaultLog;
  readonly repeats: Repeats;
  /** The schemes that rows of a monthly return name, also those of rows that were refused. */
  readonly schemes: readonly string[];
  /** How the sexes are spelt. */
  readonly sexes: readonly string[];
  /** What the cells of a column show of how it is to be read. */
  readonly shown: ReadonlyArray<readonly [column: string, shown: Shown]>;
}

/** A table about to be read: what it is, and how its cells are meant. */
export interface HowToRead {
  readonly file: string;
  readonly recognised: Recognised;
  readonly map: TableMap;
  /** The year from which on days are numbered, where the file says so. */
  readonly daysFrom: 1900 | 1904 | null;
  /** This year; null where it is not known, and years of two digits are none. */
  readonly lastYear: number | null;
  /** Cells of rows as somebody corrected them: what stands in the file is not read there. */
  readonly corrections?: Corrections;
  /** Where a column stands that says the currency of each row. */
  readonly currencyAt?: number | undefined;
  /** The only marks of currencies that amounts may have; without them all may stand. */
  readonly own?: OwnMarks | undefined;
}

/** Rows by their number, with all their cells in the order of the headings. */
export type Corrections = ReadonlyMap<number, readonly string[]>;

const NOTHING: Corrections = new Map();

/** What takes part in reading only some tables, and is fetched for these. */
export interface Helpers {
  /** How days of other calendars are told, where some column is said to be in one. */
  readonly dayIn?: DayIn | null;
  /** Makes the cells of columns that are made of others. */
  readonly maker?: Maker | null;
  /** Looks at what says the currency of each row. */
  readonly currencies?: CurrencyColumn | null;
}

/**
 * Takes records in batch by batch. A record is refused only when a required cell is missing or unreadable, a code is
 * unknown, its cells do not fit the headings, or its id stood before with other content (definitions section 10);
 * every other unreadable cell is left blank and noted. Plain records go from bytes to columns; each other one is
 * looked at by itself, as text.
 */
export class Admission {
  private readonly refused = new FaultLogBuilder();
  private readonly leftOut = new FaultLogBuilder();
  private readonly leftBlank = new FaultLogBuilder();
  private readonly repeats = { row: new NumbersBuilder(int32), firstRow: new NumbersBuilder(int32) };
  private readonly file: string;
  private readonly corrections: Corrections;
  private readonly headings: readonly string[];
  private readonly kind: Kind;
  private readonly width: number;
  private readonly maker: Maker | null;
  /** Where the cells of each made column come from, by its place behind the last cell of the file. */
  private readonly madeFrom: ReadonlyArray<readonly number[]>;
  /** The kind's columns, with the readers of their cells. */
  readonly columns: readonly CellColumn[];
  private readonly rows = new NumbersBuilder(int32);
  /** The column whose texts tell records apart, or the cells of some columns as one text; null where rows add up. */
  private readonly id: TextCells | null;
  private readonly rowOfContent: Map<string, number> | null;
  /** The columns that are looked at to see whether a record says what another said; the first is named. */
  private readonly telling: readonly CellColumn[];
  /** Whether so little tells a record that a row of sums has all of it: then each row is looked at by itself. */
  private readonly isBare: boolean;
  /** The column of a monthly return that says whose it is. */
  private readonly scheme: CellColumn | null;
  private readonly schemes = new Set<string>();
  private readonly odd = new Uint8Array(BATCH);
  private readonly kept = new Int32Array(BATCH);
  private keptCount = 0;

  /** What says the currency of each row; null where no column does. */
  private readonly currencies: CurrencyColumn | null;

  constructor(
    { file, recognised, map, daysFrom, lastYear, corrections = NOTHING, own }: HowToRead,
    { dayIn = null, maker = null, currencies = null }: Helpers = {},
  ) {
    const { kind, positions, notKept, headings, made } = recognised;
    this.currencies = currencies;
    this.maker = maker;
    this.madeFrom = made.map(({ at }) => at);
    this.file = file;
    this.corrections = corrections;
    this.kind = kind;
    this.width = headings.length;
    this.headings = headings.map(({ heading }) => heading);
    this.columns = specsOf(kind).map(([name, spec], i) =>
      cellColumn(
        {
          name,
          spec,
          position: positions[i] ?? -1,
          isNotKept: notKept.includes(name),
          choice: map.readings?.[name] ?? null,
          codes: map.codes?.[name] ?? {},
          constant: map.constants?.[name] ?? null,
          unit: spec.isNoAmount ? 1 : (map.unit ?? 1),
          daysFrom,
          thisYear: lastYear,
          dayIn,
          ownMarks: own?.ofAmounts,
          lastYear: lastYear === null ? null : lastYear + (name === 'birth_date' ? 0 : YEARS_AHEAD),
        },
        BATCH,
      ),
    );
    const told = this.columns.filter(
      ({ spec, position }) => spec.required && spec.type !== 'money' && position >= 0,
    );
    this.isBare = told.length <= 1;
    const idName = idColumnOf(kind);
    const id = this.columns.find(({ name }) => name === idName);
    this.id = id instanceof TextCells ? id : null;
    this.rowOfContent = this.id || ADD_UP.has(kind) ? null : new Map();
    this.scheme = kind === 'return' ? (this.columns.find(({ name }) => name === 'scheme') ?? null) : null;
    const dates = this.columns.filter(({ name }) => KINDS[kind].key.some((key) => key === name));
    this.telling = this.id ? [this.id] : ONE_A_DATE.has(kind) ? dates : this.columns;
  }

  /** Records gone through so far. */
  get seen(): number {
    return this.rows.length + this.refused.rows + this.leftOut.rows + this.repeats.row.length;
  }

  add(given: Batch): void {
    const { odd, columns } = this;
    const batch = this.maker?.withMade(given) ?? given;
    const { length } = batch;
    odd.fill(this.isBare ? 1 : 0);
    for (const record of batch.texts.keys()) odd[record] = 1;
    if (this.corrections.size > 0)
      for (let record = 0; record < length; record++)
        if (this.corrections.has(batch.numbers[record]!)) odd[record] = 1;
    for (const column of columns) column.read(batch, odd);
    this.currencies?.read(batch, odd);
    for (const column of columns) this.lookForMissing(column, batch, odd);
    const ids = this.id && !odd.subarray(0, length).includes(1) ? this.id.codesOf(batch) : null;
    for (let record = 0; record < length; record++) {
      // An id that is new has the number of the row that it will be.
      if (ids?.[record] === this.rows.length + this.keptCount) {
        this.kept[this.keptCount++] = record;
        continue;
      }
      const blanks = odd[record] === 1 ? this.readByItself(batch, record) : null;
      if (odd[record] === 1 && !blanks) continue;
      if (this.isRepeated(batch, record)) continue;
      if (blanks && blanks.length > 0) this.leftBlank.add(batch.numbers[record]!, blanks);
      this.kept[this.keptCount++] = record;
    }
    this.noteSchemes(batch);
    this.take(batch);
  }

  private noteSchemes(batch: Batch): void {
    if (!this.scheme || this.scheme.position < 0) return;
    for (let record = 0; record < batch.length; record++) {
      const name = this.scheme.valueOf(batch, record);
      if (typeof name === 'string') this.schemes.add(name);
    }
  }

  /** Makes room for so many records in all, where their number can be guessed. */
  expect(count: number): void {
    this.id?.expectWords(count);
    for (const column of this.columns) column.expect(count);
    this.rows.expect(count);
  }

  finish(): Admitted {
    const length = this.rows.length;
    const table: AnyTable = {
      kind: this.kind,
      length,
      columns: Object.fromEntries(this.columns.map((column) => [column.name, column.finish()])),
      file: { type: 'text', codes: new Int32Array(length), words: wordsFrom([this.file]) },
      row: this.rows.finish(),
    };
    return {
      table,
      refused: this.refused.finish(),
      leftOut: this.leftOut.finish(),
      leftBlank: this.leftBlank.finish(),
      repeats: { row: this.repeats.row.finish(), firstRow: this.repeats.firstRow.finish() },
      schemes: [...this.schemes],
      sexes: this.columns.flatMap((column) =>
        column.name === 'sex' && column instanceof NumberColumn ? column.spelled : [],
      ),
      shown: [
        ...this.columns.flatMap(({ name, evidence }) => (evidence ? [[name, evidence.shown] as const] : [])),
        ...(this.currencies ? [['', this.currencies.shown] as const] : []),
      ],
    };
  }

  /** Takes in the records that were kept since the last time. */
  private take(batch: Batch): void {
    const { kept, keptCount } = this;
    for (const column of this.columns) {
      if (column === this.id) this.id.takeNew(keptCount);
      else column.take(batch, kept, keptCount);
    }
    this.rows.take(batch.numbers, kept, keptCount);
    this.keptCount = 0;
  }

  private lookForMissing(column: CellColumn, { length }: Batch, odd: Uint8Array): void {
    const { spec, isNotKept } = column;
    if (!spec.required || isNotKept) return;
    const other = this.standInFor(spec);
    for (let record = 0; record < length; record++) {
      if (column.isBlank(record) && (!other || other.isBlank(record))) odd[record] = 1;
    }
  }

  /** The column that holds what a blank one should. */
  private standInFor({ elseFrom }: ColumnSpec): CellColumn | undefined {
    return elseFrom === undefined ? undefined : this.columns.find(({ name }) => name === elseFrom);
  }

  /** Reads a record cell by cell; null where it is refused, else what had to be left blank. */
  private readByItself(batch: Batch, record: number): CellFault[] | null {
    const row = batch.numbers[record]!;
    const text = batch.texts.get(record);
    const corrected = this.corrections.get(row);
    const cells = corrected ?? text?.cells ?? this.cellsOf(batch, record);
    const broken = this.faultOfRow(cells, !corrected && (text?.isQuoteOpen ?? false));
    const all = this.withMade(cells);
    if (text && !text.isQuoteOpen) this.noteEvidence(all, row);
    if (broken) {
      this.refused.add(row, [wholeRow(cells, broken)], cells);
      return null;
    }
    const other = this.whatElse(cells);
    if (other) {
      this.leftOut.add(row, [wholeRow(filledIn(cells), other)], cells);
      return null;
    }
    const faults: CellFault[] = [];
    const blanks: CellFault[] = [];
    const values = this.columns.map((column) => this.readCell(column, all, faults, blanks));
    if (faults.length > 0) {
      this.refused.add(row, faults, cells);
      return null;
    }
    this.columns.forEach((column, i) => column.put(record, values[i] ?? null));
    return blanks;
  }

  /** The cells of a row with those behind them that are made of others. */
  private withMade(cells: readonly string[]): readonly string[] {
    if (!this.maker) return cells;
    const own = Array.from({ length: this.width }, (_, at) => cells[at] ?? '');
    return [...own, ...this.maker.madeOf(own)];
  }

  private cellsOf({ bytes, cells, width }: Batch, record: number): string[] {
    return Array.from({ length: this.width }, (_, k) => {
      const at = 2 * (record * width + k);
      return textIn(bytes, cells[at]!, cells[at + 1]!);
    });
  }

  private noteEvidence(cells: readonly string[], row: number): void {
    for (const { evidence, position } of this.columns) evidence?.add((cells[position] ?? '').trim(), row);
    this.currencies?.add(cells, row);
  }

  private faultOfRow(cells: readonly string[], isQuoteOpen: boolean): CellReason | null {
    if (isQuoteOpen) return 'quote-not-closed';
    const hasMore = cells.length > this.width && filledIn(cells.slice(this.width)).length > 0;
    return hasMore ? 'too-many-cells' : null;
  }

  /** What a row is that is no record. */
  private whatElse(cells: readonly string[]): CellReason | null {
    if (this.isTotal(cells)) return 'total-row';
    if (this.isHeadings(cells)) return 'headings-again';
    return this.isNote(cells) ? 'note' : null;
  }

  /** The headings once more, as at the head of a further page. */
  private isHeadings(cells: readonly string[]): boolean {
    return this.headings.every((heading, i) => (cells[i] ?? '').trim() === heading);
  }

  /** Units in brackets; or a sentence or the number of a page: one cell with a space in it where records have several. */
  private isNote(cells: readonly string[]): boolean {
    const filled = filledIn(cells).map((cell) => cell.trim());
    // Below the headings: the units of the columns.
    if (filled.every((cell) => /^[([][^\d]*[)\]]$/.test(cell))) return true;
    if (filled.length !== 1 || !/\S\s+\S/.test(filled[0] ?? '')) return false;
    return this.columns.filter(({ spec, position }) => spec.required && position >= 0).length > 1;
  }

  /** A row of sums begins with a word for it and has nothing else that a record cannot do without but amounts. */
  private isTotal(cells: readonly string[]): boolean {
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const isBlankBeside = (position: number) => position === at || (cells[position] ?? '').trim() === '';
    const hasOnlyAmounts = this.columns.every(
      ({ spec, position }) =>
        !spec.required ||
        spec.type === 'money' ||
        (this.madeFrom[position - this.width] ?? [position]).every(isBlankBeside),
    );
    return hasOnlyAmounts && TOTAL.test(plainHeading(cells[at] ?? ''));
  }

  private readCell(
    column: CellColumn,
    cells: readonly string[],
    faults: CellFault[],
    blanks: CellFault[],
  ): CellValue {
    const { name, spec, position, constant } = column;
    const cell = ((position < 0 ? constant : cells[position]) ?? '').trim();
    const read = column.reader(cell);
    const other = spec.type === 'money' && cell !== '' ? this.currencies?.otherIn(cells) : null;
    if (other) faults.push({ column: name, value: cell, reason: 'other-currency', currency: other });
    if (!read.ok) {
      const { reason, currency } = read;
      const fault = { column: name, value: cell, reason, ...(currency && { currency }) };
      // What such a cell was meant to say would be lost, or counted as something else.
      if (spec.required || reason === 'unknown-code' || currency) faults.push(fault);
      else blanks.push(fault);
      return null;
    }
    if (read.value === null && spec.required && !column.isNotKept && !this.hasStandIn(spec, cells)) {
      faults.push({ column: name, value: '', reason: 'missing' });
    }
    return read.value;
  }

  /** Whether another column holds what this blank one should. */
  private hasStandIn(spec: ColumnSpec, cells: readonly string[]): boolean {
    const other = this.standInFor(spec);
    const cell = (other && cells[other.position])?.trim();
    return Boolean(other && cell && other.reader(cell).ok);
  }

  /**
   * Whether a record says what another said before: the same throughout counts once, the same id with other content
   * is refused.
   */
  private isRepeated(batch: Batch, record: number): boolean {
    const first = this.firstLike(batch, record);
    if (first < 0) return false;
    // The record it repeats may be of this very batch.
    this.take(batch);
    const row = batch.numbers[record]!;
    const kept = this.rows.at(first);
    const differing = this.columns.filter((column) => !column.isSame(batch, record, first));
    if (differing.length === 0) {
      this.repeats.row.push(row);
      this.repeats.firstRow.push(kept);
    } else {
      const cells =
        this.corrections.get(row) ?? batch.texts.get(record)?.cells ?? this.cellsOf(batch, record);
      this.refused.add(row, [this.idFault(batch, record, first, differing)], cells);
    }
    return true;
  }

  /** The row kept before that a record repeats; -1 for none, and from then on the record is looked for. */
  private firstLike(batch: Batch, record: number): number {
    const kept = this.rows.length + this.keptCount;
    if (this.id) {
      // Every row kept has brought exactly one new id, so that an id's code is the row that has it.
      const code = this.id.codeOf(batch, record);
      return code < kept ? code : -1;
    }
    if (!this.rowOfContent) return -1;
    const content = JSON.stringify(this.telling.map((column) => column.valueOf(batch, record)));
    const first = this.rowOfContent.get(content);
    if (first === undefined) this.rowOfContent.set(content, kept);
    return first ?? -1;
  }

  private idFault(batch: Batch, record: number, first: number, differing: readonly CellColumn[]): CellFault {
    const differences = differing.map((column) => ({
      column: column.name,
      kept: cellText(column.spec, column.valueAt(first)),
      here: cellText(column.spec, column.valueOf(batch, record)),
    }));
    const [key] = this.telling;
    return {
      column: key?.name ?? '',
      value: key ? cellText(key.spec, key.valueOf(batch, record)) : '',
      reason: this.id ? 'id-repeated' : 'date-repeated',
      firstRow: this.rows.at(first),
      differences,
    };
  }
}

/** The columns that the records of a table would be taken in by. */
export function columnsFor(how: HowToRead, dayIn: DayIn | null): readonly CellColumn[] {
  return new Admission(how, { dayIn }).columns;
}

function filledIn(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

/** What is said of a row as a whole, with its cells as they are shown. */
export function wholeRow(cells: readonly string[], reason: CellReason): CellFault {
  return { column: '', value: cells.join(' | ').slice(0, LONGEST_ROW_SHOWN), reason };
}
