import { indicatorOf, type Indicator } from '#indicators';
import { figuresOf } from '../../figures/narrowed.ts';
import { besideOf } from '../../figures/plan.ts';
import { pointsFor } from '../../figures/points.ts';
import { missingNotes } from '../../figures/values.ts';
import type { Ingredients } from '../ingredients.ts';
import type { DrawnGuide, ReportBlock } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { notFirmNote, tableOf } from './block.ts';

/** Periods that a chart on paper can show. */
export const DRAWN = 24;
/** Fewer points are no course. */
const FEWEST = 2;

/** The positions that a chart shows: the last up to the period of the report. */
export function drawnIn({ periods: { shown, at } }: Ingredients): readonly number[] {
  return shown.filter((position) => position <= at).slice(-DRAWN);
}

/** The course of an indicator; null where too little of it is known to draw one, or it is always divided. */
export function chartable(id: string, ingredients: Ingredients, telling: Telling): ReportBlock | null {
  const { words, figure } = telling;
  const { periods, plan } = ingredients;
  const { counted, grain, at } = periods;
  const found = indicatorOf(id);
  if (!found || found.alwaysSplit) return null;
  const standing = figuresOf(found, periods, at);
  const { indicator, basis, values } = standing;
  const positions = drawnIn(ingredients);
  if (positions.filter((position) => typeof values[position]?.value === 'number').length < FEWEST)
    return null;
  const beside = besideOf(plan, { indicator: id, basis, grain }, true);
  const title = words.indicator(indicator, 'name');
  const now = figure(standing, { grain, position: at });
  const rows = positions.map((position) => {
    const told = figure(standing, { grain, position });
    return [plainCell(words.period(told.period, grain)), cellOf(told)];
  });
  return {
    as: 'chart',
    says:
      now.value === null
        ? null
        : words.say('report.chart.now', { period: words.period(now.period, grain), value: now.text }),
    axis: words.sayCode('unit', indicator.unit),
    drawn: {
      as: 'course',
      unit: indicator.unit,
      points: pointsFor(values, counted, positions, grain, words, beside),
      guides: guidesOf(indicator, telling),
    },
    table: tableOf(title, [words.say('chart.period'), words.say('chart.value')], rows, [
      ...missingNotes(values, positions, words),
      ...notFirmNote(rows, words),
    ]),
  };
}

/** The guides of an indicator as lines on its chart. */
export function guidesOf({ guides, unit }: Indicator, { words, currency }: Telling): readonly DrawnGuide[] {
  return guides.map(({ kind, value }) => ({
    value,
    label: words.say('chart.guide', {
      kind: kind === 'at-least' ? 'least' : 'most',
      value: words.quantity(value, unit, currency),
    }),
  }));
}
