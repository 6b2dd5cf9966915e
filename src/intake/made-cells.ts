/** Cells that are made of others: fetched for tables of which it was said that they have some. */
import { textIn } from '#records';
import { firstDayOf, isoDay, lastDayOf, monthFromIso, type Month } from '#units';
import type { monthNamed, withLatinDigits } from './plain-forms.ts';
import type { MadeColumn } from './recognise.ts';
import type { Batch } from './scan.ts';

/** Makes the cells of a table's made columns. */
export interface Maker {
  /** A batch in which they stand behind the cells of each record; it lasts as long as the one given. */
  readonly withMade: (batch: Batch) => Batch;
  /** They alone, of the cells of one row. */
  readonly madeOf: (cells: readonly string[]) => readonly string[];
}

/** How months and digits are written; handed in, so that who reads plain tables has them in one piece. */
export interface Forms {
  readonly monthNamed: typeof monthNamed;
  readonly withLatinDigits: typeof withLatinDigits;
}

type MadeCells = (cells: readonly string[]) => readonly string[];

/** A maker of cells for made columns. isElsewhere: whether the dates of a column are said to be of another calendar. */
export function makerOf(
  made: readonly MadeColumn[],
  forms: Forms,
  isElsewhere: (column: string) => boolean,
): Maker {
  const madeOf: MadeCells = (cells) => made.map((one) => madeCell(one, cells, forms, isElsewhere));
  return { madeOf, withMade: (batch) => withMade(batch, made.length, madeOf) };
}

function madeCell(
  { column, way, between = '-', at }: MadeColumn,
  cells: readonly string[],
  forms: Forms,
  isElsewhere: (column: string) => boolean,
): string {
  const [first = '', second = '', third = ''] = at.map((position) => (cells[position] ?? '').trim());
  switch (way) {
    case 'day-month-year':
      return dateOf({ day: first, month: second, year: third }, forms);
    case 'month-year':
      return dateOf({ day: null, month: first, year: second }, forms);
    case 'joined':
      return joined(
        at.map((position) => (cells[position] ?? '').trim()),
        between,
      );
    case 'first-date':
    case 'last-date':
      return dateIn(first, way === 'first-date', forms, isElsewhere(column));
  }
}

/** Cells as one; of which one is blank, there is none. */
function joined(parts: readonly string[], between: string): string {
  return parts.includes('') ? '' : parts.join(between);
}

/** Names of months that every reading of dates knows, for years of two digits, which read as years beside a name alone. */
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date, or a month, as one cell; what is none is told in brackets, so that it is seen and not taken for one. */
function dateOf(
  { day, month, year }: { readonly day: string | null; readonly month: string; readonly year: string },
  { monthNamed, withLatinDigits }: Forms,
): string {
  const parts = [...(day === null ? [] : [day]), month, year];
  if (parts.every((part) => part === '')) return '';
  const digits = withLatinDigits(month);
  const number = /^\d{1,2}$/.test(digits) ? Number(digits) : monthNamed(month);
  const ofMonth = withLatinDigits(day ?? '1');
  const ofEra = withLatinDigits(year);
  const name = NAMES[(number ?? 0) - 1];
  if (number !== undefined && /^\d{1,2}$/.test(ofMonth)) {
    const inOrder = [ofEra, String(number), ...(day === null ? [] : [ofMonth])];
    if (/^\d{4}$/.test(ofEra)) return inOrder.map((part) => part.padStart(2, '0')).join('-');
    // As a day of its month: by its name and two digits alone it would be no month.
    if (name && /^\d{2}$/.test(ofEra)) return [ofMonth, name, ofEra].join(' ');
  }
  // In brackets: joined alone, 5/13/24 would be read as another day.
  return `[${parts.map((part) => (part === '' ? '?' : part)).join('/')}]`;
}

/** Whole dates as they stand in a text, each tried where it may begin. */
const DATES = [
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/y,
  /\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/y,
  /\d{1,2}(?:st|nd|rd|th|er)?[-/. ]+(?:de |of )?(\p{L}+)\.?[-/., ]+(?:de )?\d{4}(?!\d)/uy,
  /(\p{L}+)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/uy,
];
/** Months with their year: 2024-01, 01/2024, Jan 2024; and two that share one, as in "Jan - Dec 2024". */
const YEAR_MONTH = /(\d{4})([-/])(\d{2})(?!\d)/y;
const MONTH_YEAR = /(\d{1,2})[-/](\d{4})(?!\d)/y;
const NAME_YEAR = /(\p{L}+)\.?[-/ ]+(\d{4})(?!\d)/uy;
const SHARED_YEAR = /^[^\p{L}\d]*(\p{L}+)\.?\s*(?:[-–—]|\p{L}{1,5})\s*(\p{L}+)\.?[-/ ]+(\d{4})[^\p{L}\d]*$/u;
/** Letters of a cell beyond which it is no period. */
const LONGEST_PERIOD = 200;
/** What may stand beside months that are a period: "from", "to" and the like; beside anything else a number may be of something else. */
const BETWEEN_MONTHS =
  /^(?:from|to|till|until|through|and|of|du|de|le|la|au|a|à|al|desde|el|hasta|até|ate|do|dari|sampai|s|d|hingga|من|إلى|الى|से|तक|\s|\p{P}|\p{S})*$/iu;

/** A date found in a text: as it stands there, or the month that it is. */
type Found = { readonly length: number; readonly at?: number } & (
  { readonly date: string } | { readonly month: Month }
);

/**
 * The first or the last day of a period that is written in one cell with two dates, two months, or one month. Anything else is
 * given back in brackets, as no date, so that it is seen and not taken for one.
 */
function dateIn(cell: string, isFirst: boolean, forms: Forms, isElsewhere: boolean): string {
  if (cell === '') return '';
  const text = forms.withLatinDigits(cell);
  const found = cell.length > LONGEST_PERIOD ? [] : (monthsOfYear(text, forms) ?? datesIn(text, forms));
  const [one, other = one, ...more] = found;
  const hasMonth = found.some((each) => 'month' in each);
  // A month beside anything else is not all of the period.
  const isMonth = hasMonth && one?.length === text.trim().length;
  const isPeriod = one && other && more.length === 0 && (found.length === 2 || isMonth);
  // How long months are elsewhere is for calendars to know.
  if (!isPeriod || (hasMonth && (isElsewhere || !areAlone(found, text)))) return `[${cell}]`;
  const taken = isFirst ? one : other;
  if ('date' in taken) return taken.date;
  return isoDay(isFirst ? firstDayOf(taken.month) : lastDayOf(taken.month));
}

/** Whether some dates, one of which is a month, are all that a text says. */
function areAlone(found: readonly Found[], text: string): boolean {
  const rest = found.reduce(
    ({ left, at }, { at: from = at, length }) => ({ left: left + text.slice(at, from), at: from + length }),
    { left: '', at: 0 },
  );
  return found.every(({ at }) => at === undefined) || BETWEEN_MONTHS.test(rest.left + text.slice(rest.at));
}

/** Two months of one year, in their order. */
function monthsOfYear(text: string, { monthNamed }: Forms): Found[] | null {
  const [, first = '', last = '', year = ''] = SHARED_YEAR.exec(text) ?? [];
  const [from, to] = [monthNamed(first), monthNamed(last)];
  if (!from || !to || from > to) return null;
  return [from, to].flatMap((number) => monthFound(year, number, 0) ?? []);
}

function datesIn(text: string, forms: Forms): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length;) {
    // A number or a word is gone through as a whole.
    const isWithin = /\d\d$|\p{L}\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
    const one = isWithin ? null : dateAt(text, at, forms);
    if (one) found.push({ ...one, at });
    at += one?.length ?? 1;
  }
  return found;
}

function dateAt(text: string, at: number, { monthNamed }: Forms): Found | null {
  for (const form of DATES) {
    const [date, name] = matchAt(form, text, at) ?? [];
    if (date !== undefined && (name === undefined || monthNamed(name) !== undefined))
      return { date, length: date.length };
  }
  const [all, year, mark, number] = matchAt(YEAR_MONTH, text, at) ?? [];
  // 2011/12 is as well the year that begins in 2011.
  const isYear = mark === '/' && (Number(year) + 1) % 100 === Number(number);
  if (all !== undefined && !isYear) return monthFound(year, Number(number), all.length);
  const [short, first, after] = matchAt(MONTH_YEAR, text, at) ?? [];
  if (short !== undefined) return monthFound(after, Number(first), short.length);
  const [named, name = '', ofYear] = matchAt(NAME_YEAR, text, at) ?? [];
  return named === undefined ? null : monthFound(ofYear, monthNamed(name), named.length);
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function monthFound(year = '', number: number | undefined, length: number): Found | null {
  const month = number && monthFromIso(`${year}-${String(number).padStart(2, '0')}`);
  return typeof month === 'number' ? { month, length } : null;
}

const encoder = new TextEncoder();

/** Lays the bytes of a batch's records out anew, its made cells behind them. */
function withMade(batch: Batch, count: number, madeOf: MadeCells): Batch {
  const { bytes, cells, width, length } = batch;
  const texts = Array.from({ length }, (_, r) => {
    const row = Array.from({ length: width }, (__, k) => textOf(batch, r, k));
    return madeOf(row).map((cell) => encoder.encode(cell));
  });
  const own = spanOf(batch);
  const added = texts.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.length, 0), 0);
  const all = new Uint8Array(own.to - own.from + added);
  all.set(bytes.subarray(own.from, own.to));
  const wide = new Int32Array(2 * length * (width + count));
  let next = own.to - own.from;
  for (let r = 0, at = 0; r < length; r++) {
    for (let k = 2 * r * width; k < 2 * (r + 1) * width; k++) wide[at++] = Math.max(0, cells[k]! - own.from);
    for (const cell of texts[r]!) {
      all.set(cell, next);
      wide[at++] = next;
      wide[at++] = next += cell.length;
    }
  }
  return { ...batch, bytes: all, cells: wide, width: width + count };
}

function textOf({ bytes, cells, width }: Batch, record: number, column: number): string {
  const at = 2 * (record * width + column);
  return textIn(bytes, cells[at]!, cells[at + 1]!);
}

/** Where the filled cells of a batch begin and end. */
function spanOf({ cells, length, width }: Batch): { readonly from: number; readonly to: number } {
  let from = Infinity;
  let to = 0;
  for (let at = 0; at < 2 * length * width; at += 2) {
    if (cells[at] === cells[at + 1]) continue;
    from = Math.min(from, cells[at]!);
    to = Math.max(to, cells[at + 1]!);
  }
  return { from: Math.min(from, to), to };
}
