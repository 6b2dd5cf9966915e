/** A calendar day without time or zone, as whole days since 1970-01-01 (definitions section 2). */
export type Day = number;

/** Nobody in these records was born before the first, and nothing in them is known of after the second. */
export const RECORDED_YEARS = { first: 1900, last: 2100 } as const;

/** Stands in a column of days for "no day recorded". */
export const NO_DAY = -2147483648;

const DAYS_PER_ERA = 146097;
const DAYS_BEFORE_1970 = 719468;

/**
 * The day of a proleptic Gregorian date, or null when that date does not exist (2023-02-30 is never rolled
 * over to March). month and dayOfMonth count from 1. Method: H. Hinnant, "chrono-compatible low-level date
 * algorithms", days_from_civil.
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month)) return null;
  return civilDay(year, month, dayOfMonth);
}

/** The day of a date that is known to exist; callers outside this room use dayFromParts. */
export function civilDay(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Year, month (1-12) and day of month (1-31) of a day. Method: H. Hinnant, civil_from_days. */
export function partsOfDay(day: Day): DayParts {
  const z = day + DAYS_BEFORE_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day as YYYY-MM-DD, the form every file of ours is written in. */
export function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

const HYPHEN = 45;

/** Reads YYYY-MM-DD; null when the text has another form or the date does not exist. */
export function dayFromIso(text: string): Day | null {
  // Digit by digit: nearly every date of every file comes through here.
  const isShaped = text.length === 10 && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN;
  if (!isShaped) return null;
  const parts = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)] as const;
  return parts.includes(-1) ? null : dayFromParts(...parts);
}

/** The whole number that stands from one place to another; -1 when anything but digits does. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The year in which a day lies, where years begin on 1 March: leap days are the last of such a year, so that all days
 * of all years have the same places in them. Method: H. Hinnant, civil_from_days.
 */
function marchYearOf(day: Day): number {
  const z = day + DAYS_BEFORE_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / (DAYS_PER_ERA - 1));
  return era * 400 + Math.floor((dayOfEra - leapDays) / 365);
}

/** 1 March of a year. */
function marchFirst(year: number): Day {
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - DAYS_BEFORE_1970
  );
}

/**
 * The day on which somebody born on `birth` turns `age`. Born on 29 February: 1 March in a common year, so
 * that whole years (definitions section 7) are complete on it.
 */
export function birthday(birth: Day, age: number): Day {
  const year = marchYearOf(birth);
  return marchFirst(year + age) + birth - marchFirst(year);
}

/** Age in whole years on a day (definitions section 7); negative before birth. */
export function ageOn(day: Day, birth: Day): number {
  const year = marchYearOf(day);
  const yearOfBirth = marchYearOf(birth);
  const isBeforeBirthday = day - marchFirst(year) < birth - marchFirst(yearOfBirth);
  return year - yearOfBirth - (isBeforeBirthday ? 1 : 0);
}

const FIRST_RECORDED = civilDay(RECORDED_YEARS.first, 1, 1);
const LAST_RECORDED = civilDay(RECORDED_YEARS.last, 12, 31);

/** Whether a day lies in the years that records can speak of. */
export function isInRecordedYears(day: Day): boolean {
  return day >= FIRST_RECORDED && day <= LAST_RECORDED;
}
