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
import { NO_DAY, type Day } from '#units';
import { policyCovering } from './cover.ts';
import type { Facts } from './facts.ts';
import { rowsOf, rowsWithSameId } from './grouping.ts';

/** What can be odd about records that are counted all the same (definitions section 10): a closed list. */
export const FINDING_CODES = [
  'event-after-today',
  'event-after-data-as-at',
  'negative-amount',
  'claim-of-unknown-person',
  'claim-outside-cover',
  'benefit-not-recorded',
  'delivery-of-man',
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
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One oddity: how many records show it, and which rows of which table. */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: Kind;
  readonly rows: Int32Array;
}

type Test = (row: number) => boolean;

/** Goes through the records once for each rule; rules that nothing breaks are left out. `today` as the device says. */
export function findingsOf(facts: Facts, today: Day): Finding[] {
  return [...claimRules(facts, today), ...policyRules(facts, today), ...otherRules(facts, today)].flatMap(
    ({ code, kind, test }) => {
      const rows = rowsWhere(facts.records[kind], test);
      return rows.length > 0 ? [{ code, kind, rows }] : [];
    },
  );
}

interface Rule {
  readonly code: FindingCode;
  readonly kind: Kind;
  readonly test: Test;
}

function rowsWhere({ length }: AnyTable, test: Test): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (test(row)) rows.push(row);
  return Int32Array.from(rows);
}

const PAID = CLAIM_STATUSES.indexOf('paid');
const APPROVED = CLAIM_STATUSES.indexOf('approved');
const MALE = SEXES.indexOf('M');
const DELIVERIES = [BENEFITS.indexOf('normal_delivery'), BENEFITS.indexOf('caesarean')];

function claimRules({ records, claims, groups, cover, timeline }: Facts, today: Day): Rule[] {
  const { columns } = records.claims;
  const member = groups.memberOfClaim;
  const service = columns.service_date.days;
  const submitted = columns.submitted_date.days;
  const decided = columns.decided_date.days;
  const settled = columns.settled_date.days;
  const status = columns.status.codes;
  const hasMembers = records.members.length > 0;
  const hasPolicies = records.policies.length > 0;
  const amounts = [
    columns.amount_billed,
    columns.amount_claimed,
    columns.amount_approved,
    columns.amount_paid,
  ].map(({ units }) => units);
  const tests: Partial<Record<FindingCode, Test>> = {
    'event-after-today': (row) => [service, submitted, decided, settled].some((days) => days[row]! > today),
    'event-after-data-as-at': (row) => service[row]! > timeline.dataAsAt,
    'negative-amount': (row) => amounts.some((units) => units[row]! < 0),
    'claim-of-unknown-person': (row) => hasMembers && member[row]! < 0,
    'claim-outside-cover': (row) =>
      hasPolicies && member[row]! >= 0 && policyCovering(cover, records, member[row]!, service[row]!) < 0,
    'benefit-not-recorded': (row) => columns.benefit.codes[row] === NO_CODE,
    'delivery-of-man': (row) =>
      member[row]! >= 0 &&
      records.members.columns.sex.codes[member[row]!] === MALE &&
      DELIVERIES.includes(columns.benefit.codes[row]!),
    'submitted-before-service': (row) => submitted[row]! < service[row]!,
    'decided-before-submitted': (row) => decided[row] !== NO_DAY && decided[row]! < submitted[row]!,
    'settled-before-submitted': (row) => claims.ended[row] !== NO_DAY && claims.daysToSettle[row]! < 0,
    'paid-without-settled-date': (row) => status[row] === PAID && settled[row] === NO_DAY,
    'paid-without-amount': (row) => status[row] === PAID && Number.isNaN(columns.amount_paid.units[row]!),
    'approved-without-amount': (row) =>
      status[row] === APPROVED && Number.isNaN(columns.amount_approved.units[row]!),
  };
  return rulesOf('claims', tests);
}

function policyRules({ records, cover }: Facts, today: Day): Rule[] {
  const { columns } = records.policies;
  const starts = columns.cover_start.days;
  const ends = columns.cover_end.days;
  const active = POLICY_STATUSES.indexOf('active');
  const isEndedEarly = (row: number) =>
    columns.status.codes[row] !== NO_CODE && columns.status.codes[row] !== active;
  const overlapping = overlaps(
    records.policies.columns.cover_start.days,
    cover.policyEnd,
    cover.familyOfPolicy,
  );
  const knowsCounts = columns.insured_count.counts.some((count) => count !== NO_COUNT);
  return rulesOf('policies', {
    'event-after-today': (row) => columns.enrol_date.days[row]! > today,
    'cover-ends-before-start': (row) => ends[row]! < starts[row]!,
    'ended-early-without-date': (row) => isEndedEarly(row) && columns.status_date.days[row] === NO_DAY,
    'policy-without-members': (row) =>
      records.members.length > 0 && rowsOf(cover.membersOfFamily, cover.familyOfPolicy[row]!).length === 0,
    'policy-without-count': (row) =>
      records.members.length === 0 && knowsCounts && columns.insured_count.counts[row] === NO_COUNT,
    'negative-amount': (row) => columns.contribution_due.units[row]! < 0,
    'policies-overlap': (row) => overlapping.has(row),
  });
}

/** Policies that begin while an earlier one of the same family still covers. */
function overlaps(starts: Int32Array, ends: Int32Array, family: Int32Array): ReadonlySet<number> {
  const order = Int32Array.from(starts, (_, row) => row).sort(
    (a, b) => family[a]! - family[b]! || starts[a]! - starts[b]! || a - b,
  );
  const found = new Set<number>();
  let covered = NO_DAY;
  order.forEach((row, i) => {
    if (i > 0 && family[order[i - 1]!] !== family[row]) covered = NO_DAY;
    if (starts[row]! <= covered && ends[row]! >= starts[row]!) found.add(row);
    covered = Math.max(covered, ends[row]! >= starts[row]! ? ends[row]! : covered);
  });
  return found;
}

function otherRules({ records, cover, timeline }: Facts, today: Day): Rule[] {
  const { contributions, members, pregnancies, policies, finance } = records;
  const policyOfReceipt = rowsWithSameId(contributions.columns.policy_id, policies.columns.policy_id);
  const woman = rowsWithSameId(pregnancies.columns.insured_id, members.columns.insured_id);
  const { birth_date, entry_date, exit_date } = members.columns;
  const entriesOfLine = timesByLine(finance);
  const hasPolicies = policies.length > 0;
  const familiesWithPolicy = new Set(cover.familyOfPolicy);
  return [
    ...rulesOf('contributions', {
      'event-after-today': (row) => contributions.columns.pay_date.days[row]! > today,
      'event-after-data-as-at': (row) => contributions.columns.pay_date.days[row]! > timeline.dataAsAt,
      'negative-amount': (row) => contributions.columns.amount.units[row]! < 0,
      'receipt-of-unknown-policy': (row) => hasPolicies && policyOfReceipt[row]! < 0,
    }),
    ...rulesOf('members', {
      'event-after-today': (row) => exit_date.days[row]! > today || birth_date.days[row]! > today,
      'exit-before-entry': (row) =>
        exit_date.days[row] !== NO_DAY && exit_date.days[row]! < entry_date.days[row]!,
      'member-without-policy': (row) => hasPolicies && !familiesWithPolicy.has(cover.familyOfMember[row]!),
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
