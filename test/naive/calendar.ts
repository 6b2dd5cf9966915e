/** Days are whole numbers since 1970-01-01, months whole numbers since January of year 0. */

const MILLISECONDS_PER_DAY = 86_400_000;

/** A calendar day in its three parts; month is 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month or a rolling 12 months, by its first and last day, both inclusive (definitions, section 2). */
export interface Period {
  readonly grain: 'month' | 'rolling12';
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The three parts of a YYYY-MM-DD cell; throws when the cell is not a day of the calendar (section 2). */
export function calendarDateOfText(text: string): CalendarDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (parts === null || textOfDay(dayOfCalendarDate(date)) !== text) {
    throw new Error(`not a day of the calendar: "${text}"`);
  }
  return date;
}

/** The day number of a calendar date. */
export function dayOfCalendarDate(date: CalendarDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS_PER_DAY;
}

/** The calendar date of a day number. */
export function calendarDateOfDay(day: number): CalendarDate {
  const instant = new Date(day * MILLISECONDS_PER_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** The day as YYYY-MM-DD. */
export function textOfDay(day: number): string {
  const date = calendarDateOfDay(day);
  return [
    String(date.year).padStart(4, '0'),
    String(date.month).padStart(2, '0'),
    String(date.day).padStart(2, '0'),
  ].join('-');
}

/** The month number a day lies in. */
export function monthOfDay(day: number): number {
  const date = calendarDateOfDay(day);
  return date.year * 12 + date.month - 1;
}

/** The month number of a cell that is YYYY-MM or a date of that month (section 10). */
export function monthOfText(text: string): number {
  return monthOfDay(dayOfCalendarDate(calendarDateOfText(`${text.slice(0, 7)}-01`)));
}

/** The first day of a month. */
export function firstDayOfMonth(month: number): number {
  return dayOfCalendarDate({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}

/** The last day of a month. */
export function lastDayOfMonth(month: number): number {
  return firstDayOfMonth(month + 1) - 1;
}

/**
 * Age on a day in whole years (section 7). Born on 29 February, a person turns a year older on 1 March of a
 * common year, because 28 February still comes before the birthday.
 */
export function ageOnDay(birth: CalendarDate, day: number): number {
  const today = calendarDateOfDay(day);
  const birthdayIsAhead = today.month < birth.month || (today.month === birth.month && today.day < birth.day);
  return today.year - birth.year - (birthdayIsAhead ? 1 : 0);
}

/** Every month from first to last and, from the twelfth on, the rolling 12 that ends with it (section 2). */
export function periodsShown(firstMonth: number, lastMonth: number): Period[] {
  const periods: Period[] = [];
  for (let month = firstMonth; month <= lastMonth; month += 1) {
    periods.push({ grain: 'month', firstDay: firstDayOfMonth(month), lastDay: lastDayOfMonth(month) });
    if (month - firstMonth >= 11) {
      periods.push({
        grain: 'rolling12',
        firstDay: firstDayOfMonth(month - 11),
        lastDay: lastDayOfMonth(month),
      });
    }
  }
  return periods;
}

/** True when the day lies in the period, both ends included; a missing day lies in none. */
export function liesIn(day: number | null, period: Period): boolean {
  return day !== null && day >= period.firstDay && day <= period.lastDay;
}
