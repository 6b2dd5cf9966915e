import { BENEFITS, CLAIM_STATUSES, EXPENSE_LINES, FINANCE_LINES, NO_CODE, type Records } from '#records';
import { firstDayOf, NO_DAY } from '#units';
import { membersOfRegister } from './births.ts';
import type { ClaimFacts, Deliveries } from './claim-facts.ts';
import { policiesCovering, type Cover } from './cover.ts';
import type { Groups } from './groups.ts';
import { isEntitled, isInsured, type WomenStretches } from './persons.ts';
import type { Events } from './relations.ts';
import { RENEWAL_FLAGS } from './renewal.ts';

const CLAIM_FLAGS = [
  'counted',
  'inpatient',
  'ended-in-order',
  'paid',
  'rejected',
  'decided',
  'benefit-unknown',
] as const;
const [COUNTED, INPATIENT, IN_ORDER, IS_PAID, IS_REJECTED, DECIDED, BENEFIT_UNKNOWN] = [
  1, 2, 4, 8, 16, 32, 64,
] as const;

const PAID = CLAIM_STATUSES.indexOf('paid');
const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const INPATIENT_CARE = BENEFITS.indexOf('inpatient');

/** Claims by service and by end. */
export function claimEvents(
  { claims }: Records,
  { best, claimed, ended }: ClaimFacts,
  groups: Groups,
): Events {
  const { service_date, submitted_date, status, benefit } = claims.columns;
  const flags = new Uint8Array(claims.length);
  for (let row = 0; row < flags.length; row++) {
    const code = status.codes[row]!;
    let bits = 0;
    if (code !== REJECTED) {
      const kind = benefit.codes[row]!;
      bits = COUNTED | (kind === INPATIENT_CARE ? INPATIENT : kind === NO_CODE ? BENEFIT_UNKNOWN : 0);
    }
    if (ended[row] !== NO_DAY) {
      if (ended[row]! >= submitted_date.days[row]!) bits |= IN_ORDER;
      if (code === PAID) bits |= IS_PAID | DECIDED;
      else if (code === REJECTED) bits |= IS_REJECTED | DECIDED;
    }
    flags[row] = bits;
  }
  return {
    kind: 'claims',
    length: claims.length,
    record: null,
    flags,
    flagNames: CLAIM_FLAGS,
    days: { service: service_date.days, submitted: submitted_date.days, ended },
    amounts: { best, claimed },
    columns: (split) => groups.ofClaims(split),
  };
}

/** Deliveries by the day of their first claim. */
export function deliveryEvents(
  { day, claim, isCaesarean }: Deliveries,
  women: WomenStretches,
  groups: Groups,
): Events {
  const flags = new Uint8Array(day.length);
  for (let i = 0; i < flags.length; i++) {
    const isTo = isEntitled(women, groups.memberOfClaim[claim[i]!]!, day[i]!);
    flags[i] = (isCaesarean[i] === 1 ? 1 : 0) | (isTo ? 2 : 0);
  }
  return {
    kind: 'claims',
    length: day.length,
    record: claim,
    flags,
    flagNames: ['caesarean', 'entitled'],
    days: { delivery: day },
    amounts: {},
    columns: groups.ofDeliveries(claim),
  };
}

/** Policies by the days on which their cover begins and ends. */
export function policyEvents(
  { policies }: Records,
  renewals: Uint8Array,
  received: Float64Array,
  groups: Groups,
): Events {
  const { cover_start, cover_end, contribution_due } = policies.columns;
  const due = contribution_due.units;
  const receivedOfDue = new Float64Array(policies.length);
  for (let row = 0; row < receivedOfDue.length; row++)
    receivedOfDue[row] = Math.min(received[row]!, due[row]!);
  return {
    kind: 'policies',
    length: policies.length,
    record: null,
    flags: renewals,
    flagNames: RENEWAL_FLAGS,
    days: { start: cover_start.days, end: cover_end.days },
    amounts: { due, receivedOfDue },
    columns: (split) => groups.ofPolicies(split),
  };
}

/** Receipts by the day of payment. */
export function receiptEvents({ contributions }: Records, groups: Groups): Events {
  return {
    kind: 'contributions',
    length: contributions.length,
    record: null,
    flags: null,
    flagNames: [],
    days: { paid: contributions.columns.pay_date.days },
    amounts: { amount: contributions.columns.amount.units },
    columns: (split) => groups.ofReceipts(split),
  };
}

/** What an entry is: an operating expense, or one of the lines that figures ask for by name. */
const ENTRY_FLAGS = [
  'expense',
  'subsidy',
  'grant',
  'investment_income',
  'other_income',
  'commission',
  'education',
] as const;

/** Entries of the finance records; each stands on the first day of its month. */
export function entryEvents({ finance }: Records, groups: Groups): Events {
  const { length, columns } = finance;
  const flagsOfLine = FINANCE_LINES.map((line) => {
    const own = ENTRY_FLAGS.findIndex((flag) => flag === line);
    return (EXPENSE_LINES.has(line) ? 1 : 0) | (own < 0 ? 0 : 1 << own);
  });
  return {
    kind: 'finance',
    length,
    record: null,
    flags: columns.line.codes.map((line) => flagsOfLine[line] ?? 0),
    flagNames: ENTRY_FLAGS,
    days: { month: columns.month.days.map((month) => firstDayOf(month)) },
    amounts: {
      actual: columns.actual.units,
      budget: columns.budget.units.map((units) => (Number.isNaN(units) ? 0 : units)),
    },
    columns: (split) => groups.ofEntries(split),
  };
}

/** Registered pregnancies by the day of delivery expected. */
export function pregnancyEvents(
  records: Records,
  women: WomenStretches,
  cover: Cover,
  groups: Groups,
): Events {
  const { pregnancies } = records;
  const member = membersOfRegister(records);
  const days = pregnancies.columns.expected_delivery.days;
  const flags = new Uint8Array(pregnancies.length);
  for (let row = 0; row < flags.length; row++) {
    const isTo = isEntitled(women, member[row]!, days[row]!);
    flags[row] = (isTo ? 1 : 0) | (isInsured(women, member[row]!, days[row]!) ? 2 : 0);
  }
  return {
    kind: 'pregnancies',
    length: pregnancies.length,
    record: null,
    flags,
    flagNames: ['entitled', 'insured'],
    days: { expected: days },
    amounts: {},
    columns: groups.ofStretches(member, policiesCovering(cover, records, member, days), days),
  };
}
