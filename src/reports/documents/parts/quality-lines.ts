import type { QualityAnswer } from '#engine';
import { DAYS_TO_SUBMIT } from '#measures';
import type { Kind } from '#records';
import { valuesNamed } from '../../figures/repairs.ts';
import type { ReportBlock } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { tableBlock, textBlock } from './block.ts';

/** Columns that are blank where they should not be. */
export function blanksOf({ cells }: QualityAnswer, { words, fact }: Telling): readonly ReportBlock[] {
  const blank = cells.filter(({ isKept, filled, due }) => isKept && filled < due);
  if (blank.length === 0)
    return [textBlock({ id: 'blanks none', text: words.say('report.blanks.none'), tone: 'good' })];
  return [
    tableBlock(
      words.say('report.blanks'),
      [
        words.say('quality.completeness.column'),
        words.say('report.blanks.blank'),
        words.say('report.blanks.due'),
        words.say('quality.completeness.filled'),
        words.say('report.blanks.suffers'),
      ],
      blank.map(({ kind, column, filled, due, suffering }) => [
        plainCell(nameOf(kind, column, words)),
        cellOf(
          fact({
            id: `blank ${kind} ${column}`,
            name: nameOf(kind, column, words),
            value: due - filled,
            unit: 'entries',
            text: words.number(due - filled),
          }),
        ),
        count(due, words),
        { text: words.percent(filled / due, 1), number: filled / due, unit: 'share' },
        plainCell(
          words.list(
            suffering.indicators.slice(0, MOST_SUFFERING).map((id) => words.indicator({ id }, 'name')),
          ),
        ),
      ]),
    ),
  ];
}

/** Indicators that are named beside a column; the others are on the screen of the quality of records. */
const MOST_SUFFERING = 3;

/** How new the records of each kind are, which months are missing, and how late claims come in. */
export function timelinessOf(
  { comings, lateness, asOf }: QualityAnswer,
  { words, fact }: Telling,
): readonly ReportBlock[] {
  const late = lateness && [
    textBlock({
      id: 'late',
      text: words.say('quality.timeliness.lateText', {
        claims: lateness.claims,
        within: words.number(lateness.within),
        share: words.percent(lateness.within / lateness.claims, 1),
        days: DAYS_TO_SUBMIT,
        median: lateness.medianDays,
        nine: lateness.nine10thsDays,
      }),
      figures: [
        fact({
          id: 'late',
          name: words.say('quality.timeliness.late'),
          value: lateness.claims - lateness.within,
          unit: 'claims',
          text: words.number(lateness.claims - lateness.within),
        }).key,
      ],
    }),
  ];
  if (comings.length === 0) return late ?? [];
  return [
    tableBlock(
      words.say('quality.dimension.timeliness'),
      [
        words.say('quality.completeness.kind'),
        words.say('quality.timeliness.newest'),
        words.say('quality.timeliness.age'),
        words.say('quality.timeliness.there'),
        words.say('quality.timeliness.missing'),
      ],
      comings.map(({ kind, newest, expected, missing }) => [
        plainCell(words.say(`kind.${kind}`)),
        plainCell(words.day(newest)),
        count(asOf - newest, words),
        plainCell(words.say('quality.completeness.of', { filled: expected - missing.length, due: expected })),
        plainCell(words.list(missing.map((month) => words.shortMonth(month)))),
      ]),
    ),
    ...(late ?? []),
  ];
}

/** What contradicts itself, and whatever else is odd. */
export function oddOf({ findings }: QualityAnswer, { words, fact }: Telling): readonly ReportBlock[] {
  if (findings.length === 0)
    return [textBlock({ id: 'odd none', text: words.say('quality.consistency.none'), tone: 'good' })];
  return [
    tableBlock(
      words.say('quality.dimension.consistency'),
      [words.say('report.odd.what'), words.say('quality.completeness.kind'), words.say('report.odd.records')],
      findings.map(({ code, kind, count: records }) => [
        plainCell(words.say(`finding.${code}`)),
        plainCell(words.say(`kind.${kind}`)),
        cellOf(
          fact({
            id: `finding ${code} ${kind}`,
            name: words.say(`finding.${code}`),
            value: records,
            unit: 'entries',
            text: words.number(records),
          }),
        ),
      ]),
    ),
  ];
}

/** Values far from the usual ones of their group. */
export function unusualOf({ unusual }: QualityAnswer, { words, fact }: Telling): readonly ReportBlock[] {
  if (unusual.length === 0) return [];
  return [
    tableBlock(
      words.say('quality.dimension.outliers'),
      [
        words.say('quality.outliers.what'),
        words.say('quality.completeness.kind'),
        words.say('quality.outliers.checked'),
        words.say('quality.outliers.found'),
        words.say('quality.outliers.tooFew'),
      ],
      unusual.map(({ kind, column, checked, count: found, tooFew }) => [
        plainCell(valuesNamed(column, words)),
        plainCell(words.say(`kind.${kind}`)),
        count(checked, words),
        cellOf(
          fact({
            id: `unusual ${kind} ${column}`,
            name: nameOf(kind, valuesNamed(column, words), words),
            value: found,
            unit: 'entries',
            text: words.number(found),
          }),
        ),
        count(tooFew, words),
      ]),
    ),
  ];
}

function nameOf(kind: Kind, column: string, words: Telling['words']): string {
  return words.say('filter.choice', { split: words.say(`kind.${kind}`), group: column });
}

function count(number: number, words: Telling['words']) {
  return { text: words.number(number), number };
}
