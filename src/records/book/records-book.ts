import { dayFromIso, UNITS_PER_ONE, type Day } from '#units';
import { cellOf, cellText, columnOf, specsOf } from '../columns/cells.ts';
import type { CellValue } from '../columns/builder.ts';
import { guarded, type CsvCell } from '../csv.ts';
import type { AnyTable, Kind } from '../kinds.ts';
import type { ColumnSpec, ColumnType } from '../specs.ts';
import type { Book, BookColumn, BookSheet, CellForm, Place } from './book.ts';

/**
 * Stands alone in the first cell of a sheet that explains others and holds no records, so that our own files are known
 * when they come back. The same in every language, since a file may be made in one and read in another.
 */
export const NO_RECORDS = '*** SchemeScope ***';

/** What a book of records is called and says, in the language of whoever asked for it: plain data. */
export interface BookTexts {
  /** The sheets of records, in order, by the kind that each holds. */
  readonly sheets: ReadonlyArray<{ readonly kind: Kind; readonly name: string }>;
  /** The sheet with the words of columns of codes, and what is said above them. */
  readonly codes: { readonly name: string; readonly text: string };
  /** The sheet that says of each column what it means: its headings, and a line for each column. */
  readonly columns: {
    readonly name: string;
    readonly text: string;
    readonly headings: readonly string[];
    readonly lines: ReadonlyArray<readonly string[]>;
  };
  readonly otherWord: string;
}

/**
 * A book with a sheet for each kind, filled with rows or empty; columns of codes offer their words to choose from.
 * Rows may have cells under further headings, beside those of the kind, of which nothing is read as a record.
 */
export function recordsBook(
  texts: BookTexts,
  rowsOf: (kind: Kind) => Iterable<readonly CsvCell[]>,
  headingsBeside: (kind: Kind) => readonly string[] = () => [],
): Book {
  const lists = texts.sheets.flatMap(({ kind, name }) =>
    specsOf(kind).flatMap(([column, { codes }]) =>
      codes.length > 0 ? [{ kind, column, codes, heading: `${name}: ${column}` }] : [],
    ),
  );
  const sheets = texts.sheets.map(({ kind, name }): BookSheet => {
    const columns = specsOf(kind).map(([column, spec]): BookColumn => {
      const at = lists.findIndex((list) => list.kind === kind && list.column === column);
      const choices: Place = {
        sheet: texts.codes.name,
        column: at + 1,
        first: FIRST_LINE,
        last: FIRST_LINE + spec.codes.length - 1,
      };
      return {
        width: Math.max(NARROWEST, column.length + 2),
        form: FORMS[spec.type],
        isRequired: spec.required,
        ...(at >= 0 && { choices }),
      };
    });
    const beside = headingsBeside(kind);
    return {
      name,
      columns: [...columns, ...beside.map((): BookColumn => ({ width: NARROWEST, form: 'text' }))],
      headingRow: 1,
      rows: below([[...specsOf(kind).map(([column]) => column), ...beside]], rowsOf(kind)),
    };
  });
  const explaining = [columnsSheet(texts), ...(lists.length > 0 ? [codesSheet(texts, lists)] : [])];
  return { sheets: [...sheets, ...explaining], otherWord: texts.otherWord };
}

/** Rows above the lines of a sheet that explains: what it is, what it says, and its headings. */
const HEADINGS_AT = 3;
const FIRST_LINE = HEADINGS_AT + 1;

const NARROWEST = 13;
const FORMS: Readonly<Record<ColumnType, CellForm>> = {
  text: 'text',
  day: 'day',
  // As a date it would be shown with a day, or in a form of the device's.
  month: 'text',
  money: 'amount',
  code: 'text',
  count: 'count',
};

interface CodeList {
  readonly heading: string;
  readonly codes: readonly string[];
}

function codesSheet({ codes: { name, text } }: BookTexts, lists: readonly CodeList[]): BookSheet {
  const longest = Math.max(...lists.map(({ codes }) => codes.length));
  const lines = Array.from({ length: longest }, (_, i) => lists.map(({ codes }) => codes[i] ?? null));
  return {
    name,
    columns: lists.map(({ heading }) => ({ width: heading.length + 2, form: 'text' })),
    headingRow: HEADINGS_AT,
    rows: [[NO_RECORDS], [text], lists.map(({ heading }) => heading), ...lines],
  };
}

/** Letters in a line of text that is still read at a glance. */
const WIDEST = 60;

function columnsSheet({ columns: { name, text, headings, lines } }: BookTexts): BookSheet {
  const widthOf = (at: number) =>
    Math.max(...[headings, ...lines].map((cells) => (cells[at] ?? '').length + 2));
  return {
    name,
    columns: headings.map((_, at) => ({ width: Math.min(WIDEST, widthOf(at)), form: 'wrapped' })),
    headingRow: HEADINGS_AT,
    rows: [[NO_RECORDS], [text], headings, ...lines],
  };
}

function* below<T>(head: Iterable<T>, rows: Iterable<T>): Generator<T> {
  yield* head;
  yield* rows;
}

/** The records of a table as the rows of a sheet. */
export function* bookRows(table: AnyTable): Generator<CsvCell[]> {
  const columns = specsOf(table.kind).map(([name, spec]) => ({ spec, column: columnOf(table, name) }));
  for (let row = 0; row < table.length; row++)
    yield columns.map(({ spec, column }) => bookCell(spec, cellOf(column, row)));
}

/** The day numbered 0 where spreadsheets number days from 1900 on, in days since 1970. */
const DAY_ZERO = -25_569;
/** Spreadsheets have a 29 February 1900, which never was; the days before 1 March are written as text. */
const FIRST_NUMBERED = 61;

/** A day as spreadsheets number it; not for days before 1 March 1900, which they count otherwise. */
export function dayInBook(day: Day): number {
  return day - DAY_ZERO;
}

/** A stored cell as it stands in a sheet: days and amounts as numbers, as long as these say exactly the same. */
function bookCell(spec: ColumnSpec, value: CellValue): CsvCell {
  // No formula here, but what a sheet is saved as later may know no text that looks like one.
  if (typeof value !== 'number') return value === null ? null : guarded(value);
  switch (spec.type) {
    case 'day':
      return dayInBook(value) < FIRST_NUMBERED ? cellText(spec, value) : dayInBook(value);
    case 'money':
      return isKept(value / UNITS_PER_ONE) ? value / UNITS_PER_ONE : cellText(spec, value);
    case 'count':
      return value;
    default:
      return cellText(spec, value);
  }
}

/** Spreadsheets keep fifteen digits of a number. */
function isKept(amount: number): boolean {
  return Number(amount.toPrecision(15)) === amount;
}

/** A cell of canonical text - ISO days, decimal amounts - as it stands in a sheet. */
export function bookCellOfText(spec: ColumnSpec, text: string): CsvCell {
  if (text === '') return null;
  if (spec.type === 'money' || spec.type === 'count') return Number(text);
  return bookCell(spec, spec.type === 'day' ? dayFromIso(text) : text);
}
