/** The lower and upper end of a 95 % interval, null where there is nothing to divide by. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

export const NO_INTERVAL: Interval = { lower: null, upper: null };

const Z = 1.959963984540054;
const TAIL = 0.025;

/** Wilson interval of a proportion, not clamped to 0..1 (definitions, section 8). */
export function wilsonInterval(hits: number, trials: number): Interval {
  if (trials === 0) return NO_INTERVAL;
  const share = hits / trials;
  const centre = share + (Z * Z) / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  const scale = 1 + (Z * Z) / trials;
  return { lower: (centre - spread) / scale, upper: (centre + spread) / scale };
}

/** Exact Poisson (Garwood) interval of a count, times factor over exposure (definitions, section 8). */
export function poissonInterval(count: number, exposure: number, factor: number): Interval {
  if (exposure === 0) return NO_INTERVAL;
  return {
    lower: (lowerMean(count) / exposure) * factor,
    upper: (upperMean(count) / exposure) * factor,
  };
}

/** Normal interval of claims over contributions; variance = sum of squared claims, floor 0 (section 8). */
export function moneyRatioInterval(
  claims: number,
  sumOfSquaredClaims: number,
  contributions: number,
): Interval {
  if (contributions === 0) return NO_INTERVAL;
  const spread = Z * Math.sqrt(sumOfSquaredClaims);
  return {
    lower: Math.max(0, (claims - spread) / contributions),
    upper: (claims + spread) / contributions,
  };
}

/** The mean at which a count this large or larger has probability 0.025; 0 for a count of 0 (section 8). */
function lowerMean(count: number): number {
  if (count === 0) return 0;
  return bisect(0, count, (mean) => chanceOfCountOrMore(count, mean) < TAIL);
}

/** The mean at which a count this small or smaller has probability 0.025 (section 8). */
function upperMean(count: number): number {
  return bisect(count, count + 10 * Math.sqrt(count) + 10, (mean) => chanceOfCountOrLess(count, mean) > TAIL);
}

/** Halves low..high until no number lies between, keeping the side on which the mean is too low. */
function bisect(low: number, high: number, isTooLow: (mean: number) => boolean): number {
  let floor = low;
  let ceiling = high;
  for (;;) {
    const middle = (floor + ceiling) / 2;
    if (middle <= floor || middle >= ceiling) return middle;
    if (isTooLow(middle)) floor = middle;
    else ceiling = middle;
  }
}

/** P(N >= count) of a Poisson count as a sum of its terms upwards; meant for mean <= count. */
function chanceOfCountOrMore(count: number, mean: number): number {
  let term = chanceOfCount(count, mean);
  let sum = 0;
  for (let next = count + 1; term > sum * 1e-18; next += 1) {
    sum += term;
    term *= mean / next;
  }
  return sum;
}

/** P(N <= count) of a Poisson count as a sum of its terms downwards; meant for mean >= count. */
function chanceOfCountOrLess(count: number, mean: number): number {
  let term = chanceOfCount(count, mean);
  let sum = 0;
  for (let next = count; next >= 0; next -= 1) {
    sum += term;
    term *= next / mean;
  }
  return sum;
}

/** P(N = count) of a Poisson count, through logarithms so that large means do not run out of digits. */
function chanceOfCount(count: number, mean: number): number {
  let logarithm = -mean;
  for (let factor = 1; factor <= count; factor += 1) logarithm += Math.log(mean / factor);
  return Math.exp(logarithm);
}
