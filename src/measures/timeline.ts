import { columnOf, specsOf, KIND_NAMES, type Kind, type Records, type SchemeProfile } from '#records';
import { firstDayOf, lastDayOf, monthOf, NO_DAY, type Day, type Month } from '#units';
import { calendarOf } from './calendar.ts';
import type { ClaimsIn } from './claims-coming.ts';

/** The months of a scheme that can be shown (definitions section 2), and how far its records go. */
export interface Timeline {
  /** Month of the first cover_start; of the first event where there are no policies. */
  readonly first: Month;
  /** Month of data as at. */
  readonly last: Month;
  readonly dataAsAt: Day;
  /** The last month whose last day is not after data as at. */
  readonly lastComplete: Month;
  /** Kinds of record that used to come every month and then come no more, though others go on. */
  readonly quiet: readonly QuietKind[];
  /** How late claims come in; without it too few are known to tell. */
  readonly claimsIn?: ClaimsIn;
}

/** A kind of record that has stopped: its last day, and the first month that is not known in full because of it. */
export interface QuietKind {
  readonly kind: Kind;
  readonly lastDay: Day;
  readonly from: Month;
}

/** The day by which a kind's coming is told. */
const COMES_BY = { policies: 'cover_start', contributions: 'pay_date', claims: 'submitted_date' } as const;
/** Months in a row in which a kind has to have come before its silence means anything. */
const MONTHS_OF_HABIT = 6;
/** Records that should have come by its habit before its silence means anything; a village may have no claim for months. */
const FEWEST_MISSED = 5;
/** A last record this near the end of its month may well be the month's last. */
const NEAR_MONTH_END_DAYS = 7;

/** Null for records that hold no day at all to begin or to end with. */
export function timelineOf(records: Records, profile: SchemeProfile): Timeline | null {
  const { policies, claims, contributions } = records;
  const returned = latest(records.return.columns.month.days);
  const dataAsAt =
    profile.dataAsAt ??
    later(latestEvent(records), returned === null ? null : lastDayOf(returned)) ??
    latest(policies.columns.cover_start.days);
  const firstDay =
    earliest(policies.columns.cover_start.days) ??
    earliest(claims.columns.service_date.days) ??
    earliest(contributions.columns.pay_date.days) ??
    firstMonthOf(records.return.columns.month.days) ??
    firstMonthOf(records.finance.columns.month.days) ??
    earliest(records.balance.columns.date.days) ??
    earliest(records.feedback.columns.date.days);
  if (dataAsAt === null || firstDay === null) return null;
  const last = monthOf(dataAsAt);
  const lastComplete = lastDayOf(last) === dataAsAt ? last : last - 1;
  return { first: monthOf(firstDay), last, dataAsAt, lastComplete, quiet: quietKinds(records, lastComplete) };
}

function firstMonthOf(months: Int32Array): Day | null {
  const first = earliest(months);
  return first === null ? null : firstDayOf(first);
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function quietKinds(records: Records, lastComplete: Month): QuietKind[] {
  return (Object.keys(COMES_BY) as Array<keyof typeof COMES_BY>).flatMap((kind) => {
    const column = columnOf(records[kind], COMES_BY[kind]);
    const lastDay = column.type === 'day' ? latest(column.days) : null;
    if (column.type !== 'day' || lastDay === null || monthOf(lastDay) >= lastComplete) return [];
    const byMonth = timesByMonth(column.days, lastDay);
    const isQuiet = hasStopped(byMonth, monthOf(lastDay), lastComplete);
    const isNearEnd = lastDayOf(monthOf(lastDay)) - lastDay <= NEAR_MONTH_END_DAYS;
    return isQuiet ? [{ kind, lastDay, from: monthOf(lastDay) + (isNearEnd ? 1 : 0) }] : [];
  });
}

/** How many of some days lie in each month; the latest of them is known. */
function timesByMonth(days: Int32Array, lastDay: Day): ReadonlyMap<Month, number> {
  const times = new Map<Month, number>();
  const { first, firstDay, monthOfDay, months } = calendarOf(
    monthOf(earliest(days) ?? lastDay),
    monthOf(lastDay),
  );
  const counts = new Int32Array(months);
  for (const day of days) if (day !== NO_DAY) counts[monthOfDay[day - firstDay]!]!++;
  counts.forEach((count, month) => {
    if (count > 0) times.set(first + month, count);
  });
  return times;
}

/**
 * Whether a kind that came every month has come no more: longer than its habit makes likely, and not in a season in
 * which it did not come the year before either.
 */
function hasStopped(byMonth: ReadonlyMap<Month, number>, lastMonth: Month, lastComplete: Month): boolean {
  const habit = Array.from({ length: MONTHS_OF_HABIT }, (_, i) => byMonth.get(lastMonth - i) ?? 0);
  if (habit.includes(0)) return false;
  const silence = lastComplete - lastMonth;
  const missed = (habit.reduce((sum, count) => sum + count, 0) / MONTHS_OF_HABIT) * silence;
  const first = Math.min(...byMonth.keys());
  const yearBefore = Array.from({ length: silence }, (_, i) => lastMonth + 1 + i - 12).filter(
    (month) => month >= first && month <= lastMonth,
  );
  const isSeason = yearBefore.length > 0 && yearBefore.every((month) => !byMonth.has(month));
  return missed >= FEWEST_MISSED && !isSeason;
}

/** How many months can be shown. */
export function monthsShown(timeline: Timeline): number {
  return Math.max(0, timeline.last - timeline.first + 1);
}

/** The latest day on which anything happened at the scheme: never a cover end or an expected date. */
function latestEvent(records: Records): Day | null {
  let found: Day | null = null;
  for (const kind of KIND_NAMES) {
    const table = records[kind];
    for (const [name, spec] of specsOf(kind)) {
      if (!spec.isEvent) continue;
      const column = columnOf(table, name);
      if (column.type !== 'day') continue;
      const day = latest(column.days);
      if (day !== null && (found === null || day > found)) found = day;
    }
  }
  return found;
}

function latest(days: Int32Array): Day | null {
  let found = NO_DAY;
  for (const day of days) if (day > found) found = day;
  return found === NO_DAY ? null : found;
}

function earliest(days: Int32Array): Day | null {
  let found = Infinity;
  for (const day of days) if (day !== NO_DAY && day < found) found = day;
  return found === Infinity ? null : found;
}
