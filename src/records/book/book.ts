import type { CsvCell } from '../csv.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * How the cells of a column are written and shown. Days are numbered as spreadsheets do; text stays as it was typed,
 * `indented` where it follows a column of numbers; an amount has two decimals, `percent` shows a share with one.
 */
export type CellForm =
  | 'text'
  | 'day'
  | 'amount'
  | 'count'
  | 'wrapped'
  | 'indented'
  | 'percent'
  | 'tenths'
  | 'thousandths'
  | 'plain';

/** A number in a form of its own, whatever that of its column, and how it is reckoned from others in the book. */
export interface FormedCell {
  readonly form: CellForm;
  /** What it comes to as it is written; null leaves the cell empty. */
  readonly value: number | null;
  readonly formula?: Reckoning;
}

export type BookCell = CsvCell | FormedCell;

/** Cells of a sheet one below the other; rows and columns are numbered from 1. */
export interface Place {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

export interface BookColumn {
  /** In letters. */
  readonly width: number;
  readonly form: CellForm;
  /** Whether its heading is marked as one that must be filled. */
  readonly isRequired?: boolean;
  /** Where the words stand of which each cell below the heading has to be one. */
  readonly choices?: Place;
}

/** A sheet of a book to be written. */
export interface BookSheet {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  /** The row of headings, which stays in sight together with what stands above it. */
  readonly headingRow: number;
  /** How many of the first columns stay in sight, and are repeated on paper. */
  readonly frozenColumns?: number;
  /** How many rows below the headings can be narrowed by what stands in them. */
  readonly filteredRows?: number;
  /**
   * Laid out to be read on paper, across, so many pages wide, with the headings on every page. Rows are then as high as
   * their texts, and so are the headings.
   */
  readonly pagesWide?: number;
  /** How many of the first columns are printed, of a sheet whose rows can be narrowed; all without it. */
  readonly printedColumns?: number;
  readonly rows: Iterable<readonly BookCell[]>;
}

/** A spreadsheet to be written. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** What somebody is told who writes another word where some are to choose from. */
  readonly otherWord: string;
  /** Whether whatever opens it reckons all formulas anew, and does not rely on what is written beside them. */
  readonly isReckonedOnOpening?: boolean;
}

/** Writes a book as XLSX; what that takes is fetched when the first one is written. */
export async function bookFile(book: Book): Promise<Blob> {
  const { xlsxOf } = await import('./xlsx.ts');
  return new Blob(xlsxOf(book), {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
