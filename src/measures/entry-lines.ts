import { EXPENSE_LINES, FINANCE_LINES, type Records } from '#records';
import { firstDayOf } from '#units';
import type { Groups } from './groups.ts';
import type { Events } from './relations.ts';

const FLAGS = ['income', 'expense', 'paid-out', 'support', 'own-income'] as const;
const [INCOME, EXPENSE, PAID_OUT, SUPPORT, OWN_INCOME] = [1, 2, 4, 8, 16] as const;
const SUPPORT_LINES: ReadonlySet<string> = new Set(['subsidy', 'grant']);

/**
 * Finance entries by what their lines are to the scheme: income or expense, paid out in cash or only written off,
 * support from others or income of its own. An entry without a budget has none set: it adds nothing to budgets.
 */
export function entryLines({ finance }: Records, groups: Groups): Events {
  const { length, columns } = finance;
  const flagsOfLine = FINANCE_LINES.map((line) => {
    if (EXPENSE_LINES.has(line)) return EXPENSE | (line === 'depreciation' ? 0 : PAID_OUT);
    return INCOME | (SUPPORT_LINES.has(line) ? SUPPORT : OWN_INCOME);
  });
  return {
    kind: 'finance',
    length,
    record: null,
    flags: columns.line.codes.map((line) => flagsOfLine[line] ?? 0),
    flagNames: FLAGS,
    days: { month: columns.month.days.map((month) => firstDayOf(month)) },
    amounts: {
      actual: columns.actual.units,
      budget: columns.budget.units.map((units) => (Number.isNaN(units) ? 0 : units)),
    },
    columns: (split) => groups.ofEntries(split),
  };
}
