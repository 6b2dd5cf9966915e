import { firstDayOf, isoDay, isoMonth, type Grain, type Month, type Period } from '#units';

/** Why another system has no name for a period. */
export const NO_PERIODS = ['rolling12', 'quarter-start', 'year-start'] as const;
export type NoPeriod = (typeof NO_PERIODS)[number];

const WIDTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12, rolling12: 12 };
/** What years are called in DHIS2 by the calendar month, from 0, in which they begin (its web API, "Date and period format"). */
const DHIS2_YEARS: Readonly<Record<number, string>> = { 0: '', 3: 'April', 6: 'July', 9: 'Oct' };

/** All the months that a period is named for, also those that records have not filled; fiscalYearStart is 1-12. */
export function monthsNamed(
  { first, last }: Period,
  grain: Grain,
  fiscalYearStart: number,
): { readonly first: Month; readonly last: Month } {
  if (grain === 'rolling12') return { first, last };
  const width = WIDTHS[grain];
  const offset = fiscalYearStart - 1;
  const begin = Math.floor((first - offset) / width) * width + offset;
  return { first: begin, last: begin + width - 1 };
}

/** Why DHIS2 has no period for a grain of a scheme whose year begins in a calendar month 1-12; null where it has. */
export function noDhis2Period(grain: Grain, fiscalYearStart: number): NoPeriod | null {
  if (grain === 'rolling12') return 'rolling12';
  if (grain === 'quarter') return (fiscalYearStart - 1) % 3 === 0 ? null : 'quarter-start';
  if (grain === 'year') return fiscalYearStart - 1 in DHIS2_YEARS ? null : 'year-start';
  return null;
}

/** What DHIS2 calls a period, as 202403, 2024Q1, 2024 or 2024April; null where it has none (its web API, "Date and period format"). */
export function dhis2Period(period: Period, grain: Grain, fiscalYearStart: number): string | null {
  if (noDhis2Period(grain, fiscalYearStart)) return null;
  const { first } = monthsNamed(period, grain, fiscalYearStart);
  const year = isoMonth(first).slice(0, 4);
  if (grain === 'month') return isoMonth(first).replace('-', '');
  return grain === 'quarter' ? `${year}Q${quarterOf(first)}` : year + (DHIS2_YEARS[first % 12] ?? '');
}

const DURATIONS: Readonly<Record<Grain, string>> = {
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  rolling12: 'P1Y',
};

/** A period as ISO 8601 has it, its first day and how long it is: 2024-03-01/P1M. */
export function isoSpan(period: Period, grain: Grain, fiscalYearStart: number): string {
  const { first } = monthsNamed(period, grain, fiscalYearStart);
  return `${isoDay(firstDayOf(first))}/${DURATIONS[grain]}`;
}

/** A period as SDMX writes it: 2024-03, 2024-Q1 and 2024 where it is one of the calendar's, else as a span. */
export function sdmxPeriod(period: Period, grain: Grain, fiscalYearStart: number): string {
  const { first } = monthsNamed(period, grain, fiscalYearStart);
  if (grain === 'month') return isoMonth(first);
  if (grain === 'quarter' && first % 3 === 0) return `${isoMonth(first).slice(0, 4)}-Q${quarterOf(first)}`;
  if (grain === 'year' && first % 12 === 0) return isoMonth(first).slice(0, 4);
  return isoSpan(period, grain, fiscalYearStart);
}

/** The quarter of the calendar, 1 to 4, that begins with a month. */
function quarterOf(month: Month): number {
  return Math.floor((month % 12) / 3) + 1;
}

/**
 * The months that are in a period, as sheets of indicators name them: 2024-03, 2024-Q1 or 2024 where they are all of a
 * month, quarter or year of the calendar, else from the first to the last: 2024-04/2025-03.
 */
export function spanWritten({ first, last }: Pick<Period, 'first' | 'last'>): string {
  const year = isoMonth(first).slice(0, 4);
  if (first === last) return isoMonth(first);
  if (first % 3 === 0 && last === first + 2) return `${year}-Q${quarterOf(first)}`;
  if (first % 12 === 0 && last === first + 11) return year;
  return `${isoMonth(first)}/${isoMonth(last)}`;
}
