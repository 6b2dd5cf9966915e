import { firstDayOf, lastDayOf, type Day, type Month } from '#units';

/** The months first..last as plain tables, so that a loop over rows looks up instead of reckoning dates. */
export interface Calendar {
  readonly first: Month;
  readonly months: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Month since `first`, by day since firstDay; the day after lastDay has one too. */
  readonly monthOfDay: Int16Array;
  /** First and last day by month since `first`, and those of the month after the last. */
  readonly monthStarts: Int32Array;
  readonly monthEnds: Int32Array;
}

/** Tables for the months first..last; none where last comes before first. */
export function calendarOf(first: Month, last: Month): Calendar {
  const months = Math.max(0, last - first + 1);
  const monthStarts = Int32Array.from({ length: months + 1 }, (_, month) => firstDayOf(first + month));
  const monthEnds = Int32Array.from({ length: months + 1 }, (_, month) => lastDayOf(first + month));
  const firstDay = monthStarts[0]!;
  const lastDay = monthStarts[months]! - 1;
  const monthOfDay = new Int16Array(lastDay - firstDay + 2);
  for (let month = 0; month <= months; month++)
    monthOfDay.fill(month, monthStarts[month]! - firstDay, monthEnds[month]! - firstDay + 1);
  return { first, months, firstDay, lastDay, monthOfDay, monthStarts, monthEnds };
}
