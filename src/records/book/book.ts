import type { CsvCell } from '../csv.ts';

/** How the cells of a column are written and shown. Days are numbered as spreadsheets do; text stays as it was typed. */
export type CellForm = 'text' | 'day' | 'amount' | 'count' | 'wrapped';

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
  readonly rows: Iterable<readonly CsvCell[]>;
}

/** A spreadsheet to be written. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** What somebody is told who writes another word where some are to choose from. */
  readonly otherWord: string;
}

/** Writes a book as XLSX; what that takes is fetched when the first one is written. */
export async function bookFile(book: Book): Promise<Blob> {
  const { xlsxOf } = await import('./xlsx.ts');
  return new Blob(xlsxOf(book), {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
