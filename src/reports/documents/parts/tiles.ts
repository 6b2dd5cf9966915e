import { judgedByAll, type IndicatorId } from '#indicators';
import { changesOf } from '../../figures/changes.ts';
import { standingNotes } from '../../figures/narrowed.ts';
import { besideOf } from '../../figures/plan.ts';
import { goalInWords } from '../../figures/goals.ts';
import { noteOn } from '../../figures/values.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock, ReportTile } from '../report.ts';
import type { Telling } from '../telling.ts';
import { basisOf, casesOf, standingOfKnown } from './known-of.ts';

/** Periods that the small line of a tile goes back. */
const COURSE = 24;

/** Tiles of some indicators at the period of a report; one that is not known tells why. */
export function tilesOf(
  ids: readonly IndicatorId[],
  ingredients: Ingredients,
  telling: Telling,
): ReportBlock {
  return { as: 'tiles', tiles: ids.map((id) => tileOf(id, ingredients, telling)) };
}

function tileOf(
  id: IndicatorId,
  { periods, plan }: Ingredients,
  { words, currency, figure }: Telling,
): ReportTile {
  const { at, grain, counted } = periods;
  const standing = standingOfKnown(id, periods);
  const { indicator, basis, values } = standing;
  const told = figure(standing, { grain, position: at });
  const value = values[at];
  const period = counted.periods[at];
  const target = period && besideOf(plan, { indicator: indicator.id, basis, grain }, true)(period).target;
  const bound = (limit: number) => words.quantity(limit, indicator.unit, currency);
  const interval =
    told.lower === null || told.upper === null || told.lower === told.upper
      ? []
      : [words.say('tile.interval', { lower: bound(told.lower), upper: bound(told.upper) })];
  const note = value && noteOn(value, words);
  return {
    name: words.indicator(indicator, 'name'),
    figure: told.key,
    text: told.text,
    value: told.value,
    unit: told.unit,
    notes: [
      // Other units stand in the figure itself.
      ...(told.value !== null && ['days', 'months'].includes(indicator.unit)
        ? [words.sayCode('unit', indicator.unit)]
        : []),
      ...interval,
      // On few cases their number says more than that they are few.
      ...[(value && casesOf(value, words)) ?? note, basisOf(standing, words)].flatMap((one) => one ?? []),
      ...changesOf(indicator, values, at, grain, words, currency).map(({ text }) => text),
      ...(target ? [goalInWords(target, indicator, words, currency)] : []),
      ...standingNotes(standing, words),
    ],
    verdict: value ? judgedByAll(indicator, value) : null,
    course: values.slice(Math.max(0, at + 1 - COURSE), at + 1).map((one) => one.value),
    isFirm: told.status === 'ok',
  };
}
