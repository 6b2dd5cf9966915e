import { isoMonth, lastDayOf, monthOf, type Day } from '#units';
import type { Story } from '../story.ts';
import type { Claim } from './claims.ts';
import type { Clock, Policy } from './cover.ts';
import type { FinanceLine, Receipt } from './money.ts';

/** A balance sheet in the canonical columns. */
export interface BalanceSheet {
  readonly date: Day;
  readonly cash: number;
  readonly investments: number;
  readonly largest: number;
  readonly receivables: number;
  readonly claimsPayable: number;
  readonly claimsReserve: number;
  readonly unearned: number;
  readonly otherShort: number;
  readonly equity: number;
}

interface Books {
  readonly story: Story;
  readonly clock: Clock;
  readonly policies: readonly Policy[];
  readonly receipts: readonly Receipt[];
  readonly claims: readonly Claim[];
  readonly finance: readonly FinanceLine[];
}

const INCOME: ReadonlySet<string> = new Set(['subsidy', 'grant', 'investment_income', 'other_income']);
/** Days of claims not submitted yet for which the made-up bookkeeper sets something aside. */
const DAYS_SET_ASIDE = 15;
const DAYS_LOOKED_BACK = 90;

/** Balance sheets at the end of each quarter, drawn up from the scheme's other records and what it began with. */
export function makeBalance(books: Books): BalanceSheet[] {
  const { story, clock } = books;
  if (!story.capital) return [];
  const sheets: BalanceSheet[] = [];
  for (let month = clock.first + 2; month <= clock.last; month += 3) {
    const date = lastDayOf(month);
    if (date <= clock.lastDay) sheets.push(sheetOn(date, story.capital, books));
  }
  return sheets;
}

function sheetOn(
  date: Day,
  { cash: opening, investments }: NonNullable<Story['capital']>,
  { story, policies, receipts, claims, finance }: Books,
): BalanceSheet {
  const lastMonth = isoMonth(monthOf(date));
  const months = finance.filter(({ month }) => month <= lastMonth);
  const otherIncome = total(
    months.filter(({ line }) => INCOME.has(line)),
    ({ actual }) => actual,
  );
  const spent = total(
    months.filter(({ line }) => !INCOME.has(line) && line !== 'depreciation'),
    ({ actual }) => actual,
  );
  const collected = total(receipts, ({ paid, amount }) => (paid <= date ? amount : 0));
  const paid = total(claims, (claim) => (isBy(claim.settled, date) ? (claim.paid ?? 0) : 0));
  const open = claims.filter(({ submitted, settled }) => submitted <= date && !isBy(settled, date));
  const isDecided = ({ decided }: Claim) => isBy(decided, date);
  const claimsPayable = total(open.filter(isDecided), ({ approved }) => approved ?? 0);
  const late = claims.filter(({ service }) => service > date - DAYS_LOOKED_BACK && service <= date);
  const claimsReserve =
    total(
      open.filter((claim) => !isDecided(claim)),
      ({ claimed }) => claimed,
    ) +
    (total(late, ({ claimed }) => claimed) * DAYS_SET_ASIDE) / DAYS_LOOKED_BACK;
  const unearned = total(policies, ({ start, end, due }) =>
    start <= date && end > date ? (due * (end - date)) / (end - start + 1) : 0,
  );
  // What families that are covered already still pay within two months.
  const covered = new Set(policies.filter(({ start }) => start <= date).map(({ id }) => id));
  const receivables = total(receipts, ({ paid: day, amount, policy }) =>
    day > date && day <= date + 60 && covered.has(policy) ? amount : 0,
  );
  const cash = opening + collected + otherIncome - paid - spent;
  const otherShort = story.operatingCost / 2;
  const assets = cash + investments + receivables;
  const equity = assets - claimsPayable - claimsReserve - unearned - otherShort;
  return {
    date,
    cash: Math.round(cash),
    investments,
    largest: Math.round(Math.max(cash, investments)),
    receivables: Math.round(receivables),
    claimsPayable: Math.round(claimsPayable),
    claimsReserve: Math.round(claimsReserve),
    unearned: Math.round(unearned),
    otherShort: Math.round(otherShort),
    equity: Math.round(equity),
  };
}

function isBy(day: Day | null, date: Day): boolean {
  return day !== null && day <= date;
}

function total<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
