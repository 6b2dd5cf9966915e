/** How sure a value is: full marks are complete, hollow ones are provisional, incomplete or stand on small numbers. */
export type Mark = 'full' | 'hollow';

/** One value on a chart; null is a gap, never a zero. */
export interface Point {
  readonly key: string;
  /** On the axis. */
  readonly label: string;
  /** In tables and when pointed at. */
  readonly name: string;
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly mark: Mark;
  /** What qualifies the value, or why there is none. */
  readonly note?: string | undefined;
}

/** Where an axis is marked. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round marks from `min` (or 0) to just beyond the largest value; at most about five. */
export function scaleOver(values: ReadonlyArray<number | null | undefined>, isFromZero: boolean): Scale {
  const known = values.filter((value): value is number => typeof value === 'number');
  const largest = Math.max(...known, isFromZero ? 0 : -Infinity);
  const smallest = Math.min(...known, isFromZero ? 0 : Infinity);
  if (known.length === 0 || !Number.isFinite(largest - smallest)) return { min: 0, max: 1, ticks: [0, 1] };
  const step = stepFor(Math.max(largest - smallest, Math.abs(largest) * 0.02) || 1);
  const first = Math.floor(smallest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(largest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

function stepFor(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * 0.999) ?? 10) * power;
}

/** Takes off the binary noise of multiplying a step. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Room left around every plot; marks beside a plot are placed by the same numbers. */
export const PLOT = { top: 12, right: 12, bottom: 4, left: 4, xAxis: 26, yAxis: 52 } as const;
