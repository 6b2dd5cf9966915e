import { NO_COUNT, type Records, type SchemeProfile } from '#records';
import { daysIn, type Period } from '#units';
import {
  claimFactsOf,
  deliveriesOf,
  knowsBenefits,
  type ClaimFacts,
  type Deliveries,
} from './claim-facts.ts';
import { coverOf, personSpells, type Cover, type PersonSpells } from './cover.ts';
import {
  claimEvents,
  deliveryEvents,
  entryEvents,
  policyEvents,
  pregnancyEvents,
  receiptEvents,
} from './events.ts';
import { rowsWithSameId } from './grouping.ts';
import { Groups } from './groups.ts';
import type { Events, Spells } from './relations.ts';
import { renewalsOf } from './renewal.ts';
import { coveredSpells, expectedPerDay, openClaims, spellsOfWomen, termSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';
import { triangleOf, type ClaimsTriangle } from './triangle.ts';
import { withinSpells, womenSpells } from './women.ts';

/**
 * Everything measures stand on, turned once from a scheme's records: relations by name, and what the records
 * cannot tell. Built for one set of records, one profile and one timeline.
 */
export interface Facts {
  readonly records: Records;
  readonly profile: SchemeProfile;
  readonly timeline: Timeline;
  readonly groups: Groups;
  readonly cover: Cover;
  readonly claims: ClaimFacts;
  readonly deliveries: Deliveries;
  readonly triangle: ClaimsTriangle | null;
  readonly events: Readonly<Record<EventsName, Events>>;
  readonly spells: Readonly<Record<SpellsName, Spells>>;
  /** Whether persons of unknown number are covered in a period, where policies say how many and some do not. */
  readonly hasUncounted: (period: Period) => boolean;
  /** Whether any claim says which benefit it was for. */
  readonly knowsBenefits: boolean;
}

export type EventsName = 'claims' | 'deliveries' | 'policies' | 'receipts' | 'entries' | 'pregnancies';
export type SpellsName = 'covered' | 'women' | 'entitled' | 'terms' | 'open-claims';

/** Turns records into everything that measures stand on. */
export function factsOf(records: Records, profile: SchemeProfile, timeline: Timeline): Facts {
  const cover = coverOf(records);
  const claims = claimFactsOf(records);
  const policyOfReceipt = rowsWithSameId(
    records.contributions.columns.policy_id,
    records.policies.columns.policy_id,
  );
  const groups = new Groups(records, cover, claims, policyOfReceipt);
  const persons = personSpells(records, cover);
  const women = womenSpells(records, persons, profile, false);
  const entitled = womenSpells(records, persons, profile, true);
  const deliveries = deliveriesOf(records);
  const base = { records, profile, timeline, groups, cover, claims, deliveries };
  const received = receiptsToDate(records, policyOfReceipt, timeline);
  const isEntitled = withinSpells(entitled);

  return {
    ...base,
    triangle: triangleOf(records, claims, timeline),
    hasUncounted: uncountedIn(records, persons),
    knowsBenefits: knowsBenefits(records),
    events: {
      claims: claimEvents(base),
      deliveries: deliveryEvents(base, isEntitled),
      policies: policyEvents(base, renewalsOf(records, profile, timeline.dataAsAt), received),
      receipts: receiptEvents(base),
      entries: entryEvents(records),
      pregnancies: pregnancyEvents(base, isEntitled),
    },
    spells: {
      covered: coveredSpells(base, persons),
      women: spellsOfWomen(base, women, {}),
      entitled: spellsOfWomen(base, entitled, expectedPerDay(profile, entitled)),
      terms: termSpells(base),
      'open-claims': openClaims(base),
    },
  };
}

function uncountedIn({ members, policies }: Records, { from, to, policy }: PersonSpells) {
  const counts = policies.columns.insured_count.counts;
  const spells = members.length > 0 ? [] : [...policy.keys()].filter((i) => counts[policy[i]!] === NO_COUNT);
  return (period: Period) => {
    const days = daysIn(period);
    return spells.some((i) => from[i]! <= days.last && to[i]! >= days.first);
  };
}

/** What relations are made from. */
export type Base = Pick<
  Facts,
  'records' | 'profile' | 'timeline' | 'groups' | 'cover' | 'claims' | 'deliveries'
>;
/** Whether a member (a row) is an entitled woman on a day. */
export type IsEntitled = (member: number, day: number) => boolean;

/** What each policy has received up to data as at, in money units. */
function receiptsToDate(
  { contributions, policies }: Records,
  policyOfReceipt: Int32Array,
  { dataAsAt }: Timeline,
) {
  const received = new Float64Array(policies.length);
  const { pay_date, amount } = contributions.columns;
  policyOfReceipt.forEach((policy, row) => {
    if (policy >= 0 && pay_date.days[row]! <= dataAsAt) received[policy]! += amount.units[row]!;
  });
  return received;
}
