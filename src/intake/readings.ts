import type { ColumnSpec } from '#records';
import { hasShortYear, plainAmount, plainDate, withLatinDigits } from './plain-forms.ts';
import type { ColumnReading, Question } from './report.ts';

/** Calendars other than the Gregorian one in which schemes write their dates. */
export const CALENDARS = ['ethiopian', 'nepali', 'thai'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** The ways in which a column's dates or numbers can be meant. */
export type ReadingChoice =
  | 'as-written'
  | 'day-first'
  | 'month-first'
  | 'year-first'
  | Calendar
  | 'days-1900'
  | 'days-1904'
  | 'decimal-point'
  | 'decimal-comma';

/** Whether dates of a column were said to be of another calendar. */
export function isCalendar(choice: ReadingChoice | null | undefined): choice is Calendar {
  return CALENDARS.some((calendar) => calendar === choice);
}

export const DATE_CHOICES = ['day-first', 'month-first'] as const;
/** Days as spreadsheets number them, from one year on or from the other. */
export const NUMBERED_CHOICES = ['days-1900', 'days-1904'] as const;
export const NUMBER_CHOICES = ['decimal-point', 'decimal-comma'] as const;
const EXAMPLES = 3;

/** A date with the year last: two numbers that may each be the day, then the year; a time of day may follow. */
export const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ]+\d{1,2}:.*)?$/;
/** Three numbers of two digits between hyphens, of which the first or the last may be the year. */
export const SHORT_DATE = /^(\d{1,2})-(\d{1,2})-(\d{2})$/;
/** A date of any calendar with its year in full, first or last; a month of one with the year first. */
const YEARLY = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}))(?:[T ].*)?$/;
const MONTHLY = /^(\d{4})[-/.]?\d{2}$/;
/** The number of a day as a spreadsheet has it: 45292, with a fraction for the time. */
export const NUMBERED = /^(\d{5})(?:\.\d+)?$/;
/** How nearly every cell is written; it needs no looking at what else it could mean. */
const PLAIN_NUMBER = /^-?\d+$/;
const PLAIN_DECIMAL = /^-?\d+\.\d{1,2}$/;
/** Whole parts as they are written: plain, in groups of three, or the Indian way; one mark throughout, told by its place. */
const grouped = (marks: string) =>
  `(?:\\d+|[1-9]\\d{0,2}(?:([${marks}])\\d{3})(?:\\1\\d{3})*|[1-9]\\d?([${marks}])\\d{2}(?:\\2\\d{2})*\\2\\d{3})`;
/** Space, no-break space, narrow no-break space and apostrophes group thousands beside either decimal mark. */
const MARKS = " \u00a0\u2009\u202f'’";
const NUMBERS = {
  'decimal-point': new RegExp(`^[+-]?(?:${grouped(`${MARKS},`)}(?:\\.\\d+)?|\\.\\d+)$`),
  'decimal-comma': new RegExp(`^[+-]?(?:${grouped(`${MARKS}.`)}(?:,\\d+)?|,\\d+)$`),
};

/** A cell of a column and the row it stands in. */
export interface Seen {
  readonly cell: string;
  readonly row: number;
}

/** What cells of a column show of how it is to be read, as plain data. */
export interface Shown {
  /** Ways that some cell allows alone, with the first such cell. */
  readonly alone: ReadonlyArray<Seen & { readonly choice: ReadingChoice }>;
  /** The first cells that can be read both ways, each once. */
  readonly either: readonly Seen[];
  /** The first cells that are numbers of days. */
  readonly numbered: readonly Seen[];
  /** The first cells that show another calendar. */
  readonly calendars: ReadonlyArray<Seen & { readonly choice: Calendar }>;
  /** Whether some date has its year first, as one writes it who means no other calendar. */
  readonly hasPlain: boolean;
  /** The first dates of which the year may be first or last, and the ways in which all of them can be read. */
  readonly short: readonly Seen[];
  readonly shortChoices: readonly ReadingChoice[];
  /** Whether years have two digits. */
  readonly hasShortYears: boolean;
  /** The latest year of dates that were looked at closer, as it is written. */
  readonly latestYear: number | null;
  /** What names a currency, each with the first cell that does. */
  readonly marks: readonly MarkSeen[];
}

/** A mark of a currency, as "KES", "$" or "$ MXN", and the first cell that has it. */
export interface MarkSeen extends Seen {
  readonly mark: string;
}

/** Whether what cells show bears on how their column is to be read at all. */
export function isTelling({ alone, either, numbered, calendars, short }: Shown): boolean {
  return alone.length + either.length + numbered.length + calendars.length + short.length > 0;
}

/** What cells show that turn out to stand so many rows further down. */
export function movedDown(shown: Shown, by: number): Shown {
  const moved = <S extends Seen>(seen: S): S => ({ ...seen, row: seen.row + by });
  const { alone, either, numbered, calendars, short, marks } = shown;
  return {
    ...shown,
    marks: marks.map(moved),
    alone: alone.map(moved),
    either: either.map(moved),
    numbered: numbered.map(moved),
    calendars: calendars.map(moved),
    short: short.map(moved),
  };
}

/** What the file and the year say of its dates before any is looked at. */
interface DatesKnown {
  /** The file itself says from which year on it numbers days. */
  readonly isNumbering: boolean;
  /** This year; null where it is not known, and years say nothing of calendars. */
  readonly thisYear: number | null;
}

/** Gathers, over all cells of a column in any order, which readings they allow (definitions section 10). */
export class Evidence {
  private readonly isNumber: boolean;
  private readonly alone = new Map<ReadingChoice, Seen>();
  private either: Seen[] = [];
  private numbered: Seen[] = [];
  private readonly calendars = new Map<Calendar, Seen>();
  private hasPlain = false;
  private short: Seen[] = [];
  private shortChoices: readonly ReadingChoice[] = SHORT_CHOICES;
  private hasShortYears = false;
  private latestYear: number | null = null;
  private readonly marks = new Map<string, Seen>();
  private readonly known: DatesKnown;

  constructor(
    { type }: Pick<ColumnSpec, 'type'>,
    known: DatesKnown = { isNumbering: false, thisYear: null },
  ) {
    this.isNumber = type === 'money';
    this.known = known;
  }

  add(cell: string, row: number): void {
    if (!this.isNumber) {
      this.addDate(cell, row);
      return;
    }
    const marks: string[] = [];
    this.note(numberEvidence(plainAmount(cell, marks)), { cell, row });
    if (marks.length > 0) noteFirst(this.marks, marks.join(' '), { cell, row });
  }

  /** Notes that there are dates which are nothing else. */
  addPlain(): void {
    this.hasPlain = true;
  }

  private addDate(cell: string, row: number): void {
    if (!this.known.isNumbering && NUMBERED.test(cell)) {
      this.numbered = withSeen(this.numbered, { cell, row });
      return;
    }
    const latin = withLatinDigits(cell);
    this.noteYear(yearIn(latin));
    const calendar = calendarShown(latin, this.known.thisYear);
    if (calendar) {
      noteFirst(this.calendars, calendar, { cell, row });
      return;
    }
    const ways = shortWays(latin);
    if (ways) {
      this.shortChoices = this.shortChoices.filter((choice) => ways.includes(choice));
      this.short = withSeen(this.short, { cell, row });
    }
    if (ways || hasShortYear(cell)) this.hasShortYears = true;
    if (/^\d{4}[-/.]/.test(latin)) this.hasPlain = true;
    // Of a year of two digits the century says nothing about what is the day.
    else if (!ways) this.note(dateEvidence(plainDate(cell, 2000)), { cell, row });
  }

  private noteYear(year: number | null): void {
    if (year !== null) this.latestYear = Math.max(year, this.latestYear ?? year);
  }

  private note(choice: ReadingChoice | 'either' | null, seen: Seen): void {
    if (choice === 'either') this.either = withSeen(this.either, seen);
    else if (choice) noteFirst(this.alone, choice, seen);
  }

  /** Adds what other cells of the column show. */
  join(shown: Shown): void {
    for (const { choice, ...seen } of shown.alone) noteFirst(this.alone, choice, seen);
    for (const seen of shown.either) this.either = withSeen(this.either, seen);
    for (const seen of shown.numbered) this.numbered = withSeen(this.numbered, seen);
    for (const { choice, ...seen } of shown.calendars) noteFirst(this.calendars, choice, seen);
    for (const seen of shown.short) this.short = withSeen(this.short, seen);
    for (const { mark, ...seen } of shown.marks) noteFirst(this.marks, mark, seen);
    this.shortChoices = this.shortChoices.filter((choice) => shown.shortChoices.includes(choice));
    this.hasPlain ||= shown.hasPlain;
    this.hasShortYears ||= shown.hasShortYears;
    this.noteYear(shown.latestYear);
  }

  get shown(): Shown {
    const { either, numbered, hasPlain, short, shortChoices, hasShortYears } = this;
    return {
      alone: listed(this.alone),
      either,
      numbered,
      calendars: listed(this.calendars),
      hasPlain,
      short,
      shortChoices,
      hasShortYears,
      latestYear: this.latestYear,
      marks: Array.from(this.marks, ([mark, seen]) => ({ mark, ...seen })),
    };
  }

  /** What the column shows by itself: a reading, a question, or null where nothing needs deciding. */
  verdict(column: string): ColumnReading | Question | null {
    const order = this.order(column) ?? this.orderOfShort(column);
    const calendars = listed(this.calendars);
    const [first] = calendars;
    if (!first) return order;
    // Years that no other calendar has, and nothing beside them.
    if (first.choice === 'thai' && !order && !this.hasPlain && calendars.length === 1)
      return { column, choice: 'thai', by: 'evidence' };
    const others: readonly ReadingChoice[] =
      order === null ? ['as-written'] : 'choices' in order ? order.choices : [order.choice];
    const cells = [...calendars, ...listed(this.alone), ...this.either, ...this.short].map(
      ({ cell }) => cell,
    );
    return {
      column,
      choices: [...others, ...calendars.map(({ choice }) => choice)],
      examples: cells.slice(0, EXAMPLES),
    };
  }

  /** What is the day and what the month, or what stands between ones and tenths. */
  private order(column: string): ColumnReading | Question | null {
    const choices: readonly ReadingChoice[] = this.isNumber ? NUMBER_CHOICES : DATE_CHOICES;
    const shown = listed(this.alone);
    const [first] = shown;
    if (first && shown.length === 1) return { column, choice: first.choice, by: 'evidence' };
    if (!first && this.either.length === 0) {
      const examples = this.numbered.map(({ cell }) => cell);
      return examples.length > 0 ? { column, choices: NUMBERED_CHOICES, examples } : null;
    }
    const cells = [...shown, ...this.either].map(({ cell }) => cell);
    return { column, choices, examples: cells.slice(0, EXAMPLES) };
  }

  /** What is the year, where all of a date is short. */
  private orderOfShort(column: string): ColumnReading | Question | null {
    const [only, ...more] = this.shortChoices;
    if (this.short.length === 0) return null;
    if (only && more.length === 0) return { column, choice: only, by: 'evidence' };
    const choices = only ? this.shortChoices : SHORT_CHOICES;
    return { column, choices, examples: this.short.map(({ cell }) => cell) };
  }
}

/** Keeps, for each choice, the cell that shows it first. */
function noteFirst<C>(seen: Map<C, Seen>, choice: C, { cell, row }: Seen): void {
  const known = seen.get(choice);
  if (!known || row < known.row) seen.set(choice, { cell, row });
}

function listed<C extends ReadingChoice>(seen: ReadonlyMap<C, Seen>): Array<Seen & { readonly choice: C }> {
  const inOrder = [...DATE_CHOICES, ...NUMBER_CHOICES, ...CALENDARS].flatMap((one) =>
    [...seen].filter(([choice]) => choice === one),
  );
  return inOrder.map(([choice, cell]) => ({ choice, ...cell }));
}

const SHORT_CHOICES: readonly ReadingChoice[] = [...DATE_CHOICES, 'year-first'];

/** The ways in which three short numbers can be a date; null where they are something else. */
function shortWays(cell: string): readonly ReadingChoice[] | null {
  const match = SHORT_DATE.exec(cell);
  // A last number that can be no day is the year, which other forms have too.
  if (!match || Number(match[3]) > 31) return null;
  const [first, second, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const can = {
    'day-first': first <= 31 && second <= 12,
    'month-first': first <= 12 && second <= 31,
    'year-first': second <= 12 && last >= 1,
  };
  return SHORT_CHOICES.filter((choice) => choice in can && can[choice as keyof typeof can]);
}

/** Buddhist years of the recorded ones. */
const THAI_YEARS = { first: 2443, last: 2643 };
/** Years by which records are not dated ahead, but Nepali years are; cover for life is said to end later still. */
export const FAR_AHEAD = 40;
/** Years that cover may end after this one, for years of two digits; nobody is born in the future. */
export const YEARS_AHEAD = 10;
const FURTHEST_AHEAD = 62;
/** Years by which an Ethiopian one is behind at least, and the days its thirteenth month has. */
const ETHIOPIAN = { behind: 7, days: 6 };

/** The year of a date that has it in full. */
function yearIn(cell: string): number | null {
  const [, first, , , last] = YEARLY.exec(cell) ?? [];
  const year = first ?? last;
  return year === undefined ? null : Number(year);
}

/** The calendar that a date shows by itself: a year far ahead, or a thirteenth month. */
function calendarShown(cell: string, thisYear: number | null): Calendar | null {
  const [, first, month, day, last] = YEARLY.exec(cell) ?? [];
  const year = Number(first ?? last ?? MONTHLY.exec(cell)?.[1] ?? Number.NaN);
  if (year >= THAI_YEARS.first && year <= THAI_YEARS.last) return 'thai';
  if (thisYear === null) return null;
  if (first === undefined && last === undefined) return null;
  if (year >= thisYear + FAR_AHEAD && year <= thisYear + FURTHEST_AHEAD) return 'nepali';
  const isThirteenth = month === '13' && Number(day) <= ETHIOPIAN.days;
  return isThirteenth && year + ETHIOPIAN.behind <= thisYear ? 'ethiopian' : null;
}

/** The first few different cells, with one more. */
function withSeen(before: Seen[], { cell, row }: Seen): Seen[] {
  const same = before.find((seen) => seen.cell === cell);
  if (same ? same.row <= row : (before[EXAMPLES - 1]?.row ?? Infinity) <= row) return before;
  const others = before.filter((seen) => seen !== same);
  return [...others, { cell, row }].sort((a, b) => a.row - b.row).slice(0, EXAMPLES);
}

/** Whether the cells of a column of this type can be meant in several ways at all. */
export function needsReading({ type }: Pick<ColumnSpec, 'type'>): boolean {
  return type === 'day' || type === 'month' || type === 'money';
}

function dateEvidence(cell: string): ReadingChoice | 'either' | null {
  const match = YEAR_LAST.exec(cell);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[2]);
  if (first === second) return null;
  if (first > 12) return second > 12 ? null : 'day-first';
  return second > 12 ? 'month-first' : 'either';
}

function numberEvidence(cell: string): ReadingChoice | 'either' | null {
  if (PLAIN_NUMBER.test(cell)) return null;
  if (PLAIN_DECIMAL.test(cell)) return 'decimal-point';
  const withPoint = readNumber(cell, 'decimal-point');
  const withComma = readNumber(cell, 'decimal-comma');
  if (withPoint === withComma) return null;
  if (withComma === null) return 'decimal-point';
  return withPoint === null ? 'decimal-comma' : 'either';
}

/**
 * A number with its decimal mark known; thousands in threes, or in the Indian way, are understood where one mark sets
 * them apart throughout. Null when it is none.
 */
export function readNumber(cell: string, choice: ReadingChoice | null): number | null {
  if (PLAIN_NUMBER.test(cell) || (choice !== 'decimal-comma' && PLAIN_DECIMAL.test(cell)))
    return Number(cell);
  const plain = cell.replace('−', '-');
  const isComma = choice === 'decimal-comma';
  if (!NUMBERS[isComma ? 'decimal-comma' : 'decimal-point'].test(plain)) return null;
  const digits = plain.replace(isComma ? /[^\d,+-]/g : /[^\d.+-]/g, '');
  return Number(digits.replace(',', '.'));
}
