import { valueOf, type Basis, type Indicator, type IndicatorValue } from '#indicators';
import type { Counted } from '#measures';
import type { Words } from '#words';

/** An indicator's values for all periods of a count, in one column of it. */
export function valuesOver(
  indicator: Indicator,
  basis: Basis,
  counted: Counted,
  column = 0,
): IndicatorValue[] {
  return counted.periods.map((_, period) => valueOf(indicator, basis, counted, { period, column }));
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
