import { columnOf, type AnyTable, type Kind } from '#records';
import { FAR_SCORE, steadied, usualOf } from '#statistics';
import { lastDayOf, monthOf, NO_DAY, type Day, type Month } from '#units';
import { calendarOf } from './calendar.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './findings.ts';
import { Ints } from './grouping.ts';

/** What is odd about how many records a month has. */
export const MONTH_FINDINGS = ['months-without-records', 'months-unlike-before'] as const;

/** The column whose day says with which month a record comes. */
export const COMES_WITH = {
  policies: 'cover_start',
  contributions: 'pay_date',
  claims: 'submitted_date',
  pregnancies: 'registered_date',
  finance: 'month',
  feedback: 'date',
  return: 'month',
} as const satisfies Partial<Record<Kind, string>>;
export type ComingKind = keyof typeof COMES_WITH;
export const COMING_KINDS = Object.keys(COMES_WITH) as ComingKind[];

/** How many records of a kind each month has, from the first month that has any. */
export interface Coming {
  readonly first: Month;
  readonly counts: Int32Array;
}

/** Records of a kind by the month with which they come, up to the month given; null where there are none. */
export function comingOf(table: AnyTable, kind: ComingKind, last: Month): Coming | null {
  const days = comingDays(table, kind);
  const monthOfDay = monthTableOf(days, kind);
  if (!monthOfDay) return null;
  const counts = new Int32Array(Math.max(0, last - monthOfDay.first + 1));
  for (const day of days) {
    const at = monthOfDay.at(day) - monthOfDay.first;
    if (at >= 0 && at < counts.length) counts[at]!++;
  }
  return counts.some((count) => count > 0) ? { first: monthOfDay.first, counts } : null;
}

/** Kinds that are kept month by month, however few records that makes. */
const MONTHLY: ReadonlySet<Kind> = new Set(['finance', 'return']);

/** The month of each record, NO_DAY where it says none. */
export function monthsOf(table: AnyTable, kind: ComingKind): Int32Array {
  const days = comingDays(table, kind);
  const monthOfDay = monthTableOf(days, kind);
  return monthOfDay ? days.map(monthOfDay.at) : days;
}

/** The latest day that records of a kind speak of, up to a day; null where there is none. */
export function newestOf(table: AnyTable, kind: ComingKind, upTo: Day): Day | null {
  const days = comingDays(table, kind);
  const isMonthly = MONTHLY.has(kind);
  const last = isMonthly ? monthOf(upTo) : upTo;
  let newest = NO_DAY;
  for (const day of days) if (day > newest && day <= last) newest = day;
  if (newest === NO_DAY) return null;
  return isMonthly ? Math.min(upTo, lastDayOf(newest)) : newest;
}

function comingDays(table: AnyTable, kind: ComingKind): Int32Array {
  const column = columnOf(table, COMES_WITH[kind]);
  if (column.type !== 'day') throw new Error(`${kind} comes by no day`);
  return column.days;
}

/** The month of any of some days, looked up rather than reckoned, and the first of them; null where there is no day. */
function monthTableOf(days: Int32Array, kind: ComingKind) {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last === -Infinity) return null;
  if (MONTHLY.has(kind)) return { first, at: (month: Month): Month => month };
  const { first: month, firstDay, monthOfDay } = calendarOf(monthOf(first), monthOf(last));
  return {
    first: month,
    at: (day: Day): Month => (day === NO_DAY ? NO_DAY : month + monthOfDay[day - firstDay]!),
  };
}

/** Months on each side by which it is told whether a month should have records. */
const NEIGHBOURS = 6;
/** Records that should have come before their absence means anything: chance leaves none of five once in 150 times. */
const FEWEST_EXPECTED = 5;

/**
 * Positions of months that have no record though some should have come: the months around have so many that chance hardly
 * leaves out all months of the row. Months that had none the year before either have none by season.
 */
export function missingMonths({ counts }: Coming, kind: ComingKind): number[] {
  const last = counts.findLastIndex((count) => count > 0);
  const missing: number[] = [];
  for (let start = 0; start < counts.length; start++) {
    if (counts[start]! > 0) continue;
    let end = start + 1;
    while (end < counts.length && counts[end] === 0) end++;
    const row = Array.from({ length: end - start }, (_, i) => start + i);
    const around = [
      ...counts.slice(Math.max(0, start - NEIGHBOURS), start),
      ...counts.slice(end, end + NEIGHBOURS),
    ];
    // The middle one of the months around: a campaign in one of them does not make a full month of each.
    const expected = (usualOf(Float64Array.from(around))?.median ?? 0) * row.length;
    const isSeason = row.every((at) => at >= 12 && at - 12 < last && counts[at - 12] === 0);
    if (MONTHLY.has(kind) || (expected >= FEWEST_EXPECTED && !isSeason)) missing.push(...row);
    start = end;
  }
  return missing;
}

/** Months before one that it is held against, and how many of them there have to be. */
const LOOKED_BACK = 12;
const FEWEST_BEFORE = 6;

/**
 * Positions of months with far more or fewer records than the months before: by the modified z-score of the square roots
 * of their counts, whose spread is at least what chance gives. A month between those and the same month a year before is
 * as the season has it. Months without any are gaps, and told as such.
 */
export function unlikeMonths(coming: Coming, kind: ComingKind): number[] {
  const { counts } = coming;
  return judgedMonths(coming, kind).filter((at) => {
    const usual = usualOf(Float64Array.from(monthsBefore(coming, at), steadied));
    if (!usual) return false;
    const value = steadied(counts[at]!);
    const reach = FAR_SCORE * Math.max(1, usual.spread);
    const yearBefore = at >= 12 ? steadied(counts[at - 12]!) : usual.median;
    const isHigh = value > Math.max(usual.median, yearBefore) + reach;
    return isHigh || value < Math.min(usual.median, yearBefore) - reach;
  });
}

/** How many months have enough before them to be held against. */
export function monthsJudged(coming: Coming, kind: ComingKind): number {
  return judgedMonths(coming, kind).length;
}

function judgedMonths(coming: Coming, kind: ComingKind): number[] {
  if (MONTHLY.has(kind)) return [];
  const hasEnough = (at: number) => monthsBefore(coming, at).length >= FEWEST_BEFORE;
  return [...coming.counts.keys()].filter((at) => coming.counts[at]! > 0 && hasEnough(at));
}

function monthsBefore({ counts }: Coming, at: number): Int32Array {
  return counts.slice(Math.max(0, at - LOOKED_BACK), at).filter((count) => count > 0);
}

/** Months without records where some should be, with the records on both sides; and months unlike those before. */
export function monthFindings({ records, timeline }: Facts): Finding[] {
  return COMING_KINDS.flatMap((kind): Finding[] => {
    const table = records[kind];
    // Of a month that goes on nobody knows yet how many it will have.
    const coming = comingOf(table, kind, timeline.lastComplete);
    if (!coming) return [];
    const named = (positions: readonly number[]) => positions.map((at) => coming.first + at);
    const latest = coming.counts.findLastIndex((count) => count > 0);
    // A return says itself that the month before it is not there.
    const between = kind === 'return' ? [] : missingMonths(coming, kind).filter((at) => at < latest);
    const gaps = named(between);
    const unlike = named(unlikeMonths(coming, kind));
    const found = (code: Finding['code'], months: readonly Month[], of: readonly Month[]): Finding[] =>
      months.length === 0 ? [] : [{ code, kind, months, rows: rowsIn(table, kind, new Set(of)) }];
    return [
      ...found('months-without-records', gaps, besideGaps(coming, gaps)),
      ...found('months-unlike-before', unlike, unlike),
    ];
  });
}

/** The months with records that lie next to each gap. */
function besideGaps({ first, counts }: Coming, gaps: readonly Month[]): Month[] {
  const has = (month: Month) => (counts[month - first] ?? 0) > 0;
  return gaps.flatMap((gap) => [gap - 1, gap + 1].filter(has));
}

function rowsIn(table: AnyTable, kind: ComingKind, months: ReadonlySet<Month>): Int32Array {
  const rows = new Ints();
  monthsOf(table, kind).forEach((month, row) => {
    if (months.has(month)) rows.push(row);
  });
  return rows.finish();
}
