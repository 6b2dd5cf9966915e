import { columnOf, specsOf, KIND_NAMES, type Records, type SchemeProfile } from '#records';
import { lastDayOf, monthOf, NO_DAY, type Day, type Month } from '#units';

/** The months of a scheme that can be shown (definitions section 2), and how far its records go. */
export interface Timeline {
  /** Month of the first cover_start; of the first event where there are no policies. */
  readonly first: Month;
  /** Month of data as at. */
  readonly last: Month;
  readonly dataAsAt: Day;
  /** The last month whose last day is not after data as at. */
  readonly lastComplete: Month;
}

/** Null for records that hold no day at all to begin or to end with. */
export function timelineOf(records: Records, profile: SchemeProfile): Timeline | null {
  const { policies, claims, contributions } = records;
  const dataAsAt = profile.dataAsAt ?? latestEvent(records) ?? latest(policies.columns.cover_start.days);
  const firstDay =
    earliest(policies.columns.cover_start.days) ??
    earliest(claims.columns.service_date.days) ??
    earliest(contributions.columns.pay_date.days);
  if (dataAsAt === null || firstDay === null) return null;
  const last = monthOf(dataAsAt);
  return {
    first: monthOf(firstDay),
    last,
    dataAsAt,
    lastComplete: lastDayOf(last) === dataAsAt ? last : last - 1,
  };
}

export function monthsShown(timeline: Timeline): number {
  return Math.max(0, timeline.last - timeline.first + 1);
}

/** The latest day on which anything happened at the scheme: never a cover end or an expected date. */
export function latestEvent(records: Records): Day | null {
  let found: Day | null = null;
  for (const kind of KIND_NAMES) {
    const table = records[kind];
    for (const [name, spec] of specsOf(kind)) {
      const column = columnOf(table, name);
      if (!spec.isEvent || column.type !== 'day') continue;
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
