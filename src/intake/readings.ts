import type { ColumnSpec } from '#records';
import type { ColumnReading, Question } from './report.ts';

/** The ways in which a column's dates or numbers can be meant. */
export const READING_CHOICES = ['day-first', 'month-first', 'decimal-point', 'decimal-comma'] as const;
export type ReadingChoice = (typeof READING_CHOICES)[number];

const DATE_CHOICES = ['day-first', 'month-first'] as const;
const NUMBER_CHOICES = ['decimal-point', 'decimal-comma'] as const;
const EXAMPLES = 3;

/** A date with the year last: two numbers that may each be the day, then the year; a time of day may follow. */
export const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ]+\d{1,2}:.*)?$/;
/** How nearly every cell is written; it needs no looking at what else it could mean. */
const PLAIN_NUMBER = /^-?\d+$/;
const PLAIN_DECIMAL = /^-?\d+\.\d{1,2}$/;
const SPACES = /[\s\u00a0\u202f’']/g;

/** Gathers, over all cells of a column, which readings they allow (definitions section 10). */
export class Evidence {
  private readonly isNumber: boolean;
  private readonly seen = new Map<ReadingChoice, number>();
  private readonly ambiguous: string[] = [];

  constructor(spec: ColumnSpec) {
    this.isNumber = spec.type === 'money';
  }

  add(cell: string): void {
    const choice = this.isNumber ? numberEvidence(cell) : dateEvidence(cell);
    if (choice === 'either') {
      if (this.ambiguous.length < EXAMPLES && !this.ambiguous.includes(cell)) this.ambiguous.push(cell);
    } else if (choice) {
      this.seen.set(choice, (this.seen.get(choice) ?? 0) + 1);
      if (this.seen.get(choice) === 1 && this.seen.size > 1) this.ambiguous.unshift(cell);
    }
  }

  /** What the column shows by itself: a reading, a question, or null where nothing needs deciding. */
  verdict(column: string): ColumnReading | Question | null {
    const choices: readonly ReadingChoice[] = this.isNumber ? NUMBER_CHOICES : DATE_CHOICES;
    const shown = choices.filter((choice) => this.seen.has(choice));
    if (shown.length === 1 && shown[0]) return { column, choice: shown[0], by: 'evidence' };
    if (shown.length === 0 && this.ambiguous.length === 0) return null;
    return { column, choices, examples: this.ambiguous.slice(0, EXAMPLES) };
  }
}

/** Whether the cells of a column of this type can be meant in several ways at all. */
export function needsReading({ type }: ColumnSpec): boolean {
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
  const plain = cell.replace(SPACES, '').replace(/^[+\-−]/, '');
  if (!/^[\d.,]+$/.test(plain)) return null;
  const points = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  if (points === 0 && commas === 0) return null;
  if (points > 0 && commas > 0) {
    return plain.lastIndexOf('.') > plain.lastIndexOf(',') ? 'decimal-point' : 'decimal-comma';
  }
  // One mark standing several times groups thousands, so the other one is the decimal mark.
  if (points > 1) return 'decimal-comma';
  if (commas > 1) return 'decimal-point';
  const [whole = '', fraction = ''] = plain.split(points > 0 ? '.' : ',');
  const mayGroup = fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0');
  if (mayGroup) return 'either';
  return points > 0 ? 'decimal-point' : 'decimal-comma';
}

/** A number with its decimal mark known; thousands in threes, or in the Indian way, are passed over. Null when it is none. */
export function readNumber(cell: string, choice: ReadingChoice | null): number | null {
  if (PLAIN_NUMBER.test(cell) || (choice !== 'decimal-comma' && PLAIN_DECIMAL.test(cell)))
    return Number(cell);
  const plain = cell.replace(SPACES, '').replace('−', '-');
  const isComma = choice === 'decimal-comma';
  const pattern = isComma
    ? /^[+-]?(?:\d+|\d{1,3}(?:\.\d{2,3})*\.\d{3})?(?:,\d+)?$/
    : /^[+-]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})?(?:\.\d+)?$/;
  if (!pattern.test(plain) || !/\d/.test(plain)) return null;
  return Number(isComma ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}
