import type { ColumnSpec } from '#records';
import type { ColumnReading, Question } from './report.ts';

/** The ways in which a column's dates or numbers can be meant. */
export type ReadingChoice = 'day-first' | 'month-first' | 'decimal-point' | 'decimal-comma';

const DATE_CHOICES = ['day-first', 'month-first'] as const;
const NUMBER_CHOICES = ['decimal-point', 'decimal-comma'] as const;
const EXAMPLES = 3;

/** A date with the year last: two numbers that may each be the day, then the year; a time of day may follow. */
export const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ]+\d{1,2}:.*)?$/;
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

/** What cells of a column show of how it is to be read, as plain data. */
export interface Shown {
  /** The ways that some cell allows alone, in the order in which they were met, with that cell. */
  readonly alone: ReadonlyArray<readonly [choice: ReadingChoice, cell: string]>;
  /** The first cells that can be read both ways. */
  readonly either: readonly string[];
}

/** Gathers, over all cells of a column, which readings they allow (definitions section 10). */
export class Evidence {
  private readonly isNumber: boolean;
  private readonly alone: Array<readonly [ReadingChoice, string]> = [];
  private readonly either: string[] = [];

  constructor({ type }: Pick<ColumnSpec, 'type'>) {
    this.isNumber = type === 'money';
  }

  add(cell: string): void {
    const choice = this.isNumber ? numberEvidence(cell) : dateEvidence(cell);
    if (choice === 'either') this.noteEither(cell);
    else if (choice) this.noteAlone(choice, cell);
  }

  /** Adds what cells further down show. */
  join({ alone, either }: Shown): void {
    for (const [choice, cell] of alone) this.noteAlone(choice, cell);
    for (const cell of either) this.noteEither(cell);
  }

  get shown(): Shown {
    return { alone: this.alone, either: this.either };
  }

  /** What the column shows by itself: a reading, a question, or null where nothing needs deciding. */
  verdict(column: string): ColumnReading | Question | null {
    const choices: readonly ReadingChoice[] = this.isNumber ? NUMBER_CHOICES : DATE_CHOICES;
    const [first, second] = this.alone;
    if (first && !second) return { column, choice: first[0], by: 'evidence' };
    if (!first && this.either.length === 0) return null;
    return { column, choices, examples: [...(second ? [second[1]] : []), ...this.either].slice(0, EXAMPLES) };
  }

  private noteAlone(choice: ReadingChoice, cell: string): void {
    if (!this.alone.some(([known]) => known === choice)) this.alone.push([choice, cell]);
  }

  private noteEither(cell: string): void {
    if (this.either.length < EXAMPLES && !this.either.includes(cell)) this.either.push(cell);
  }
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
