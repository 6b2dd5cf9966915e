import { BENEFITS, CLAIM_STATUSES, compareWords, NO_CODE, type Records } from '#records';
import { NO_DAY, type Day } from '#units';
import { Ints } from './grouping.ts';

/** What the figures need to know of each claim (definitions section 5), row by row of the claims table. */
export interface ClaimFacts {
  /** Best estimate in money units; what was paid for a paid claim, 0 for a rejected one. */
  readonly best: Float64Array;
  /** Amount claimed, or billed where that is blank. */
  readonly claimed: Float64Array;
  /** The day the claim ended, NO_DAY while it has not. */
  readonly ended: Int32Array;
}

const PAID = CLAIM_STATUSES.indexOf('paid');
const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const APPROVED = CLAIM_STATUSES.indexOf('approved');

/** Amounts and ends of all claims, by definitions section 5. */
export function claimFactsOf(records: Records): ClaimFacts {
  const claimed = amountsClaimed(records);
  return { best: bestEstimates(records, claimed), claimed, ended: endsOf(records) };
}

/** The column itself where no cell is blank: a million amounts are not kept twice. */
function amountsClaimed({ claims }: Records): Float64Array {
  const claimed = claims.columns.amount_claimed.units;
  const billed = claims.columns.amount_billed.units;
  let filled: Float64Array | null = null;
  for (let row = 0; row < claims.length; row++) {
    if (!Number.isNaN(claimed[row]!)) continue;
    filled ??= claimed.slice();
    filled[row] = billed[row]!;
  }
  return filled ?? claimed;
}

/**
 * Definitions section 5: paid claims count what was paid, approved ones what was approved, open ones what was
 * claimed. Where that amount is blank the next one known stands in (and a finding says so): leaving such a
 * claim out would make the scheme look cheaper than it is.
 */
function bestEstimates({ claims }: Records, claimed: Float64Array): Float64Array {
  const { status, amount_approved, amount_paid } = claims.columns;
  const best = new Float64Array(claims.length);
  for (let row = 0; row < best.length; row++) {
    const code = status.codes[row]!;
    if (code === REJECTED) continue;
    let amount = code === PAID ? amount_paid.units[row]! : Number.NaN;
    if (Number.isNaN(amount) && (code === PAID || code === APPROVED)) amount = amount_approved.units[row]!;
    best[row] = Number.isNaN(amount) ? claimed[row]! : amount;
  }
  return best;
}

/** settled_date; for a rejected claim without one, decided_date. The column itself where no claim is so. */
function endsOf({ claims }: Records): Int32Array {
  const settled = claims.columns.settled_date.days;
  const decided = claims.columns.decided_date.days;
  const status = claims.columns.status.codes;
  let ended: Int32Array | null = null;
  for (let row = 0; row < claims.length; row++) {
    if (status[row] !== REJECTED || settled[row] !== NO_DAY || decided[row] === NO_DAY) continue;
    ended ??= settled.slice();
    ended[row] = decided[row]!;
  }
  return ended ?? settled;
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
  /** Every claim that belongs to a delivery, and which delivery that is. */
  readonly claims: { readonly row: Int32Array; readonly delivery: Int32Array };
}

/** Deliveries from not-rejected delivery claims: one woman's claims within 28 days of the first are one delivery. */
export function deliveriesOf(records: Records): Deliveries {
  const { columns } = records.claims;
  const benefits = columns.benefit.codes;
  const women = columns.insured_id.codes;
  const days = columns.service_date.days;
  const claim = new Ints();
  const isCaesarean = new Ints();
  let woman = -1;
  let firstDay: Day = NO_DAY;
  const rowsOfAll = deliveryClaims(records);
  const deliveryOfRow = new Ints(rowsOfAll.length);
  for (const row of rowsOfAll) {
    const isSame = claim.length > 0 && women[row] === woman && days[row]! <= firstDay + EPISODE_DAYS;
    if (!isSame) {
      woman = women[row]!;
      firstDay = days[row]!;
      claim.push(row);
      isCaesarean.push(0);
    }
    deliveryOfRow.push(claim.length - 1);
    if (benefits[row] === CAESAREAN) isCaesarean.replaceLast(1);
  }
  const rows = claim.finish();
  return {
    day: rows.map((row) => days[row]!),
    claim: rows,
    isCaesarean: new Uint8Array(isCaesarean.finish()),
    claims: { row: rowsOfAll, delivery: deliveryOfRow.finish() },
  };
}

/** Rows of not-rejected claims for deliveries, woman by woman, in order of time. */
function deliveryClaims({ claims }: Records): Int32Array {
  const { benefit, status, insured_id, service_date, claim_id } = claims.columns;
  const found = new Ints();
  for (let row = 0; row < claims.length; row++) {
    const code = benefit.codes[row]!;
    const isDelivery = code === NORMAL_DELIVERY || code === CAESAREAN;
    if (isDelivery && status.codes[row] !== REJECTED) found.push(row);
  }
  const women = insured_id.codes;
  const days = service_date.days;
  const { words, codes } = claim_id;
  // Claims of one day by their ids, so that the order of rows decides nothing.
  return found
    .finish()
    .sort(
      (a, b) => women[a]! - women[b]! || days[a]! - days[b]! || compareWords(words, codes[a]!, codes[b]!),
    );
}

/** Whether any claim says which benefit it was for. */
export function knowsBenefits({ claims }: Records): boolean {
  return claims.columns.benefit.codes.some((benefit) => benefit !== NO_CODE);
}
