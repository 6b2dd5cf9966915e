import { civilDay, partsOfDay, type Day } from './days.ts';

/** A calendar month as year * 12 + (month - 1), so that months can be counted and subtracted. */
export type Month = number;

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  const { year, month } = partsOfDay(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return civilDay(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  return firstDayOf(month + 1) - 1;
}

/** The month as YYYY-MM. */
export function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Reads YYYY-MM; null for anything else. */
export function monthFromIso(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : null;
}
