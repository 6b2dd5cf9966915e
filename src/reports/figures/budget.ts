import { valueOf } from '#indicators';
import type { Counted } from '#measures';
import type { Words } from '#words';
import { known } from './known.ts';

/** What was spent or came in of what was planned. */
export const EXECUTION = known('budget-execution');

/** A line of the budget: what was planned and what happened, in money; null where that is not known. */
export interface BudgetLine {
  readonly key: string;
  readonly name: string;
  readonly basis: 'expense' | 'income';
  readonly isSum: boolean;
  /** Its column among what was counted by line. */
  readonly column: number;
  readonly budget: number | null;
  readonly actual: number | null;
  readonly execution: number | null;
}

/** The lines of one side of the budget in which anything was planned or happened, and their sum. */
export function budgetLines(
  basis: 'expense' | 'income',
  counted: Counted,
  at: number,
  words: Words,
): BudgetLine[] {
  const of = (column: number, name: string, isSum: boolean): BudgetLine => {
    const { numerator, denominator, value } = valueOf(EXECUTION, basis, counted, { period: at, column });
    const key = `${basis} ${column}`;
    return { key, name, basis, isSum, column, budget: denominator, actual: numerator, execution: value };
  };
  const isThere = ({ budget, actual }: BudgetLine) => (budget ?? 0) !== 0 || (actual ?? 0) !== 0;
  const lines = counted.groups.map((group, i) => of(i + 1, words.group('line', group), false));
  const name = words.say(basis === 'expense' ? 'finance.budget.allExpenses' : 'finance.budget.allIncome');
  return [...lines, of(0, name, true)].filter(isThere);
}
