import type { IndicatorValue } from '#indicators';
import type { Counted } from '#measures';
import type { Grain, Period } from '#units';
import type { Words } from '#words';
import type { DrawnPoint } from '../documents/report.ts';
import type { Beside } from './plan.ts';
import { noteOn } from './values.ts';

/** Values that are not complete, firm and on enough cases are drawn hollow. */
export function markOf({ status }: Pick<IndicatorValue, 'status'>): DrawnPoint['mark'] {
  return status === 'ok' ? 'full' : 'hollow';
}

/** Values as points on a chart, for the periods at the positions given. */
export function pointsFor(
  values: readonly IndicatorValue[],
  counted: Counted,
  positions: readonly number[],
  grain: Grain,
  words: Words,
  beside?: (period: Period) => Beside,
): DrawnPoint[] {
  return positions.flatMap((position) => {
    const value = values[position];
    const period = counted.periods[position];
    if (!value || !period) return [];
    const { target = null, pins = [] } = beside?.(period) ?? {};
    return [
      {
        key: String(period.last),
        label: words.shortPeriod(period, grain),
        name: words.period(period, grain),
        value: value.value,
        lower: value.lower,
        upper: value.upper,
        mark: markOf(value),
        note: noteOn(value, words),
        target: target?.value ?? null,
        pins,
      },
    ];
  });
}
