import type { SchemeProfile } from '#records';

/** What of a profile decides how records are counted; the rest only stands beside the figures. */
export function countingOf(profile: SchemeProfile): string {
  const { graceDays, maternityWaitingDays, gfr, asfr, fiscalYearStart, dataAsAt } = profile;
  return JSON.stringify([graceDays, maternityWaitingDays, gfr, asfr, fiscalYearStart, dataAsAt]);
}

/** What of a profile is in counts: how records are counted, and what the profile itself gives of the people meant. */
export function countedOf(profile: SchemeProfile): string {
  const { targetPopulation, targetHouseholds = null } = profile;
  return JSON.stringify([countingOf(profile), targetPopulation, targetHouseholds]);
}
