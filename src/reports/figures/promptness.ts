import { headlineOf, valueOf, type IndicatorValue } from '#indicators';
import type { Counted } from '#measures';

/** How long claims waited, by days. */
export const PROMPTNESS = headlineOf('promptness-of-settlement');

/** The columns of the bins up to 30 days. */
export const WITHIN_30_DAYS = [1, 2] as const;

/** What was settled within 30 days of all that ended in a period; null share where nothing ended. */
export interface Within30Days {
  readonly share: number | null;
  readonly ended: number;
  /** A bin's value: the state of the period, which all bins share. */
  readonly state: IndicatorValue;
}

/** Adds up the first two bins of promptness at a period of a count by days. */
export function within30Days(byDays: Counted, period: number): Within30Days {
  const [first, second] = WITHIN_30_DAYS.map((column) => valueOf(PROMPTNESS, '', byDays, { period, column }));
  if (!first || !second) throw new Error('Promptness is counted by days');
  return {
    share: first.value === null || second.value === null ? null : first.value + second.value,
    ended: first.denominator ?? 0,
    state: first,
  };
}
