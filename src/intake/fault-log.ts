import { columnBuilder, joinTexts, NumbersBuilder, int32, wordAt, type TextColumn } from '#records';
import type { CellFault, CellReason, RefusedRow } from './report.ts';

/**
 * Faults of rows in the order of the rows, as columns: a file may have one in every row, and is to be told of all of
 * them exactly without filling the memory with objects.
 */
export interface FaultLog {
  /** Rows that have faults; a row may have several. */
  readonly rows: number;
  /** For each fault the row it stands in, and what it is. */
  readonly row: Int32Array;
  readonly column: TextColumn;
  readonly value: TextColumn;
  readonly reason: TextColumn;
  /** What else is to be said of it, as JSON. */
  readonly more: TextColumn;
  /** With the first fault of a row its cells as they stood in the file, as JSON; blank where they were not kept. */
  readonly cells: TextColumn;
}

/** Rows of a log whose cells are kept: more than anybody corrects by hand. */
const MOST_CELLS_KEPT = 20_000;

/** Gathers faults row by row. */
export class FaultLogBuilder {
  private count = 0;
  private readonly row = new NumbersBuilder(int32);
  private readonly column = columnBuilder('text');
  private readonly value = columnBuilder('text');
  private readonly reason = columnBuilder('text');
  private readonly more = columnBuilder('text');
  private readonly cells = columnBuilder('text');

  /** Rows gathered. */
  get rows(): number {
    return this.count;
  }

  /** Notes the faults of a row, and its cells where somebody may want to correct them. */
  add(row: number, faults: readonly CellFault[], cells: readonly string[] | null = null): void {
    this.count++;
    let kept = cells && this.count <= MOST_CELLS_KEPT ? JSON.stringify(cells) : null;
    for (const { column, value, reason, ...more } of faults) {
      this.row.push(row);
      this.column.push(column);
      this.value.push(value);
      this.reason.push(reason);
      this.more.push(Object.keys(more).length > 0 ? JSON.stringify(more) : null);
      this.cells.push(kept);
      kept = null;
    }
  }

  finish(): FaultLog {
    return {
      rows: this.count,
      row: this.row.finish(),
      column: this.column.finish(),
      value: this.value.finish(),
      reason: this.reason.finish(),
      more: this.more.finish(),
      cells: this.cells.finish(),
    };
  }
}

/** A log without faults. */
export const NO_FAULTS: FaultLog = new FaultLogBuilder().finish();

/** The fault at a place of the log. */
export function faultAt({ column, value, reason, more }: FaultLog, at: number): CellFault {
  const text = (of: TextColumn) => wordAt(of.words, of.codes[at]!) ?? '';
  const rest = text(more);
  return {
    column: text(column),
    value: text(value),
    // Only reasons were put there.
    reason: text(reason) as CellReason,
    ...(rest === '' ? {} : (JSON.parse(rest) as Pick<CellFault, 'firstRow' | 'differences' | 'currency'>)),
  };
}

/** The rows of a log, each with its faults and, where they were kept, its cells. */
export function* rowsWithFaults(log: FaultLog): Generator<RefusedRow> {
  for (let at = 0; at < log.row.length;) {
    const row = log.row[at]!;
    const faults: CellFault[] = [];
    const cells = wordAt(log.cells.words, log.cells.codes[at]!);
    while (at < log.row.length && log.row[at] === row) faults.push(faultAt(log, at++));
    // Only lists of cells were put there.
    yield { row, faults, cells: cells === null ? null : (JSON.parse(cells) as string[]) };
  }
}

/** Logs of stretches one after the other, each moved down by as many rows as stand before it. */
export function joinLogs(logs: readonly FaultLog[], offsets: readonly number[]): FaultLog {
  const length = logs.reduce((sum, log) => sum + log.row.length, 0);
  const row = new Int32Array(length);
  let at = 0;
  logs.forEach((log, i) => {
    for (const of of log.row) row[at++] = of + offsets[i]!;
  });
  const joined = (of: (log: FaultLog) => TextColumn) => joinTexts(logs.map(of), length);
  return {
    rows: logs.reduce((sum, log) => sum + log.rows, 0),
    row,
    column: joined(({ column }) => column),
    value: joined(({ value }) => value),
    reason: joined(({ reason }) => reason),
    more: joinedMore(logs, offsets, length),
    cells: joined(({ cells }) => cells),
  };
}

/** What is said beside a fault may name a row as well. */
function joinedMore(logs: readonly FaultLog[], offsets: readonly number[], length: number): TextColumn {
  const moved = logs.map(({ more }, i) => {
    const { words } = more;
    if (words.count === 0 || offsets[i] === 0) return more;
    const builder = columnBuilder('text');
    for (const code of more.codes) {
      const text = wordAt(words, code);
      const { firstRow, ...rest } = JSON.parse(text ?? '{}') as Pick<CellFault, 'firstRow' | 'differences'>;
      builder.push(
        text === null || firstRow === undefined
          ? text
          : JSON.stringify({ firstRow: firstRow + offsets[i]!, ...rest }),
      );
    }
    return builder.finish();
  });
  return joinTexts(moved, length);
}
