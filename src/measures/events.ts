import { BENEFITS, CLAIM_STATUSES, EXPENSE_LINES, FINANCE_LINES, type Records } from '#records';
import { firstDayOf, NO_DAY } from '#units';
import { isBenefitUnknown, isRejected } from './claim-facts.ts';
import type { Base, IsEntitled } from './facts.ts';
import { rowNumbers, rowsWithSameId } from './grouping.ts';
import { flagBits, type Events } from './relations.ts';
import type { Renewals } from './renewal.ts';

const CLAIM_FLAGS = [
  'counted',
  'inpatient',
  'ended-in-order',
  'paid',
  'rejected',
  'decided',
  'benefit-unknown',
];

/** Claims by service and by end. */
export function claimEvents({ records, claims, groups }: Base): Events {
  const { length, columns } = records.claims;
  const inpatient = BENEFITS.indexOf('inpatient');
  const paid = CLAIM_STATUSES.indexOf('paid');
  const flags = new Uint16Array(length);
  for (let row = 0; row < length; row++) {
    const isOut = isRejected(records, row);
    const hasEnded = claims.ended[row] !== NO_DAY;
    const isPaid = columns.status.codes[row] === paid;
    flags[row] = flagBits(
      !isOut,
      !isOut && columns.benefit.codes[row] === inpatient,
      hasEnded && claims.daysToSettle[row]! >= 0,
      hasEnded && isPaid,
      hasEnded && isOut,
      hasEnded && (isPaid || isOut),
      !isOut && isBenefitUnknown(records, row),
    );
  }
  const record = rowNumbers(length);
  return {
    kind: 'claims',
    length,
    record,
    flags,
    flagNames: CLAIM_FLAGS,
    days: { service: columns.service_date.days, ended: claims.ended },
    amounts: {
      best: claims.best,
      bestSquared: claims.bestSquared,
      claimed: claims.claimed,
      paid: claims.paid,
      daysToSettle: claims.daysToSettle,
    },
    groups: (split) => groups.ofClaims(split, record),
  };
}

/** Deliveries by the day of their first claim. */
export function deliveryEvents({ groups, deliveries }: Base, isEntitled: IsEntitled): Events {
  const { day, claim, isCaesarean } = deliveries;
  const member = claim.map((row) => groups.memberOfClaim[row]!);
  return {
    kind: 'claims',
    length: day.length,
    record: claim,
    flags: Uint16Array.from(day, (on, i) => flagBits(isCaesarean[i] === 1, isEntitled(member[i]!, on))),
    flagNames: ['caesarean', 'entitled'],
    days: { delivery: day },
    amounts: {},
    // A delivery is not of one benefit or within one span of days: those two belong to its claims.
    groups: (split) => (split === 'benefit' || split === 'days' ? null : groups.ofClaims(split, claim)),
  };
}

/** Policies by the days on which their cover begins and ends. */
export function policyEvents({ records, groups }: Base, renewals: Renewals, received: Float64Array): Events {
  const { length, columns } = records.policies;
  const due = columns.contribution_due.units;
  const record = rowNumbers(length);
  const { isEligible, isMatured, isRenewed } = renewals;
  return {
    kind: 'policies',
    length,
    record,
    flags: Uint16Array.from(record, (row) =>
      flagBits(
        isEligible[row] === 1,
        isMatured[row] === 1,
        isRenewed[row] === 1,
        isEligible[row] === 1 && isMatured[row] === 0,
      ),
    ),
    flagNames: ['eligible', 'matured', 'renewed', 'still-open'],
    days: { start: columns.cover_start.days, end: columns.cover_end.days },
    amounts: { due, receivedOfDue: due.map((amount, row) => Math.min(received[row]!, amount)) },
    groups: (split) => groups.ofPolicies(split, record),
  };
}

/** Receipts by the day of payment. */
export function receiptEvents({ records, groups }: Base): Events {
  const { length, columns } = records.contributions;
  const record = rowNumbers(length);
  return {
    kind: 'contributions',
    length,
    record,
    flags: new Uint16Array(length),
    flagNames: [],
    days: { paid: columns.pay_date.days },
    amounts: { amount: columns.amount.units },
    groups: (split) => groups.ofReceipts(split, record),
  };
}

/** Entries of the finance records; each stands on the first day of its month. */
export function entryEvents({ finance }: Records): Events {
  const { length, columns } = finance;
  return {
    kind: 'finance',
    length,
    record: rowNumbers(length),
    flags: Uint16Array.from(columns.line.codes, (line) =>
      flagBits(EXPENSE_LINES.has(FINANCE_LINES[line] ?? '')),
    ),
    flagNames: ['expense'],
    days: { month: columns.month.days.map((month) => firstDayOf(month)) },
    amounts: { actual: columns.actual.units },
    groups: () => null,
  };
}

/** Registered pregnancies by the day of delivery expected. */
export function pregnancyEvents({ records, groups }: Base, isEntitled: IsEntitled): Events {
  const { length, columns } = records.pregnancies;
  const member = rowsWithSameId(columns.insured_id, records.members.columns.insured_id);
  const days = columns.expected_delivery.days;
  return {
    kind: 'pregnancies',
    length,
    record: rowNumbers(length),
    flags: Uint16Array.from(days, (day, row) => flagBits(isEntitled(member[row]!, day))),
    flagNames: ['entitled'],
    days: { expected: days },
    amounts: {},
    groups: (split) =>
      groups.ofSpells(
        split,
        member,
        member.map(() => -1),
        days,
      ),
  };
}
