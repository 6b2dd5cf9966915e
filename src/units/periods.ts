import type { Day } from './days.ts';
import { firstDayOf, lastDayOf, type Month } from './months.ts';

/** How wide a period is (definitions sections 2 and 12). */
export const GRAINS = ['month', 'quarter', 'year', 'rolling12'] as const;
export type Grain = (typeof GRAINS)[number];

/** Whole months, both ends included. */
export interface Period {
  readonly first: Month;
  readonly last: Month;
  /** A quarter or year that goes on after `last`: what there is of it so far. */
  readonly isToDate: boolean;
  /** A quarter or year that had begun before `first`: the part of it that is shown. */
  readonly isFromWithin: boolean;
}

/** Whether a text names a grain. */
export function isGrain(text: string): text is Grain {
  return (GRAINS as readonly string[]).includes(text);
}

/** First and last day of a period, both inside it. */
export function daysIn(period: Period): { readonly first: Day; readonly last: Day } {
  return { first: firstDayOf(period.first), last: lastDayOf(period.last) };
}

/**
 * The periods of a grain that can be shown for the months first..last (definitions section 2). Rolling 12 is
 * given once twelve months exist. Quarters and fiscal years that the months only partly fill are given for the
 * months there are, so that the running one is a "to date". fiscalYearStart is the calendar month 1-12 in which
 * the scheme's year begins; quarters are counted from it too.
 */
export function periodsOf(grain: Grain, first: Month, last: Month, fiscalYearStart: number): Period[] {
  if (last < first) return [];
  const width = { month: 1, quarter: 3, year: 12, rolling12: 12 }[grain];
  if (grain === 'rolling12') {
    return sequence(first + 11, last).map((end) => ({
      first: end - 11,
      last: end,
      isToDate: false,
      isFromWithin: false,
    }));
  }
  const offset = fiscalYearStart - 1;
  const start = Math.floor((first - offset) / width) * width + offset;
  return sequence(0, Math.floor((last - start) / width)).map((i) => {
    const begin = start + i * width;
    const end = begin + width - 1;
    return {
      first: Math.max(first, begin),
      last: Math.min(last, end),
      isToDate: end > last,
      isFromWithin: begin < first,
    };
  });
}

function sequence(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
