import { rowAsCells, specsOf, type AnyTable, type Kind } from '#records';
import { firstRecords } from './beginning.ts';
import { fittingColumns, waysRead, type FittingColumns } from './fitting.ts';
import { HIDDEN } from './personal.ts';
import type { CellFault, HeadingUse, ReadFile } from './report.ts';
import { cellsRead, firstCellsRead, surenessOf, type HeadingLooked } from './sureness.ts';
import { worstRows, type WorstRow } from './worst-rows.ts';

/** A column that a table fills, and the places of the headings it has its cells from; none where it was said for every row. */
export interface ColumnLooked {
  readonly column: string;
  readonly from: readonly number[];
}

/** A cell of a record: the value as it was read, and as it stands in the file; null where that is not known. */
export interface CellLooked {
  readonly value: string;
  readonly cell: string | null;
}

/** One of the first records, its cells in the order of the columns that the table fills. */
export interface RecordLooked {
  readonly row: number;
  readonly cells: readonly CellLooked[];
}

/** How a table is read, on its own rows: to see whether it is meant so. */
export interface CloserLook {
  readonly kind: Kind;
  readonly used: readonly HeadingLooked[];
  /** Refused rows of which only unread cells are counted: the others were not kept, or cannot be told apart. */
  readonly rowsNotCounted: number;
  readonly fitting: readonly FittingColumns[];
  readonly columns: readonly ColumnLooked[];
  readonly first: readonly RecordLooked[];
  /** A row of each of the most frequent problems. */
  readonly worst: readonly WorstRow[];
}

/** Rows shown of each sort. */
const ROWS = 5;
/** Rows whose cells are judged where not all are. */
const MOST_JUDGED = 300;

/** Looks closer at a table that was read, or could not be yet; null where nothing is left of how it began. */
export async function closerLook({ report, table, beginning }: ReadFile): Promise<CloserLook | null> {
  if (!beginning) return null;
  const { kind, made } = beginning.recognised;
  const { headings } = report;
  const rows = firstRecords(beginning);
  const judged = rows.slice(0, MOST_JUDGED).map(({ cells }) => cells);
  const ways = waysRead(beginning, (await import('./more-words.ts')).wordsFor(kind));
  const { dayIn } = await import('./calendars.ts');
  const columns = beginning.columnsFor(beginning, dayIn);
  const isAll = beginning.isWhole && judged.length === rows.length;
  const { cells, rowsNotCounted } = table
    ? cellsRead(table, report, columns)
    : { cells: firstCellsRead(judged, [columns, ...ways], isAll), rowsNotCounted: 0 };
  const standing = new Map(rows.map(({ row, cells }) => [row, cells]));
  const shown = columns.flatMap(({ name, position, constant }) => {
    if (position < 0) return constant ? [{ column: name, from: [] }] : [];
    return [{ column: name, from: made[position - headings.length]?.at ?? [position] }];
  });
  const used = surenessOf(headings, beginning.map.columns, cells);
  const looked = {
    kind,
    used,
    rowsNotCounted,
    fitting: fittingColumns(headings, used, judged, beginning, ways),
    columns: shown,
    first: table ? firstOf(table, shown, standing) : [],
    worst: worstRows(report, (row) => standing.get(row), ROWS),
  };
  return withoutPersonal(looked, headings);
}

/** The first records as they were read, each beside what its file has in that row. */
function firstOf(
  table: AnyTable,
  columns: readonly ColumnLooked[],
  standing: ReadonlyMap<number, readonly string[]>,
): RecordLooked[] {
  const names = specsOf(table.kind).map(([name]) => name);
  return Array.from(table.row.subarray(0, ROWS), (row, i) => {
    const values = rowAsCells(table, i);
    const cells = standing.get(row);
    return {
      row,
      cells: columns.map(({ column, from }) => ({
        value: values[names.indexOf(column)] ?? '',
        cell: from.length === 0 || !cells ? null : from.map((at) => cells[at] ?? '').join(' · '),
      })),
    };
  });
}

/** Hides what stands in columns that look personal; those that are not used are left out. */
function withoutPersonal(look: CloserLook, headings: readonly HeadingUse[]): CloserLook {
  const personal = headings.map((use) => use.personal !== undefined);
  const isHidden = (name: string) =>
    look.columns.some(({ column, from }) => column === name && from.some((at) => personal[at]));
  const hide = (cell: string) => (cell === '' ? '' : HIDDEN);
  return {
    ...look,
    first: look.first.map((record) => ({
      ...record,
      cells: record.cells.map((both, i) => {
        const { from = [] } = look.columns[i] ?? {};
        return from.some((at) => personal[at])
          ? { value: hide(both.value), cell: both.cell === null ? null : hide(both.cell) }
          : both;
      }),
    })),
    worst: look.worst.map((worst) => ({
      ...worst,
      problem: problemWithout(worst.problem, isHidden),
      cells: worst.cells.map((cell, at) =>
        cell === null || !isUsed(headings[at]) ? null : personal[at] ? hide(cell) : cell,
      ),
    })),
  };
}

function isUsed(use: HeadingUse | undefined): boolean {
  return use !== undefined && (use.column !== null || use.feeds !== undefined);
}

function problemWithout(problem: CellFault, isHidden: (column: string) => boolean): CellFault {
  const { column, value, differences } = problem;
  return {
    ...problem,
    // What is said of a row as a whole quotes all of it.
    value: column === '' ? '' : isHidden(column) ? HIDDEN : value,
    ...(differences && {
      differences: differences.map((one) =>
        isHidden(one.column) ? { column: one.column, kept: HIDDEN, here: HIDDEN } : one,
      ),
    }),
  };
}
