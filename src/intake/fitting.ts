import { idColumnOf, type Kind } from '#records';
import type { HowToRead } from './admit.ts';
import type { Beginning } from './beginning.ts';
import type { CellColumn } from './cell-columns.ts';
import type { TableMap } from './choices.ts';
import type { ReadingChoice } from './readings.ts';
import type { HeadingUse } from './report.ts';
import type { HeadingLooked } from './sureness.ts';

/** Columns of the kind that the cells under an unused heading fit, those that are required first. */
export interface FittingColumns {
  /** The heading's place. */
  readonly at: number;
  readonly columns: readonly string[];
}

/** Cells from which on they may be judged. */
const FEWEST_CELLS = 3;
/** The share of cells that have to fit, and that have to differ in a column of ids. */
const NEARLY_ALL = 0.95;
/** Where more columns than these fit as well, the cells say nothing of which it is. */
const MOST_COLUMNS = 3;

/**
 * For each heading that is not used, the columns that nearly all of its cells fit, of those that are not filled or that
 * it is doubtful of whether they are. Only told, never applied: a number may be an amount, a count or an id. What looks
 * personal, or was said to be nothing, is left alone.
 */
export function fittingColumns(
  headings: readonly HeadingUse[],
  used: readonly HeadingLooked[],
  rows: ReadonlyArray<readonly string[]>,
  { recognised, map }: HowToRead,
  ways: WaysRead,
): FittingColumns[] {
  const isFilled = (column: string) =>
    used.some((use) => use.column === column && use.sureness !== 'doubtful') ||
    recognised.made.some((one) => one.column === column) ||
    Boolean(recognised.constants[column]) ||
    Boolean(map.sameAs?.[column]);
  const open = (ways[0] ?? [])
    .map(({ name, spec }, i) => {
      const places = ways.flatMap((columns) => columns[i] ?? []);
      return { name, spec, isFitting: fitTest(recognised.kind, places) };
    })
    .filter(({ name }) => !isFilled(name));
  return headings.flatMap(({ key, column, feeds, personal }, at) => {
    if (column !== null || feeds || personal || map.columns?.[key] === null) return [];
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (cells.length < FEWEST_CELLS) return [];
    const fitting = open.filter(({ isFitting }) => isFitting(cells));
    const required = fitting.filter(({ spec }) => spec.required);
    const told = fitting.length > MOST_COLUMNS ? required : [...new Set([...required, ...fitting])];
    if (told.length === 0 || told.length > MOST_COLUMNS) return [];
    return [{ at, columns: told.map(({ name }) => name) }];
  });
}

/** The ways in which dates and numbers may be written; which of them, is asked once their column is known. */
const WAYS = [
  { dates: 'day-first', numbers: 'decimal-point' },
  { dates: 'month-first', numbers: 'decimal-comma' },
] as const;

/** The columns of a kind with their readers, for each of the ways. */
export type WaysRead = ReadonlyArray<readonly CellColumn[]>;

/** The readers of a table's columns in every way, for as long as nobody has said in which. */
export function waysRead(beginning: Beginning, words: NonNullable<TableMap['codes']>): WaysRead {
  return WAYS.map((way) => columnsRead(beginning, words, way));
}

function columnsRead(
  { columnsFor, ...how }: Beginning,
  words: NonNullable<TableMap['codes']>,
  { dates, numbers }: (typeof WAYS)[number],
): readonly CellColumn[] {
  const { map } = how;
  const columns = columnsFor(how, null);
  const readings = columns.map(({ name, spec }): [string, ReadingChoice] => [
    name,
    spec.type === 'money' ? numbers : dates,
  ]);
  const codes = columns.map(({ name }) => [name, { ...words[name], ...map.codes?.[name] }] as const);
  // Days that a spreadsheet numbers look like any other number.
  const asWritten = { ...how, daysFrom: null };
  const meant = { ...map, unit: 1, readings: Object.fromEntries(readings), codes: Object.fromEntries(codes) };
  return columnsFor({ ...asWritten, map: meant }, null);
}

type FitTest = (cells: readonly string[]) => boolean;

const PLAIN_NUMBER = /^\d+$/;
/** A number that is the name of something, as that of a form or a telephone. */
const NUMBER_NAME = /^(?:0\d+|\d{10,})$/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY =
  /^(?:\p{Nd}{1,4}[-/. ]\p{Nd}{1,2}[-/. ]\p{Nd}{1,4}|\p{Nd}{1,2}[-/. ]?\p{L}{3,}\.?[-/. ]?\p{Nd}{2,4})(?:[T ].*)?$/u;
/** One word with a number in it, and a letter or nothing else. */
const ID = /^(?=.*\p{Nd})(?:\p{Nd}+|(?=.*\p{L})\S+)$/u;
const LONGEST_ID = 30;

/** Whether cells fit a column, of which there is a reader for each way in which they may be written. */
function fitTest(kind: Kind, ways: readonly CellColumn[]): FitTest {
  const [column] = ways;
  const isRead: FitTest = (cells) =>
    ways.some(({ reader }) => areNearlyAll(cells, (cell) => reader(cell).ok));
  switch (column?.spec.type) {
    case 'day':
    case 'code':
      return isRead;
    case 'month':
      return (cells) => isRead(cells) && !cells.some((cell) => DAY.test(cell));
    case 'money':
      return (cells) => isRead(cells) && !areNames(cells);
    case 'count':
      return (cells) =>
        areNearlyAll(cells, (cell) => PLAIN_NUMBER.test(cell)) && isRead(cells) && !areNames(cells);
    case 'text': {
      const isOfIds = column.name === idColumnOf(kind) || column.name.endsWith('_id');
      return (cells) => isOfIds && areIds(cells);
    }
    default:
      return () => false;
  }
}

function areNearlyAll(cells: readonly string[], isFitting: (cell: string) => boolean): boolean {
  return cells.filter(isFitting).length >= cells.length * NEARLY_ALL;
}

/** Whether numbers are names of things, or years: nothing to add up. */
function areNames(cells: readonly string[]): boolean {
  return cells.some((cell) => NUMBER_NAME.test(cell)) || cells.every((cell) => YEAR.test(cell));
}

function areIds(cells: readonly string[]): boolean {
  const isId = (cell: string) => cell.length <= LONGEST_ID && ID.test(cell) && !DAY.test(cell);
  return new Set(cells).size >= cells.length * NEARLY_ALL && areNearlyAll(cells, isId);
}
