import { UNITS_PER_ONE, type Month } from '#units';
import type { Facts } from './facts.ts';

/** How claims have come in over the months after the service, for reading; amounts in currency units. */
export interface ClaimsDevelopment {
  /** Service months, the latest last. */
  readonly rows: readonly DevelopmentRow[];
  /** What the amount known by each lag grows by until the next. */
  readonly factors: readonly number[];
  /** What was estimated at the end of earlier months, and what became of it; the latest last. */
  readonly backTests: readonly BackTest[];
}

export interface DevelopmentRow {
  readonly month: Month;
  /** Claims submitted by the month of service, the month after ... as far as these months have come. */
  readonly cumulated: readonly number[];
  readonly ibnr: number;
}

export interface BackTest {
  /** The month at whose end the estimate stood. */
  readonly month: Month;
  readonly estimated: number;
  /** Claims for services up to that month that were submitted after it. */
  readonly came: number;
}

/** Service months that are told; older ones have long come in. */
const MOST_ROWS = 24;

/**
 * The claims triangle and how earlier estimates did; null under twelve service months. Each estimate is set against the
 * same records: amounts that have been corrected since count at their latest on both sides, so that what is tried is how
 * well the delays were foreseen.
 */
export function developmentOf({ triangle }: Facts): ClaimsDevelopment | null {
  if (!triangle) return null;
  const { first, amounts, standing, factors, ibnr } = triangle;
  const months = amounts.length;
  const inMoney = (units: number) => units / UNITS_PER_ONE;
  const lags = factors.length + 1;
  const from = Math.max(0, months - MOST_ROWS);
  const rows = amounts.slice(from).map((row, i): DevelopmentRow => {
    const s = from + i;
    let sum = 0;
    const cumulated = Array.from({ length: Math.min(lags, months - s) }, (_, lag) => {
      sum += row[lag] ?? 0;
      return inMoney(sum);
    });
    return { month: first + s, cumulated, ibnr: inMoney(ibnr[s]!) };
  });
  const cameAfter = cameAfterEach(amounts);
  const backTests = Array.from(standing, (estimated, m) => ({
    month: first + m,
    estimated: inMoney(estimated),
    came: inMoney(cameAfter[m]!),
  })).filter(({ estimated }) => !Number.isNaN(estimated));
  return { rows, factors, backTests };
}

/** For each month what was submitted after it for services up to it. */
function cameAfterEach(amounts: ReadonlyArray<readonly number[]>): Float64Array {
  const after = new Float64Array(amounts.length);
  amounts.forEach((row, s) => {
    let left = row.reduce((sum, amount) => sum + amount, 0);
    for (let m = s; m < amounts.length && m - s < row.length; m++) {
      left -= row[m - s]!;
      after[m]! += left;
    }
  });
  return after;
}
