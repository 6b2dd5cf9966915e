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
  /** What was aimed at; null where nothing was. */
  readonly target?: number | null;
  /** What somebody noted of that time. */
  readonly pins?: readonly string[];
}

/** Room left around every plot; marks beside a plot are placed by the same numbers. */
export const PLOT = { top: 12, right: 32, bottom: 4, left: 4, xAxis: 26, yAxis: 52 } as const;
