import { HIDDEN, type MeasureUnit } from '#measures';
import { UNITS_PER_ONE } from '#units';
import { HIDDEN_WRITTEN, type CellWritten, type SeriesWritten } from './format.ts';

/** How many of what is counted make one of what is written: money is counted in thousandths. */
export function countedPerWritten(unit: MeasureUnit): number {
  if (unit === 'money' || unit === 'staff') return UNITS_PER_ONE;
  return unit === 'money-squared' ? UNITS_PER_ONE ** 2 : 1;
}

/** What a measure's numbers are called in a file. */
export function unitWritten(unit: MeasureUnit): string {
  return unit === 'person-years' ? 'person-days' : unit;
}

/** A counted number from what is written: whole, where more than one make one of what is written. */
export function countedFrom(written: number, per: number): number {
  return per === 1 ? written : Math.round(written * per);
}

/** Whether all numbers come back the same from what is written of them. */
export function isReversible(cells: ArrayLike<number>, per: number): boolean {
  const isSame = (cell: number) => !Number.isFinite(cell) || countedFrom(cell / per, per) === cell;
  return per === 1 || Array.from(cells).every(isSame);
}

/** Counted numbers as they are written. */
export function seriesWritten(cells: ArrayLike<number>, per: number): SeriesWritten {
  const written = Array.from(cells, (cell): CellWritten => {
    if (cell === HIDDEN) return HIDDEN_WRITTEN;
    return Number.isNaN(cell) ? null : cell / per;
  });
  return written.length > 0 && written.every((cell) => cell === 0) ? 0 : written;
}

/** The numbers that a series has, so many of them; null where it is no such series. */
export function cellsFrom(series: unknown, length: number, per: number): Float64Array | null {
  if (series === 0) return new Float64Array(length);
  if (!Array.isArray(series) || series.length !== length) return null;
  const cells = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const cell: unknown = series[i];
    const number = typeof cell === 'number' ? countedFrom(cell, per) : emptyCell(cell);
    if (number === null || (typeof cell === 'number' && !Number.isFinite(number))) return null;
    cells[i] = number;
  }
  return cells;
}

function emptyCell(cell: unknown): number | null {
  if (cell === null) return Number.NaN;
  return cell === HIDDEN_WRITTEN ? HIDDEN : null;
}
