import { monthsShown, type Counted, type MeasureName } from '#measures';
import type { Grain, Month, Period } from '#units';
import type { Narrowed } from './narrowed.ts';

/** The periods on show: all that were counted, which of them are in range, and the one figures are given for. */
export interface Periods extends Narrowed {
  readonly grain: Grain;
  /** Positions of the periods in range. */
  readonly shown: readonly number[];
  /** Position of the period that headline figures stand for. */
  readonly at: number;
  /** The last period in range is there but not complete, so the figures stand for the one before. */
  readonly isLastLeftOut: boolean;
  /** What was asked for of these periods, and is to be asked for of their groups; all without it. */
  readonly measures?: readonly MeasureName[] | undefined;
}

/** How many periods lie between one and the same a year before; null where the period is a year itself. */
export function periodsInYear(grain: Grain): number | null {
  return { month: 12, rolling12: 12, quarter: 4, year: null }[grain];
}

/** The grain asked for, where there are months enough for it; else rolling 12 months, or months while there are fewer than twelve. */
export function grainShown(wanted: Grain | null, monthly: Counted | null): Grain {
  const hasYear = monthly !== null && monthsShown(monthly.timeline) >= 12;
  if (wanted && (wanted !== 'rolling12' || hasYear)) return wanted;
  return hasYear ? 'rolling12' : 'month';
}

/** The periods from a month to another, and the one that headline figures stand for: the last complete one, or the last asked for. */
export function periodsIn(
  counted: Counted,
  grain: Grain,
  from: Month | null,
  to: Month | null,
): Omit<Periods, keyof Narrowed | 'measures'> {
  const inRange = counted.periods.flatMap(({ last }, i) =>
    (from === null || last >= from) && (to === null || last <= to) ? [i] : [],
  );
  // A range in which nothing ends (an old link, a shorter history) shows everything rather than nothing.
  const shown = inRange.length > 0 ? inRange : counted.periods.map((_, i) => i);
  const isComplete = (i: number) => {
    const period = counted.periods[i];
    return period !== undefined && !isPart(period) && period.last <= counted.timeline.lastComplete;
  };
  const last = shown.at(-1) ?? 0;
  const lastComplete = shown.findLast(isComplete);
  const at = to === null ? (lastComplete ?? last) : last;
  return { grain, shown, at, isLastLeftOut: at !== last };
}

function isPart({ isToDate, isFromWithin }: Period): boolean {
  return isToDate || isFromWithin;
}
