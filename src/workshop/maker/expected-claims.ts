import type { Story } from '../story.ts';

/** Claims of one scheme at most: half as many as the largest files that the app is measured with. */
export const MOST_CLAIMS = 500_000;

/** People of a family when it joins, on average, rounded up. */
const PEOPLE = 4;
/** What is claimed for a visit on account of sickness: medicines, stays, transport and others come with some. */
const CLAIMS_A_VISIT = 1.3;
/** Visits before and after a birth, and the birth. */
const CLAIMS_A_BIRTH = 8;

/**
 * How many claims come of a story at most, as far as chance goes: all families are there from the first month to the last,
 * at the highest rate, and each has one woman who may give birth, whose children are claimed for as others are.
 */
export function expectedClaims({ families, months, claimRate, fertility }: Story): number {
  const years = months / 12;
  const people = PEOPLE + (fertility * years) / 2;
  const aYear = CLAIMS_A_VISIT * Math.max(claimRate.from, claimRate.to) * people + CLAIMS_A_BIRTH * fertility;
  return Math.round(families * years * aYear);
}
