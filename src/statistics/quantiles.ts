/**
 * Quantile by linear interpolation between order statistics of values told as a list of the different ones, ascending,
 * and how many of all are at most the one of each place. Source: type 7 of R. J. Hyndman and Y. Fan, American
 * Statistician 50 (1996) 361-365; prescribed by definitions section 5. Null for no values.
 */
export function quantileOfCumulated(
  values: ArrayLike<number>,
  upTo: (place: number) => number,
  probability: number,
): number | null {
  const count = values.length === 0 ? 0 : upTo(values.length - 1);
  if (count === 0) return null;
  const position = (count - 1) * probability;
  const below = Math.floor(position);
  const place = placeOf(below, values.length, upTo);
  const low = values[place]!;
  if (below === position || upTo(place) > below + 1) return low;
  const high = values[placeOf(below + 1, values.length, upTo)]!;
  return low + (high - low) * (position - below);
}

/** The first place up to which there are more than `index` values. */
function placeOf(index: number, places: number, upTo: (place: number) => number): number {
  let low = 0;
  let high = places - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo(middle) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}
