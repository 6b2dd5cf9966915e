import type { Calendar } from './calendar.ts';
import type { ColumnOf } from './relations.ts';

/** How a pass over a relation lays out what it counts. */
export interface Layout {
  readonly calendar: Calendar;
  /** Columns: 1 where nothing is divided, else the whole, the groups and what belongs to none. */
  readonly width: number;
  readonly columnOf: ColumnOf | null;
  /** The elements that are counted; null for all. */
  readonly elements: Int32Array | null;
}

/**
 * Adds up classes, each weighing something, from cells (column, month, class) into the empty cells (column, month) of
 * one measure; column 0 becomes the whole of the others.
 */
export function gatherClasses(
  cells: Float64Array | Int32Array,
  classes: number,
  weights: ReadonlyArray<readonly [counted: number, weight: number]>,
  { width, calendar: { months } }: Layout,
  into: Float64Array | Uint32Array,
): void {
  for (const [counted, weight] of weights) {
    let from = counted;
    for (let cell = 0; cell < into.length; cell++, from += classes) into[cell]! += cells[from]! * weight;
  }
  if (width > 1) sumWhole(into, months);
}

/** Makes column 0 the sum of the others. */
export function sumWhole(cells: Float64Array | Uint32Array, months: number): void {
  cells.fill(0, 0, months);
  for (let first = months; first < cells.length; first += months) {
    for (let month = 0; month < months; month++) cells[month]! += cells[first + month]!;
  }
}
