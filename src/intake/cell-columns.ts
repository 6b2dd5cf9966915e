import {
  Dictionary,
  float64,
  int32,
  NO_CODE,
  NO_COUNT,
  NumbersBuilder,
  plainHeading,
  textIn,
  uint8,
  unguarded,
  type CellValue,
  type Column,
  type ColumnSpec,
  type Numbers,
} from '#records';
import { NO_DAY, RECORDED_YEARS, UNITS_PER_ONE, dayFromParts } from '#units';
import { cellReader, isErrorName, type CellReader, type Meaning } from './cells.ts';
import { Evidence, FAR_AHEAD, isCalendar, needsReading } from './readings.ts';
import { BATCH, type Batch } from './scan.ts';
import { trimmedEnd, trimmedStart } from './spaces.ts';

/** What a column is and where it stands in the file; position -1 where it has none. */
export interface ColumnPlace extends Meaning {
  readonly name: string;
  readonly spec: ColumnSpec;
  readonly position: number;
  readonly isNotKept: boolean;
  /** What every record says where the file has no such column. */
  readonly constant: string | null;
  /** This year; null where it is not known. */
  readonly thisYear: number | null;
}

/**
 * One column on its way from cells to numbers, a batch at a time. What is plain is read from the bytes; any other cell
 * is read as text, once for each different one, by the reader that says what it means or why it means nothing.
 */
export abstract class CellColumn {
  readonly name: string;
  readonly spec: ColumnSpec;
  readonly position: number;
  readonly isNotKept: boolean;
  /** What stands in the place of the cells of a column that the file does not have. */
  readonly constant: string | null;
  /** The reader of single cells, which knows every form and every fault. */
  readonly reader: CellReader;
  readonly evidence: Evidence | null;

  constructor(place: ColumnPlace) {
    const { name, spec, position, isNotKept } = place;
    this.name = name;
    this.spec = spec;
    this.position = position;
    this.isNotKept = isNotKept;
    this.reader = cellReader(spec, place);
    this.constant = position < 0 ? place.constant : null;
    this.evidence =
      needsReading(spec) && position >= 0
        ? new Evidence(spec, { isNumbering: place.daysFrom !== null, thisYear: place.thisYear })
        : null;
  }

  /** Reads the column's cells of a batch, and marks records in `odd` whose cell could not be read. */
  abstract read(batch: Batch, odd: Uint8Array): void;
  abstract isBlank(record: number): boolean;
  /** Gives a record of the batch a value that was read elsewhere. */
  abstract put(record: number, value: CellValue): void;
  /** Takes some records of the batch in, in order. */
  abstract take(batch: Batch, records: Int32Array, count: number): void;
  /** Whether a record of the batch has the same value here as a row taken in before. */
  abstract isSame(batch: Batch, record: number, row: number): boolean;
  abstract valueOf(batch: Batch, record: number): CellValue;
  abstract valueAt(row: number): CellValue;
  /** Makes room for so many rows in all. */
  abstract expect(rows: number): void;
  abstract finish(): Column;
}

/** Different cells remembered with what they mean; a column in which every cell differs must not fill the memory. */
const MOST_KNOWN = 20_000;

/** A column of numbers of some kind. Unreadable cells are NaN where they are remembered. */
export abstract class NumberColumn<A extends Numbers> extends CellColumn {
  protected readonly values: A;
  protected readonly blank: number;
  private readonly out: NumbersBuilder<A>;
  private readonly knownCells = new Dictionary();
  private readonly meanings: number[] = [];

  constructor(place: ColumnPlace, make: (length: number) => A, blank: number, batch: number) {
    super(place);
    this.values = make(batch);
    this.blank = blank;
    this.out = new NumbersBuilder(make);
  }

  override read(batch: Batch, odd: Uint8Array): void {
    if (this.position >= 0) this.readCells(batch, odd);
    else this.values.fill(this.constantNumber());
  }

  private constantNumber(): number {
    const read = this.constant === null ? null : this.reader(this.constant);
    return read?.ok && typeof read.value === 'number' ? read.value : this.blank;
  }

  protected abstract readCells(batch: Batch, odd: Uint8Array): void;
  protected abstract wrap(values: A): Column;

  /** The different cells that were looked at, in plain letters. */
  get spelled(): string[] {
    const { bytes, ends, count } = this.knownCells.words();
    return Array.from({ length: count }, (_, i) =>
      plainHeading(textIn(bytes, i === 0 ? 0 : ends[i - 1]!, ends[i]!)),
    );
  }

  /** What a cell means that is not of the plainest form; its record is marked where it means nothing. */
  protected closer(batch: Batch, from: number, to: number, record: number, odd: Uint8Array): number {
    const { bytes } = batch;
    const row = batch.numbers[record]!;
    const start = trimmedStart(bytes, from, to);
    const stop = trimmedEnd(bytes, start, to);
    if (start === stop) return this.blank;
    const known = this.knownCells.find(bytes, start, stop);
    const meaning = known >= 0 ? this.meanings[known]! : this.meaningOf(bytes, start, stop, row);
    if (!Number.isNaN(meaning)) return meaning;
    odd[record] = 1;
    return this.blank;
  }

  private meaningOf(bytes: Uint8Array, start: number, stop: number, row: number): number {
    const cell = textIn(bytes, start, stop);
    this.evidence?.add(cell, row);
    const read = this.reader(cell);
    const meaning = read.ok && typeof read.value === 'number' ? read.value : Number.NaN;
    if (this.meanings.length < MOST_KNOWN) this.meanings[this.knownCells.add(bytes, start, stop)] = meaning;
    return meaning;
  }

  override isBlank(record: number): boolean {
    return Object.is(this.values[record], this.blank);
  }

  override put(record: number, value: CellValue): void {
    this.values[record] = typeof value === 'number' ? value : this.blank;
  }

  override take(_batch: Batch, records: Int32Array, count: number): void {
    this.out.take(this.values, records, count);
  }

  override isSame(_batch: Batch, record: number, row: number): boolean {
    return Object.is(this.values[record], this.out.at(row));
  }

  override valueOf(_batch: Batch, record: number): CellValue {
    return this.orNull(this.values[record]!);
  }

  override valueAt(row: number): CellValue {
    return this.orNull(this.out.at(row));
  }

  private orNull(value: number): number | null {
    return Object.is(value, this.blank) ? null : value;
  }

  override expect(rows: number): void {
    this.out.expect(rows);
  }

  override finish(): Column {
    return this.wrap(this.out.finish());
  }
}

/** Codes, counts and months: few different cells, each looked at once. */
class SmallColumn<A extends Numbers> extends NumberColumn<A> {
  private readonly toColumn: (values: A) => Column;

  constructor(
    place: ColumnPlace,
    make: (length: number) => A,
    blank: number,
    batch: number,
    toColumn: (values: A) => Column,
  ) {
    super(place, make, blank, batch);
    this.toColumn = toColumn;
  }

  protected override readCells(batch: Batch, odd: Uint8Array): void {
    const { cells, width, length } = batch;
    const { values } = this;
    for (let r = 0, at = 2 * this.position; r < length; r++, at += 2 * width) {
      const start = cells[at]!;
      const stop = cells[at + 1]!;
      values[r] = start === stop ? this.blank : this.closer(batch, start, stop, r, odd);
    }
  }

  protected override wrap(values: A): Column {
    return this.toColumn(values);
  }
}

const ZERO = 48;
const HYPHEN = 45;
const POINT = 46;

/** The first day of each recorded month, and one more: whether a date exists and which it is, without reckoning. */
const MONTH_STARTS = Int32Array.from(
  { length: (RECORDED_YEARS.last - RECORDED_YEARS.first + 1) * 12 + 1 },
  (_, i) => dayFromParts(RECORDED_YEARS.first + Math.floor(i / 12), (i % 12) + 1, 1) ?? 0,
);

/** Days; YYYY-MM-DD is read from the bytes. */
class DayColumn extends NumberColumn<Int32Array> {
  /** Days from here on are looked at closer: they may be of another calendar, and all are where they were said to be. */
  private readonly plainBefore: number;

  constructor(place: ColumnPlace, batch: number) {
    super(place, int32, NO_DAY, batch);
    const isOther = isCalendar(place.choice);
    this.plainBefore = isOther
      ? -Infinity
      : (dayFromParts((place.thisYear ?? RECORDED_YEARS.last) + FAR_AHEAD, 1, 1) ?? Infinity);
  }

  protected override readCells(batch: Batch, odd: Uint8Array): void {
    const { bytes, cells, width, length } = batch;
    const { values, plainBefore } = this;
    let hasPlain = false;
    for (let r = 0, at = 2 * this.position; r < length; r++, at += 2 * width) {
      const start = cells[at]!;
      const stop = cells[at + 1]!;
      if (start === stop) {
        values[r] = NO_DAY;
        continue;
      }
      const day = stop - start === 10 ? plainDay(bytes, start) : NO_DAY;
      const isPlain = day !== NO_DAY && day < plainBefore;
      values[r] = isPlain ? day : this.closer(batch, start, stop, r, odd);
      hasPlain ||= isPlain;
    }
    if (hasPlain) this.evidence?.addPlain();
  }

  protected override wrap(days: Int32Array): Column {
    return { type: 'day', days };
  }
}

/** The day of ten bytes that read YYYY-MM-DD; NO_DAY where they do not, or no such day is recorded. */
function plainDay(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== HYPHEN || bytes[at + 7] !== HYPHEN) return NO_DAY;
  const y1 = bytes[at]! - ZERO;
  const y2 = bytes[at + 1]! - ZERO;
  const y3 = bytes[at + 2]! - ZERO;
  const y4 = bytes[at + 3]! - ZERO;
  const m1 = bytes[at + 5]! - ZERO;
  const m2 = bytes[at + 6]! - ZERO;
  const d1 = bytes[at + 8]! - ZERO;
  const d2 = bytes[at + 9]! - ZERO;
  // A byte below "0" is negative, and its sign bit shows in the disjunction.
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2) < 0) return NO_DAY;
  if (y1 > 9 || y2 > 9 || y3 > 9 || y4 > 9 || m1 > 1 || m2 > 9 || d1 > 3 || d2 > 9) return NO_DAY;
  const month = m1 * 10 + m2 - 1;
  const since = (y1 * 1000 + y2 * 100 + y3 * 10 + y4 - RECORDED_YEARS.first) * 12 + month;
  if (month < 0 || month > 11 || since < 0 || since + 1 >= MONTH_STARTS.length) return NO_DAY;
  const day = MONTH_STARTS[since]! + d1 * 10 + d2 - 1;
  return day >= MONTH_STARTS[since]! && day < MONTH_STARTS[since + 1]! ? day : NO_DAY;
}

/** Digits whose number times a thousand is still exact. */
const MOST_DIGITS = 12;

/** Amounts; whole ones, and with a decimal point of one or two digits, are read from the bytes. */
class MoneyColumn extends NumberColumn<Float64Array> {
  private readonly isPointPlain: boolean;
  private readonly unit: number;
  private hasPoint = false;

  constructor(place: ColumnPlace, batch: number) {
    super(place, float64, Number.NaN, batch);
    this.isPointPlain = place.choice !== 'decimal-comma';
    this.unit = place.unit;
  }

  protected override readCells(batch: Batch, odd: Uint8Array): void {
    const { bytes, cells, width, length } = batch;
    const { values } = this;
    for (let r = 0, at = 2 * this.position; r < length; r++, at += 2 * width) {
      const start = cells[at]!;
      const stop = cells[at + 1]!;
      if (start === stop) {
        values[r] = Number.NaN;
        continue;
      }
      const isNegative = bytes[start] === HYPHEN;
      let p = isNegative ? start + 1 : start;
      const first = p;
      let whole = 0;
      let digit = 0;
      while (p < stop && (digit = bytes[p]! - ZERO) >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        p++;
      }
      let units = whole * UNITS_PER_ONE;
      let isPlain = p > first && p - first <= MOST_DIGITS;
      if (isPlain && p < stop) {
        const decimals = this.isPointPlain ? decimalsAt(bytes, p, stop) : -1;
        if (decimals < 0) isPlain = false;
        else {
          units += decimals;
          if (!this.hasPoint) this.notePoint(bytes, start, stop, batch.numbers[r]!);
        }
      }
      if (!isPlain) values[r] = this.closer(batch, start, stop, r, odd);
      else values[r] = (isNegative && units !== 0 ? -units : units) * this.unit;
    }
  }

  private notePoint(bytes: Uint8Array, start: number, stop: number, row: number): void {
    this.hasPoint = true;
    this.evidence?.add(textIn(bytes, start, stop), row);
  }

  protected override wrap(units: Float64Array): Column {
    return { type: 'money', units };
  }
}

/** The thousandths in a decimal point and one or two digits up to `stop`; -1 where it reads otherwise. */
function decimalsAt(bytes: Uint8Array, at: number, stop: number): number {
  if (bytes[at] !== POINT || stop - at < 2 || stop - at > 3) return -1;
  const tenths = bytes[at + 1]! - ZERO;
  const hundredths = stop - at === 3 ? bytes[at + 2]! - ZERO : 0;
  if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return -1;
  return tenths * 100 + hundredths * 10;
}

const APOSTROPHE = 39;
const NUMBER_SIGN = 35;

/** The records of a whole batch. */
const EVERY = Int32Array.from({ length: BATCH }, (_, record) => record);

/** Whether a text with these first and last bytes stands as it is: neither is a space, an apostrophe or beyond ASCII. */
function isPlainlyText(first: number, last: number): boolean {
  return first > APOSTROPHE && first < 0x80 && last > 32 && last < 0x80;
}

/** Text, told once. */
export class TextCells extends CellColumn {
  private readonly starts: Int32Array;
  private readonly stops: Int32Array;
  /** Texts that do not stand in the batch's bytes as they are meant. */
  private readonly given = new Map<number, string>();
  private readonly taken: Int32Array<ArrayBuffer>;
  private readonly codes = new NumbersBuilder(int32);
  private readonly words = new Dictionary();

  constructor(place: ColumnPlace, batch: number) {
    super(place);
    this.starts = new Int32Array(batch);
    this.stops = new Int32Array(batch);
    this.taken = new Int32Array(batch);
  }

  override read({ bytes, cells, width, length }: Batch, odd: Uint8Array): void {
    const { starts, stops, given } = this;
    if (given.size > 0) given.clear();
    if (this.position < 0) {
      const constant = this.constant?.trim() ?? '';
      if (constant !== '') for (let r = 0; r < length; r++) given.set(r, constant);
      return;
    }
    for (let r = 0, at = 2 * this.position; r < length; r++, at += 2 * width) {
      let start = cells[at]!;
      let stop = cells[at + 1]!;
      if (start < stop && !isPlainlyText(bytes[start]!, bytes[stop - 1]!)) {
        start = trimmedStart(bytes, start, stop);
        stop = trimmedEnd(bytes, start, stop);
        if (bytes[start] === NUMBER_SIGN && isErrorName(textIn(bytes, start, stop))) odd[r] = 1;
        if (bytes[start] === APOSTROPHE && start < stop) given.set(r, unguarded(textIn(bytes, start, stop)));
      }
      starts[r] = start;
      stops[r] = stop;
    }
  }

  override isBlank(record: number): boolean {
    const given = this.given.get(record);
    return given === undefined ? this.starts[record]! >= this.stops[record]! : given === '';
  }

  override put(record: number, value: CellValue): void {
    this.given.set(record, typeof value === 'string' ? value : '');
  }

  /** The code of a record's text, which is given one where it has none yet; -1 where it is blank. */
  codeOf({ bytes }: Batch, record: number): number {
    const given = this.given.size > 0 ? this.given.get(record) : undefined;
    if (given !== undefined) return given === '' ? -1 : this.words.addText(given);
    const start = this.starts[record]!;
    const stop = this.stops[record]!;
    return start < stop ? this.words.add(bytes, start, stop) : -1;
  }

  /** The codes of all records of a batch, new texts being given theirs in order; null where some stand elsewhere than in its bytes. */
  codesOf({ bytes, length }: Batch): Int32Array | null {
    if (this.given.size > 0) return null;
    this.words.addAll(bytes, { starts: this.starts, stops: this.stops, of: EVERY }, length, this.taken);
    return this.taken;
  }

  override expect(rows: number): void {
    this.codes.expect(rows);
  }

  /** Makes room for so many different texts. */
  expectWords(count: number): void {
    this.words.expect(count);
  }

  override take(batch: Batch, records: Int32Array, count: number): void {
    const { taken, starts, stops } = this;
    if (this.given.size > 0) for (let i = 0; i < count; i++) taken[i] = this.codeOf(batch, records[i]!);
    else this.words.addAll(batch.bytes, { starts, stops, of: records }, count, taken);
    this.codes.append(taken, count);
  }

  /** Takes in records of which each has just brought a new text: their codes are those that were given last. */
  takeNew(count: number): void {
    for (let i = 0; i < count; i++) this.codes.push(this.codes.length);
  }

  override isSame(batch: Batch, record: number, row: number): boolean {
    return this.valueOf(batch, record) === this.valueAt(row);
  }

  override valueOf({ bytes }: Batch, record: number): CellValue {
    const given = this.given.get(record);
    const text = given ?? textIn(bytes, this.starts[record]!, this.stops[record]!);
    return text === '' ? null : text;
  }

  override valueAt(row: number): CellValue {
    return this.words.at(this.codes.at(row));
  }

  override finish(): Column {
    return { type: 'text', codes: this.codes.finish(), words: this.words.words() };
  }
}

/** The column that reads the cells of a place, `batch` records at a time. */
export function cellColumn(place: ColumnPlace, batch: number): CellColumn {
  switch (place.spec.type) {
    case 'text':
      return new TextCells(place, batch);
    case 'day':
      return new DayColumn(place, batch);
    case 'money':
      return new MoneyColumn(place, batch);
    case 'month':
      return new SmallColumn(place, int32, NO_DAY, batch, (days) => ({ type: 'day', days }));
    case 'code':
      return new SmallColumn(place, uint8, NO_CODE, batch, (codes) => ({ type: 'code', codes }));
    case 'count':
      return new SmallColumn(place, int32, NO_COUNT, batch, (counts) => ({ type: 'count', counts }));
  }
}
