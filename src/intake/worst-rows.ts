import { wordAt } from '#records';
import { faultAt, type FaultLog } from './fault-log.ts';
import type { CellFault, FileReport } from './report.ts';

/** A row that stands for all with the same problem. */
export interface WorstRow {
  readonly row: number;
  /** The problem, and how many rows have it. */
  readonly problem: CellFault;
  readonly count: number;
  /** Whether such rows are refused; in others only the cell is left blank. */
  readonly isRefused: boolean;
  /** Columns of the row in which something is wrong. */
  readonly wrong: readonly string[];
  /** Its cells in the order of the headings; null where one is not known. */
  readonly cells: ReadonlyArray<string | null>;
}

/** The first row of each different problem - column and reason - the most frequent first. */
export function worstRows(
  { refused, leftBlank, headings }: Pick<FileReport, 'refused' | 'leftBlank' | 'headings'>,
  asItStands: (row: number) => readonly string[] | undefined,
  limit: number,
): WorstRow[] {
  const problems = [
    ...problemsIn(refused).map((one) => ({ ...one, log: refused, isRefused: true })),
    ...problemsIn(leftBlank).map((one) => ({ ...one, log: leftBlank, isRefused: false })),
  ];
  return problems
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
    .map(({ log, at, count, isRefused }) => {
      const { row, problem, faults, cells } = rowAt(log, at);
      const known = cells ?? asItStands(row);
      // Of a row that is wrong as a whole nobody knows which cell is which.
      const isWhole = faults.some(({ column }) => column === '');
      return {
        ...{ row, problem, count, isRefused },
        wrong: faults.map(({ column }) => column),
        cells: headings.map(({ column }, i) =>
          isWhole
            ? null
            : known
              ? (known[i] ?? '')
              : (faults.find((fault) => fault.column === column)?.value ?? null),
        ),
      };
    });
}

/** Each different problem of a log: where it stands first, and in how many rows. */
function problemsIn({ column, reason }: FaultLog): Array<{ readonly at: number; readonly count: number }> {
  const found = new Map<number, { at: number; count: number }>();
  column.codes.forEach((code, at) => {
    const key = code * reason.words.count + (reason.codes[at] ?? 0);
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { at, count: 1 });
  });
  return [...found.values()];
}

/** The row of a fault with all that is wrong in it, and its cells where they were kept. */
export function rowAt(log: FaultLog, at: number) {
  const row = log.row[at] ?? 0;
  let from = at;
  while (log.row[from - 1] === row) from--;
  let to = at + 1;
  while (log.row[to] === row) to++;
  const faults = Array.from({ length: to - from }, (_, i) => faultAt(log, from + i));
  const kept = wordAt(log.cells.words, log.cells.codes[from] ?? -1);
  // Only lists of cells were put there.
  const cells = kept === null ? null : (JSON.parse(kept) as readonly string[]);
  return { row, problem: faultAt(log, at), faults, cells };
}
