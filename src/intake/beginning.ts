import type { HowToRead } from './admit.ts';
import type { DayIn } from './calendars.ts';
import { takeRecord } from './careful.ts';
import type { CellColumn } from './cell-columns.ts';
import type { Forms } from './made-cells.ts';

/** The first records of a table as they stand, and how they were read: enough for a closer look. */
export interface Beginning extends HowToRead {
  readonly delimiter: string;
  readonly headingRow: number;
  /** As UTF-8; the last may be cut off where the table has more than these. */
  readonly records: Uint8Array;
  readonly isWhole: boolean;
  /** Handed on, since whoever fetched it by name later would have the first scripts cut up. */
  readonly columnsFor: ColumnsFor;
  readonly forms: Forms;
}

/** The columns of a kind with the readers of their cells. */
export type ColumnsFor = (how: HowToRead, dayIn: DayIn | null) => readonly CellColumn[];

/** A record as it stands in its file. */
export interface RowAsItStands {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The first records of a table that have something in them, numbered as its rows are. */
export function firstRecords({
  records,
  delimiter,
  recognised,
  headingRow,
  isWhole,
}: Beginning): RowAsItStands[] {
  const text = new TextDecoder().decode(records);
  const rows: RowAsItStands[] = [];
  for (let at = 0, row = headingRow + 1; at < text.length; row++) {
    const taken = takeRecord(text.slice(at), delimiter, recognised.headings.length, isWhole);
    if (!taken) break;
    at += taken.length;
    const cells = taken.cells.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
  }
  return rows;
}
