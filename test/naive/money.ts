import { liesIn, monthOfDay, type Period } from './calendar.ts';
import { policyCovers } from './cover.ts';
import type { FinanceLine, Policy, Receipt } from './scheme.ts';

const OPERATING_EXPENSES = [
  'salaries',
  'commission',
  'administration',
  'education',
  'depreciation',
  'other_expense',
];

/** Contribution due x covered days of the period / days of the term, summed over policies (section 4). */
export function earnedContributions(policies: readonly Policy[], period: Period): number {
  let earned = 0;
  for (const policy of policies) {
    let days = 0;
    for (let day = period.firstDay; day <= period.lastDay; day += 1) {
      if (policyCovers(policy, day)) days += 1;
    }
    const termDays = policy.lastTermDay - policy.startDay + 1;
    if (days > 0) earned += (policy.contributionDue * days) / termDays;
  }
  return earned;
}

/** Receipts by pay date (section 4). */
export function collectedContributions(receipts: readonly Receipt[], period: Period): number {
  let collected = 0;
  for (const receipt of receipts) {
    if (liesIn(receipt.payDay, period)) collected += receipt.amount;
  }
  return collected;
}

/** What is due on the policies that start in the period, and what of it came in to date (section 4). */
export function dueAndReceived(
  policies: readonly Policy[],
  receipts: readonly Receipt[],
  period: Period,
  dataAsAt: number,
): { readonly due: number; readonly received: number } {
  let due = 0;
  let received = 0;
  for (const policy of policies) {
    if (!liesIn(policy.startDay, period)) continue;
    let paidToDate = 0;
    for (const receipt of receipts) {
      if (receipt.policy === policy.id && receipt.payDay <= dataAsAt) paidToDate += receipt.amount;
    }
    due += policy.contributionDue;
    received += Math.min(paidToDate, policy.contributionDue);
  }
  return { due, received };
}

/** The operating expense lines of the period's months (section 5); null where these months have no finance line. */
export function operatingExpenses(lines: readonly FinanceLine[], period: Period): number | null {
  const from = monthOfDay(period.firstDay);
  const to = monthOfDay(period.lastDay);
  const ofPeriod = lines.filter(({ month }) => month >= from && month <= to);
  if (ofPeriod.length === 0) return null;
  return ofPeriod
    .filter(({ line }) => OPERATING_EXPENSES.includes(line))
    .reduce((sum, { actual }) => sum + actual, 0);
}
