import type { Indicator, IndicatorValue } from '#indicators';
import type { Grain } from '#units';
import type { Words } from '#words';
import { periodsInYear } from './periods.ts';

/** A change against an earlier period: which way, and in words; null where either value is not known. */
export interface Change {
  readonly way: 'up' | 'down' | 'same';
  readonly text: string;
}

/** Changes of a value against the period before and the same period a year before. */
export function changesOf(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  at: number,
  grain: Grain,
  words: Words,
  currency: string,
): Change[] {
  if (!indicator.isComparedOverTime) return [];
  const year = periodsInYear(grain);
  const before = change(indicator, values, at, at - 1, words.say(`tile.before.${grain}`), words, currency);
  const yearBefore =
    year === null
      ? null
      : change(indicator, values, at, at - year, words.say('tile.yearBefore'), words, currency);
  return [before, yearBefore].filter((found) => found !== null);
}

function change(
  { unit }: Indicator,
  values: readonly IndicatorValue[],
  at: number,
  from: number,
  since: string,
  words: Words,
  currency: string,
): Change | null {
  const now = comparable(values[at]);
  const then = comparable(values[from]);
  if (now === null || then === null) return null;
  const difference = now - then;
  const written = words.difference(difference, unit, currency);
  if (isNothing(written)) return { way: 'same', text: words.say('tile.noChange', { since }) };
  const isShare = unit === 'share' || unit === 'ratio';
  const amount = isShare ? words.say('tile.points', { difference: written }) : written;
  return {
    way: difference > 0 ? 'up' : 'down',
    text: words.say('tile.change', { difference: amount, since }),
  };
}

/** Whether a difference as it is written is none: a sign before a zero says something that is not there. */
export function isNothing(written: string): boolean {
  return !/[1-9]/.test(written);
}

/** A value as it may be set against another; null for a part of a period or of its claims, which is not set against a whole one. */
export function comparable(value: IndicatorValue | null | undefined): number | null {
  const isPart = value?.status === 'incomplete' || value?.reason === 'claims-still-coming';
  return value && !isPart ? value.value : null;
}
