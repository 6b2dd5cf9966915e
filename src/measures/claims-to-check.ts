import { BENEFITS, CLAIM_STATUSES, SEXES, type Records, type SchemeProfile } from '#records';
import { ageOn, NO_DAY, type Day } from '#units';
import { policiesCovering, type Cover } from './cover.ts';
import { rowsByKey, sortEachKey } from './grouping.ts';
import type { Groups } from './groups.ts';
import type { Stretches } from './persons.ts';
import type { Events } from './relations.ts';

/** What may be amiss with a claim that was not rejected (catalogue A9): a bit each, in this order. */
const CHECK_FLAGS = [
  /** The same person, provider, day of service and benefit stand on an earlier claim. */
  'repeat',
  /** The person was not covered on the day of service. */
  'outside-cover',
  /** A delivery before the waiting time of the profile was over. */
  'in-waiting',
  'delivery-of-man',
  /** A delivery at an age under 12 or over 55, not of a man. */
  'delivery-at-odd-age',
  /** A visit on a day on which the person had been to another provider. */
  'second-provider',
] as const;
const [REPEAT, OUTSIDE_COVER, IN_WAITING, OF_MAN, AT_ODD_AGE, SECOND_PROVIDER] = [
  1, 2, 4, 8, 16, 32,
] as const;

const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const MALE = SEXES.indexOf('M');
const YOUNGEST_MOTHER = 12;
const OLDEST_MOTHER = 55;
/** A delivery or a stay on the day of a visit is mostly a referral; these are what one goes to one place for. */
const VISITS: ReadonlySet<number> = new Set(
  (['outpatient', 'antenatal', 'postnatal'] as const).map((name) => BENEFITS.indexOf(name)),
);
const DELIVERIES: ReadonlySet<number> = new Set(
  (['normal_delivery', 'caesarean'] as const).map((name) => BENEFITS.indexOf(name)),
);

/** Claims with what is to be checked about each. */
export function claimsToCheck(
  records: Records,
  cover: Cover,
  profile: SchemeProfile,
  groups: Groups,
  covered: Stretches,
): Events {
  const { length, columns } = records.claims;
  const flags = new Uint8Array(length);
  flagSameDays(records, flags);
  if (records.members.length > 0) flagPersons(records, cover, profile, groups, covered, flags);
  return {
    kind: 'claims',
    length,
    record: null,
    flags,
    flagNames: CHECK_FLAGS,
    days: { service: columns.service_date.days },
    amounts: {},
    columns: (split) => groups.ofClaims(split),
  };
}

/** What can be told of a claim from its person: cover, waiting time, sex and age. */
function flagPersons(
  records: Records,
  cover: Cover,
  profile: SchemeProfile,
  { memberOfClaim }: Groups,
  covered: Stretches,
  flags: Uint8Array,
): void {
  const { columns } = records.claims;
  const days = columns.service_date.days;
  const { sex, birth_date } = records.members.columns;
  const covering = policiesCovering(cover, records, memberOfClaim, days);
  const hasPolicies = records.policies.length > 0;
  const stretches = rowsByKey(covered.member, records.members.length);
  for (let row = 0; row < flags.length; row++) {
    const member = memberOfClaim[row]!;
    if (member < 0 || columns.status.codes[row] === REJECTED) continue;
    const day = days[row]!;
    const isCovered = covering[row]! >= 0;
    let bits = hasPolicies && !isCovered ? OUTSIDE_COVER : 0;
    if (DELIVERIES.has(columns.benefit.codes[row]!)) {
      if (sex.codes[member] === MALE) bits |= OF_MAN;
      else if (isOddAge(day, birth_date.days[member]!)) bits |= AT_ODD_AGE;
      if (isCovered && isWaiting(covered, stretches, member, day, profile)) bits |= IN_WAITING;
    }
    flags[row]! |= bits;
  }
}

function isOddAge(day: Day, birth: Day): boolean {
  if (birth === NO_DAY) return false;
  const age = ageOn(day, birth);
  return age < YOUNGEST_MOTHER || age > OLDEST_MOTHER;
}

/** Whether the waiting time was still running: it begins with continuous cover, which gaps within grace keep (definitions section 7). */
function isWaiting(
  { from, to }: Stretches,
  { starts, rows }: { readonly starts: Int32Array; readonly rows: Int32Array },
  member: number,
  day: Day,
  { graceDays, maternityWaitingDays }: SchemeProfile,
): boolean {
  let begun = NO_DAY;
  let end = NO_DAY;
  for (let at = starts[member]!; at < starts[member + 1]! && from[rows[at]!]! <= day; at++) {
    const start = from[rows[at]!]!;
    if (end === NO_DAY || start - end - 1 > graceDays) begun = start;
    end = to[rows[at]!]!;
  }
  return begun !== NO_DAY && day < begun + maternityWaitingDays;
}

/** Marks repeats, and visits to a second provider, person by person and day by day. */
function flagSameDays({ claims }: Records, flags: Uint8Array): void {
  const { insured_id, service_date, status, submitted_date } = claims.columns;
  const days = service_date.days;
  // Of one day those submitted first come first, so that the later ones are the repeats.
  const persons = rowsByKey(
    insured_id.codes.map((code, row) => (status.codes[row] === REJECTED ? -1 : code)),
    insured_id.words.count,
  );
  sortEachKey(persons, submitted_date.days);
  sortEachKey(persons, days);
  const { starts, rows } = persons;
  for (let person = 0; person + 1 < starts.length; person++) {
    let first = starts[person]!;
    for (let at = first + 1; at <= starts[person + 1]!; at++) {
      if (at < starts[person + 1]! && days[rows[at]!] === days[rows[first]!]) continue;
      if (at - first > 1) flagDay(claims, rows.subarray(first, at), flags);
      first = at;
    }
  }
}

function flagDay(
  { columns: { provider, benefit } }: Records['claims'],
  rows: Int32Array,
  flags: Uint8Array,
): void {
  const seen = new Set<number>();
  let visited = -1;
  for (const row of rows) {
    const place = provider.codes[row]!;
    const what = benefit.codes[row]!;
    const key = (place + 1) * 256 + what;
    if (seen.has(key)) flags[row]! |= REPEAT;
    seen.add(key);
    if (!VISITS.has(what) || place < 0) continue;
    if (visited >= 0 && place !== visited) flags[row]! |= SECOND_PROVIDER;
    if (visited < 0) visited = place;
  }
}
