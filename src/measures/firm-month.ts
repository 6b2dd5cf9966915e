import type { Month, Period } from '#units';
import { areClaimsComing, type ClaimsIn, type ClaimStep } from './claims-coming.ts';

/** The month by whose end enough of a period's claims will have come in for its value to be judged. */
export function firmMonth(
  claimsIn: ClaimsIn,
  step: ClaimStep,
  period: Pick<Period, 'first' | 'last'>,
): Month {
  let month = Math.max(claimsIn.through, period.last);
  while (areClaimsComing(claimsIn, step, period, month)) month++;
  return month;
}
