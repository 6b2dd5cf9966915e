import { periodsOf, type Grain, type Month, type Period } from '#units';

/** What of a scheme's records says which periods of it there are: months, and the calendar month 1-12 its year begins in. */
export interface MonthsOfScheme {
  readonly first: Month;
  readonly last: Month;
  readonly lastComplete: Month;
  readonly fiscalYearStart: number;
}

/** The share of schemes that have to have a period complete before it is proposed to compare them in. */
const MOST = 2 / 3;

/**
 * The position of the period that ends with a month. Quarters and fiscal years of schemes begin in different months: there it
 * is the last whole one that ended within its own width before that month; a quarter or year so far only where nothing else is.
 */
export function periodEnding(periods: readonly Period[], end: Month, grain: Grain): number | null {
  const exact = periods.findIndex(({ last }) => last === end);
  if (exact >= 0 && periods[exact]?.isToDate !== true) return exact;
  const width = widthOf(grain);
  const before =
    width === 1
      ? -1
      : periods.findLastIndex(({ last, isToDate }) => !isToDate && last < end && last > end - width);
  if (before >= 0) return before;
  return exact >= 0 ? exact : null;
}

/**
 * Months in which periods end that schemes can be put side by side in, the latest first. Quarters and fiscal years end where
 * those of most schemes do, and only where one has it whole; without any, the last month that there is, for what there is so far.
 */
export function endsOffered(grain: Grain, schemes: readonly MonthsOfScheme[]): Month[] {
  if (schemes.length === 0) return [];
  const first = Math.min(...schemes.map((one) => one.first));
  const last = Math.max(...schemes.map((one) => one.last));
  const latestFirst = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const width = widthOf(grain);
  const phase = usualPhase(schemes, width);
  const known = schemes.map((one) => periodsOf(grain, one.first, one.last, one.fiscalYearStart));
  const ends = latestFirst.filter(
    (end) => phaseOf(end + 1, width) === phase && known.some((periods) => wholeEnding(periods, end, grain)),
  );
  return ends.length > 0 ? ends : [last];
}

/**
 * The month that it is proposed to compare schemes in: the latest offered in which the period is over and complete in most
 * schemes, and in `fewest` where there are as many; else in as many as there can be. Null where no scheme has a month.
 */
export function endProposed(grain: Grain, schemes: readonly MonthsOfScheme[], fewest: number): Month | null {
  const most = Math.max(Math.ceil(schemes.length * MOST), Math.min(schemes.length, fewest));
  const known = schemes.map((of) => ({
    lastComplete: of.lastComplete,
    periods: periodsOf(grain, of.first, of.last, of.fiscalYearStart),
  }));
  const offered = endsOffered(grain, schemes).map((end) => ({
    end,
    complete: known.filter(({ periods, lastComplete }) => {
      const whole = wholeEnding(periods, end, grain);
      return whole !== null && whole.last <= lastComplete;
    }).length,
  }));
  const greatest = Math.max(0, ...offered.map(({ complete }) => complete));
  return offered.find(({ complete }) => complete >= Math.min(most, greatest))?.end ?? null;
}

/** The month offered that stands for one asked for: itself, else the latest before it; null where there is none. */
export function endOffered(offered: readonly Month[], asked: Month): Month | null {
  return offered.find((end) => end <= asked) ?? null;
}

/** The period that stands for a month, where it is whole. */
function wholeEnding(periods: readonly Period[], end: Month, grain: Grain): Period | null {
  const found = periods[periodEnding(periods, end, grain) ?? -1];
  return found && !found.isToDate && !found.isFromWithin ? found : null;
}

/** By how many months the periods of a grain follow each other; twelve months end in every one. */
function widthOf(grain: Grain): number {
  return { month: 1, quarter: 3, year: 12, rolling12: 1 }[grain];
}

function phaseOf(month: Month, width: number): number {
  return ((month % width) + width) % width;
}

/** Where in the calendar the periods of most schemes begin; of as many, the earliest. */
function usualPhase(schemes: readonly MonthsOfScheme[], width: number): number {
  const times = new Map<number, number>();
  for (const { fiscalYearStart } of schemes) {
    const phase = phaseOf(fiscalYearStart - 1, width);
    times.set(phase, (times.get(phase) ?? 0) + 1);
  }
  return [...times].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}
