import { qualityScores, type QualityPart } from '#indicators';
import { repairInWords } from '../../figures/repairs.ts';
import { waitingInWords } from '../../figures/waiting.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock, ReportFigure } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { tableBlock, textBlock } from './block.ts';

/**
 * How far the records can be trusted: scores, what waits, what contradicts itself, and what to put right first; in short, as a page has room that has
 * much else to say. */
export function recordsOf(
  ingredients: Ingredients,
  telling: Telling,
  { isShort = false }: { readonly isShort?: boolean } = {},
): readonly ReportBlock[] {
  const { scheme, quality, findings, today } = ingredients;
  const { words, fact } = telling;
  const odd = fact({
    id: 'findings',
    name: words.say('report.odd.what'),
    value: findings.length,
    unit: 'entries',
    text: words.number(findings.length),
  });
  const oddities =
    findings.length === 0
      ? []
      : [
          textBlock({
            id: 'findings',
            text: words.say('overview.findings', { count: findings.length }),
            figures: [odd.key],
          }),
        ];
  const asOf = textBlock({
    id: 'records as of',
    text: words.say('report.records.asOf', { day: words.day(quality?.asOf ?? today) }),
    tone: 'note',
  });
  if (!quality) return [asOf, ...waitingOf(ingredients, telling), ...oddities];
  const { overall, dimensions, repairs } = qualityScores(quality, scheme.waiting);
  const score = (id: string, name: string, points: number | null) =>
    fact({
      id: `score ${id}`,
      name,
      value: points,
      unit: 'score',
      text:
        points === null
          ? words.say('quality.notKnown')
          : words.say('quality.points', { score: words.number(points, 1) }),
    });
  const whole = score('overall', words.say('quality.overall'), overall);
  const parts = dimensions.map(({ dimension, weight, score: points }) => ({
    weight,
    told: score(dimension, words.say(`quality.dimension.${dimension}`), points),
  }));
  return [
    asOf,
    ...waitingOf(ingredients, telling),
    isShort ? scoreInShort(whole, parts, telling) : scoreTable(whole, parts, telling),
    ...oddities,
    ...repairs
      .slice(0, isShort ? 1 : repairs.length)
      .map(({ parts: amiss, gain }) => repairOf(amiss, gain, telling)),
  ];
}

type Parts = ReadonlyArray<{ readonly weight: number; readonly told: ReportFigure }>;

function scoreInShort(whole: ReportFigure, parts: Parts, { words }: Telling): ReportBlock {
  const each = parts.map(({ told: { name, text } }) => words.say('report.chart.each', { name, value: text }));
  return textBlock({
    id: 'score',
    text: words.say('report.records.short', { score: whole.text, parts: words.list(each) }),
    figures: [whole.key, ...parts.map(({ told }) => told.key)],
  });
}

function scoreTable(whole: ReportFigure, parts: Parts, { words }: Telling): ReportBlock {
  return tableBlock(
    words.say('quality.score'),
    [words.say('report.records.part'), words.say('report.records.score'), words.say('report.records.weight')],
    [
      ...parts.map(({ weight, told }) => [
        plainCell(told.name),
        cellOf(told),
        { text: words.number(weight), number: weight },
      ]),
      [plainCell(whole.name), cellOf(whole), plainCell('')],
    ],
  );
}

function waitingOf({ scheme, periods }: Ingredients, { words, fact }: Telling): readonly ReportBlock[] {
  const period = periods.counted.periods[periods.at];
  const shown = period ? { period, grain: periods.grain } : null;
  return waitingInWords(scheme, undefined, shown, words).map(({ kind, text }) => {
    const count = scheme.waiting?.[kind] ?? 0;
    const name = words.say(`kind.${kind}`);
    const told = fact({
      id: `waiting ${kind}`,
      name,
      value: count,
      unit: 'entries',
      text: words.number(count),
    });
    return textBlock({ id: `waiting ${kind}`, text, tone: 'warn', figures: [told.key] });
  });
}

function repairOf(parts: readonly QualityPart[], gain: number, { words, fact }: Telling): ReportBlock {
  // What is amiss changes from month to month, what it is about does not.
  const id = `repair ${JSON.stringify(parts.map((part) => ({ ...part, looked: 0, amiss: 0 })))}`;
  const amiss = parts.reduce((sum, part) => sum + part.amiss, 0);
  const text = repairInWords(parts, words);
  const told = fact({ id, name: text, value: amiss, unit: 'entries', text: words.number(amiss) });
  const points = words.number(gain, 1);
  return textBlock({
    id,
    text: words.say('report.records.repair', { text, gain: words.say('quality.gain', { points }) }),
    tone: 'note',
    figures: [told.key],
  });
}
