import { NO_RECORDS, type BookCell, type BookColumn, type BookSheet, type CellForm } from '#records';
import { textCell } from './cells.ts';

/** Rows above the lines of a sheet: that it holds no records, what it says, and its headings. */
const HEADING_ROW = 3;

/** The row in which the first line of a sheet stands. */
export const FIRST_ROW = HEADING_ROW + 1;

/** A column of a sheet: its heading, its width in letters, and the form of its cells. */
export type ColumnLaidOut = readonly [heading: string, width: number, form: CellForm];

/** A sheet that is told what it is above its headings, and is known as none of records when it comes back. */
export function sheetOf(
  name: string,
  text: string,
  columns: readonly ColumnLaidOut[],
  rows: Iterable<readonly BookCell[]>,
  more: Pick<BookSheet, 'frozenColumns' | 'filteredRows' | 'pagesWide' | 'printedColumns'> = {},
): BookSheet {
  return {
    name,
    columns: columns.map(([, width, form]): BookColumn => ({ width, form })),
    headingRow: HEADING_ROW,
    rows: below([[NO_RECORDS], [text], columns.map(([heading]) => textCell(heading))], rows),
    ...more,
  };
}

function* below(
  head: ReadonlyArray<readonly BookCell[]>,
  rows: Iterable<readonly BookCell[]>,
): Generator<readonly BookCell[]> {
  yield* head;
  yield* rows;
}
