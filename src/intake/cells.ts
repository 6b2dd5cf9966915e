import { plainHeading, unguarded, type CellValue, type ColumnSpec } from '#records';
import {
  amountInUnits,
  dayFromIso,
  dayFromParts,
  monthFromIso,
  monthOf,
  UNITS_PER_ONE,
  isInRecordedYears,
  RECORDED_YEARS,
} from '#units';
import { monthNamed, plainAmount, plainDate, wholeYear, withLatinDigits } from './plain-forms.ts';
import type { DayIn } from './calendars.ts';
import {
  isCalendar,
  NUMBERED,
  readNumber,
  SHORT_DATE,
  YEAR_LAST,
  type Calendar,
  type ReadingChoice,
} from './readings.ts';
import type { CellReason } from './report.ts';

/** A cell read: its value, or why it could not be read. */
export type CellRead =
  | { readonly ok: true; readonly value: CellValue }
  /** currency: what names it where that is why. */
  | { readonly ok: false; readonly reason: CellReason; readonly currency?: string };

export type CellReader = (cell: string) => CellRead;

const BLANK: CellRead = { ok: true, value: null };
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2}:.*)?$/;
/** Spellings of codes remembered; a column of free text must not fill the memory. */
const MOST_REMEMBERED = 1000;
const MOST_COUNTED = 2147483647;

/** How the cells of a column are meant. */
export interface Meaning {
  readonly choice: ReadingChoice | null;
  /** What words mean beside those that are known: word in plain letters -> code. */
  readonly codes: Readonly<Record<string, string>>;
  /** What one in the file stands for. */
  readonly unit: number;
  /** The year from which on days are numbered; null where nothing says so. */
  readonly daysFrom: 1900 | 1904 | null;
  /** The last year that two digits may stand for; null where they say nothing. */
  readonly lastYear: number | null;
  /** What days are called in other calendars, where dates are of one. */
  readonly dayIn?: DayIn | null;
  /** The only marks of currencies that amounts may have; without them all may stand. */
  readonly ownMarks?: readonly string[] | undefined;
}

/** Reads the trimmed cells of one column. */
export function cellReader(spec: ColumnSpec, meaning: Meaning): CellReader {
  const read = readerOfType(spec, meaning);
  return (cell) => (cell === '' ? BLANK : read(cell));
}

function readerOfType(spec: ColumnSpec, meaning: Meaning): CellReader {
  const { choice, lastYear } = meaning;
  const daysFrom = choice === 'days-1900' ? 1900 : choice === 'days-1904' ? 1904 : meaning.daysFrom;
  const how = { choice, daysFrom, lastYear, dayIn: meaning.dayIn ?? null };
  switch (spec.type) {
    case 'text':
      return (cell) => (isErrorName(cell) ? fault('formula-error') : value(unguarded(cell)));
    case 'day':
      return (cell) => readDay(plainDate(cell, lastYear), how);
    case 'month':
      return (cell) => readMonth(plainDate(cell, lastYear), how);
    case 'money':
      return (cell) => readMarked(cell, meaning);
    case 'count':
      return (cell) => readCount(withLatinDigits(cell));
    case 'code':
      return codeReader(spec, meaning.codes);
  }
}

/** What a spreadsheet writes where a formula has no result. */
export function isErrorName(cell: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(cell);
}

function value(read: CellValue): CellRead {
  return { ok: true, value: read };
}

function fault(reason: CellReason): CellRead {
  return { ok: false, reason };
}

/** How dates are to be read. */
type HowDated = Pick<Meaning, 'choice' | 'daysFrom' | 'lastYear' | 'dayIn'>;

function readDay(cell: string, how: HowDated): CellRead {
  const { choice, daysFrom, lastYear } = how;
  const toDay = isCalendar(choice) ? dayOfCalendar(choice, how) : dayOf;
  const iso = cell.length === 10 && toDay === dayOf ? dayFromIso(cell) : null;
  if (iso !== null && isInRecordedYears(iso)) return value(iso);
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(cell) ?? inFull(SHORT_DATE.exec(cell), choice, lastYear);
  if (!yearLast) return numberedDay(cell, daysFrom) ?? fault('not-a-date');
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  return choice === 'month-first'
    ? toDay(Number(yearLast[3]), first, second)
    : toDay(Number(yearLast[3]), second, first);
}

/** A date of three short numbers as day, month and whole year, or as month and day, once it is known which is which. */
function inFull(short: RegExpExecArray | null, choice: ReadingChoice | null, lastYear: number | null) {
  if (!short || choice === null) return null;
  const [, first = '', second = '', last = ''] = short;
  const year = wholeYear(choice === 'year-first' ? first : last, lastYear);
  return year && [short[0], choice === 'year-first' ? last : first, second, year];
}

/** How a day of another calendar is told from its year, month and day. */
function dayOfCalendar(choice: Calendar, { dayIn }: HowDated): typeof dayOf {
  return (year, month, dayOfMonth) => {
    const day = dayIn?.(choice, year, month, dayOfMonth) ?? null;
    if (day === null) return fault('no-such-date');
    return isInRecordedYears(day) ? value(day) : fault('year-out-of-range');
  };
}

/** Days from the first one numbered to 1970. */
const TO_1970 = { 1900: 25_569, 1904: 24_107 } as const;

function numberedDay(cell: string, daysFrom: Meaning['daysFrom']): CellRead | null {
  const match = NUMBERED.exec(cell);
  if (!match || daysFrom === null) return null;
  const day = Number(match[1]) - TO_1970[daysFrom];
  return isInRecordedYears(day) ? value(day) : fault('year-out-of-range');
}

function dayOf(year: number, month: number, dayOfMonth: number): CellRead {
  if (year < RECORDED_YEARS.first || year > RECORDED_YEARS.last) return fault('year-out-of-range');
  const day = dayFromParts(year, month, dayOfMonth);
  return day === null ? fault('no-such-date') : value(day);
}

function readMonth(cell: string, how: HowDated): CellRead {
  const iso = monthAsIso(cell);
  // Months of Thailand are those of everyone; other calendars have no day in common with them but by day.
  if (how.choice === 'thai' && /^\d{4}-\d{2}$/.test(iso)) return firstOfMonth(readDay(`${iso}-01`, how));
  const month = isCalendar(how.choice) ? null : monthFromIso(iso);
  if (month !== null) {
    const year = Math.floor(month / 12);
    return year < RECORDED_YEARS.first || year > RECORDED_YEARS.last
      ? fault('year-out-of-range')
      : value(month);
  }
  return firstOfMonth(readDay(cell, how));
}

function firstOfMonth(day: CellRead): CellRead {
  if (!day.ok) return day.reason === 'not-a-date' ? fault('not-a-month') : day;
  return value(typeof day.value === 'number' ? monthOf(day.value) : null);
}

/** How months stand in forms: 2024/03, 202403 (as DHIS2 has it), 03/2024, "mars 2024". */
function monthAsIso(cell: string): string {
  const [, year, month] = /^(\d{4})[-/.]?(\d{2})$/.exec(cell) ?? [];
  if (year && month) return `${year}-${month}`;
  const [, number, ofYear] = /^(\d{1,2})[-/. ](\d{4})$/.exec(cell) ?? [];
  if (number && ofYear) return `${ofYear}-${number.padStart(2, '0')}`;
  const [, name, yearAfter] = /^(\p{L}+)(\d{4})$/u.exec(plainHeading(cell)) ?? [];
  const named = name ? monthNamed(name) : undefined;
  return yearAfter && named ? `${yearAfter}-${String(named).padStart(2, '0')}` : cell;
}

function readMarked(cell: string, meaning: Meaning): CellRead {
  const marks: string[] = [];
  const amount = plainAmount(cell, marks);
  const currency = marks.join(' ');
  return currency === '' || (meaning.ownMarks?.includes(currency) ?? true)
    ? readMoney(amount, meaning)
    : { ok: false, reason: 'other-currency', currency };
}

function readMoney(cell: string, { choice, unit }: Meaning): CellRead {
  const read = readNumber(cell, choice);
  // What is written in thousands has three decimals more: 1.2345 stands for 1234.5.
  const amount = read === null ? null : unit === 1 ? read : Number((read * unit).toPrecision(15));
  if (amount === null || !Number.isSafeInteger(Math.round(amount * UNITS_PER_ONE)))
    return fault('not-a-number');
  const units = amountInUnits(amount);
  return units === null ? fault('too-many-decimals') : value(units);
}

function readCount(cell: string): CellRead {
  // Twelve, or twelve thousand.
  if (cell.endsWith('.000')) return fault('not-a-count');
  const count = countIn(cell);
  return count !== null && count >= 0 && count <= MOST_COUNTED ? value(count) : fault('not-a-count');
}

/** A whole number, whose thousands may be set apart by spaces, commas or points: as a fraction it would be no count. */
function countIn(cell: string): number | null {
  const readings = (['decimal-point', 'decimal-comma'] as const).map((choice) => readNumber(cell, choice));
  return readings.find((count) => count !== null && Number.isInteger(count)) ?? null;
}

function codeReader(spec: ColumnSpec, decided: Meaning['codes']): CellReader {
  const codeOfWord = new Map<string, number>();
  spec.codes.forEach((code, index) => {
    for (const word of [code, ...(spec.synonyms[code] ?? [])]) codeOfWord.set(plainHeading(word), index);
  });
  for (const [word, code] of Object.entries(decided)) {
    const index = spec.codes.indexOf(code);
    // A word that was said to mean nothing certain.
    if (index < 0) codeOfWord.delete(word);
    else codeOfWord.set(word, index);
  }
  const readBefore = new Map<string, CellRead>();
  return (cell) => {
    const known = readBefore.get(cell);
    if (known) return known;
    const code = codeOfWord.get(plainHeading(cell));
    const read = code === undefined ? fault('unknown-code') : value(code);
    if (readBefore.size < MOST_REMEMBERED) readBefore.set(cell, read);
    return read;
  };
}

/** Whether a cell of a column can be read as it stands, without anything being asked. */
export function isCellRead(spec: ColumnSpec, cell: string): boolean {
  return cellReader(spec, { choice: null, codes: {}, unit: 1, daysFrom: null, lastYear: null })(cell).ok;
}
