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
/** Days before and after all others, small enough to be reckoned with. */
const LONG_AGO: Day = -(2 ** 29);
const NEVER: Day = 2 ** 29;
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
    covered.next(birth);
    women.next(birth);
    for (let piece = starts[family]!; piece < starts[family + 1]!; piece++) {
      // NO_DAY lies before every day, so a blank entry never cuts; a blank exit has to be left out.
      const start = Math.max(from[piece]!, entry);
      const end = exit === NO_DAY ? to[piece]! : Math.min(to[piece]!, exit);
      if (end < start) continue;
      covered.add(start, end, row, policy[piece]!);
      if (isWoman) women.add(start, end, row, policy[piece]!);
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

/** Stretches are cut as they come in order of time: birthdays are reckoned once each, not once a stretch. */
class CoveredList extends StretchList {
  private birth: Day = 0;
  private isNew = true;
  private band = -1;
  /** The day on which the next age band begins. */
  private cut: Day = NEVER;

  /** What follows is of another person. */
  next(birth: Day): void {
    this.birth = birth;
    this.isNew = true;
  }

  add(from: Day, to: Day, member: number, policy: number): void {
    if (this.isNew) this.enter(ageBand(ageOn(from, this.birth)));
    this.isNew = false;
    let start = from;
    while (this.cut <= to) {
      if (this.cut > start) this.push(start, this.cut - 1, member, policy);
      start = Math.max(start, this.cut);
      this.enter(this.band + 1);
    }
    this.push(start, to, member, policy);
  }

  finish(): Stretches {
    return this.stretches();
  }

  private enter(band: number): void {
    const age = nextBandFrom(band);
    this.band = band;
    this.cut = age === Infinity ? NEVER : birthday(this.birth, age);
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
  private birth: Day = 0;
  private begun: Day = 0;
  private covered: Day = LONG_AGO;
  private age = 0;
  /** The days on which the woman turns `age`, and five years more. */
  private turned: Day = 0;
  private turns: Day = 0;

  constructor(profile: SchemeProfile) {
    super(64);
    this.profile = profile;
  }

  /** What follows is of another person. */
  next(birth: Day): void {
    this.birth = birth;
    this.covered = LONG_AGO;
  }

  add(from: Day, to: Day, member: number, policy: number): void {
    if (this.covered === LONG_AGO) this.turn(youngest(ageOn(from, this.birth)));
    if (from - this.covered - 1 > this.profile.graceDays) this.begun = from;
    this.covered = to;
    const entitled = this.begun + this.profile.maternityWaitingDays;
    while (this.age < END_AGE && this.turned <= to) {
      const start = Math.max(from, this.turned);
      const end = Math.min(to, this.turns - 1);
      if (start <= end) {
        this.push(start, end, member, policy);
        this.entitledFrom.push(Math.max(start, entitled));
        this.band.push((this.age - FIRST_AGE) / BAND_YEARS);
      }
      if (this.turns > to) return;
      this.turn(this.age + BAND_YEARS);
    }
  }

  private turn(age: number): void {
    this.age = age;
    if (age >= END_AGE) return;
    this.turned = birthday(this.birth, age);
    this.turns = birthday(this.birth, age + BAND_YEARS);
  }

  finish(): WomenStretches {
    const band = new Uint8Array(this.band.finish());
    return { ...this.stretches(), entitledFrom: this.entitledFrom.finish(), band };
  }
}

/** The age at which the five years begin that an age lies in, or that come first. */
function youngest(age: number): number {
  return Math.max(FIRST_AGE, Math.floor(age / BAND_YEARS) * BAND_YEARS);
}

/** Whether a member (a row) is an entitled woman on a day. */
export function isEntitled(women: WomenStretches, row: number, day: Day): boolean {
  return isWithin(women.entitledFrom, women, row, day);
}

/** Whether a member (a row) is an insured woman aged 15 to 49 on a day, entitled or not yet. */
export function isInsured(women: WomenStretches, row: number, day: Day): boolean {
  return isWithin(women.from, women, row, day);
}

function isWithin(from: Int32Array, { member, to }: WomenStretches, row: number, day: Day): boolean {
  let low = 0;
  let high = member.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (member[middle]! < row) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < member.length && member[i] === row; i++) {
    if (from[i]! <= day && day <= to[i]!) return true;
  }
  return false;
}
