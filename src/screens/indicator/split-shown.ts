import type { Indicator } from '#indicators';
import type { Split } from '#measures';

/** The splits an indicator can be divided by. */
export function splitsOffered({ splits, splitsAbove }: Indicator): readonly Split[] {
  return [...splits, ...splitsAbove];
}

/** The split an indicator's page shows: the one asked for where it is offered, else the first; null without any. */
export function splitShown(indicator: Indicator, wanted: Split | null): Split | null {
  const offered = splitsOffered(indicator);
  const isOffered = wanted !== null && offered.includes(wanted);
  return isOffered ? wanted : (indicator.alwaysSplit ?? offered[0] ?? null);
}
