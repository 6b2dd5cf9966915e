import { rounded, stepFor, type Numbers, type Scale } from './scale.ts';

/**
 * Round marks from just below the smallest value to just above the largest: for how values vary rather than how large they
 * are. It begins at nought all the same where that takes less than half as much room again.
 */
export function scaleAround(values: Numbers, isWhole = false): Scale {
  const known = values.filter((value): value is number => typeof value === 'number');
  const largest = Math.max(...known);
  const least = Math.min(...known);
  if (!Number.isFinite(largest - least)) return { min: 0, max: 1, ticks: [0, 1] };
  const isFlat = largest - least <= Math.abs(largest) * 1e-9;
  const reach = isFlat ? Math.abs(largest) || 1 : largest - least;
  const smallest = least >= 0 && least < reach / 2 ? 0 : least;
  const step = stepFor(isFlat ? reach : largest - smallest, isWhole);
  const first = Math.floor(smallest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(largest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}
