import type { Records } from '#records';
import type { ClaimFacts } from './claim-facts.ts';
import type { Groups } from './groups.ts';
import type { Spells } from './relations.ts';
import { openClaims } from './spells.ts';

/** Claims from the day on which they have been open for more than so many days, to the day before their end. */
export function waitingClaims(records: Records, groups: Groups, claims: ClaimFacts, over: number): Spells {
  const open = openClaims(records, groups, claims);
  return { ...open, from: open.from.map((submitted) => submitted + over + 1) };
}
