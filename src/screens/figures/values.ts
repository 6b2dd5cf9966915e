import type { Axis, Mark, Point } from '#charts';
import { valueOf, type Basis, type Indicator, type IndicatorValue, type Unit } from '#indicators';
import type { Counted, MeasureUnit } from '#measures';
import type { Grain, Period } from '#units';
import type { Words } from '#words';
import type { Beside } from './plan.ts';

/** An indicator's values for all periods of a count, in one column of it. */
export function valuesOver(
  indicator: Indicator,
  basis: Basis,
  counted: Counted,
  column = 0,
): IndicatorValue[] {
  return counted.periods.map((_, period) => valueOf(indicator, basis, counted, { period, column }));
}

/** Values that are not complete, firm and on enough cases are drawn hollow. */
export function markOf({ status }: Pick<IndicatorValue, 'status'>): Mark {
  return status === 'ok' ? 'full' : 'hollow';
}

/** Says in words what stands behind a value that is not simply complete. */
export function noteOn({ status, reason }: IndicatorValue, words: Words): string | undefined {
  if (status === 'ok') return undefined;
  const name = words.say(`status.${status}`);
  return reason ? words.say('tile.note', { status: name, reason: words.say(`reason.${reason}`) }) : name;
}

/** A value as it is shown in its indicator's unit, or that it is not known. */
export function shown(indicator: Indicator, value: number | null, words: Words, currency: string): string {
  return value === null ? words.say('indicator.noFigure') : words.quantity(value, indicator.unit, currency);
}

/** Values as points on a chart, for the periods at the positions given. */
export function pointsFor(
  values: readonly IndicatorValue[],
  counted: Counted,
  positions: readonly number[],
  grain: Grain,
  words: Words,
  beside?: (period: Period) => Beside,
): Point[] {
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

/** Why some periods are not drawn, one sentence a reason. */
export function missingNotes(
  values: readonly IndicatorValue[],
  positions: readonly number[],
  words: Words,
): string[] {
  const counts = new Map<string, number>();
  for (const position of positions) {
    const value = values[position];
    if (value?.value === null && value.reason) counts.set(value.reason, (counts.get(value.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) =>
    words.say('chart.missingPeriods', { count, reason: words.sayCode('reason', reason) }),
  );
}

const COUNTED: ReadonlySet<Unit | MeasureUnit> = new Set([
  'persons',
  'claims',
  'deliveries',
  'policies',
  'entries',
  'days',
]);

/** Axis numbers are short: no more decimals than they need, no unit where the axis says it; things counted are whole. */
export function axisOf(unit: Unit | MeasureUnit, words: Words): Axis {
  return { format: briefly(unit, words), isWhole: COUNTED.has(unit) };
}

/** A round number of a unit in as few signs as it takes. */
export function briefly(unit: Unit | MeasureUnit, words: Words): (value: number) => string {
  if (unit === 'share' || unit === 'ratio') {
    return (value) => words.percent(value, decimalsOf(value * 100));
  }
  const compact = new Intl.NumberFormat(words.locale, { notation: 'compact', maximumFractionDigits: 2 });
  return (value) =>
    Math.abs(value) >= 10_000 ? compact.format(value) : words.number(value, decimalsOf(value));
}

function decimalsOf(value: number): number {
  const isRound = (decimals: number) => {
    const scaled = value * 10 ** decimals;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  };
  return [0, 1, 2].find(isRound) ?? 3;
}
