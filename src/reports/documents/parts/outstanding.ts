import { known } from '../../figures/known.ts';
import { standingOf } from '../../figures/narrowed.ts';
import type { Ingredients } from '../ingredients.ts';
import type { Words } from '#words';
import type { ReportBlock, ReportCell, ReportFigure } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { notFirmNote, tableBlock, textBlock } from './block.ts';

const AGE = known('outstanding-claims-age');

/** Claims that wait at the end of the period, and how long they have. */
export function outstandingByAge(
  { periods: { counted, grain, at }, periods }: Ingredients,
  { words, measure, figure }: Telling,
): readonly ReportBlock[] {
  const place = { counted, grain, position: at };
  const all = measure('claims-outstanding', words.say('report.outstanding.all'), place);
  if (all.value === null) {
    const text = words.say('report.unknown', { reason: words.sayCode('reason', all.reason ?? '') });
    return [textBlock({ id: 'outstanding', text, tone: 'note', figures: [all.key] })];
  }
  const rows = (
    [
      ['over-30', 'claims-waiting-over-30'],
      ['over-90', 'claims-waiting-over-90'],
    ] as const
  ).map(([basis, name]) => {
    const count = measure(name, words.say(`report.outstanding.${basis}`), place);
    const share = figure(standingOf(AGE, periods, at, basis), { grain, position: at });
    return [plainCell(count.name), cellOf(count), cellOf(share)];
  });
  return [
    tableBlock(
      words.say('report.outstanding.table'),
      [
        words.say('report.outstanding.age'),
        words.say('report.outstanding.claims'),
        words.say('report.share'),
      ],
      [[plainCell(all.name), cellOf(all), plainCell('')], ...upTo30(all, rows, words), ...rows],
      notFirmNote(rows, words),
    ),
  ];
}

/** What is left of all that wait: no figure of its own, and not known where either is not. */
function upTo30(
  all: ReportFigure,
  [over30]: ReadonlyArray<readonly ReportCell[]>,
  words: Words,
): readonly ReportCell[][] {
  const over = over30?.[1]?.number;
  if (all.value === null || typeof over !== 'number') return [];
  const count = all.value - over;
  return [
    [
      plainCell(words.say('report.outstanding.upTo30')),
      { text: words.number(count), number: count },
      plainCell(''),
    ],
  ];
}
