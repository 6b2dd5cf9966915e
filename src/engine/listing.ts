import { rowAsCells, wordAt, type AnyTable } from '#records';
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
