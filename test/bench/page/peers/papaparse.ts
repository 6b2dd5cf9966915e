import { ratiosOf, type Division, type Figures } from '../../figures.ts';
import { call } from '../call.ts';
import type { Implementation } from '../implementation.ts';
import { dayOfDate, monthName, monthOfDate, monthsBetween } from './calendar.ts';
import { EarnedByMonth } from './earned.ts';
import PapaWorker from './papaparse.worker.ts?worker';

type Row = Record<string, string>;

/** PapaParse in a worker; plain objects are passed to the page and counted there, as a script would. */
export function papaparse(): Implementation {
  const worker = new PapaWorker();
  const rows: Record<'claims' | 'policies' | 'members', Row[]> = { claims: [], policies: [], members: [] };

  const read = (file: File, into: Row[]) =>
    call<null>(worker, file, (part: Row[]) => {
      for (const row of part) into.push(row);
    });
  const figures = () => firstFigures(rows.claims, rows.policies, timeline(rows));

  return {
    async first(chosen) {
      await read(chosen.claims, rows.claims);
      await read(chosen.policies, rows.policies);
      await read(chosen.members, rows.members);
      return figures();
    },
    split() {
      const sexes = new Map(rows.members.map((member) => [member['insured_id'], member['sex']]));
      const months = timeline(rows);
      const groupOf = (claim: Row) => sexes.get(claim['insured_id']) ?? '';
      const { series } = divided(rows.claims, months, 'sex', groupOf);
      return Promise.resolve({ months: months.map(monthName), series });
    },
    async month(file) {
      await read(file, rows.claims);
      return figures();
    },
  };
}

/** The months from the first cover to the last event. */
function timeline({ claims, policies, members }: Record<'claims' | 'policies' | 'members', Row[]>): number[] {
  let first = '9999';
  let last = '';
  const happened = (date = '') => {
    if (date > last) last = date;
  };
  for (const policy of policies) {
    const start = policy['cover_start'] ?? '';
    if (start < first) first = start;
    happened(policy['enrol_date']);
  }
  for (const claim of claims) {
    happened(claim['submitted_date']);
    happened(claim['decided_date']);
    happened(claim['settled_date']);
  }
  for (const member of members) happened(member['exit_date']);
  return monthsBetween(monthOfDate(first), monthOfDate(last));
}

function bestEstimate(claim: Row): number {
  const claimed = claim['amount_claimed'] ?? '';
  const approved = filled(claim['amount_approved'], claimed);
  if (claim['status'] === 'paid') return Number(filled(claim['amount_paid'], approved));
  return Number(claim['status'] === 'approved' ? approved : claimed);
}

function filled(cell = '', otherwise: string): string {
  return cell === '' ? otherwise : cell;
}

function endDate(claim: Row): string {
  const settled = claim['settled_date'] ?? '';
  return settled === '' && claim['status'] === 'rejected' ? (claim['decided_date'] ?? '') : settled;
}

function firstFigures(claims: readonly Row[], policies: readonly Row[], months: readonly number[]): Figures {
  const { series, amounts } = divided(claims, months, 'benefit', (claim) => claim['benefit'] ?? '');
  const earned = earnedByMonth(policies, months);
  const days = daysToSettle(claims, months, () => '').get('') ?? [];
  return {
    months: months.map(monthName),
    series: {
      ...series,
      ...ratiosOf(amounts, earned),
      'earned contributions': earned,
      'median days': days.map((sorted) => quantile(sorted, 0.5)),
      'p90 days': days.map((sorted) => quantile(sorted, 0.9)),
    },
  };
}

/** Claims that were not rejected and their amounts by month of service and group. */
function divided(
  claims: readonly Row[],
  months: readonly number[],
  division: Division,
  groupOf: (claim: Row) => string,
) {
  const first = months[0]!;
  const blank = () => ({ claims: months.map(() => 0), amounts: months.map(() => 0) });
  const groups = new Map<string, ReturnType<typeof blank>>();
  const whole = months.map(() => 0);
  for (const claim of claims) {
    const group = groupOf(claim);
    let counts = groups.get(group);
    if (!counts) groups.set(group, (counts = blank()));
    if (claim['status'] === 'rejected') continue;
    const month = monthOfDate(claim['service_date'] ?? '') - first;
    if (month < 0 || month >= months.length) continue;
    const amount = bestEstimate(claim);
    counts.claims[month]!++;
    counts.amounts[month]! += amount;
    whole[month]! += amount;
  }
  const series: Record<string, Array<number | null>> = {};
  for (const [group, counts] of groups) {
    series[`claims of ${group}`] = counts.claims;
    series[`amount of ${group}`] = counts.amounts;
  }
  if (division === 'sex') {
    for (const [group, days] of daysToSettle(claims, months, groupOf)) {
      series[`median days of ${group}`] = days.map((sorted) => quantile(sorted, 0.5));
      series[`p90 days of ${group}`] = days.map((sorted) => quantile(sorted, 0.9));
    }
  }
  return { series, amounts: whole };
}

/** Days from submission to the end by month of the end and group, ascending. */
function daysToSettle(
  claims: readonly Row[],
  months: readonly number[],
  groupOf: (claim: Row) => string,
): Map<string, number[][]> {
  const groups = new Map<string, number[][]>();
  for (const claim of claims) {
    const end = endDate(claim);
    if (end === '') continue;
    const days = dayOfDate(end) - dayOfDate(claim['submitted_date'] ?? '');
    const month = monthOfDate(end) - months[0]!;
    if (days < 0 || month < 0 || month >= months.length) continue;
    const group = groupOf(claim);
    let byMonth = groups.get(group);
    if (!byMonth) groups.set(group, (byMonth = months.map(() => [])));
    byMonth[month]!.push(days);
  }
  for (const byMonth of groups.values()) for (const days of byMonth) days.sort((a, b) => a - b);
  return groups;
}

function quantile(sorted: readonly number[], probability: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * probability;
  const low = sorted[Math.floor(position)]!;
  const high = sorted[Math.ceil(position)]!;
  return low + (high - low) * (position - Math.floor(position));
}

/** What the contributions of policies earn on the days they cover, by month. */
function earnedByMonth(policies: readonly Row[], months: readonly number[]): number[] {
  const byMonth = new EarnedByMonth(months);
  for (const policy of policies) {
    const start = policy['cover_start'] ?? '';
    const termEnd = dayOfDate(policy['cover_end'] ?? '');
    const isEnded = policy['status'] !== '' && policy['status'] !== 'active' && policy['status_date'] !== '';
    const coveredEnd = isEnded ? Math.min(termEnd, dayOfDate(policy['status_date'] ?? '') - 1) : termEnd;
    const due = Number(policy['contribution_due']);
    byMonth.add({ start: dayOfDate(start), termEnd, coveredEnd, due }, monthOfDate(start) - months[0]!);
  }
  return byMonth.earned;
}
