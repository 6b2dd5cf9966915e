import { dayFromParts, type Day } from '#units';
import type { Calendar } from './readings.ts';

/** The day of a date of a calendar; null where there is none such, or it is not known how long its months were. */
export type DayIn = (calendar: Calendar, year: number, month: number, day: number) => Day | null;

export const dayIn: DayIn = (calendar, year, month, day) => {
  if (day < 1 || month < 1) return null;
  if (calendar === 'thai') return dayFromParts(year - THAI_AHEAD, month, day);
  return calendar === 'ethiopian' ? ethiopianDay(year, month, day) : nepaliDay(year, month, day);
};

/** Thailand counts years from the Buddha on, months and days as everyone. */
const THAI_AHEAD = 543;

/** 1 Meskerem of the year 1, in days before 1970: 29 August 8 of the Julian calendar. */
const ETHIOPIAN_FIRST = -716_367;

/** Twelve months of thirty days, and five or six days that are the thirteenth; each year before one divisible by 4 has six. */
function ethiopianDay(year: number, month: number, day: number): Day | null {
  const length = month <= 12 ? 30 : year % 4 === 3 ? 6 : 5;
  if (month > 13 || day > length) return null;
  return ETHIOPIAN_FIRST + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
}

const NEPALI_FIRST_YEAR = 1970;
/** 1 Baisakh 1970 was 13 April 1913. */
const NEPALI_FIRST = dayFromParts(1913, 4, 13) ?? 0;
/**
 * How many days beyond 29 each month of the Nepali years from 1970 to 2083 has. Astronomers set them, no rule does; from
 * 2000 on the tables of nepali-date-converter 3.4.0 (MIT) and of bikram-sambat 1.8.1 (Apache-2.0) agree, after 2083 they
 * do not.
 */
const NEPALI_MONTHS = (
  '223222101011 223231101011 232321110012 132321110102 223222101011 223312101011 232321110012 132321110102 ' +
  '223222101011 223321101011 232321110012 222322011011 223222101011 223321101011 232321110012 222322011011 ' +
  '223222101011 232321101011 232321110012 222322101011 223222101011 232321101011 232321110102 222322101011 ' +
  '223222101011 232321110011 232321110102 223222101011 223222101011 232321110012 132321110102 223222101011 ' +
  '223321101011 232321110012 132321110102 223222101011 223321101011 232321110012 222322011002 223222101011 ' +
  '223321101011 232321110012 222322011011 223222101011 223321101011 232321110012 222322011011 223222101011 ' +
  '232321101011 232321110102 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 ' +
  '232321110012 132321110102 223222101011 223231101011 232321110012 132321110102 223222101011 223321101011 ' +
  '232321110012 132322011002 223222101011 223321101011 232321110012 222322011011 223222101011 223321101011 ' +
  '232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 ' +
  '232321110102 222322101011 223222101011 232321110011 232321110102 223222101011 223231101011 232321110012 ' +
  '132321110102 223222101011 223321101011 232321110012 132322010102 223222101011 223321101011 232321110012 ' +
  '222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 ' +
  '222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 ' +
  '223222101011 223222101011'
).split(' ');

function nepaliDay(year: number, month: number, day: number): Day | null {
  const lengths = NEPALI_MONTHS[year - NEPALI_FIRST_YEAR];
  if (!lengths || month > 12 || day > daysOf(lengths.slice(month - 1, month))) return null;
  const before = NEPALI_MONTHS.slice(0, year - NEPALI_FIRST_YEAR).reduce((sum, one) => sum + daysOf(one), 0);
  return NEPALI_FIRST + before + daysOf(lengths.slice(0, month - 1)) + day - 1;
}

function daysOf(months: string): number {
  return Array.from(months).reduce((sum, beyond) => sum + 29 + Number(beyond), 0);
}
