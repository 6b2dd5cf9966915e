import { POLICY_STATUSES, YES_NO, type Records, type SchemeProfile } from '#records';
import { type Day } from '#units';
import { rowsByKey, rowsOf } from './grouping.ts';

/** What became of each policy at its end (definitions section 6), row by row of the policies table. */
export interface Renewals {
  /** Not suspended or cancelled, and not marked as not eligible. */
  readonly isEligible: Uint8Array;
  /** Eligible, and its grace has run out by data as at. */
  readonly isMatured: Uint8Array;
  /** The family has a policy with a later cover_start no later than cover_end + 1 + grace. */
  readonly isRenewed: Uint8Array;
}

const NO = YES_NO.indexOf('no');
const ENDED_EARLY = [POLICY_STATUSES.indexOf('suspended'), POLICY_STATUSES.indexOf('cancelled')];

/** The cohort of every policy's renewal, by definitions section 6. */
export function renewalsOf({ policies }: Records, profile: SchemeProfile, dataAsAt: Day): Renewals {
  const { length, columns } = policies;
  const starts = columns.cover_start.days;
  const ends = columns.cover_end.days;
  const families = columns.family_id;
  const policiesOfFamily = rowsByKey(families.codes, families.words.count);
  const isEligible = new Uint8Array(length);
  const isMatured = new Uint8Array(length);
  const isRenewed = new Uint8Array(length);

  for (let row = 0; row < length; row++) {
    const isKept = !ENDED_EARLY.includes(columns.status.codes[row]!);
    if (!isKept || columns.eligible_to_renew.codes[row] === NO) continue;
    isEligible[row] = 1;
    if (ends[row]! + profile.graceDays > dataAsAt) continue;
    isMatured[row] = 1;
    const latest = ends[row]! + 1 + profile.graceDays;
    const later = rowsOf(policiesOfFamily, families.codes[row]!);
    if (later.some((other) => starts[other]! > starts[row]! && starts[other]! <= latest)) isRenewed[row] = 1;
  }
  return { isEligible, isMatured, isRenewed };
}
