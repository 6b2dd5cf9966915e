import { firstDayOf } from '#units';
import { Chance } from '../chance.ts';
import type { Story } from '../story.ts';
import type { Claim } from './claims.ts';
import type { Clock } from './cover.ts';
import type { Ids } from './people.ts';

/** Apart from the story's own run of chance, so that fraud changes nothing else in it. */
const OWN_SEED = 7_000_003;

/** Claims with what the first provider adds to them from half-way on: bills raised, and claims sent twice. */
export function withFraud(story: Story, claims: readonly Claim[], ids: Ids, clock: Clock): readonly Claim[] {
  const [first] = story.providers;
  if (story.fraud <= 0 || !first) return claims;
  const chance = new Chance(story.seed + OWN_SEED);
  const from = firstDayOf(clock.first + Math.floor(story.months / 2));
  return claims.flatMap((claim): Claim[] => {
    if (claim.provider !== first || claim.service < from) return [claim];
    const raised = withBill(claim, 1 + story.fraud);
    return chance.happens(story.fraud) ? [raised, { ...raised, id: ids.make('C', 6) }] : [raised];
  });
}

function withBill(claim: Claim, factor: number): Claim {
  const times = (amount: number) => Math.round(amount * factor * 100) / 100;
  return {
    ...claim,
    claimed: times(claim.claimed),
    approved: claim.approved === null ? null : times(claim.approved),
    paid: claim.paid === null ? null : times(claim.paid),
  };
}
