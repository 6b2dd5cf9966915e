import { dayFromIso } from '#units';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { plainCell, type Telling } from '../telling.ts';
import { tableBlock, textBlock } from './block.ts';

/** The fact of how many are due, which is of its own month. */
export const RENEWALS_DUE = 'renewals-due';

/** Policies that a page has room for. */
const MOST_LISTED = 24;

/** The families whose cover ends in the month after the period, to be visited before it does. */
export function renewalsDue({ due, periods }: Ingredients, { words, fact }: Telling): readonly ReportBlock[] {
  const end = periods.counted.periods[periods.at]?.last;
  const month = end === undefined ? '' : words.month(end + 1);
  if (!due) return [textBlock({ id: 'due none', text: words.say('report.due.unknown'), tone: 'note' })];
  const { count, policies } = due;
  const told = fact({
    id: RENEWALS_DUE,
    name: words.say('report.board.due'),
    value: count,
    unit: 'policies',
    text: words.say('report.due.fact', { count, month }),
  });
  if (count === 0)
    return [textBlock({ id: 'due', text: words.say('report.due.none', { month }), figures: [told.key] })];
  const listed = policies.slice(0, MOST_LISTED);
  return [
    textBlock({ id: 'due', text: words.say('report.due.says', { count, month }), figures: [told.key] }),
    tableBlock(
      words.say('report.due.table', { month }),
      [
        words.say('report.due.family'),
        words.say('report.due.policy'),
        words.say('report.due.product'),
        words.say('report.due.ends'),
      ],
      listed.map(({ family, policy, product, ends }) => {
        const day = dayFromIso(ends);
        return [family, policy, product, day === null ? ends : words.day(day)].map(plainCell);
      }),
      count > listed.length ? [words.say('report.due.more', { count: count - listed.length })] : [],
    ),
  ];
}
