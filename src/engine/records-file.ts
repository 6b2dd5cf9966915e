import type { Behind } from '#measures';
import {
  bookFile,
  bookRows,
  csvText,
  placesWith,
  recordsBook,
  rowAsCsvCells,
  specsOf,
  type AnyTable,
  type CsvCell,
  type Records,
} from '#records';
import type { BehindRecordsRequest, RecordsFileRequest } from './contract.ts';
import { lineOf } from './listing.ts';

/** The records behind a number that are looked for, in the order that is wanted, and how many there are in all. */
export function chosenOf(
  table: AnyTable,
  { rows, amounts }: Behind,
  { find = '', order = 'as-recorded' }: Pick<BehindRecordsRequest, 'find' | 'order'>,
) {
  const places = placesWith(table, rows, find);
  const size = (place: number) => Math.abs(amounts[place] ?? 0);
  if (order === 'largest') places.sort((a, b) => size(b) - size(a) || a - b);
  return {
    table,
    total: rows.length,
    rows: places.map((place) => rows[place] ?? 0),
    amounts: Float64Array.from(places, (place) => amounts[place] ?? 0),
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

/** Records of a scheme as a file that reads back as they are: a spreadsheet of some kinds, or the CSV of the first. */
export function recordsFile(records: Records, { kinds, book }: RecordsFileRequest): Promise<Blob> {
  if (book) return bookFile(recordsBook(book, (kind) => bookRows(records[kind])));
  const table = records[kinds[0]];
  const rows = Array.from({ length: table.length }, (_, row) => rowAsCsvCells(table, row));
  const text = csvText([specsOf(table.kind).map(([name]) => name), ...rows]);
  return Promise.resolve(new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
