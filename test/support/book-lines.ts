import { utils, type CellObject, type WorkSheet } from '@e965/xlsx';

/** Lines of a sheet below its headings, each by heading; cells that are empty are not there. */
export function linesOf(sheet: WorkSheet | undefined): Array<Readonly<Record<string, CellObject>>> {
  if (!sheet) throw new Error('no such sheet');
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const cellAt = (row: number, column: number) =>
    sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
  const columns = Array.from({ length: end.c + 1 }, (_, column) => column);
  const headings = columns.map((column) => String(cellAt(2, column)?.v ?? ''));
  return Array.from({ length: Math.max(0, end.r - 2) }, (_, i) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const cell = cellAt(3 + i, column);
        return cell ? [[headings[column] ?? '', cell]] : [];
      }),
    ),
  );
}

/** The text of a cell, or '' where it is empty. */
export const textOf = (cell: CellObject | undefined) => String(cell?.v ?? '');

/** The number of a cell, or null where it is empty; an Error where it is anything else. */
export function numberOf(cell: CellObject | undefined): number | null {
  if (!cell) return null;
  if (cell.t !== 'n' || typeof cell.v !== 'number')
    throw new Error(`${cell.t} ${String(cell.v)} is no number`);
  return cell.v;
}
