import type { ReactNode } from 'react';
import type { ChartTable } from '#charts';
import { CATALOGUE_VERSION, type Indicator, type IndicatorValue, type Unit } from '#indicators';
import type { SchemeSummary } from '#engine';
import type { Counted, MeasureUnit } from '#measures';
import { shown, type Beside, type Narrowed } from '#reports';
import type { Grain, Period } from '#units';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import { filterInWords } from './filter-words.ts';
import { briefly } from './axis.ts';

/** Where a chart's figures come from and what they are narrowed to, on the page and in its file; `what` names the file. */
export function originOf(
  { profile: { name } }: SchemeSummary,
  { counted, filter }: Pick<Narrowed, 'counted' | 'filter'>,
  what: string,
  words: Words,
) {
  const day = words.day(counted.timeline.dataAsAt);
  const only = filterInWords(filter, words);
  return {
    scheme: name,
    only,
    source: words.say('chart.source', { scheme: name, day, version: CATALOGUE_VERSION }),
    fileName: fileName(name, only === null ? what : `${what} ${only}`, 'csv'),
  };
}

/** Headings of a chart's table; in a file, those of values carry their unit. */
export function headingsIn(words: Words, currency: string) {
  return (name: string, unit?: Unit | MeasureUnit) => ({
    shown: name,
    written: unit
      ? words.say('chart.headingInUnit', { name, unit: writtenUnit(unit, words, currency) })
      : name,
  });
}

/** What the numbers on an axis are. */
export function axisName(unit: Unit | MeasureUnit, words: Words, currency: string): string {
  return unit === 'money' ? currency : words.sayCode('unit', unit);
}

function writtenUnit(unit: Unit | MeasureUnit, words: Words, currency: string): string {
  const isFraction = unit === 'share' || unit === 'ratio';
  return isFraction ? words.say('chart.fraction') : axisName(unit, words, currency);
}

/** What the last target on a chart says; undefined without one. */
export function chartGoal(
  positions: readonly number[],
  { periods }: Counted,
  beside: (period: Period) => Beside,
  { unit }: Indicator,
  words: Words,
): string | undefined {
  const targets = positions.flatMap((i) => (periods[i] ? (beside(periods[i]).target ?? []) : []));
  const last = targets.at(-1);
  return (
    last &&
    words.say('chart.target', {
      kind: last.goal === 'at-least' ? 'least' : 'most',
      value: briefly(unit, words)(last.value),
    })
  );
}

const NOTHING_BESIDE: Beside = { target: null, pins: [] };

/** The table under a chart of one indicator over time; `pressed` makes its values open what they were made from. */
export function trendTable(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  counted: Counted,
  positions: readonly number[],
  grain: Grain,
  words: Words,
  currency: string,
  beside?: (period: Period) => Beside,
  pressed: (text: string, position: number) => ReactNode = (text) => text,
): ChartTable {
  const heading = headingsIn(words, currency);
  const cell = (value: number | null) => ({
    shown: value === null ? '–' : words.quantity(value, indicator.unit, currency),
    written: value,
  });
  const planned = positions.map((position) => {
    const period = counted.periods[position];
    return period && beside ? beside(period) : NOTHING_BESIDE;
  });
  const hasTarget = planned.some(({ target }) => target !== null);
  const hasPins = planned.some(({ pins }) => pins.length > 0);
  return {
    headings: [
      heading(words.say('chart.period')),
      heading(words.say('chart.value'), indicator.unit),
      heading(words.say('chart.lower'), indicator.unit),
      heading(words.say('chart.upper'), indicator.unit),
      heading(words.say('chart.status')),
      ...(hasTarget ? [heading(words.say('chart.targetHeading'), indicator.unit)] : []),
      ...(hasPins ? [heading(words.say('chart.notes'))] : []),
    ],
    rows: positions.flatMap((position, i) => {
      const value = values[position];
      const period = counted.periods[position];
      if (!value || !period) return [];
      const name = words.period(period, grain);
      const status = words.say(`status.${value.status}`);
      const { target, pins } = planned[i] ?? NOTHING_BESIDE;
      const noted = pins.join(' · ');
      const reason = value.reason ? words.say(`reason.${value.reason}`) : '';
      return [
        [
          { shown: name, written: name },
          value.value === null
            ? { shown: shown(indicator, null, words, currency), written: null }
            : { ...cell(value.value), pressed: pressed(cell(value.value).shown, position) },
          cell(value.lower),
          cell(value.upper),
          { shown: reason || status, written: reason || status },
          ...(hasTarget ? [cell(target?.value ?? null)] : []),
          ...(hasPins ? [{ shown: noted, written: noted }] : []),
        ],
      ];
    }),
  };
}
