import type { IndicatorId } from '#indicators';
import { budgetLines, EXECUTION } from '../../figures/budget.ts';
import { standingOf } from '../../figures/narrowed.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { notFirmNote, tableBlock, textBlock } from './block.ts';

const MEASURES = {
  expense: ['budgeted-expenses', 'operating-expenses'],
  income: ['budgeted-income', 'finance-income'],
} as const;

/** Indicators that say how long the money lasts. */
export const CASH: readonly IndicatorId[] = [
  'cash-runway',
  'reserve-months',
  'liquidity-ratio',
  'net-income',
];

/** What was planned and what happened, line by line; a sentence where no budget is kept. */
export function budgetOf(
  { byLine, periods: { grain, at } }: Ingredients,
  { words, currency, measure, figure }: Telling,
): ReportBlock {
  const { counted } = byLine;
  const lines = (['expense', 'income'] as const).flatMap((basis) => budgetLines(basis, counted, at, words));
  if (lines.length === 0) {
    const { reason } = figure(standingOf(EXECUTION, byLine, at, 'expense'), { grain, position: at });
    const text = words.say(reason === null ? 'finance.budget.none' : `reason.${reason}`);
    return textBlock({ id: 'budget', text, tone: 'note' });
  }
  const rows = lines.map(({ name, basis, column, budget, actual, execution }) => {
    const place = { counted, grain, position: at, column };
    const [planned, happened] = MEASURES[basis].map((one) => measure(one, name, place));
    const share = figure(standingOf(EXECUTION, byLine, at, basis, [column]), { grain, position: at, column });
    const difference = budget === null || actual === null ? null : actual - budget;
    return [
      plainCell(name),
      budget === 0 || !planned ? plainCell(words.say('finance.budget.notSet')) : cellOf(planned),
      happened ? cellOf(happened) : plainCell('–'),
      difference === null
        ? plainCell('–')
        : {
            text: words.difference(difference, 'money', currency),
            number: difference,
            unit: 'money' as const,
          },
      execution === null ? plainCell('–') : cellOf(share),
    ];
  });
  return tableBlock(
    words.say('finance.budget'),
    [
      words.say('finance.budget.line'),
      words.say('finance.budget.budget'),
      words.say('finance.budget.actual'),
      words.say('finance.budget.difference'),
      words.say('finance.budget.execution'),
    ],
    rows,
    notFirmNote(rows, words),
  );
}
