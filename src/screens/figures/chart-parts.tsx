import type { ChartTable } from '#charts';
import { CATALOGUE_VERSION, type Indicator, type IndicatorValue } from '#indicators';
import type { SchemeSummary } from '#engine';
import type { Counted } from '#measures';
import type { Grain } from '#units';
import type { Words } from '#words';
import { shown } from './values.ts';

/** Where a chart's figures come from. */
export function sourceLine(scheme: SchemeSummary, counted: Counted, words: Words): string {
  return words.say('chart.source', {
    scheme: scheme.profile.name,
    day: words.day(counted.timeline.dataAsAt),
    version: CATALOGUE_VERSION,
  });
}

/** The table under a chart of one indicator over time. */
export function trendTable(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  counted: Counted,
  positions: readonly number[],
  grain: Grain,
  words: Words,
  currency: string,
): ChartTable {
  const cell = (value: number | null) => ({
    shown: value === null ? '–' : words.quantity(value, indicator.unit, currency),
    written: value,
  });
  return {
    headings: [
      words.say('chart.period'),
      words.say('chart.value'),
      words.say('chart.lower'),
      words.say('chart.upper'),
      words.say('chart.status'),
    ],
    rows: positions.flatMap((position) => {
      const value = values[position];
      const period = counted.periods[position];
      if (!value || !period) return [];
      const name = words.period(period, grain);
      const status = words.say(`status.${value.status}`);
      const reason = value.reason ? words.say(`reason.${value.reason}`) : '';
      return [
        [
          { shown: name, written: name },
          value.value === null
            ? { shown: shown(indicator, null, words, currency), written: null }
            : cell(value.value),
          cell(value.lower),
          cell(value.upper),
          { shown: reason || status, written: reason || status },
        ],
      ];
    }),
  };
}
