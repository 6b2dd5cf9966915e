import {
  BENEFITS,
  CLAIM_STATUSES,
  NO_CODE,
  NO_COUNT,
  POLICY_STATUSES,
  SEXES,
  type AnyTable,
  type Kind,
} from '#records';
import { NO_DAY, type Day, type Month } from '#units';
import { policiesCovering } from './cover.ts';
import { CROSS_CHECKS, crossRules } from './cross-checks.ts';
import type { Facts } from './facts.ts';
import { Ints, rowsWithSameId, type RowsByKey } from './grouping.ts';
import { balanceRules, feedbackRules, HOLDING_FINDINGS, pregnancyRules } from './holding-findings.ts';
import { MONTH_FINDINGS, monthFindings } from './month-findings.ts';
import { RETURN_FINDINGS, returnRules } from './return-findings.ts';

/** What can be odd about records that are counted all the same (definitions section 10): a closed list. */
export const FINDING_CODES = [
  'event-after-today',
  'event-after-data-as-at',
  'negative-amount',
  'claim-of-unknown-person',
  'claim-outside-cover',
  'benefit-not-recorded',
  'delivery-of-man',
  'discharged-before-service',
  'submitted-before-service',
  'decided-before-submitted',
  'settled-before-submitted',
  'paid-without-settled-date',
  'paid-without-amount',
  'approved-without-amount',
  'cover-ends-before-start',
  'ended-early-without-date',
  'policy-without-members',
  'policy-without-count',
  'policies-overlap',
  'receipt-of-unknown-policy',
  'pregnancy-of-unknown-person',
  'exit-before-entry',
  'member-without-policy',
  'finance-line-twice',
  ...RETURN_FINDINGS,
  ...HOLDING_FINDINGS,
  ...CROSS_CHECKS,
  ...MONTH_FINDINGS,
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One oddity: how many records show it, and which rows of which table. */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: Kind;
  readonly rows: Int32Array;
  /** The months that it is of, where it is of months rather than of single records. */
  readonly months?: readonly Month[];
}

type Test = (row: number) => boolean;

/** Goes through the records once for each rule; rules that nothing breaks are left out. `today` as the device says. */
export function findingsOf(facts: Facts, today: Day): Finding[] {
  const { pregnancies, balance, feedback, return: returns } = facts.records;
  const rules = [
    ...claimRules(facts, today),
    ...policyRules(facts, today),
    ...otherRules(facts, today),
    ...pregnancyRules(pregnancies, today),
    ...balanceRules(balance, today),
    ...feedbackRules(feedback, today),
    ...returnRules(returns, today),
    ...crossRules(facts, today),
  ];
  const found = rules.flatMap(({ code, kind, test }): Finding[] => {
    const rows = rowsWhere(facts.records[kind], test);
    return rows.length > 0 ? [{ code, kind, rows }] : [];
  });
  return [...found, ...monthFindings(facts)];
}

/** What makes a record of a kind odd. */
export interface Rule {
  readonly code: FindingCode;
  readonly kind: Kind;
  readonly test: Test;
}

function rowsWhere({ length }: AnyTable, test: Test): Int32Array {
  const rows = new Ints();
  for (let row = 0; row < length; row++) if (test(row)) rows.push(row);
  return rows.finish();
}

const PAID = CLAIM_STATUSES.indexOf('paid');
const APPROVED = CLAIM_STATUSES.indexOf('approved');
const MALE = SEXES.indexOf('M');
const NORMAL_DELIVERY = BENEFITS.indexOf('normal_delivery');
const CAESAREAN = BENEFITS.indexOf('caesarean');
const ACTIVE = POLICY_STATUSES.indexOf('active');

function claimRules({ records, claims, groups, cover, timeline }: Facts, today: Day): Rule[] {
  const { columns } = records.claims;
  const member = groups.memberOfClaim;
  const service = columns.service_date.days;
  const discharged = columns.discharge_date.days;
  const submitted = columns.submitted_date.days;
  const decided = columns.decided_date.days;
  const settled = columns.settled_date.days;
  const status = columns.status.codes;
  const hasMembers = records.members.length > 0;
  const hasPolicies = records.policies.length > 0;
  const covering = policiesCovering(cover, records, member, service);
  const benefit = columns.benefit.codes;
  const sex = records.members.columns.sex.codes;
  const billed = columns.amount_billed.units;
  const claimed = columns.amount_claimed.units;
  const approved = columns.amount_approved.units;
  const paid = columns.amount_paid.units;
  const { ended } = claims;
  const tests: Partial<Record<FindingCode, Test>> = {
    'event-after-today': (row) =>
      service[row]! > today || submitted[row]! > today || decided[row]! > today || settled[row]! > today,
    'event-after-data-as-at': (row) => service[row]! > timeline.dataAsAt,
    'negative-amount': (row) => billed[row]! < 0 || claimed[row]! < 0 || approved[row]! < 0 || paid[row]! < 0,
    'claim-of-unknown-person': (row) => hasMembers && member[row]! < 0,
    'claim-outside-cover': (row) => hasPolicies && member[row]! >= 0 && covering[row]! < 0,
    'benefit-not-recorded': (row) => benefit[row] === NO_CODE,
    'delivery-of-man': (row) =>
      (benefit[row] === NORMAL_DELIVERY || benefit[row] === CAESAREAN) &&
      member[row]! >= 0 &&
      sex[member[row]!] === MALE,
    'discharged-before-service': (row) => discharged[row] !== NO_DAY && discharged[row]! < service[row]!,
    'submitted-before-service': (row) => submitted[row]! < service[row]!,
    'decided-before-submitted': (row) => decided[row] !== NO_DAY && decided[row]! < submitted[row]!,
    'settled-before-submitted': (row) => ended[row] !== NO_DAY && ended[row]! < submitted[row]!,
    'paid-without-settled-date': (row) => status[row] === PAID && settled[row] === NO_DAY,
    'paid-without-amount': (row) => status[row] === PAID && Number.isNaN(paid[row]!),
    'approved-without-amount': (row) => status[row] === APPROVED && Number.isNaN(approved[row]!),
  };
  return rulesOf('claims', tests);
}

function policyRules({ records, cover, knowsPersons }: Facts, today: Day): Rule[] {
  const { columns } = records.policies;
  const starts = columns.cover_start.days;
  const ends = columns.cover_end.days;
  const enrolled = columns.enrol_date.days;
  const status = columns.status.codes;
  const statusDays = columns.status_date.days;
  const counts = columns.insured_count.counts;
  const due = columns.contribution_due.units;
  const hasMembers = records.members.length > 0;
  const isOverlapping = overlaps(starts, cover.policyEnd, cover.policiesOfFamily);
  return rulesOf('policies', {
    'event-after-today': (row) => enrolled[row]! > today,
    'cover-ends-before-start': (row) => ends[row]! < starts[row]!,
    'ended-early-without-date': (row) =>
      status[row] !== NO_CODE && status[row] !== ACTIVE && statusDays[row] === NO_DAY,
    'policy-without-members': (row) =>
      hasMembers && !hasRows(cover.membersOfFamily, cover.familyOfPolicy[row]!),
    'policy-without-count': (row) => !hasMembers && knowsPersons && counts[row] === NO_COUNT,
    'negative-amount': (row) => due[row]! < 0,
    'policies-overlap': (row) => isOverlapping[row] === 1,
  });
}

function hasRows({ starts }: RowsByKey, key: number): boolean {
  return key >= 0 && starts[key + 1]! > starts[key]!;
}

/** Marks policies that begin while an earlier one of the same family still covers. */
function overlaps(starts: Int32Array, ends: Int32Array, ofFamily: RowsByKey): Uint8Array {
  const marked = new Uint8Array(starts.length);
  for (let family = 0; family + 1 < ofFamily.starts.length; family++) {
    let covered = NO_DAY;
    for (let at = ofFamily.starts[family]!; at < ofFamily.starts[family + 1]!; at++) {
      const row = ofFamily.rows[at]!;
      if (ends[row]! < starts[row]!) continue;
      if (starts[row]! <= covered) marked[row] = 1;
      covered = Math.max(covered, ends[row]!);
    }
  }
  return marked;
}

function otherRules({ records, cover, timeline, policyOfReceipt }: Facts, today: Day): Rule[] {
  const { contributions, members, pregnancies, policies, finance } = records;
  const woman = rowsWithSameId(pregnancies.columns.insured_id, members.columns.insured_id);
  const { entry_date, exit_date } = members.columns;
  const entriesOfLine = timesByLine(finance);
  const hasPolicies = policies.length > 0;
  const paid = contributions.columns.pay_date.days;
  const received = contributions.columns.amount.units;
  const [entered, left] = [entry_date.days, exit_date.days];
  return [
    ...rulesOf('contributions', {
      'event-after-today': (row) => paid[row]! > today,
      'event-after-data-as-at': (row) => paid[row]! > timeline.dataAsAt,
      'negative-amount': (row) => received[row]! < 0,
      'receipt-of-unknown-policy': (row) => hasPolicies && policyOfReceipt[row]! < 0,
    }),
    ...rulesOf('members', {
      'event-after-today': (row) => left[row]! > today,
      'exit-before-entry': (row) => left[row] !== NO_DAY && left[row]! < entered[row]!,
      'member-without-policy': (row) =>
        hasPolicies && !hasRows(cover.policiesOfFamily, cover.familyOfMember[row]!),
    }),
    ...rulesOf('pregnancies', {
      'pregnancy-of-unknown-person': (row) => members.length > 0 && woman[row]! < 0,
    }),
    ...rulesOf('finance', {
      'finance-line-twice': (row) => (entriesOfLine.get(lineKey(finance, row)) ?? 0) > 1,
    }),
  ];
}

/** How often each line of a month stands in the finance records. */
function timesByLine(finance: Facts['records']['finance']): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (let row = 0; row < finance.length; row++) {
    const key = lineKey(finance, row);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

function lineKey({ columns }: Facts['records']['finance'], row: number): string {
  return `${columns.month.days[row]!} ${columns.line.codes[row]!}`;
}

function rulesOf(kind: Kind, tests: Partial<Record<FindingCode, Test>>): Rule[] {
  return FINDING_CODES.flatMap((code) => {
    const test = tests[code];
    return test ? [{ code, kind, test }] : [];
  });
}
