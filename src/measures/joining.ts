import { CLAIM_STATUSES, type Records } from '#records';
import { birthday, NO_DAY, type Day } from '#units';
import type { Cover } from './cover.ts';
import { Ints } from './grouping.ts';
import type { ClaimFacts, Deliveries } from './claim-facts.ts';
import type { Groups } from './groups.ts';
import type { Stretches, WomenStretches } from './persons.ts';
import type { Events, Spells } from './relations.ts';

/** Days after joining in which claims are early, and in which a person is of the first year (catalogue A9). */
export const EARLY_DAYS = 30;
export const FIRST_YEAR_DAYS = 365;
/** Days after joining in which a delivery is of a pregnancy that had begun before. */
export const PREGNANCY_DAYS = 270;

const REJECTED = CLAIM_STATUSES.indexOf('rejected');

/**
 * The day on which each member's first cover began, NO_DAY for who never had any. A child first covered before its
 * first birthday was born to the insured, or came with them: it takes the day of its family, for nobody chose to join
 * because of it.
 */
export function joiningDays({ members }: Records, cover: Cover, { member, from }: Stretches): Int32Array {
  const births = members.columns.birth_date.days;
  const joined = new Int32Array(members.length).fill(NO_DAY);
  for (let i = 0; i < member.length; i++) {
    const row = member[i]!;
    // Stretches come in order of time.
    if (joined[row] !== NO_DAY) continue;
    const day = from[i]!;
    const isInfant = births[row] !== NO_DAY && day < birthday(births[row]!, 1);
    joined[row] = isInfant ? familyJoined(cover, cover.familyOfMember[row]!, day) : day;
  }
  return joined;
}

function familyJoined({ pieces: { starts, from } }: Cover, family: number, otherwise: Day): Day {
  return starts[family]! < starts[family + 1]! ? Math.min(from[starts[family]!]!, otherwise) : otherwise;
}

/** Claims by how long their persons had been insured; those of persons whose joining is not known have neither year. */
export function claimsSinceJoining(
  { claims }: Records,
  { best }: ClaimFacts,
  groups: Groups,
  joined: Int32Array,
): Events {
  const { service_date, status, insured_id } = claims.columns;
  const [COUNTED, EARLY, FIRST_YEAR, LATER] = [1, 2, 4, 8] as const;
  const flags = new Uint8Array(claims.length);
  for (let row = 0; row < flags.length; row++) {
    if (status.codes[row] === REJECTED) continue;
    const member = groups.memberOfClaim[row]!;
    const since = daysSince(service_date.days[row]!, member < 0 ? NO_DAY : joined[member]!);
    let bits: number = COUNTED;
    if (since >= FIRST_YEAR_DAYS) bits |= LATER;
    else if (since >= 0) bits |= FIRST_YEAR | (since < EARLY_DAYS ? EARLY : 0);
    flags[row] = bits;
  }
  return {
    kind: 'claims',
    length: claims.length,
    record: null,
    flags,
    flagNames: ['counted', 'early', 'first-year', 'later'],
    days: { service: service_date.days },
    amounts: { best },
    keys: { person: () => insured_id.codes },
    columns: (split) => groups.ofClaims(split),
  };
}

/** Whole days since joining; -1 before it, and where it is not known. */
function daysSince(day: Day, joined: Day): number {
  return joined === NO_DAY || day < joined ? -1 : day - joined;
}

/** Deliveries by the day of their first claim, and whether the pregnancy had begun before the woman joined. */
export function deliveriesSinceJoining(
  { day, claim }: Deliveries,
  groups: Groups,
  joined: Int32Array,
): Events {
  const flags = new Uint8Array(day.length);
  for (let i = 0; i < flags.length; i++) {
    const member = groups.memberOfClaim[claim[i]!]!;
    const since = daysSince(day[i]!, member < 0 ? NO_DAY : joined[member]!);
    flags[i] = since >= 0 && since < PREGNANCY_DAYS ? 1 : 0;
  }
  return {
    kind: 'claims',
    length: day.length,
    record: claim,
    flags,
    flagNames: ['early'],
    days: { delivery: day },
    amounts: {},
    columns: groups.ofDeliveries(claim),
  };
}

/** Persons' cover cut where the first month and the first year since joining end. */
export function coverSinceJoining(groups: Groups, covered: Stretches, joined: Int32Array): Spells {
  const spells = cutSinceJoining(covered, joined, [EARLY_DAYS, FIRST_YEAR_DAYS]);
  // Within the first month it is the first year too.
  const flags = new Uint8Array(spells.part.map((part) => [3, 2, 4][part]!));
  return spellsOf(groups, spells, flags, ['early', 'first-year', 'later']);
}

/** Cover of women aged 15 to 49, cut where a pregnancy that began before joining would have ended. */
export function womenSinceJoining(groups: Groups, women: WomenStretches, joined: Int32Array): Spells {
  const spells = cutSinceJoining(women, joined, [PREGNANCY_DAYS]);
  const flags = new Uint8Array(spells.part.map((part) => (part === 0 ? 1 : 0)));
  return spellsOf(groups, spells, flags, ['early']);
}

type Cut = Stretches & { readonly part: Int32Array };

function spellsOf(
  groups: Groups,
  { from, to, member, policy }: Cut,
  flags: Uint8Array,
  flagNames: readonly string[],
): Spells {
  return {
    kind: 'members',
    length: member.length,
    record: member,
    flags,
    flagNames,
    from,
    to,
    isToAfter: false,
    persons: null,
    weights: {},
    rates: {},
    columns: groups.ofStretches(member, policy, from),
  };
}

/** Cuts stretches so many days after joining; `part` says how many of the cuts lie before each piece. */
function cutSinceJoining(
  { from, to, member, policy }: Stretches,
  joined: Int32Array,
  cuts: readonly number[],
): Cut {
  const pieces = {
    from: new Ints(from.length),
    to: new Ints(from.length),
    member: new Ints(from.length),
    policy: new Ints(from.length),
    part: new Ints(from.length),
  };
  const add = (start: Day, end: Day, i: number, part: number) => {
    if (end < start) return;
    pieces.from.push(start);
    pieces.to.push(end);
    pieces.member.push(member[i]!);
    pieces.policy.push(policy[i]!);
    pieces.part.push(part);
  };
  for (let i = 0; i < from.length; i++) {
    let start = from[i]!;
    for (let part = 0; part < cuts.length; part++) {
      const end = joined[member[i]!]! + cuts[part]! - 1;
      add(start, Math.min(end, to[i]!), i, part);
      start = Math.max(start, end + 1);
    }
    add(start, to[i]!, i, cuts.length);
  }
  return {
    from: pieces.from.finish(),
    to: pieces.to.finish(),
    member: pieces.member.finish(),
    policy: pieces.policy.finish(),
    part: pieces.part.finish(),
  };
}
