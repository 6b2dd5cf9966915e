import type { ColumnSpec } from '#records';
import { hasShortYear, plainAmount, plainDate } from './plain-forms.ts';
import type { ColumnReading, Question } from './report.ts';

/** The ways in which a column's dates or numbers can be meant. */
export type ReadingChoice =
  'day-first' | 'month-first' | 'days-1900' | 'days-1904' | 'decimal-point' | 'decimal-comma';

export const DATE_CHOICES = ['day-first', 'month-first'] as const;
/** Days as spreadsheets number them, from one year on or from the other. */
export const NUMBERED_CHOICES = ['days-1900', 'days-1904'] as const;
export const NUMBER_CHOICES = ['decimal-point', 'decimal-comma'] as const;
const EXAMPLES = 3;

/** A date with the year last: two numbers that may each be the day, then the year; a time of day may follow. */
export const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ]+\d{1,2}:.*)?$/;
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
interface Seen {
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
  /** Whether years have two digits. */
  readonly hasShortYears: boolean;
}

/** What cells show that turn out to stand so many rows further down. */
export function movedDown({ alone, either, numbered, hasShortYears }: Shown, by: number): Shown {
  const moved = <S extends Seen>(seen: S): S => ({ ...seen, row: seen.row + by });
  return { alone: alone.map(moved), either: either.map(moved), numbered: numbered.map(moved), hasShortYears };
}

/** Gathers, over all cells of a column in any order, which readings they allow (definitions section 10). */
export class Evidence {
  private readonly isNumber: boolean;
  private readonly alone = new Map<ReadingChoice, Seen>();
  private either: Seen[] = [];
  private numbered: Seen[] = [];
  private hasShortYears = false;
  private readonly isNumbering: boolean;

  /** isNumbering: the file itself says from which year on it numbers days. */
  constructor({ type }: Pick<ColumnSpec, 'type'>, isNumbering = false) {
    this.isNumber = type === 'money';
    this.isNumbering = isNumbering;
  }

  add(cell: string, row: number): void {
    if (!this.isNumber && !this.isNumbering && NUMBERED.test(cell)) {
      this.numbered = withSeen(this.numbered, { cell, row });
      return;
    }
    if (!this.isNumber && hasShortYear(cell)) this.hasShortYears = true;
    // Of a year of two digits the century says nothing about what is the day.
    const choice = this.isNumber ? numberEvidence(plainAmount(cell)) : dateEvidence(plainDate(cell, 2000));
    if (choice === 'either') this.noteEither({ cell, row });
    else if (choice) this.noteAlone(choice, { cell, row });
  }

  /** Adds what other cells of the column show. */
  join({ alone, either, numbered, hasShortYears }: Shown): void {
    for (const { choice, ...seen } of alone) this.noteAlone(choice, seen);
    for (const seen of either) this.noteEither(seen);
    for (const seen of numbered) this.numbered = withSeen(this.numbered, seen);
    this.hasShortYears ||= hasShortYears;
  }

  get shown(): Shown {
    const { either, numbered, hasShortYears } = this;
    return {
      alone: [...this.alone].map(([choice, seen]) => ({ choice, ...seen })),
      either,
      numbered,
      hasShortYears,
    };
  }

  /** What the column shows by itself: a reading, a question, or null where nothing needs deciding. */
  verdict(column: string): ColumnReading | Question | null {
    const choices: readonly ReadingChoice[] = this.isNumber ? NUMBER_CHOICES : DATE_CHOICES;
    const shown = choices.flatMap((choice) => {
      const seen = this.alone.get(choice);
      return seen ? [{ choice, cell: seen.cell }] : [];
    });
    const [first] = shown;
    if (first && shown.length === 1) return { column, choice: first.choice, by: 'evidence' };
    if (!first && this.either.length === 0) {
      const examples = this.numbered.map(({ cell }) => cell);
      return examples.length > 0 ? { column, choices: NUMBERED_CHOICES, examples } : null;
    }
    const cells = [...shown, ...this.either].map(({ cell }) => cell);
    return { column, choices, examples: cells.slice(0, EXAMPLES) };
  }

  private noteAlone(choice: ReadingChoice, { cell, row }: Seen): void {
    const known = this.alone.get(choice);
    if (!known || row < known.row) this.alone.set(choice, { cell, row });
  }

  private noteEither(seen: Seen): void {
    this.either = withSeen(this.either, seen);
  }
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
