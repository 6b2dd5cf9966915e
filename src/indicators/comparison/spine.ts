import type { Indicator } from '../indicator.ts';
import { FEWEST_SCHEMES } from './benchmark.ts';

/** Fewest firm values of which the middle half says anything. */
const FEWEST_FOR_HALF = 5;

/** Where one scheme lies among others, on an axis from 0 to 1 with the benchmark in the middle. */
export interface Spine {
  /** Places of the lowest and highest firm value; whichever is better stands to the right. */
  readonly range: readonly [number, number];
  /** Places of the middle half of the firm values; null where they are too few. */
  readonly half: readonly [number, number] | null;
  /** Place of the scheme's own value; null without one. */
  readonly own: number | null;
  /** The values at the left and at the right end of the range: worst and best where the indicator has a good side. */
  readonly ends: readonly [number, number];
  /** Whether a lower value stands further to the right. */
  readonly isTurned: boolean;
}

/**
 * A spine as Fingertips draws it: the benchmark in the middle, the longer side of the values reaching the edge, so that
 * indicators of any unit stand one below the other; lower values to the right where lower is better. `firm` are the values
 * of schemes that are firm and on enough events; null where they are under three, whose ends would be one scheme or the other. Source: Public Health England, Fingertips,
 * "Spine chart" of its guide to the display of indicators; the middle half as 25th and 75th centile.
 */
export function spineOf(
  { direction }: Pick<Indicator, 'direction'>,
  benchmark: number,
  firm: readonly number[],
  own: number | null,
): Spine | null {
  if (firm.length < FEWEST_SCHEMES) return null;
  const sorted = [...firm].sort((a, b) => a - b);
  const [lowest = benchmark, highest = benchmark] = [sorted[0], sorted.at(-1)];
  const reach = Math.max(...[lowest, highest, own ?? benchmark].map((value) => Math.abs(value - benchmark)));
  const isTurned = direction === 'lower';
  const at = (value: number) => {
    const share = reach > 0 ? (value - benchmark) / reach / 2 : 0;
    return 0.5 + (isTurned ? -share : share);
  };
  const between = (a: number, b: number): readonly [number, number] => (isTurned ? [b, a] : [a, b]);
  const ends = between(lowest, highest);
  const half = between(quantileOf(sorted, 0.25), quantileOf(sorted, 0.75));
  return {
    range: [at(ends[0]), at(ends[1])],
    half: sorted.length >= FEWEST_FOR_HALF ? [at(half[0]), at(half[1])] : null,
    own: own === null ? null : at(own),
    ends,
    isTurned,
  };
}

/** A quantile between sorted numbers, on the straight line between its neighbours (R. J. Hyndman and Y. Fan 1996, type 7). */
function quantileOf(sorted: readonly number[], probability: number): number {
  const place = (sorted.length - 1) * probability;
  const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}
