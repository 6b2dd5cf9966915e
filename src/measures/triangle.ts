import { NO_DAY, monthOf, type Month } from '#units';
import type { Records } from '#records';
import { chainLadder, type Development } from '#statistics';
import type { ClaimFacts } from './claim-facts.ts';
import type { Timeline } from './timeline.ts';

/** Fewest service months from which reporting delays are learnt (definitions section 5). */
const FEWEST_SERVICE_MONTHS = 12;

export interface ClaimsTriangle extends Development {
  /** The service month that entry 0 of the development speaks of. */
  readonly first: Month;
}

/**
 * The claims development of a scheme: best estimates by service month and months from service to submission, up
 * to the last complete month. Null under twelve service months. A claim submitted before its service (a finding)
 * counts as reported at once.
 */
export function triangleOf(records: Records, facts: ClaimFacts, timeline: Timeline): ClaimsTriangle | null {
  const { service_date, submitted_date } = records.claims.columns;
  const service = service_date.days.map((day) => (day === NO_DAY ? NO_DAY : monthOf(day)));
  const first = service.reduce((least, month) => Math.min(least, month), Infinity);
  const months = timeline.lastComplete - first + 1;
  if (!(months >= FEWEST_SERVICE_MONTHS)) return null;

  const rows: number[][] = Array.from({ length: months }, () => []);
  facts.best.forEach((best, row) => {
    const month = service[row]! - first;
    if (month >= months) return;
    const lag = Math.max(0, monthOf(submitted_date.days[row]!) - service[row]!);
    const cells = rows[month]!;
    while (cells.length <= lag) cells.push(0);
    cells[lag]! += best;
  });
  return { first, ...chainLadder(rows, months) };
}
