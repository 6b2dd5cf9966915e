import { BENEFITS, CLAIM_STATUSES, compareWords, NO_CODE, type Records } from '#records';
import { NO_DAY, type Day } from '#units';

/** What the figures need to know of each claim (definitions section 5), row by row of the claims table. */
export interface ClaimFacts {
  /** Best estimate in money units; 0 for a rejected claim. */
  readonly best: Float64Array;
  readonly bestSquared: Float64Array;
  /** Amount claimed, or billed where that is blank. */
  readonly claimed: Float64Array;
  /** Amount paid on paid claims, else 0. */
  readonly paid: Float64Array;
  /** The day the claim ended, NO_DAY while it has not. */
  readonly ended: Int32Array;
  /** Days from submission to the end; meaningful where the claim ended. */
  readonly daysToSettle: Float64Array;
  /** The last day on which the claim was outstanding. */
  readonly lastOpen: Int32Array;
}

const PAID = CLAIM_STATUSES.indexOf('paid');
const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const APPROVED = CLAIM_STATUSES.indexOf('approved');
/** Later than any day: a claim that has not ended is open to the end of time. */
const NEVER: Day = 2147483647;

/** Amounts, days and ends of all claims, by definitions section 5. */
export function claimFactsOf({ claims }: Records): ClaimFacts {
  const { length, columns } = claims;
  const facts: ClaimFacts = {
    best: new Float64Array(length),
    bestSquared: new Float64Array(length),
    claimed: new Float64Array(length),
    paid: new Float64Array(length),
    ended: new Int32Array(length),
    daysToSettle: new Float64Array(length),
    lastOpen: new Int32Array(length),
  };
  for (let row = 0; row < length; row++) {
    const status = columns.status.codes[row]!;
    const claimed = firstKnown(columns.amount_claimed.units[row]!, columns.amount_billed.units[row]!);
    const approved = firstKnown(columns.amount_approved.units[row]!, claimed);
    const paid = firstKnown(columns.amount_paid.units[row]!, approved);
    const best = bestEstimate(status, claimed, approved, paid);
    const ended = endOf(status, columns.settled_date.days[row]!, columns.decided_date.days[row]!);
    facts.claimed[row] = claimed;
    facts.paid[row] = status === PAID ? paid : 0;
    facts.best[row] = best;
    facts.bestSquared[row] = best * best;
    facts.ended[row] = ended;
    facts.daysToSettle[row] = ended === NO_DAY ? 0 : ended - columns.submitted_date.days[row]!;
    facts.lastOpen[row] = ended === NO_DAY ? NEVER : ended - 1;
  }
  return facts;
}

/**
 * Definitions section 5: paid claims count what was paid, approved ones what was approved, open ones what was
 * claimed. Where that amount is blank the next one known stands in (and a finding says so): leaving such a
 * claim out would make the scheme look cheaper than it is.
 */
function bestEstimate(status: number, claimed: number, approved: number, paid: number): number {
  if (status === REJECTED) return 0;
  if (status === PAID) return paid;
  return status === APPROVED ? approved : claimed;
}

function firstKnown(amount: number, otherwise: number): number {
  return Number.isNaN(amount) ? otherwise : amount;
}

/** settled_date; for a rejected claim without one, decided_date. */
function endOf(status: number, settled: Day, decided: Day): Day {
  return settled === NO_DAY && status === REJECTED ? decided : settled;
}

/** Whether a claim (a row) was turned down. */
export function isRejected(records: Records, row: number): boolean {
  return records.claims.columns.status.codes[row] === REJECTED;
}

const NORMAL_DELIVERY = BENEFITS.indexOf('normal_delivery');
const CAESAREAN = BENEFITS.indexOf('caesarean');
/** Days within which claims after the first are the same delivery (definitions section 7). */
const EPISODE_DAYS = 28;

export interface Deliveries {
  /** The day of the first claim of each delivery, and that claim's row. */
  readonly day: Int32Array;
  readonly claim: Int32Array;
  readonly isCaesarean: Uint8Array;
  /** The delivery that each claim belongs to, -1 for none. */
  readonly ofClaim: Int32Array;
}

/** Deliveries from not-rejected delivery claims: one woman's claims within 28 days of the first are one delivery. */
export function deliveriesOf(records: Records): Deliveries {
  const { columns, length } = records.claims;
  const benefits = columns.benefit.codes;
  const women = columns.insured_id.codes;
  const days = columns.service_date.days;
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    const isDelivery = benefits[row] === NORMAL_DELIVERY || benefits[row] === CAESAREAN;
    if (isDelivery && !isRejected(records, row)) rows.push(row);
  }
  const { words, codes } = columns.claim_id;
  // Claims of one day by their ids, so that the order of rows decides nothing.
  rows.sort(
    (a, b) => women[a]! - women[b]! || days[a]! - days[b]! || compareWords(words, codes[a]!, codes[b]!),
  );

  const day: number[] = [];
  const claim: number[] = [];
  const isCaesarean: number[] = [];
  const ofClaim = new Int32Array(length).fill(-1);
  let woman = -1;
  for (const row of rows) {
    const current = day.length - 1;
    if (women[row] !== woman || days[row]! > day[current]! + EPISODE_DAYS) {
      woman = women[row]!;
      day.push(days[row]!);
      claim.push(row);
      isCaesarean.push(0);
    }
    const delivery = day.length - 1;
    ofClaim[row] = delivery;
    if (benefits[row] === CAESAREAN) isCaesarean[delivery] = 1;
  }
  return {
    day: Int32Array.from(day),
    claim: Int32Array.from(claim),
    isCaesarean: Uint8Array.from(isCaesarean),
    ofClaim,
  };
}

/** Whether a claim's benefit was left blank because its sender does not keep it. */
export function isBenefitUnknown({ claims }: Records, row: number): boolean {
  return claims.columns.benefit.codes[row] === NO_CODE;
}

/** Whether any claim says which benefit it was for. */
export function knowsBenefits({ claims }: Records): boolean {
  return claims.columns.benefit.codes.some((benefit) => benefit !== NO_CODE);
}
