import { KIND_NAMES, type Kind, type Records } from '#records';
import { firstDayOf, lastDayOf, monthOf, NO_DAY, type Day, type Month } from '#units';
import { Ints } from '../grouping.ts';
import { comingOf, COMES_WITH, missingMonths, newestOf, type ComingKind } from '../month-findings.ts';
import { DAYS_TO_REPORT, DAYS_TO_SUBMIT } from './limits.ts';

/** How the records of a kind have come lately. */
export interface KindComing {
  readonly kind: Kind;
  /** The latest day that any of them speaks of, up to the day it is told on. */
  readonly newest: Day;
  /** Months in which some should have come: up to twelve, the last of them ended at least so long ago. */
  readonly expected: number;
  readonly missing: readonly Month[];
}

/** How long after the service claims came in, over the twelve months before the day it is told on. */
export interface Lateness {
  readonly claims: number;
  /** Submitted within so many days of the service. */
  readonly within: number;
  readonly medianDays: number;
  readonly nine10thsDays: number;
}

const MONTHS_LOOKED_AT = 12;

/**
 * The day on which the age of records is told: today; the day they end where that is before all months that would be looked
 * at today. Then nobody goes on with them, and by today every month of every kind would be missing.
 */
export function ageToldOn(dataAsAt: Day, today: Day): Day {
  return monthOf(dataAsAt) <= lastReported(today) - MONTHS_LOOKED_AT ? dataAsAt : today;
}

/** For each kind that a scheme keeps by month: how new it is, and which of the last months lack it. */
export function kindComings(records: Records, asOf: Day): KindComing[] {
  const last = lastReported(asOf);
  return KIND_NAMES.flatMap((kind): KindComing[] => {
    const newest = kind in COMES_WITH ? newestOf(records[kind], kind as ComingKind, asOf) : null;
    const coming = newest === null ? null : comingOf(records[kind], kind as ComingKind, last);
    if (newest === null || !coming) return [];
    const from = Math.max(coming.first, last - MONTHS_LOOKED_AT + 1);
    const missing = missingMonths(coming, kind as ComingKind)
      .map((at) => coming.first + at)
      .filter((month) => month >= from);
    return [{ kind, newest, expected: last - from + 1, missing }];
  });
}

/** The last month whose records should be there on a day. */
function lastReported(asOf: Day): Month {
  const month = monthOf(asOf - DAYS_TO_REPORT);
  return lastDayOf(month) === asOf - DAYS_TO_REPORT ? month : month - 1;
}

/** How late the claims of the last twelve months came in; null where there are none. */
export function latenessOf({ claims }: Records, asOf: Day): Lateness | null {
  const delays = new Ints();
  eachDelay(claims, asOf, (_, days) => delays.push(days));
  const sorted = delays.finish().sort();
  if (sorted.length === 0) return null;
  const place = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
  return {
    claims: sorted.length,
    within: sorted.findLastIndex((days) => days <= DAYS_TO_SUBMIT) + 1,
    medianDays: place(0.5),
    nine10thsDays: place(0.9),
  };
}

/** The claims of the last twelve months that came in later than they should. */
export function lateRows({ claims }: Records, asOf: Day): Int32Array {
  const rows = new Ints();
  eachDelay(claims, asOf, (row, days) => {
    if (days > DAYS_TO_SUBMIT) rows.push(row);
  });
  return rows.finish();
}

/** Days from service to submission of the claims of the last twelve months; those submitted before it are findings. */
function eachDelay(
  { length, columns }: Records['claims'],
  asOf: Day,
  take: (row: number, days: number) => void,
) {
  const [service, submitted] = [columns.service_date.days, columns.submitted_date.days];
  const from = firstDayOf(monthOf(asOf) - MONTHS_LOOKED_AT);
  for (let row = 0; row < length; row++) {
    const day = submitted[row]!;
    if (day >= from && day <= asOf && service[row] !== NO_DAY && service[row]! <= day)
      take(row, day - service[row]!);
  }
}
