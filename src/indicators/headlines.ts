import type { MeasureName } from '#measures';
import {
  averageClaimCost,
  claimsIncidence,
  costPerInsured,
  hospitalisationRate,
  ibnr,
  incurredClaimsRatio,
  paidClaimsRatio,
} from './headline/claims.ts';
import { collectionRate, contributionsCollected, earnedPremium } from './headline/contributions.ts';
import {
  caesareanRate,
  deliveries,
  deliveryClaimsPer1000Women,
  maternityBenefitUptake,
} from './headline/maternity.ts';
import {
  coverageRatio,
  dropoutRate,
  exposureMemberYears,
  growthRate,
  insuredPersons,
  renewalRate,
  womenShareInsured,
} from './headline/membership.ts';
import {
  medianDaysToSettle,
  outstandingClaims,
  p90DaysToSettle,
  promptnessOfSettlement,
  rejectionRatio,
} from './headline/promptness.ts';
import {
  combinedRatio,
  expenseRatio,
  liquidityRatio,
  netIncomeRatio,
  solvencyRatio,
} from './headline/viability.ts';
import type { Indicator } from './indicator.ts';
import { measuresFor } from './needs.ts';

const CHOSEN = [
  insuredPersons,
  exposureMemberYears,
  growthRate,
  coverageRatio,
  womenShareInsured,
  renewalRate,
  dropoutRate,
  contributionsCollected,
  collectionRate,
  earnedPremium,
  incurredClaimsRatio,
  ibnr,
  paidClaimsRatio,
  averageClaimCost,
  claimsIncidence,
  hospitalisationRate,
  costPerInsured,
  promptnessOfSettlement,
  medianDaysToSettle,
  p90DaysToSettle,
  outstandingClaims,
  rejectionRatio,
  maternityBenefitUptake,
  deliveries,
  deliveryClaimsPer1000Women,
  caesareanRate,
  netIncomeRatio,
  expenseRatio,
  combinedRatio,
  solvencyRatio,
  liquidityRatio,
] as const;

export type HeadlineId = (typeof CHOSEN)[number]['id'];

/**
 * The indicators of a first look, which have tiles and charts on the overview: all that is needed before anybody asks for
 * the whole catalogue.
 */
export const HEADLINES: ReadonlyArray<Indicator & { readonly id: HeadlineId }> = CHOSEN;

/** The headline indicator with an id. */
export function headlineOf(id: HeadlineId): Indicator & { readonly id: HeadlineId } {
  const found = HEADLINES.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is no headline`);
  return found;
}

/** All that a first look stands on. */
export const HEADLINE_MEASURES: readonly MeasureName[] = measuresFor(CHOSEN);
