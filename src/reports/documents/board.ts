import type { IndicatorId } from '#indicators';
import type { Words } from '#words';
import type { Ingredients } from './ingredients.ts';
import { adviceOn } from './parts/advice.ts';
import { textBlock } from './parts/block.ts';
import { chartsOf } from './parts/charts.ts';
import { budgetOf, CASH } from './parts/money.ts';
import { reportOf } from './parts/origin.ts';
import { outstandingByAge } from './parts/outstanding.ts';
import { recordsOf } from './parts/records.ts';
import { renewalsDue } from './parts/renewals.ts';
import { tilesOf } from './parts/tiles.ts';
import type { Report } from './report.ts';
import { tellingOf } from './telling-of.ts';

/** What a board looks at every month. */
const TILES: readonly IndicatorId[] = [
  'insured-persons',
  'renewal-rate',
  'collection-rate',
  'incurred-claims-ratio',
  'expense-ratio',
  'combined-ratio',
  'outstanding-claims',
  'median-days-to-settle',
  'maternity-benefit-uptake',
];

/**
 * The month for the board: what needs a decision and what has changed by more than chance, the main figures, five charts,
 * whom to visit next month, claims that wait, budget and cash, and how far the records can be trusted.
 */
export function monthForBoard(ingredients: Ingredients, words: Words): Report {
  const telling = tellingOf(ingredients, words);
  const { toDecide, changed, rest, indicators, judged, compared } = adviceOn(ingredients, telling);
  // That nothing stands out is good to know only where something could have.
  const none = (about: 'decide' | 'changed', looked: number) => [
    textBlock({
      id: `${about} none`,
      text: words.say(looked > 0 ? `report.board.${about}None` : `report.board.${about}Unknown`),
      tone: looked > 0 ? 'good' : 'note',
    }),
  ];
  const section = (id: string, title: string, blocks: Report['sections'][number]['blocks']) => ({
    id,
    title,
    blocks,
  });
  return reportOf(
    'board',
    [
      section(
        'decide',
        words.say('report.board.decide'),
        toDecide.length > 0 ? toDecide : none('decide', judged),
      ),
      section('changed', words.say('report.board.changed'), [
        ...(changed.length > 0 ? changed : none('changed', compared)),
        ...rest,
      ]),
      section('figures', words.say('report.figures'), [tilesOf(TILES, ingredients, telling)]),
      section('charts', words.say('report.board.charts'), chartsOf(indicators, ingredients, telling)),
      section('due', words.say('report.board.due'), renewalsDue(ingredients, telling)),
      section('outstanding', words.say('report.board.outstanding'), outstandingByAge(ingredients, telling)),
      section('money', words.say('report.board.money'), [
        budgetOf(ingredients, telling),
        tilesOf(CASH, ingredients, telling),
      ]),
      section('records', words.say('report.records'), recordsOf(ingredients, telling, { isShort: true })),
    ],
    ingredients,
    telling,
  );
}
