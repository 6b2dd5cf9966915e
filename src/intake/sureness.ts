import { allWords, NO_CODE, NO_COUNT, plainHeading, valuesOf, type AnyTable, type Column } from '#records';
import { NO_DAY } from '#units';
import type { CellColumn } from './cell-columns.ts';
import type { TableMap } from './choices.ts';
import type { WaysRead } from './fitting.ts';
import type { CellReason, FileReport, HeadingUse } from './report.ts';
import { rowAt } from './worst-rows.ts';

/** By what a heading was taken for a column: the column's very name, a word known for it, or somebody's word. */
export type FoundBy = 'name' | 'word' | 'said';

export type Sureness = 'sure' | 'likely' | 'doubtful';

/** Cells under a heading in use that have something in them, and those of them that cannot be read. */
export interface CellsRead {
  readonly filled: number;
  readonly unread: number;
  /** False where only the first rows were looked at, since nothing of the table could be read yet. */
  readonly isOfAll: boolean;
}

/** How sure it is that a heading is the column that it was taken for. */
export interface HeadingLooked {
  /** The heading's place. */
  readonly at: number;
  readonly column: string;
  readonly by: FoundBy;
  readonly sureness: Sureness;
  readonly cells: CellsRead;
}

/** From this share of unread cells on, a column is hardly what it was taken for. */
const DOUBTFUL_SHARE = 0.1;

/** For each heading in use, how sure that is. */
export function surenessOf(
  headings: readonly HeadingUse[],
  decided: TableMap['columns'],
  cells: ReadonlyMap<string, CellsRead>,
): HeadingLooked[] {
  return headings.flatMap(({ heading, key, column }, at) => {
    if (column === null) return [];
    const by =
      decided?.[key] === column ? 'said' : plainHeading(heading) === plainHeading(column) ? 'name' : 'word';
    const read = cells.get(column) ?? NONE;
    const isDoubtful = read.unread > read.filled * DOUBTFUL_SHARE;
    const isLikely = by === 'word' || read.unread > 0;
    const sureness = isDoubtful ? 'doubtful' : isLikely ? 'likely' : 'sure';
    return [{ at, column, by, sureness, cells: read }];
  });
}

const NONE: CellsRead = { filled: 0, unread: 0, isOfAll: true };

/** The same over the first rows of a table that could not be read yet, in the way in which most of each column can be. */
export function firstCellsRead(
  rows: ReadonlyArray<readonly string[]>,
  ways: WaysRead,
  isOfAll: boolean,
): ReadonlyMap<string, CellsRead> {
  const columns = (ways[0] ?? []).map(({ name, position }, i): [string, CellsRead] => {
    const cells = rows.map((row) => row[position] ?? '').filter((cell) => cell !== '');
    const unread = ways.map(
      (columns) => cells.filter((cell) => columns[i]?.reader(cell).ok === false).length,
    );
    return [name, { filled: cells.length, unread: Math.min(...unread), isOfAll }];
  });
  return new Map(columns);
}

/**
 * How many cells of each column are filled in a table's records and refused rows, and how many of these cannot be read.
 * What repeats an earlier row counts once. Of refused rows whose cells were not kept, or cannot be told apart, only cells
 * that cannot be read are counted.
 */
export function cellsRead(
  table: AnyTable,
  { refused, leftBlank }: Pick<FileReport, 'refused' | 'leftBlank'>,
  columns: readonly CellColumn[],
): { readonly cells: ReadonlyMap<string, CellsRead>; readonly rowsNotCounted: number } {
  const blanks = new Int32Array(leftBlank.column.words.count);
  for (const code of leftBlank.column.codes) blanks[code] = (blanks[code] ?? 0) + 1;
  const blanksOf = new Map(allWords(leftBlank.column.words).map((name, code) => [name, blanks[code] ?? 0]));
  const counts = columns.map((place): Count => {
    const column = table.columns[place.name];
    const unread = blanksOf.get(place.name) ?? 0;
    return { place, filled: (column ? filledIn(column) : 0) + unread, unread };
  });
  const countOf = (name: string | null) => counts.find(({ place }) => place.name === name);
  const atFault = allWords(refused.column.words).map(countOf);
  const isOfCell = allWords(refused.reason.words).map((reason) => !NOT_OF_CELL.has(reason));
  let rowsCounted = 0;
  let hasCells = false;
  refused.row.forEach((row, at) => {
    if (refused.row[at - 1] !== row) {
      hasCells = (refused.cells.codes[at] ?? -1) >= 0;
      if (hasCells && countRow(rowAt(refused, at), counts)) rowsCounted++;
    }
    const count = atFault[refused.column.codes[at] ?? -1];
    if (hasCells || !count || !isOfCell[refused.reason.codes[at] ?? -1]) return;
    count.filled++;
    count.unread++;
  });
  return {
    cells: new Map(
      counts.map(({ place, filled, unread }) => [place.name, { filled, unread, isOfAll: true }]),
    ),
    rowsNotCounted: refused.rows - rowsCounted,
  };
}

/** What is wrong with rows whose cells can be read. */
const NOT_OF_CELL: ReadonlySet<string> = new Set<CellReason>(['missing', 'id-repeated', 'date-repeated']);

interface Count {
  readonly place: CellColumn;
  filled: number;
  unread: number;
}

/** Counts the cells of a refused row; false where nobody knows which cell is which. */
function countRow({ cells, faults }: ReturnType<typeof rowAt>, counts: readonly Count[]): boolean {
  if (!cells || faults.some(({ column }) => column === '')) return false;
  for (const count of counts) {
    const { position, reader } = count.place;
    const cell = (cells[position] ?? '').trim();
    if (cell === '') continue;
    count.filled++;
    if (!reader(cell).ok) count.unread++;
  }
  return true;
}

function filledIn(column: Column): number {
  const blank = BLANKS[column.type];
  let filled = 0;
  for (const value of valuesOf(column)) if (!Object.is(value, blank)) filled++;
  return filled;
}

/** What stands for a blank cell in memory. */
const BLANKS = { text: -1, day: NO_DAY, money: Number.NaN, code: NO_CODE, count: NO_COUNT } as const;
