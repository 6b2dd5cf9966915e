import { isoMonth, type Day } from '#units';
import type { Chance } from '../chance.ts';
import type { Story } from '../story.ts';
import type { Clock, Policy } from './cover.ts';
import type { Ids } from './people.ts';

export interface Receipt {
  readonly id: string;
  readonly policy: string;
  readonly paid: Day;
  readonly amount: number;
  readonly payer: 'member' | 'state';
}

export interface FinanceLine {
  readonly month: string;
  readonly line: string;
  readonly budget: number;
  readonly actual: number;
}

/** What was received for a policy: at once or in two parts, the state paying half for poor families. */
export function makeReceipts(
  story: Story,
  chance: Chance,
  ids: Ids,
  policy: Policy,
  clock: Clock,
): Receipt[] {
  const receipts: Receipt[] = [];
  const add = (paid: Day, amount: number, payer: Receipt['payer']) => {
    const rounded = Math.round(amount * 100) / 100;
    if (paid <= clock.lastDay && rounded > 0)
      receipts.push({ id: ids.make('R', 5), policy: policy.id, paid, amount: rounded, payer });
  };
  const fromState = policy.family.isPoor ? policy.due / 2 : 0;
  if (fromState > 0) add(policy.start + chance.whole(10, 60), fromState, 'state');
  const own = policy.due - fromState;
  if (chance.happens(story.paysInFull)) add(policy.enrolled, own, 'member');
  else {
    add(policy.enrolled, own / 2, 'member');
    if (chance.happens(0.6)) add(policy.start + chance.whole(30, 150), own / 2, 'member');
  }
  return receipts;
}

const EXPENSES: ReadonlyArray<readonly [line: string, share: number]> = [
  ['salaries', 0.55],
  ['administration', 0.2],
  ['commission', 0.1],
  ['education', 0.1],
  ['depreciation', 0.05],
];

/** Monthly finance lines with a budget that was set before the year was known. */
export function makeFinance(story: Story, chance: Chance, clock: Clock): FinanceLine[] {
  const lines: FinanceLine[] = [];
  for (let month = clock.first; month <= clock.last; month++) {
    const add = (line: string, budget: number, spread: number) => {
      const actual = Math.round(chance.skewed(budget, spread));
      lines.push({ month: isoMonth(month), line, budget: Math.round(budget), actual });
    };
    for (const [line, share] of EXPENSES) add(line, story.operatingCost * share, 0.12);
    add('investment_income', story.operatingCost * 0.04, 0.2);
    if ((month - clock.first) % 6 === 2) add('grant', story.operatingCost * 1.5, 0.3);
  }
  return lines;
}
