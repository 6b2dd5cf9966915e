/** Months and days as the peers' code counts them: both since 1970 began. */
export const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 1970;

/** The month of a date written YYYY-MM-DD. */
export function monthOfDate(date: string): number {
  return (Number(date.slice(0, 4)) - FIRST_YEAR) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The month of a moment in milliseconds. */
export function monthOfTime(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() - FIRST_YEAR) * 12 + date.getUTCMonth();
}

export function dayOfDate(date: string): number {
  return Date.parse(date) / MS_PER_DAY;
}

export function firstDayOf(month: number): number {
  return Date.UTC(FIRST_YEAR, month, 1) / MS_PER_DAY;
}

/** YYYY-MM. */
export function monthName(month: number): string {
  return new Date(Date.UTC(FIRST_YEAR, month, 1)).toISOString().slice(0, 7);
}

/** All months from one to another. */
export function monthsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
