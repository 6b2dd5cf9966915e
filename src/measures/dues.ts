import { PAYERS, type Records } from '#records';
import { NO_DAY, type Day } from '#units';
import type { Cover } from './cover.ts';
import { rowsByKey, sortEachKey } from './grouping.ts';
import type { Groups } from './groups.ts';
import type { Events, Spells } from './relations.ts';

/** A contribution is in arrears when it is unpaid more than so many days after it fell due (catalogue A2). */
const ARREARS_DAYS = 30;
/** After every day, small enough to be reckoned with. */
const NEVER: Day = 2 ** 29;
const MEMBER = PAYERS.indexOf('member');

/** What each policy owes from the day on which its cover begins, and what of it was unpaid thirty days later. */
export function dueEvents(
  { policies, contributions }: Records,
  policyOfReceipt: Int32Array,
  dataAsAt: Day,
  groups: Groups,
): Events {
  const starts = policies.columns.cover_start.days;
  const due = policies.columns.contribution_due.units;
  const unpaid = due.slice();
  const { pay_date, amount } = contributions.columns;
  for (let row = 0; row < policyOfReceipt.length; row++) {
    const policy = policyOfReceipt[row]!;
    if (policy >= 0 && pay_date.days[row]! <= starts[policy]! + ARREARS_DAYS)
      unpaid[policy]! -= amount.units[row]!;
  }
  return {
    kind: 'policies',
    length: policies.length,
    record: null,
    flags: Uint8Array.from(starts, (start) => (start + ARREARS_DAYS <= dataAsAt ? 1 : 0)),
    flagNames: ['past-30-days'],
    days: { due: starts },
    // More paid than was due makes up for nobody else's arrears.
    amounts: { due, unpaid: unpaid.map((units) => Math.max(0, units)) },
    columns: (split) => groups.ofPolicies(split),
  };
}

/** The cover of families from the day on which all that was due for it had been paid. */
export function paidCoverSpells(
  { policies, contributions }: Records,
  { pieces: { from, to, policy } }: Cover,
  policyOfReceipt: Int32Array,
  dataAsAt: Day,
  groups: Groups,
): Spells {
  const paidOn = daysPaidInFull(policies, contributions, policyOfReceipt, dataAsAt);
  return {
    kind: 'policies',
    length: policy.length,
    record: policy,
    flags: null,
    flagNames: [],
    from: from.map((day, piece) => Math.max(day, paidOn[policy[piece]!]!)),
    to,
    isToAfter: false,
    persons: null,
    weights: {},
    rates: {},
    columns: groups.ofPieces(policy),
  };
}

/** The day from which on nothing was owed for each policy; NEVER where something still is. */
function daysPaidInFull(
  policies: Records['policies'],
  { columns: { pay_date, amount } }: Records['contributions'],
  policyOfReceipt: Int32Array,
  dataAsAt: Day,
): Int32Array {
  const due = policies.columns.contribution_due.units;
  const receipts = rowsByKey(policyOfReceipt, policies.length);
  sortEachKey(receipts, pay_date.days);
  return Int32Array.from({ length: policies.length }, (_, policy) => {
    let owed = due[policy]!;
    let paidOn = owed <= 0 ? NO_DAY : NEVER;
    for (let at = receipts.starts[policy]!; at < receipts.starts[policy + 1]!; at++) {
      const row = receipts.rows[at]!;
      if (pay_date.days[row]! > dataAsAt) break;
      owed -= amount.units[row]!;
      // Money that was given back later leaves it owed again.
      paidOn = owed > 0 ? NEVER : paidOn === NEVER ? pay_date.days[row]! : paidOn;
    }
    return paidOn;
  });
}

/** Receipts by who paid them; those of nobody known have neither flag. */
export function payerEvents({ contributions }: Records, groups: Groups): Events {
  const { pay_date, amount, payer } = contributions.columns;
  return {
    kind: 'contributions',
    length: contributions.length,
    record: null,
    flags: payer.codes.map((code) => (code === MEMBER ? 1 : code < PAYERS.length ? 2 : 0)),
    flagNames: ['member', 'other-payer'],
    days: { paid: pay_date.days },
    amounts: { amount: amount.units },
    columns: (split) => groups.ofReceipts(split),
  };
}

/**
 * Receipts spread over the cover that they paid for, as openIMIS allocates them: evenly from the day of payment, or the
 * first day of cover if that is later, to the end of the policy; one after it belongs to its own day.
 */
export function allocatedSpells(
  { policies, contributions }: Records,
  policyOfReceipt: Int32Array,
  groups: Groups,
): Spells {
  const { cover_start, cover_end } = policies.columns;
  const { pay_date, amount } = contributions.columns;
  const { length } = contributions;
  const [from, to, allocated] = [pay_date.days.slice(), pay_date.days.slice(), new Float64Array(length)];
  for (let row = 0; row < length; row++) {
    const policy = policyOfReceipt[row]!;
    if (policy < 0) continue;
    from[row] = Math.max(pay_date.days[row]!, cover_start.days[policy]!);
    to[row] = Math.max(from[row]!, cover_end.days[policy]!);
    allocated[row] = amount.units[row]! / (to[row]! - from[row]! + 1);
  }
  return {
    kind: 'contributions',
    length,
    record: null,
    flags: null,
    flagNames: [],
    from,
    to,
    isToAfter: false,
    persons: null,
    weights: { allocated },
    rates: {},
    columns: (split) => groups.ofReceipts(split),
  };
}
