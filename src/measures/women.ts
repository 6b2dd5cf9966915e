import { SEXES, type Records, type SchemeProfile } from '#records';
import { birthday, type Day } from '#units';
import type { PersonSpells } from './cover.ts';

/** Ages 15 to 49: women of reproductive age (definitions section 7). */
const FIRST_AGE = 15;
const END_AGE = 50;
const BAND_YEARS = 5;

/** Stretches of cover of women aged 15-49, cut at each fifth birthday so that a fertility rate fits the whole of each. */
export interface WomenSpells {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly member: Int32Array;
  readonly policy: Int32Array;
  /** 0 for 15-19 ... 6 for 45-49. */
  readonly band: Int32Array;
}

/** Covered stretches at age 15-49; with `entitledOnly` those after the waiting period. */
export function womenSpells(
  records: Records,
  spells: PersonSpells,
  profile: SchemeProfile,
  entitledOnly: boolean,
): WomenSpells {
  const sexes = records.members.columns.sex.codes;
  const births = records.members.columns.birth_date.days;
  const female = SEXES.indexOf('F');
  const out = {
    from: [] as number[],
    to: [] as number[],
    member: [] as number[],
    policy: [] as number[],
    band: [] as number[],
  };
  const waitingOver = entitledOnly ? entitledFrom(spells, profile) : null;

  for (let i = 0; i < spells.from.length; i++) {
    const member = spells.member[i]!;
    if (member < 0 || sexes[member] !== female) continue;
    const start = Math.max(spells.from[i]!, waitingOver?.[i] ?? spells.from[i]!);
    for (let age = FIRST_AGE; age < END_AGE; age += BAND_YEARS) {
      const from = Math.max(start, birthday(births[member]!, age));
      const to = Math.min(spells.to[i]!, birthday(births[member]!, age + BAND_YEARS) - 1);
      if (to < from) continue;
      out.from.push(from);
      out.to.push(to);
      out.member.push(member);
      out.policy.push(spells.policy[i]!);
      out.band.push((age - FIRST_AGE) / BAND_YEARS);
    }
  }
  return {
    from: Int32Array.from(out.from),
    to: Int32Array.from(out.to),
    member: Int32Array.from(out.member),
    policy: Int32Array.from(out.policy),
    band: Int32Array.from(out.band),
  };
}

/**
 * The first entitled day of each stretch of cover: maternity_waiting_days after the person's continuous cover
 * began, where gaps of up to grace_days keep it continuous (definitions section 7). Stretches of one member
 * follow each other in order of time.
 */
function entitledFrom(spells: PersonSpells, profile: SchemeProfile): Int32Array {
  const entitled = new Int32Array(spells.from.length);
  let begun: Day = 0;
  for (let i = 0; i < spells.from.length; i++) {
    const isSameMember = i > 0 && spells.member[i] === spells.member[i - 1];
    const gap = isSameMember ? spells.from[i]! - spells.to[i - 1]! - 1 : Infinity;
    if (gap > profile.graceDays) begun = spells.from[i]!;
    entitled[i] = begun + profile.maternityWaitingDays;
  }
  return entitled;
}

/** Answers whether a member is within one of the stretches on a day. */
export function withinSpells(spells: WomenSpells): (member: number, day: Day) => boolean {
  const stretchesOf = new Map<number, number[]>();
  spells.member.forEach((member, i) => {
    const list = stretchesOf.get(member);
    if (list) list.push(i);
    else stretchesOf.set(member, [i]);
  });
  return (member, day) =>
    (stretchesOf.get(member) ?? []).some((i) => spells.from[i]! <= day && day <= spells.to[i]!);
}
