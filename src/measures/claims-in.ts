import type { Records } from '#records';
import { chainLadder } from '#statistics';
import { lastDayOf, monthOf, type Month } from '#units';
import type { ClaimFacts } from './claim-facts.ts';
import type { ClaimsIn } from './claims-coming.ts';
import type { Timeline } from './timeline.ts';
import { cellsByLag } from './triangle.ts';

/** Fewest claims from which it is learnt how late they come in; on fewer nothing is judged anyway. */
const FEWEST_CLAIMS = 30;

/**
 * The shares of claims that are in by so many months after the service, from the records' own delays: completion factors,
 * 1 over what a chain ladder by number still makes of what is there (Friedland, Estimating Unpaid Claims Using Basic
 * Techniques, Casualty Actuarial Society 2010, chapter 7; volume-weighted and without a tail as in definitions section
 * 5). Null for fewer than 30 claims. Claims that stopped to come are in as far as they came.
 */
export function claimsInOf(
  { claims }: Records,
  { ended }: Pick<ClaimFacts, 'ended'>,
  { lastComplete, quiet }: Timeline,
): ClaimsIn | null {
  if (claims.length < FEWEST_CLAIMS) return null;
  const service = claims.columns.service_date.days;
  const submitted = claims.columns.submitted_date.days;
  const lastDay = submitted.reduce((latest, day) => Math.max(latest, day));
  const lastMonth = monthOf(lastDay);
  // With an earlier data as at than the records go to, later claims are there all the same.
  const known = Math.max(lastComplete, lastDayOf(lastMonth) === lastDay ? lastMonth : lastMonth - 1);
  const stopped = quiet.find(({ kind }) => kind === 'claims');
  const through = stopped ? Math.min(known, stopped.from - 1) : known;
  return {
    through,
    submitted: sharesBy(service, submitted, through),
    ended: sharesBy(service, ended, through),
  };
}

/** Shares by months from service to a step; those that are all of it are left out. */
function sharesBy(service: Int32Array, step: Int32Array, through: Month): number[] {
  const { months, rows } = cellsByLag(service, step, through, () => 1);
  return completionShares(chainLadder(rows, months).factors);
}

/** What share of all is in by each lag, in hundredths, up to the last lag by which it is not all of it. */
function completionShares(factors: readonly number[]): number[] {
  const shares: number[] = [];
  let rest = 1;
  for (let lag = factors.length - 1; lag >= 0; lag--) {
    rest *= factors[lag]!;
    const share = Math.round(100 / rest) / 100;
    if (share < 1 || shares.length > 0) shares.unshift(share);
  }
  return shares;
}
