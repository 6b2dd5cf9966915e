import { specsOf } from '#records';
import { dayFromIso } from '#units';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { plainCell, type Telling } from '../telling.ts';
import { tableBlock, textBlock } from './block.ts';

/** Policies that are asked for: of so many those are listed whose cover ends first. */
export const DUE_ASKED = 500;

/** Policies that a page has room for. */
const MOST_LISTED = 24;

/** The families whose cover ends in the month after the period, to be visited before it does. */
export function renewalsDue({ due, periods }: Ingredients, { words }: Telling): readonly ReportBlock[] {
  const end = periods.counted.periods[periods.at]?.last;
  const month = end === undefined ? '' : words.month(end + 1);
  if (due.kind === null)
    return [textBlock({ id: 'due none', text: words.say('report.due.unknown'), tone: 'note' })];
  if (due.total === 0) return [textBlock({ id: 'due none', text: words.say('report.due.none', { month }) })];
  const columns = specsOf('policies').map(([name]) => name);
  const cell = (cells: readonly string[], column: string) => cells[columns.indexOf(column)] ?? '';
  const lines = due.lines.map(({ cells }) => ({
    family: cell(cells, 'family_id'),
    policy: cell(cells, 'policy_id'),
    product: cell(cells, 'product'),
    ends: cell(cells, 'cover_end'),
  }));
  const listed = lines
    .toSorted((a, b) => a.ends.localeCompare(b.ends) || a.family.localeCompare(b.family))
    .slice(0, MOST_LISTED);
  return [
    textBlock({ id: 'due', text: words.say('report.due.says', { count: due.total, month }) }),
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
      due.total > listed.length ? [words.say('report.due.more', { count: due.total - listed.length })] : [],
    ),
  ];
}
