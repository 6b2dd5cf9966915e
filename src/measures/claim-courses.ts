import { BENEFITS, CLAIM_STATUSES, type Records } from '#records';
import { NO_DAY } from '#units';
import type { ClaimFacts } from './claim-facts.ts';
import type { Groups } from './groups.ts';
import type { Events } from './relations.ts';

const FLAGS = [
  'outpatient',
  'stay',
  'paid',
  'rejected',
  'ended-in-order',
  'paid-in-order',
  'all-in-order',
  'approved',
] as const;
const [OUTPATIENT, STAY, PAID, REJECTED, ENDED_IN_ORDER, PAID_IN_ORDER, ALL_IN_ORDER, APPROVED] = [
  1, 2, 4, 8, 16, 32, 64, 128,
] as const;

const IS_PAID = CLAIM_STATUSES.indexOf('paid');
const IS_REJECTED = CLAIM_STATUSES.indexOf('rejected');
const IS_APPROVED = CLAIM_STATUSES.indexOf('approved');
const OUTPATIENT_CARE = BENEFITS.indexOf('outpatient');
const INPATIENT_CARE = BENEFITS.indexOf('inpatient');

/**
 * Claims by the steps of their course: service, discharge, submission, decision, end. `paid` and `rejected` here say
 * what has become of a claim to date, whatever day it is counted on.
 */
export function claimCourses(
  { claims }: Records,
  { best, claimed, ended }: ClaimFacts,
  groups: Groups,
): Events {
  const { service_date, submitted_date, discharge_date, amount_approved, insured_id } = claims.columns;
  const [service, submitted, discharged] = [service_date.days, submitted_date.days, discharge_date.days];
  const status = claims.columns.status.codes;
  const benefit = claims.columns.benefit.codes;
  const approved = amount_approved.units;
  const { length } = claims;
  const flags = new Uint8Array(length);
  const stayDays = new Float64Array(length);
  const daysToSubmit = new Float64Array(length);
  const daysToEnd = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const code = status[row]!;
    let bits = code === IS_PAID ? PAID : code === IS_REJECTED ? REJECTED : 0;
    if (code !== IS_REJECTED) {
      if (benefit[row] === OUTPATIENT_CARE) bits |= OUTPATIENT;
      // A blank discharge lies before every day, and so is no stay.
      if (benefit[row] === INPATIENT_CARE && discharged[row]! >= service[row]!) {
        bits |= STAY;
        // Who leaves on the day of admission has been in for a day.
        stayDays[row] = Math.max(1, discharged[row]! - service[row]!);
      }
    }
    if ((code === IS_PAID || code === IS_APPROVED) && !Number.isNaN(approved[row]!)) bits |= APPROVED;
    if (ended[row] !== NO_DAY && ended[row]! >= submitted[row]!) {
      daysToEnd[row] = ended[row]! - submitted[row]!;
      daysToSubmit[row] = submitted[row]! - service[row]!;
      bits |= ENDED_IN_ORDER;
      if (code === IS_PAID) bits |= PAID_IN_ORDER;
      if (submitted[row]! >= service[row]!) bits |= ALL_IN_ORDER;
    }
    flags[row] = bits;
  }
  return {
    kind: 'claims',
    length,
    record: null,
    flags,
    flagNames: FLAGS,
    days: { service, discharged, ended, decided: decisionsOf(claims.columns.decided_date.days, ended) },
    amounts: { best, claimed, approved, stayDays, daysToSubmit, daysToEnd },
    columns: (split) => groups.ofClaims(split),
    keys: { person: () => insured_id.codes },
  };
}

/** The day of decision; the day on which the claim ended where that is blank. The column itself where none is. */
function decisionsOf(decided: Int32Array, ended: Int32Array): Int32Array {
  let filled: Int32Array | null = null;
  for (let row = 0; row < decided.length; row++) {
    if (decided[row] !== NO_DAY || ended[row] === NO_DAY) continue;
    filled ??= decided.slice();
    filled[row] = ended[row]!;
  }
  return filled ?? decided;
}
