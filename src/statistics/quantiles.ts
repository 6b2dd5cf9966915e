/**
 * Quantile of values sorted ascending by linear interpolation between order statistics. Source: type 7 of
 * R. J. Hyndman and Y. Fan, American Statistician 50 (1996) 361-365; prescribed by definitions section 5.
 * Null for no values.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}
