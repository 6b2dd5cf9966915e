/** What the chain ladder found, for reading: one entry a service month from the first. */
export interface Development {
  /** Cumulative development factors by lag; factors[l] leads from lag l to l + 1. */
  readonly factors: readonly number[];
  /** Best estimates known at the latest complete month, by service month. */
  readonly observed: readonly number[];
  readonly ultimate: readonly number[];
  /** Incurred but not reported, by service month: never below 0. */
  readonly ibnr: readonly number[];
}

/**
 * Volume-weighted chain ladder without a tail (definitions section 5). amounts[s][l] is what came in for service
 * month s (0 = first) at lag l months; `months` service months are complete, the last being month months - 1, so
 * that cell (s, l) is observed when s + l < months. What lies beyond is known too but not developed from: it is
 * taken off the estimate, being reported already.
 */
export function chainLadder(amounts: ReadonlyArray<ArrayLike<number>>, months: number): Development {
  const lags = amounts.reduce((longest, row) => Math.max(longest, row.length), 1);
  const cumulated = amounts.map((row) => runningSums(row, lags));
  const factors = Array.from({ length: lags - 1 }, (_, lag) => factorAt(cumulated, lag, months));
  const remaining = remainingFactors(factors);

  const observed: number[] = [];
  const ultimate: number[] = [];
  const ibnr: number[] = [];
  for (let s = 0; s < months; s++) {
    const latestLag = Math.min(months - 1 - s, lags - 1);
    const row = cumulated[s]!;
    const known = row[latestLag]!;
    const later = row[lags - 1]! - known;
    observed.push(known);
    ultimate.push(known * remaining[latestLag]!);
    ibnr.push(Math.max(0, ultimate[s]! - known - later));
  }
  return { factors, observed, ultimate, ibnr };
}

/**
 * What the same chain ladder would have estimated at the end of each of `months` months, for all service months up to
 * it, from what had been submitted by then: entry m stands on cells (s, l) with s + l <= m only. Sums for factors grow by
 * one cell a month and lag, so that all months take little longer than one.
 */
export function standingEstimates(amounts: ReadonlyArray<ArrayLike<number>>, months: number): Float64Array {
  const lags = amounts.reduce((longest, row) => Math.max(longest, row.length), 1);
  const cumulated = amounts.map((row) => runningSums(row, lags));
  const next = new Float64Array(lags);
  const here = new Float64Array(lags);
  return Float64Array.from({ length: months }, (_, m) => {
    for (let lag = 0; lag < Math.min(m, lags - 1); lag++) {
      const row = cumulated[m - 1 - lag]!;
      next[lag]! += row[lag + 1]!;
      here[lag]! += row[lag]!;
    }
    // A month that has not come yet has nothing to divide by, and so a factor of 1.
    const factors = Array.from({ length: lags - 1 }, (_, lag) =>
      here[lag] === 0 ? 1 : next[lag]! / here[lag]!,
    );
    const remaining = remainingFactors(factors);
    let sum = 0;
    for (let s = Math.max(0, m - lags + 1); s <= m; s++)
      sum += Math.max(0, cumulated[s]![m - s]! * (remaining[m - s]! - 1));
    return sum;
  });
}

function runningSums(row: ArrayLike<number>, length: number): Float64Array {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let lag = 0; lag < length; lag++) {
    sum += row[lag] ?? 0;
    sums[lag] = sum;
  }
  return sums;
}

/** Sum of C(s, lag + 1) over sum of C(s, lag), over the months for which both are observed; 1 over nothing. */
function factorAt(cumulated: readonly Float64Array[], lag: number, months: number): number {
  let next = 0;
  let here = 0;
  for (let s = 0; s + lag + 1 < months; s++) {
    next += cumulated[s]![lag + 1]!;
    here += cumulated[s]![lag]!;
  }
  return here === 0 ? 1 : next / here;
}

/** The product of the factors from each lag to the last. */
function remainingFactors(factors: readonly number[]): number[] {
  const remaining = new Array<number>(factors.length + 1).fill(1);
  for (let lag = factors.length - 1; lag >= 0; lag--) remaining[lag] = remaining[lag + 1]! * factors[lag]!;
  return remaining;
}
