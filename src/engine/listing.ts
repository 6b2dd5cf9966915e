import { csvText, rowAsCells, rowAsCsvCells, specsOf, wordAt, type AnyTable, type CsvCell } from '#records';
import type { RecordLine } from './contract.ts';

/** One record as it is listed. */
export function lineOf(table: AnyTable, row: number): RecordLine {
  return {
    file: wordAt(table.file.words, table.file.codes[row] ?? -1) ?? '',
    row: table.row[row] ?? 0,
    cells: rowAsCells(table, row),
    record: row,
  };
}

/**
 * Records as a CSV in canonical headings, followed by the file and row each came from and, where given, what each
 * adds to the number it stands behind.
 */
export function recordsCsv(table: AnyTable, rows: Int32Array, amounts: Float64Array | null): Blob {
  const headings = [
    ...specsOf(table.kind).map(([name]) => name),
    'file',
    'row',
    ...(amounts ? ['adds'] : []),
  ];
  const lines = Array.from(rows, (row, i): CsvCell[] => {
    const { file, row: number } = lineOf(table, row);
    return [...rowAsCsvCells(table, row), file, number, ...(amounts ? [amounts[i] ?? null] : [])];
  });
  return new Blob([csvText([headings, ...lines])], { type: 'text/csv;charset=utf-8' });
}
