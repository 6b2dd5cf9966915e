/** What is usual among some values, and how wide. */
export interface Usual {
  readonly median: number;
  /** What stands in the place of a standard deviation; 0 where all values are the same. */
  readonly spread: number;
}

/** The median absolute deviation of normal values is this part of their standard deviation. */
const MAD_OF_NORMAL = 0.6745;
/** And their standard deviation is so many times their mean absolute deviation. */
const NORMAL_OF_MEAN_DEVIATION = 1.253314;

/** Above this a value is to be looked at: what Iglewicz and Hoaglin found to fit samples of 10, 20 and 40. */
export const FAR_SCORE = 3.5;
/** The smallest of those samples. */
export const FEWEST_FOR_OUTLIERS = 10;

/**
 * Median and spread of values by the median absolute deviation, so that what is far off does not hide itself by widening
 * them. Where more than half of the values are the same, that deviation is 0 and the mean one stands in. Null for no
 * values. Sources: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers (ASQC, 1993); the mean deviation:
 * IBM SPSS Statistics, Modified z score.
 */
export function usualOf(values: Float64Array): Usual | null {
  if (values.length === 0) return null;
  const deviations = values.slice();
  const median = middleOf(deviations);
  for (let i = 0; i < deviations.length; i++) deviations[i] = Math.abs(deviations[i]! - median);
  const mad = middleOf(deviations);
  if (mad > 0) return { median, spread: mad / MAD_OF_NORMAL };
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  return { median, spread: mean * NORMAL_OF_MEAN_DEVIATION };
}

/** The modified z-score of a value: how many spreads it lies above the median; 0 where nothing varies. */
export function modifiedScore(value: number, { median, spread }: Usual): number {
  return spread === 0 ? 0 : (value - median) / spread;
}

/**
 * The square root that gives counts a spread of 1 where only chance makes them differ. Source: F. J. Anscombe, Biometrika
 * 35 (1948) 246-254.
 */
export function steadied(count: number): number {
  return 2 * Math.sqrt(count + 3 / 8);
}

/** The median; the values change their places. */
function middleOf(values: Float64Array): number {
  const half = values.length >> 1;
  const upper = selected(values, half);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < half; i++) if (values[i]! > lower) lower = values[i]!;
  return (lower + upper) / 2;
}

/**
 * The value that would stand at a place if the values were sorted; all before it are no larger afterwards. A million take
 * a tenth of what sorting them does. Method: C. A. R. Hoare, Algorithm 65: Find, Communications of the ACM 4 (1961).
 */
function selected(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else break;
  }
  return values[place]!;
}
