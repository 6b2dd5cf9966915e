import { firstDayOf, type Day, type Month } from '#units';
import type { Chance } from '../chance.ts';
import type { Product, Story } from '../story.ts';
import type { Need } from './need.ts';
import type { Family, Ids } from './people.ts';

export interface Policy {
  readonly id: string;
  readonly family: Family;
  readonly product: Product;
  readonly enrolled: Day;
  readonly start: Day;
  readonly end: Day;
  readonly due: number;
  readonly status: 'active' | 'suspended' | 'cancelled';
  readonly statusDay: Day | null;
  readonly eligible: '' | 'yes' | 'no';
}

export interface Clock {
  readonly first: Month;
  readonly last: Month;
  readonly lastDay: Day;
}

const TERM_DAYS = 365;
/** Days after the scheme's first one in which those who join at the start do so. */
export const LAST_DAY_OF_START = 50;

/** What makes a family renew or not: how late claims are paid when its cover ends, and its need of care. */
interface Reasons {
  readonly delayOn: (day: Day) => number;
  readonly need: Need;
}

/** One family's policies from when it joins until it leaves or the records end. */
export function makePolicies(
  story: Story,
  chance: Chance,
  ids: Ids,
  family: Family,
  clock: Clock,
  reasons: Reasons,
): Policy[] {
  const policies: Policy[] = [];
  let start: Day | null = firstStart(story, chance, clock);
  let product = chance.pick(story.products.map((item) => [item, item.weight]));
  while (start !== null && start <= clock.lastDay) {
    const policy = makePolicy(story, chance, ids, family, product, start, clock);
    policies.push(policy);
    if (chance.happens(story.oddities.overlappingPolicy)) {
      policies.push(makePolicy(story, chance, ids, family, product, start + chance.whole(10, 200), clock));
    }
    start = nextStart(story, chance, policy, reasons);
    if (chance.happens(0.08)) product = chance.pick(story.products.map((item) => [item, item.weight]));
  }
  return policies.filter(({ enrolled }) => enrolled <= clock.lastDay);
}

function firstStart(story: Story, chance: Chance, clock: Clock): Day {
  if (chance.happens(story.joinAtStart)) return firstDayOf(clock.first) + chance.whole(0, LAST_DAY_OF_START);
  // Later joiners come mostly with the yearly campaign in the scheme's first quarter.
  const month = clock.first + chance.whole(1, story.months - 1);
  const isCampaign = (month - clock.first) % 12 < 3;
  const chosen = isCampaign || chance.happens(0.4) ? month : month - ((month - clock.first) % 12);
  return firstDayOf(chosen) + chance.whole(0, 27);
}

function nextStart(story: Story, chance: Chance, policy: Policy, { delayOn, need }: Reasons): Day | null {
  const gap = policy.family.area === story.areas[0] ? story.firstAreaGap : 0;
  const renews = need.renewal(story.renewal - story.renewalPerDay * delayOn(policy.end) - gap);
  if (policy.eligible === 'no' || !chance.happens(renews)) {
    // A few come back after a season away: a new enrolment, not a renewal.
    return chance.happens(0.06)
      ? policy.end + chance.whole(story.graceDays + 20, story.graceDays + 200)
      : null;
  }
  return policy.end + 1 + (chance.happens(0.75) ? 0 : chance.whole(1, story.graceDays));
}

function makePolicy(
  story: Story,
  chance: Chance,
  ids: Ids,
  family: Family,
  product: Product,
  start: Day,
  clock: Clock,
): Policy {
  const isEndedEarly = chance.happens(story.oddities.endedEarly);
  const statusDay = start + chance.whole(-5, 300);
  const isEnded = isEndedEarly && statusDay <= clock.lastDay;
  const isTurned = chance.happens(story.oddities.coverEndsBeforeStart);
  return {
    id: ids.make('P', 5),
    family,
    product,
    enrolled: start - chance.whole(0, 9),
    start,
    end: isTurned ? start - chance.whole(1, 40) : start + TERM_DAYS - 1,
    due: product.contribution,
    status: isEnded ? (chance.happens(0.5) ? 'suspended' : 'cancelled') : 'active',
    statusDay: isEnded ? statusDay : null,
    eligible: chance.happens(0.02) ? 'no' : chance.happens(0.5) ? 'yes' : '',
  };
}
