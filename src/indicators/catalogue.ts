import * as claims from './claims.ts';
import * as contributions from './contributions.ts';
import type { Indicator } from './indicator.ts';
import * as maternity from './maternity.ts';
import * as membership from './membership.ts';
import * as promptness from './promptness.ts';
import * as viability from './viability.ts';

const INDICATORS = [
  membership.insuredPersons,
  membership.growthRate,
  membership.coverageRatio,
  membership.womenShareInsured,
  membership.exposureMemberYears,
  contributions.earnedPremium,
  contributions.contributionsCollected,
  contributions.collectionRate,
  claims.incurredClaimsRatio,
  claims.ibnr,
  claims.paidClaimsRatio,
  claims.averageClaimCost,
  promptness.rejectionRatio,
  claims.claimsIncidence,
  claims.hospitalisationRate,
  claims.costPerInsured,
  promptness.promptnessOfSettlement,
  promptness.medianDaysToSettle,
  promptness.p90DaysToSettle,
  promptness.outstandingClaims,
  membership.renewalRate,
  membership.dropoutRate,
  maternity.maternityBenefitUptake,
  maternity.deliveries,
  maternity.deliveryClaimsPer1000Women,
  maternity.caesareanRate,
  viability.expenseRatio,
  viability.combinedRatio,
] as const;

export type IndicatorId = (typeof INDICATORS)[number]['id'];

/** Every indicator, in the order in which lists and files show them. */
export const CATALOGUE: ReadonlyArray<Indicator & { readonly id: IndicatorId }> = INDICATORS;

/** The indicator with an id, undefined for any other text. */
export function indicatorOf(id: string): (Indicator & { readonly id: IndicatorId }) | undefined {
  return CATALOGUE.find((entry) => entry.id === id);
}
