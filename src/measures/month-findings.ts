import { columnOf, type AnyTable, type Kind } from '#records';
import { FAR_SCORE, steadied, usualOf } from '#statistics';
import { monthOf, NO_DAY, type Month } from '#units';
import { calendarOf } from './calendar.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './findings.ts';
import { Ints } from './grouping.ts';

/** What is odd about how many records a month has. */
export const MONTH_FINDINGS = ['months-without-records', 'months-unlike-before'] as const;

/** The column whose day says with which month a record comes. A return says itself which of its months is missing. */
export const COMES_WITH = {
  policies: 'cover_start',
  contributions: 'pay_date',
  claims: 'submitted_date',
  pregnancies: 'registered_date',
  finance: 'month',
  feedback: 'date',
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
  const months = monthsOf(table, kind);
  let [first, latest] = [Infinity, -Infinity];
  for (const month of months) {
    if (month === NO_DAY || month > last) continue;
    if (month < first) first = month;
    if (month > latest) latest = month;
  }
  if (latest === -Infinity) return null;
  const counts = new Int32Array(last - first + 1);
  for (const month of months) if (month >= first && month <= last) counts[month - first]!++;
  return { first, counts };
}

/** The month of each record, NO_DAY where it says none. */
function monthsOf(table: AnyTable, kind: ComingKind): Int32Array {
  const column = columnOf(table, COMES_WITH[kind]);
  if (column.type !== 'day') throw new Error(`${kind} comes by no day`);
  if (kind === 'finance') return column.days;
  let [first, last] = [Infinity, -Infinity];
  for (const day of column.days) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last === -Infinity) return new Int32Array(table.length).fill(NO_DAY);
  const calendar = calendarOf(monthOf(first), monthOf(last));
  return column.days.map((day) =>
    day === NO_DAY ? NO_DAY : calendar.first + calendar.monthOfDay[day - calendar.firstDay]!,
  );
}

/** Months on each side by which it is told whether a month should have records. */
const NEIGHBOURS = 6;
/** Records that a month of those around it has on average, before a month without any means something. */
const FEWEST_EXPECTED = 5;
/** Finance lines are kept for every month, however few they are. */
const EVERY_MONTH: ReadonlySet<Kind> = new Set(['finance']);

/**
 * Positions of months that have no record though there are some before and after, and those around it have so many that
 * chance hardly leaves none. A month that had none the year before either has none by season.
 */
export function gapsIn({ counts }: Coming, kind: Kind): number[] {
  const last = counts.findLastIndex((count) => count > 0);
  return [...counts.keys()].filter((at) => {
    if (at > last || counts[at]! > 0) return false;
    if (EVERY_MONTH.has(kind)) return true;
    const around = counts.slice(Math.max(0, at - NEIGHBOURS), Math.min(last, at + NEIGHBOURS) + 1);
    const expected = around.reduce((sum, count) => sum + count, 0) / (around.length - 1);
    return expected >= FEWEST_EXPECTED && !(at >= 12 && counts[at - 12] === 0);
  });
}

/** Months before one that it is held against, and how many of them there have to be. */
const LOOKED_BACK = 12;
const FEWEST_BEFORE = 6;

/**
 * Positions of months with far more or fewer records than the months before: by the modified z-score of the square roots
 * of their counts, whose spread is at least what chance gives. A month between those and the same month a year before is
 * as the season has it. Months without any are gaps, and told as such.
 */
export function unlikeMonths({ counts }: Coming): number[] {
  return [...counts.keys()].filter((at) => {
    const before = counts.slice(Math.max(0, at - LOOKED_BACK), at).filter((count) => count > 0);
    const usual = before.length < FEWEST_BEFORE ? null : usualOf(Float64Array.from(before, steadied));
    if (!usual || counts[at] === 0) return false;
    const value = steadied(counts[at]!);
    const reach = FAR_SCORE * Math.max(1, usual.spread);
    const yearBefore = at >= 12 ? steadied(counts[at - 12]!) : usual.median;
    const isHigh = value > Math.max(usual.median, yearBefore) + reach;
    return isHigh || value < Math.min(usual.median, yearBefore) - reach;
  });
}

/** Months without records where some should be, with the records on both sides; and months unlike those before. */
export function monthFindings({ records, timeline }: Facts): Finding[] {
  return COMING_KINDS.flatMap((kind): Finding[] => {
    const table = records[kind];
    // Of a month that goes on nobody knows yet how many it will have.
    const coming = comingOf(table, kind, timeline.lastComplete);
    if (!coming) return [];
    const named = (positions: readonly number[]) => positions.map((at) => coming.first + at);
    const [gaps, unlike] = [
      named(gapsIn(coming, kind)),
      kind === 'finance' ? [] : named(unlikeMonths(coming)),
    ];
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
