import { Chance } from './chance.ts';
import { dayOf } from './days.ts';

/** Cover begins within these years; the records end with the last of them, and one more month is told after it. */
export const FIRST_DAY = dayOf('2020-01-01');
export const LAST_DAY = dayOf('2024-12-31');

/** Who joins in the last months would hardly have renewed. */
const LAST_JOINING = dayOf('2024-03-31');
const TERM_DAYS = 365;
const RENEWS = 0.8;
const LAPSE_DAYS = 20;
const ENDS_EARLY = 0.02;

export const HEAD = 0;
export const SPOUSE = 1;

/** Families, their persons and their policies, column by column; persons and policies lie family by family. */
export interface Families {
  readonly firstPerson: Int32Array;
  readonly firstPolicy: Int32Array;
  readonly persons: {
    readonly length: number;
    readonly isFemale: Uint8Array;
    readonly birth: Int32Array;
    /** Last day of belonging; 0 for who stays. */
    readonly exit: Int32Array;
  };
  readonly policies: {
    readonly length: number;
    readonly family: Int32Array;
    readonly start: Int32Array;
    readonly end: Int32Array;
    /** First day without cover of a policy that was suspended or cancelled; 0 for one that was not. */
    readonly ended: Int32Array;
  };
}

/** Families that have taken out `policies` policies among them, some one and some one every year. */
export function makeFamilies(policies: number, seed: number): Families {
  const chance = new Chance(seed);
  const family = new Int32Array(policies);
  const start = new Int32Array(policies);
  const end = new Int32Array(policies);
  const ended = new Int32Array(policies);
  const firstPolicy: number[] = [];
  const firstPerson: number[] = [];
  const isFemale: number[] = [];
  const birth: number[] = [];
  const exit: number[] = [];

  for (let made = 0; made < policies;) {
    firstPolicy.push(made);
    firstPerson.push(birth.length);
    const joined = chance.whole(FIRST_DAY, LAST_JOINING);
    for (let from = joined; made < policies && from <= LAST_DAY;) {
      family[made] = firstPolicy.length - 1;
      start[made] = from;
      end[made] = from + TERM_DAYS - 1;
      if (chance.next() < ENDS_EARLY) ended[made] = Math.min(from + chance.whole(30, 330), LAST_DAY);
      made++;
      if (chance.next() > RENEWS) break;
      from += TERM_DAYS + (chance.next() < 0.8 ? 0 : chance.whole(1, LAPSE_DAYS));
    }
    const size = chance.whole(1, 4) + chance.whole(0, 3);
    for (let person = 0; person < size; person++) {
      const years = person <= SPOUSE ? chance.whole(20, 60) : chance.whole(0, 19);
      isFemale.push(person === HEAD ? Number(chance.next() < 0.2) : Number(chance.next() < 0.6));
      birth.push(joined - years * 365 - chance.whole(0, 364));
      const isLeaving = person !== HEAD && chance.next() < 0.03;
      exit.push(isLeaving ? chance.whole(joined, LAST_DAY) : 0);
    }
  }
  firstPolicy.push(policies);
  firstPerson.push(birth.length);
  return {
    firstPerson: Int32Array.from(firstPerson),
    firstPolicy: Int32Array.from(firstPolicy),
    persons: {
      length: birth.length,
      isFemale: Uint8Array.from(isFemale),
      birth: Int32Array.from(birth),
      exit: Int32Array.from(exit),
    },
    policies: { length: policies, family, start, end, ended },
  };
}
