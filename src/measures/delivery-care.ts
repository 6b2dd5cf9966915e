import { BENEFITS, CLAIM_STATUSES, type Records } from '#records';
import { NO_DAY, type Day } from '#units';
import type { ClaimFacts, Deliveries } from './claim-facts.ts';
import type { Cover } from './cover.ts';
import type { Groups } from './groups.ts';
import type { Events } from './relations.ts';

const CARE_FLAGS = [
  'normal',
  'caesarean',
  'anc1',
  'anc4',
  'postnatal',
  'newborn-due',
  'newborn-entered',
] as const;
const [NORMAL, CAESAREAN, ONE, FOUR, POSTNATAL, NEWBORN_DUE, NEWBORN] = [1, 2, 4, 8, 16, 32, 64] as const;

const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const ANTENATAL_CARE = BENEFITS.indexOf('antenatal');
const POSTNATAL_CARE = BENEFITS.indexOf('postnatal');

/** Days before a delivery within which antenatal care was for that pregnancy: forty weeks. */
const PREGNANCY_DAYS = 280;
const FOUR_VISITS = 4;
/** Forty-eight hours, in the whole days that claims are dated in. */
const POSTNATAL_DAYS = 2;
/** Days around a delivery within which a child is its child, and has been entered in time. */
const NEWBORN_DAYS = 30;

/** Deliveries by their day, with the care around each that was claimed, what they cost, and whether the child was entered. */
export function careEvents(
  records: Records,
  deliveries: Deliveries,
  { best }: ClaimFacts,
  cover: Cover,
  groups: Groups,
  dataAsAt: Day,
): Events {
  const { day, claim, isCaesarean, claims } = deliveries;
  const women = records.claims.columns.insured_id;
  const antenatal = claimDaysByPerson(records, ANTENATAL_CARE);
  const postnatal = claimDaysByPerson(records, POSTNATAL_CARE);
  const children = new Children(records, cover);
  const flags = new Uint8Array(day.length);
  for (let i = 0; i < flags.length; i++) {
    const woman = women.codes[claim[i]!]!;
    const on = day[i]!;
    const visits = daysWithin(antenatal.get(woman), on - PREGNANCY_DAYS, on);
    const contacts = daysWithin(postnatal.get(woman), on, on + POSTNATAL_DAYS);
    flags[i] =
      (isCaesarean[i] === 1 ? CAESAREAN : NORMAL) |
      (visits >= 1 ? ONE : 0) |
      (visits >= FOUR_VISITS ? FOUR : 0) |
      (contacts > 0 ? POSTNATAL : 0) |
      children.entered(groups.memberOfClaim[claim[i]!]!, on, dataAsAt);
  }
  const cost = new Float64Array(day.length);
  claims.row.forEach((row, i) => (cost[claims.delivery[i]!]! += best[row]!));
  return {
    kind: 'claims',
    length: day.length,
    record: claim,
    flags,
    flagNames: CARE_FLAGS,
    days: { delivery: day },
    amounts: { cost },
    untold: {
      ...(antenatal.size > 0 ? {} : { anc1: 'care-not-claimed', anc4: 'care-not-claimed' }),
      ...(postnatal.size > 0 ? {} : { postnatal: 'care-not-claimed' }),
    },
    columns: groups.ofDeliveries(claim),
  };
}

/** The days on which each person (a code) had not-rejected claims for a benefit, each day once. */
function claimDaysByPerson({ claims }: Records, wanted: number): ReadonlyMap<number, ReadonlySet<Day>> {
  const { benefit, status, insured_id, service_date } = claims.columns;
  const found = new Map<number, Set<Day>>();
  for (let row = 0; row < claims.length; row++) {
    if (benefit.codes[row] !== wanted || status.codes[row] === REJECTED) continue;
    const person = insured_id.codes[row]!;
    const days = found.get(person) ?? new Set();
    found.set(person, days.add(service_date.days[row]!));
  }
  return found;
}

function daysWithin(days: ReadonlySet<Day> | undefined, first: Day, last: Day): number {
  let count = 0;
  for (const day of days ?? []) if (day >= first && day <= last) count++;
  return count;
}

/** Tells whether a child of a mother's family was born and entered about a delivery, once thirty days have passed. */
class Children {
  private readonly records: Records;
  private readonly cover: Cover;

  constructor(records: Records, cover: Cover) {
    this.records = records;
    this.cover = cover;
  }

  entered(mother: number, on: Day, dataAsAt: Day): number {
    const family = mother < 0 ? -1 : this.cover.familyOfMember[mother]!;
    if (family < 0 || on + NEWBORN_DAYS > dataAsAt) return 0;
    const { birth_date, entry_date } = this.records.members.columns;
    const { starts, rows } = this.cover.membersOfFamily;
    for (const row of rows.subarray(starts[family], starts[family + 1])) {
      const born = birth_date.days[row]!;
      // Without a day of entry a child belongs to the family's cover from birth.
      const entry = entry_date.days[row] === NO_DAY ? born : entry_date.days[row]!;
      if (Math.abs(born - on) <= NEWBORN_DAYS && entry <= on + NEWBORN_DAYS) return NEWBORN_DUE | NEWBORN;
    }
    return NEWBORN_DUE;
  }
}
