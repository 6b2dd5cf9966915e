import type { Records } from '#records';
import { chainLadder, standingEstimates, type Development } from '#statistics';
import { monthOf, NO_DAY, type Day, type Month } from '#units';
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
  if (claims.length === 0) return null;
  const { service_date, submitted_date } = claims.columns;
  const { first, months, rows } = cellsByLag(
    service_date.days,
    submitted_date.days,
    timeline.lastComplete,
    (row) => best[row]!,
  );
  if (!(months >= FEWEST_SERVICE_MONTHS)) return null;
  const standing = standingEstimates(rows, months).map((estimate, month) =>
    month + 1 < FEWEST_SERVICE_MONTHS ? Number.NaN : estimate,
  );
  return { first, amounts: rows, standing, ...chainLadder(rows, months) };
}

/**
 * What claims come to by service month, from the first up to `through`, and by months from service to a step of theirs: of
 * those that have come to it. A step before the service counts as one at once.
 */
export function cellsByLag(
  service: Int32Array,
  step: Int32Array,
  through: Month,
  weightOf: (row: number) => number,
): { readonly first: Month; readonly months: number; readonly rows: number[][] } {
  const { first, lastDay } = extentOf(service, step);
  const months = through - first + 1;
  const { monthOfDay, firstDay } = calendarOf(first, monthOf(lastDay));
  const rows: number[][] = Array.from({ length: Math.max(0, months) }, () => []);
  for (let row = 0; row < service.length; row++) {
    const day = step[row]!;
    const month = monthOfDay[service[row]! - firstDay]!;
    if (month >= months || day === NO_DAY) continue;
    const lag = day <= service[row]! ? 0 : monthOfDay[day - firstDay]! - month;
    const cells = rows[month]!;
    while (cells.length <= lag) cells.push(0);
    cells[lag]! += weightOf(row);
  }
  return { first, months, rows };
}

/** The month of the first service, and the last day of any service or step. */
function extentOf(service: Int32Array, step: Int32Array): { readonly first: Month; readonly lastDay: Day } {
  let firstDay = service[0]!;
  let lastDay = service[0]!;
  for (let row = 0; row < service.length; row++) {
    if (service[row]! < firstDay) firstDay = service[row]!;
    const later = Math.max(service[row]!, step[row]!);
    if (later > lastDay) lastDay = later;
  }
  return { first: monthOf(firstDay), lastDay };
}
