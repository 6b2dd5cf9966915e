import type { Records } from '#records';
import { chainLadder, standingEstimates, type Development } from '#statistics';
import { monthOf, type Day, type Month } from '#units';
import { calendarOf } from './calendar.ts';
import type { ClaimFacts } from './claim-facts.ts';
import type { Timeline } from './timeline.ts';

/** Fewest service months from which reporting delays are learnt (definitions section 5). */
const FEWEST_SERVICE_MONTHS = 12;

export interface ClaimsTriangle extends Development {
  /** The service month that entry 0 of the development speaks of. */
  readonly first: Month;
  /** What came in for each service month, by months from service to submission; in money units. */
  readonly amounts: ReadonlyArray<readonly number[]>;
  /**
   * By month from `first`: the estimate for all services up to its end that claims submitted by then would have given;
   * NaN where there were too few service months by then.
   */
  readonly standing: Float64Array;
}

/**
 * The claims development of a scheme: best estimates by service month and months from service to submission, up
 * to the last complete month. Null under twelve service months. A claim submitted before its service (a finding)
 * counts as reported at once.
 */
export function triangleOf(
  { claims }: Records,
  { best }: ClaimFacts,
  timeline: Timeline,
): ClaimsTriangle | null {
  const service = claims.columns.service_date.days;
  const submitted = claims.columns.submitted_date.days;
  if (claims.length === 0) return null;
  const { first, lastDay } = extentOf(service, submitted);
  const months = timeline.lastComplete - first + 1;
  if (!(months >= FEWEST_SERVICE_MONTHS)) return null;

  const { monthOfDay, firstDay } = calendarOf(first, monthOf(lastDay));
  const rows: number[][] = Array.from({ length: months }, () => []);
  for (let row = 0; row < best.length; row++) {
    const month = monthOfDay[service[row]! - firstDay]!;
    if (month >= months) continue;
    const isAtOnce = submitted[row]! <= service[row]!;
    const lag = isAtOnce ? 0 : monthOfDay[submitted[row]! - firstDay]! - month;
    const cells = rows[month]!;
    while (cells.length <= lag) cells.push(0);
    cells[lag]! += best[row]!;
  }
  const standing = standingEstimates(rows, months).map((estimate, month) =>
    month + 1 < FEWEST_SERVICE_MONTHS ? Number.NaN : estimate,
  );
  return { first, amounts: rows, standing, ...chainLadder(rows, months) };
}

/** The month of the first service, and the last day of any service or submission. */
function extentOf(
  service: Int32Array,
  submitted: Int32Array,
): { readonly first: Month; readonly lastDay: Day } {
  let firstDay = service[0]!;
  let lastDay = service[0]!;
  for (let row = 0; row < service.length; row++) {
    if (service[row]! < firstDay) firstDay = service[row]!;
    const later = Math.max(service[row]!, submitted[row]!);
    if (later > lastDay) lastDay = later;
  }
  return { first: monthOf(firstDay), lastDay };
}
