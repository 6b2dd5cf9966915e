import type { Records, ReturnNumber } from '#records';
import { firstDayOf, type Day } from '#units';
import type { Rule } from './findings.ts';
import { returnColumn } from './returns.ts';

/** What does not add up in monthly returns, in the order of section D2 of the catalogue. */
export const RETURN_FINDINGS = [
  'return-of-other-scheme',
  'return-month-missing',
  'return-members-differ',
  'return-insured-differ',
  'return-start-differs',
  'return-pending-differs',
  'return-settled-differs',
  'return-women-above-insured',
  'return-entitled-above-women',
  'return-antenatal-fourth-above-first',
  'return-renewed-above-expiring',
] as const;

type Returns = Records['return'];

/** Rules over the monthly returns. What a form leaves out breaks none: each looks only at what is filled. */
export function returnRules(table: Returns, today: Day): Rule[] {
  const { month, scheme } = table.columns;
  const of = (name: ReturnNumber) => returnColumn(table, name);
  const before = rowsBefore(month.days);
  const first = Math.min(...month.days);
  const named = scheme.codes.find((code) => code >= 0);
  /** Whether what is on the left, added up, is something else than what is on the right; no if any of it is blank. */
  const differ = (left: readonly ReturnNumber[], right: readonly ReturnNumber[]) => {
    const [sumOfLeft, sumOfRight] = [summed(left.map(of)), summed(right.map(of))];
    return (row: number) => isOther(sumOfLeft(row), sumOfRight(row));
  };
  const exceeds = (...[small, large]: readonly [ReturnNumber, ReturnNumber]) => {
    const [less, more] = [of(small), of(large)];
    return (row: number) => less[row]! > more[row]!;
  };
  /** Whether a month begins with something else than the month before ended with. */
  const jumps = (start: ReturnNumber, end: ReturnNumber) => {
    const [starts, ends] = [of(start), of(end)];
    return (row: number) => isOther(starts[row]!, ends[before[row]!] ?? Number.NaN);
  };
  const anyOf =
    (...tests: ReadonlyArray<(row: number) => boolean>) =>
    (row: number) =>
      tests.some((test) => test(row));
  const pending = of('claims_pending_end');
  const claimsMoved = summed([of('claims_reported')], [of('claims_paid'), of('claims_rejected')]);
  const amounts = MONEY.map(of);
  const rule = (code: Rule['code'], test: Rule['test']): Rule => ({ code, kind: 'return', test });
  return [
    rule('event-after-today', (row) => firstDayOf(month.days[row]!) > today),
    rule('negative-amount', (row) => amounts.some((amount) => amount[row]! < 0)),
    rule('return-of-other-scheme', (row) => scheme.codes[row]! >= 0 && scheme.codes[row] !== named),
    rule('return-month-missing', (row) => month.days[row] !== first && before[row] === undefined),
    rule(
      'return-members-differ',
      differ(['members_start', 'members_new'], ['members_lapsed', 'members_removed', 'members_end']),
    ),
    rule('return-insured-differ', differ(['insured_start', 'insured_new'], ['insured_exits', 'insured_end'])),
    rule(
      'return-start-differs',
      anyOf(jumps('insured_start', 'insured_end'), jumps('members_start', 'members_end')),
    ),
    rule('return-pending-differs', (row) =>
      isOther((pending[before[row]!] ?? Number.NaN) + claimsMoved(row), pending[row]!),
    ),
    rule('return-settled-differs', differ(SETTLED, ['claims_paid', 'claims_rejected'])),
    rule('return-women-above-insured', exceeds('insured_women_end', 'insured_end')),
    rule(
      'return-entitled-above-women',
      anyOf(
        exceeds('insured_women_15_49_entitled_end', 'insured_women_15_49_end'),
        exceeds('insured_women_15_49_end', 'insured_women_end'),
        exceeds('insured_women_15_49_entitled_end', 'insured_women_end'),
      ),
    ),
    rule('return-antenatal-fourth-above-first', exceeds('women_anc4', 'women_anc1')),
    rule(
      'return-renewed-above-expiring',
      anyOf(
        exceeds('policies_renewed_of_expiring', 'policies_expiring_eligible'),
        exceeds('policies_expiring_eligible', 'policies_expiring'),
        exceeds('policies_renewed_of_expiring', 'policies_expiring'),
      ),
    ),
  ];
}

const SETTLED = ['settled_0_7', 'settled_8_30', 'settled_31_90', 'settled_over_90'] as const;

/** Numbers of persons and cases cannot be below zero in a table at all. */
const MONEY = [
  'contributions_due',
  'contributions_collected',
  'contributions_collected_for_dues_of_month',
  'arrears_over_30d',
  'subsidies_received',
  'earned_premium',
  'upr_end',
  'amount_claimed',
  'amount_paid',
  'claims_reserve_end',
  'op_amount',
  'ip_amount',
  'maternity_amount',
  'amount_women',
  'operating_expenses',
  'grants',
  'investment_income',
  'other_income',
  'cash_end',
  'short_liabilities_end',
  'admitted_assets_end',
  'liabilities_end',
  'budget_income',
  'budget_expense',
  'staff_fte',
] as const satisfies readonly ReturnNumber[];

/** For each row the row of the month before it, where that is there. */
function rowsBefore(months: Int32Array): ReadonlyArray<number | undefined> {
  const rowOfMonth = new Map<number, number>();
  months.forEach((month, row) => rowOfMonth.set(month, row));
  return Array.from(months, (month) => rowOfMonth.get(month - 1));
}

/** What columns add up to in a row, less others; NaN where one of them is blank. */
function summed(plus: readonly Float64Array[], minus: readonly Float64Array[] = []) {
  const sum = (columns: readonly Float64Array[], row: number) =>
    columns.reduce((total, column) => total + column[row]!, 0);
  return (row: number) => sum(plus, row) - sum(minus, row);
}

/** Two known numbers that are not the same. */
function isOther(a: number, b: number): boolean {
  return Math.abs(a - b) > 0;
}
