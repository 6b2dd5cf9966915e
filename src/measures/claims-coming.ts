import type { Month, Period } from '#units';

/** What a claim has to have come to before it counts in a figure by the day of service. */
export type ClaimStep = 'submitted' | 'ended';

/** How claims have come in after the service, by the scheme's own records. */
export interface ClaimsIn {
  /** The last month by whose end all that was submitted is in the records. */
  readonly through: Month;
  /**
   * Of the claims for the services of a month, what share (0..1, in hundredths) was submitted by the end of that month, of
   * the next and so on; after the last one all of them.
   */
  readonly submitted: readonly number[];
  /** The same of claims that were paid or rejected. */
  readonly ended: readonly number[];
}

/** A value stands firm once 95 % of its claims are in (ours); less what shares in hundredths may be off by when added up. */
const FIRM_SHARE = 0.95 - 1e-9;

/**
 * The share (0..1) of a period's claims that is in, taking its months as alike; 1 where nothing is known of delays.
 * `through` asks as of the end of another month.
 */
export function shareOfClaimsIn(
  claimsIn: ClaimsIn | undefined,
  step: ClaimStep,
  { first, last }: Pick<Period, 'first' | 'last'>,
  through = claimsIn?.through ?? last,
): number {
  if (!claimsIn) return 1;
  let sum = 0;
  for (let month = first; month <= last; month++)
    if (month <= through) sum += claimsIn[step][through - month] ?? 1;
  return sum / (last - first + 1);
}

/** Whether too few of a period's claims are in for its value to be judged, as things stand or by the end of a month. */
export function areClaimsComing(...asked: Parameters<typeof shareOfClaimsIn>): boolean {
  return shareOfClaimsIn(...asked) < FIRM_SHARE;
}
