import { NO_COUNT, SEXES, type Records, type SchemeProfile } from '#records';
import type { ClaimFacts } from './claim-facts.ts';
import type { Cover } from './cover.ts';
import type { Groups } from './groups.ts';
import type { Stretches, WomenStretches } from './persons.ts';
import { DAYS_PER_YEAR, type Spells } from './relations.ts';

const NOTHING_SPECIAL = {
  flags: null,
  flagNames: [],
  isToAfter: false,
  persons: null,
  weights: {},
  rates: {},
} as const;

/** Persons' stretches of cover. */
export function coveredSpells({ members }: Records, groups: Groups, covered: Stretches): Spells {
  const sex = members.columns.sex.codes;
  const female = SEXES.indexOf('F');
  const male = SEXES.indexOf('M');
  const { from, to, member, policy } = covered;
  const flags = new Uint8Array(member.length);
  for (let i = 0; i < flags.length; i++) {
    const code = sex[member[i]!];
    flags[i] = code === female ? 1 : code === male ? 2 : 0;
  }
  return {
    ...NOTHING_SPECIAL,
    kind: 'members',
    length: member.length,
    record: member,
    flags,
    flagNames: ['female', 'male'],
    from,
    to,
    columns: groups.ofStretches(member, policy, from),
  };
}

/** Pieces of families' cover, each standing for as many persons as its policy says, where no members are recorded. */
export function countedSpells({ policies }: Records, groups: Groups, { pieces }: Cover): Spells {
  const counts = policies.columns.insured_count.counts;
  const { from, to, policy } = pieces;
  return {
    ...NOTHING_SPECIAL,
    kind: 'policies',
    length: policy.length,
    record: policy,
    flags: new Uint8Array(policy.length),
    flagNames: ['female', 'male'],
    from,
    to,
    persons: Float64Array.from(policy, (row) => (counts[row] === NO_COUNT ? 0 : counts[row]!)),
    columns: groups.ofPieces(policy),
  };
}

/** Stretches of women's cover, and those of them in which they are entitled: the same elements, some of them empty. */
export function womenSpells(
  groups: Groups,
  women: WomenStretches,
  profile: SchemeProfile,
): { readonly women: Spells; readonly entitled: Spells } {
  const { member, policy, from, to } = women;
  const all: Spells = {
    ...NOTHING_SPECIAL,
    kind: 'members',
    length: member.length,
    record: member,
    from,
    to,
    flags: women.band,
    rates: expectedPerDay(profile),
    columns: groups.ofStretches(member, policy, from),
  };
  return { women: all, entitled: { ...all, from: women.entitledFrom } };
}

/** Fifteen to forty-nine in steps of five. */
const FERTILITY_BANDS = 7;

/**
 * Deliveries to be expected for each day of a woman of an age band, under each basis the profile allows; `fertility` is
 * the better of those it has.
 */
function expectedPerDay({ gfr, asfr }: SchemeProfile): Spells['rates'] {
  const general = gfr === null ? null : new Array<number>(FERTILITY_BANDS).fill(gfr / DAYS_PER_YEAR);
  const byAge = asfr === null ? null : asfr.map((births) => births / DAYS_PER_YEAR);
  const best = byAge ?? general;
  return {
    ...(general && { gfr: general }),
    ...(byAge && { asfr: byAge }),
    ...(best && { fertility: best }),
  };
}

/**
 * The terms of policies as far as they cover, weighing the contribution earned on each day: all of it, and what of it
 * is left for members to pay beside what others have paid to date.
 */
export function termSpells(
  { policies }: Records,
  groups: Groups,
  { policyEnd }: Cover,
  fromOthers: Float64Array,
): Spells {
  const { contribution_due, cover_start, cover_end } = policies.columns;
  const earned = new Float64Array(policies.length);
  const earnedFromMembers = new Float64Array(policies.length);
  for (let row = 0; row < earned.length; row++) {
    const termDays = cover_end.days[row]! - cover_start.days[row]! + 1;
    // A term that ends before it begins covers nothing, and so weighs nothing.
    if (termDays <= 0) continue;
    const due = contribution_due.units[row]!;
    earned[row] = due / termDays;
    earnedFromMembers[row] = (due - Math.max(0, Math.min(due, fromOthers[row]!))) / termDays;
  }
  return {
    ...NOTHING_SPECIAL,
    kind: 'policies',
    length: policies.length,
    record: null,
    from: cover_start.days,
    to: policyEnd,
    until: cover_end.days,
    weights: { earned, earnedFromMembers },
    columns: (split) => groups.ofPolicies(split),
  };
}

/** Claims from their submission to the day before their end. */
export function openClaims({ claims }: Records, groups: Groups, { ended, best }: ClaimFacts): Spells {
  return {
    ...NOTHING_SPECIAL,
    kind: 'claims',
    length: claims.length,
    record: null,
    from: claims.columns.submitted_date.days,
    to: ended,
    isToAfter: true,
    weights: { best },
    columns: (split) => groups.ofClaims(split),
  };
}
