import type { Words } from './words.ts';

/** How records lie in memory: one typed array a column, and a marker for each blank cell. */

/** Text, told once: codes index into words, NO_WORD where blank. */
export interface TextColumn {
  readonly type: 'text';
  readonly codes: Int32Array;
  readonly words: Words;
}

/** Days (or months) as whole numbers, NO_DAY where blank. */
export interface DayColumn {
  readonly type: 'day';
  readonly days: Int32Array;
}

/** Whole numbers of the currency's smallest kept unit, NO_AMOUNT where blank. */
export interface MoneyColumn {
  readonly type: 'money';
  readonly units: Float64Array;
}

/** Index into the code list of the column's declaration, NO_CODE where blank. */
export interface CodeColumn {
  readonly type: 'code';
  readonly codes: Uint8Array;
}

/** Whole numbers from 0, NO_COUNT where blank. */
export interface CountColumn {
  readonly type: 'count';
  readonly counts: Int32Array;
}

export type Column = TextColumn | DayColumn | MoneyColumn | CodeColumn | CountColumn;

export const NO_WORD = -1;
export const NO_CODE = 255;
export const NO_COUNT = -1;
/** Blank money is NaN inside a column only, so that an unguarded sum shows itself at once instead of adding a zero. */
export const NO_AMOUNT = Number.NaN;
