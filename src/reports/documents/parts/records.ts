import { qualityScores } from '#indicators';
import { repairInWords } from '../../figures/repairs.ts';
import { waitingInWords } from '../../figures/waiting.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { plainCell, type Telling } from '../telling.ts';
import { tableBlock, textBlock } from './block.ts';

/** How far the records can be trusted: scores, what waits, what contradicts itself, and what to put right first. */
export function recordsOf(ingredients: Ingredients, { words }: Telling): readonly ReportBlock[] {
  const { scheme, quality, periods, findings } = ingredients;
  const period = periods.counted.periods[periods.at];
  const shown = period ? { period, grain: periods.grain } : null;
  const waiting = waitingInWords(scheme, undefined, shown, words).map(({ kind, text }) =>
    textBlock({ id: `waiting ${kind}`, text, tone: 'warn' }),
  );
  const odd =
    findings.length === 0
      ? []
      : [textBlock({ id: 'findings', text: words.say('overview.findings', { count: findings.length }) })];
  if (!quality) return [...waiting, ...odd];
  const { overall, dimensions, repairs } = qualityScores(quality, scheme.waiting);
  const score = (points: number | null) =>
    points === null
      ? plainCell(words.say('quality.notKnown'))
      : { text: words.say('quality.points', { score: words.number(points, 1) }), number: points };
  return [
    ...waiting,
    tableBlock(
      words.say('quality.score'),
      [
        words.say('report.records.part'),
        words.say('report.records.score'),
        words.say('report.records.weight'),
      ],
      [
        ...dimensions.map(({ dimension, weight, score: points }) => [
          plainCell(words.say(`quality.dimension.${dimension}`)),
          score(points),
          { text: words.number(weight), number: weight },
        ]),
        [plainCell(words.say('quality.overall')), score(overall), plainCell('')],
      ],
    ),
    ...odd,
    ...repairs.map(({ parts, gain }) =>
      textBlock({
        id: `repair ${JSON.stringify(parts.map((part) => part.what))} ${repairInWords(parts, words).length}`,
        text: `${repairInWords(parts, words)} (${words.say('quality.gain', { points: words.number(gain, 1) })})`,
        tone: 'note',
      }),
    ),
  ];
}
