import { ageOnDay, type Period } from './calendar.ts';
import type { Person, Policy } from './scheme.ts';

/** A person with one mark for each day from firstDay on: in force or not, entitled to maternity care or not. */
export interface CoveredPerson {
  readonly person: Person;
  readonly firstDay: number;
  readonly inForce: readonly boolean[];
  readonly entitled: readonly boolean[];
}

/** What cover and entitlement are decided by. */
export interface CoverRules {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly graceDays: number;
  readonly waitingDays: number;
}

/** True when the policy covers the day; a suspension or cancellation ends it the day before (section 3). */
export function policyCovers(policy: Policy, day: number): boolean {
  if (policy.isEndedEarly && policy.statusDay !== null && day >= policy.statusDay) return false;
  return day >= policy.startDay && day <= policy.lastTermDay;
}

/** Decides cover and entitlement of every person for every day (sections 3 and 7). */
export function coverPersons(
  persons: readonly Person[],
  policies: readonly Policy[],
  rules: CoverRules,
): CoveredPerson[] {
  const policiesOfFamily = new Map<string, Policy[]>();
  for (const policy of policies) {
    policiesOfFamily.set(policy.family, [...(policiesOfFamily.get(policy.family) ?? []), policy]);
  }
  return persons.map((person) => coverPerson(person, policiesOfFamily.get(person.family) ?? [], rules));
}

/** Decides cover and entitlement of one person, day by day (sections 3 and 7). */
function coverPerson(person: Person, policies: readonly Policy[], rules: CoverRules): CoveredPerson {
  const inForce: boolean[] = [];
  for (let day = rules.firstDay; day <= rules.lastDay; day += 1) {
    inForce.push(isCovered(person, policies, day));
  }
  return { person, firstDay: rules.firstDay, inForce, entitled: entitledDays(person, inForce, rules) };
}

/** True when a policy of the family covers the day and the day lies within entry..exit (section 3). */
function isCovered(person: Person, policies: readonly Policy[], day: number): boolean {
  if (person.entryDay !== null && day < person.entryDay) return false;
  if (person.exitDay !== null && day > person.exitDay) return false;
  return policies.some((policy) => policyCovers(policy, day));
}

/** Marks the entitled woman-days: covered, aged 15 to 49, past the waiting time of unbroken cover (section 7). */
function entitledDays(person: Person, inForce: readonly boolean[], rules: CoverRules): boolean[] {
  let startOfCover = 0;
  let lastCovered: number | null = null;
  return inForce.map((isInForce, position) => {
    if (!isInForce) return false;
    const day = rules.firstDay + position;
    if (lastCovered === null || day - lastCovered - 1 > rules.graceDays) startOfCover = day;
    lastCovered = day;
    return isOfReproductiveAge(person, day) && day - startOfCover >= rules.waitingDays;
  });
}

/** True for a woman of 15 to 49 years on the day (section 7). */
function isOfReproductiveAge(person: Person, day: number): boolean {
  if (person.sex !== 'F') return false;
  const age = ageOnDay(person.birth, day);
  return age >= 15 && age <= 49;
}

/** True when the person is in force on the day (section 3). */
export function isInForceOn(covered: CoveredPerson, day: number): boolean {
  return covered.inForce[day - covered.firstDay] === true;
}

/** True when the person is entitled to maternity care on the day (section 7). */
export function isEntitledOn(covered: CoveredPerson, day: number): boolean {
  return covered.entitled[day - covered.firstDay] === true;
}

/** Persons in force on the day, of one sex or of all when sex is null (section 3). */
export function personsInForce(persons: readonly CoveredPerson[], day: number, sex: string | null): number {
  let count = 0;
  for (const covered of persons) {
    if ((sex === null || covered.person.sex === sex) && isInForceOn(covered, day)) count += 1;
  }
  return count;
}

/** Covered person-days of the period over 365.25, of one sex or of all when sex is null (section 3). */
export function personYears(persons: readonly CoveredPerson[], period: Period, sex: string | null): number {
  let days = 0;
  for (let day = period.firstDay; day <= period.lastDay; day += 1) days += personsInForce(persons, day, sex);
  return days / 365.25;
}

/** Entitled woman-days of the period over 365.25 (section 7). */
export function entitledWomanYears(persons: readonly CoveredPerson[], period: Period): number {
  let days = 0;
  for (const covered of persons) {
    for (let day = period.firstDay; day <= period.lastDay; day += 1) {
      if (isEntitledOn(covered, day)) days += 1;
    }
  }
  return days / 365.25;
}
