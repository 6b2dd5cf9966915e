import { POLICY_STATUSES, YES_NO, type Records, type SchemeProfile } from '#records';
import { type Day } from '#units';
import type { Cover } from './cover.ts';

/** What became of a policy at its end (definitions section 6): a bit each, in this order. */
export const RENEWAL_FLAGS = [
  /** Not suspended or cancelled, and not marked as not eligible. */
  'eligible',
  /** Eligible, and its grace has run out by data as at. */
  'matured',
  /** Matured, and the family has a policy with a later cover_start no later than cover_end + 1 + grace. */
  'renewed',
  /** Eligible, and still in grace. */
  'still-open',
] as const;
const [ELIGIBLE, MATURED, RENEWED, STILL_OPEN] = [1, 2, 4, 8] as const;

const NO = YES_NO.indexOf('no');
const SUSPENDED = POLICY_STATUSES.indexOf('suspended');
const CANCELLED = POLICY_STATUSES.indexOf('cancelled');

/** The cohort of every policy's renewal, by definitions section 6, row by row of the policies table. */
export function renewalsOf(
  { policies }: Records,
  cover: Cover,
  { graceDays }: SchemeProfile,
  dataAsAt: Day,
): Uint8Array {
  const { status, eligible_to_renew, cover_end } = policies.columns;
  const later = laterStarts(policies, cover);
  const flags = new Uint8Array(policies.length);
  for (let row = 0; row < flags.length; row++) {
    const code = status.codes[row]!;
    if (code === SUSPENDED || code === CANCELLED || eligible_to_renew.codes[row] === NO) continue;
    const end = cover_end.days[row]!;
    if (end + graceDays > dataAsAt) flags[row] = ELIGIBLE | STILL_OPEN;
    else flags[row] = ELIGIBLE | MATURED | (later[row]! <= end + 1 + graceDays ? RENEWED : 0);
  }
  return flags;
}

/** No cover begins as late. */
const NEVER: Day = 2 ** 30;

/** The first later cover_start in the family of each policy; after all days where there is none. */
export function laterStarts(
  { columns, length }: Records['policies'],
  { policiesOfFamily: { rows }, familyOfPolicy }: Cover,
): Int32Array {
  const starts = columns.cover_start.days;
  const found = new Int32Array(length).fill(NEVER);
  // From the last policy of each family back to its first.
  let later = NEVER;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const next = at + 1 < rows.length ? rows[at + 1]! : -1;
    if (next < 0 || familyOfPolicy[next] !== familyOfPolicy[row]) later = NEVER;
    else if (starts[next]! > starts[row]!) later = starts[next]!;
    found[row] = later;
  }
  return found;
}
