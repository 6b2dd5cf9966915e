import { SEXES, type Records, type SchemeProfile } from '#records';
import { ageOn, birthday, NO_DAY, type Day } from '#units';
import { ageBand, nextBandFrom } from './age-bands.ts';
import type { Cover } from './cover.ts';
import { Ints } from './grouping.ts';

/** Stretches of members' cover, member by member in order of time. */
export interface Stretches {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly member: Int32Array;
  readonly policy: Int32Array;
}

/** Stretches of women's cover at age 15-49, cut at each fifth birthday so that one fertility rate fits the whole of each. */
export interface WomenStretches extends Stretches {
  /** The first day of each on which its woman is entitled; after `to` where she is not within it. */
  readonly entitledFrom: Int32Array;
  /** 0 for 15-19 ... 6 for 45-49. */
  readonly band: Uint8Array;
}

/** Ages 15 to 49: women of reproductive age (definitions section 7). */
const FIRST_AGE = 15;
const END_AGE = 50;
const BAND_YEARS = 5;
const FEMALE = SEXES.indexOf('F');

/** Every member's cover, cut where somebody is born or passes from one age band to the next; and that of women. */
export function stretchesOf(
  { members }: Records,
  cover: Cover,
  profile: SchemeProfile,
): { readonly covered: Stretches; readonly women: WomenStretches } {
  const { sex, birth_date, entry_date, exit_date } = members.columns;
  const { from, to, policy, starts } = cover.pieces;
  const covered = new CoveredList(members.length);
  const women = new WomenList(profile);
  for (let row = 0; row < members.length; row++) {
    const family = cover.familyOfMember[row]!;
    if (family < 0) continue;
    const birth = birth_date.days[row]!;
    const entry = entry_date.days[row]!;
    const exit = exit_date.days[row]!;
    const isWoman = sex.codes[row] === FEMALE;
    women.next();
    for (let piece = starts[family]!; piece < starts[family + 1]!; piece++) {
      // NO_DAY lies before every day, so a blank entry never cuts; a blank exit has to be left out.
      const start = Math.max(from[piece]!, entry);
      const end = exit === NO_DAY ? to[piece]! : Math.min(to[piece]!, exit);
      if (end < start) continue;
      covered.add(start, end, row, policy[piece]!, birth);
      if (isWoman) women.add(start, end, row, policy[piece]!, birth);
    }
  }
  return { covered: covered.finish(), women: women.finish() };
}

class StretchList {
  private readonly from: Ints;
  private readonly to: Ints;
  private readonly member: Ints;
  private readonly policy: Ints;

  constructor(expected: number) {
    this.from = new Ints(expected);
    this.to = new Ints(expected);
    this.member = new Ints(expected);
    this.policy = new Ints(expected);
  }

  protected push(from: Day, to: Day, member: number, policy: number): void {
    this.from.push(from);
    this.to.push(to);
    this.member.push(member);
    this.policy.push(policy);
  }

  protected stretches(): Stretches {
    return {
      from: this.from.finish(),
      to: this.to.finish(),
      member: this.member.finish(),
      policy: this.policy.finish(),
    };
  }
}

class CoveredList extends StretchList {
  add(from: Day, to: Day, member: number, policy: number, birth: Day): void {
    let start = from;
    let band = ageBand(ageOn(from, birth));
    for (;;) {
      const age = nextBandFrom(band++);
      const cut = age === Infinity ? Infinity : birthday(birth, age);
      if (cut > to) break;
      this.push(start, cut - 1, member, policy);
      start = cut;
    }
    this.push(start, to, member, policy);
  }

  finish(): Stretches {
    return this.stretches();
  }
}

/**
 * Women's stretches, and from when each is entitled: maternity_waiting_days after the woman's continuous cover began,
 * where gaps of up to grace_days keep it continuous (definitions section 7).
 */
class WomenList extends StretchList {
  private readonly entitledFrom = new Ints();
  private readonly band = new Ints();
  private readonly profile: SchemeProfile;
  private begun: Day = 0;
  private covered: Day = -Infinity;

  constructor(profile: SchemeProfile) {
    super(64);
    this.profile = profile;
  }

  /** What follows is of another person. */
  next(): void {
    this.covered = -Infinity;
  }

  add(from: Day, to: Day, member: number, policy: number, birth: Day): void {
    if (from - this.covered - 1 > this.profile.graceDays) this.begun = from;
    this.covered = to;
    const entitled = this.begun + this.profile.maternityWaitingDays;
    let age = Math.max(FIRST_AGE, Math.floor(ageOn(from, birth) / BAND_YEARS) * BAND_YEARS);
    for (; age < END_AGE; age += BAND_YEARS) {
      const start = Math.max(from, birthday(birth, age));
      if (start > to) return;
      const end = Math.min(to, birthday(birth, age + BAND_YEARS) - 1);
      this.push(start, end, member, policy);
      this.entitledFrom.push(Math.max(start, entitled));
      this.band.push((age - FIRST_AGE) / BAND_YEARS);
    }
  }

  finish(): WomenStretches {
    const band = new Uint8Array(this.band.finish());
    return { ...this.stretches(), entitledFrom: this.entitledFrom.finish(), band };
  }
}

/** Whether a member (a row) is an entitled woman on a day. */
export function isEntitled({ member, entitledFrom, to }: WomenStretches, row: number, day: Day): boolean {
  let low = 0;
  let high = member.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (member[middle]! < row) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < member.length && member[i] === row; i++) {
    if (entitledFrom[i]! <= day && day <= to[i]!) return true;
  }
  return false;
}
