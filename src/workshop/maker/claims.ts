import { ageOn, type Day } from '#units';
import type { Chance } from '../chance.ts';
import type { Provider, Story } from '../story.ts';
import type { Clock, Policy } from './cover.ts';
import type { Need } from './need.ts';
import { addNewborn, type Family, type Ids, type Person } from './people.ts';

export interface Claim {
  readonly id: string;
  readonly insured: string;
  readonly policy: string;
  readonly provider: Provider;
  readonly benefit: string;
  readonly diagnosis: string;
  readonly service: Day;
  readonly discharge: Day | null;
  readonly submitted: Day;
  readonly decided: Day | null;
  readonly settled: Day | null;
  readonly status: 'reported' | 'pending' | 'approved' | 'paid' | 'rejected';
  readonly rejection: string;
  readonly claimed: number;
  readonly approved: number | null;
  readonly paid: number | null;
}

/** A birth as it happened, whether or not anything was claimed for it. */
export interface Birth {
  readonly mother: string;
  readonly day: Day;
  /** The benefit that was drawn; null for a birth that nobody claimed for. */
  readonly benefit: string | null;
  readonly antenatalVisits: number;
}

/** What drives claims at a point of the story: each trend as it stands on a day. */
export interface Moment {
  readonly daysToSettle: number;
  readonly caesareanShare: number;
  readonly claimRate: number;
}

interface Making {
  readonly story: Story;
  readonly chance: Chance;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly momentOn: (day: Day) => Moment;
  readonly claims: Claim[];
  readonly births: Birth[];
  /** Of the family whose claims are made. */
  readonly need: Need;
}

const DIAGNOSES: Readonly<Record<string, readonly string[]>> = {
  outpatient: ['Fever', 'Cough', 'Diarrhoea', 'Hypertension', 'Skin infection, "chronic"', 'Back pain'],
  inpatient: ['Pneumonia', 'Fracture', 'Appendicitis', 'Severe malaria', 'Gastroenteritis'],
};

/** Days of a policy that are gone through at once. */
const STRETCH = 30;
/** Days before a birth on which a mother may go to antenatal care. */
const ANTENATAL = [190, 130, 70, 25] as const;
const FIRST_ANTENATAL = ANTENATAL[0];

interface OfFamily {
  readonly family: Family;
  readonly policies: readonly Policy[];
  readonly policy: Policy;
  /** First day of its first policy. */
  readonly joined: Day;
}

/** All claims of a family, stretch by stretch of each of its policies. */
export function makeClaims(making: Making, family: Family, policies: readonly Policy[]): void {
  const joined = policies[0]?.start ?? 0;
  // Births after the last day of the records have visits before it.
  const lastDay = making.clock.lastDay + FIRST_ANTENATAL;
  for (const policy of policies) {
    const of = { family, policies, policy, joined };
    for (let day = policy.start; day <= policy.end && day <= lastDay; day += STRETCH) {
      // The last stretch of a policy is as short as what is left of it, and brings as much less.
      const days = Math.min(STRETCH, policy.end - day + 1);
      // The list grows while it is gone through: newborns begin with the next stretch.
      for (const person of [...family.people]) claimsOfStretch(making, of, person, { from: day, days });
    }
  }
}

interface Stretch {
  readonly from: Day;
  readonly days: number;
}

function claimsOfStretch(making: Making, of: OfFamily, person: Person, stretch: Stretch): void {
  const { chance, story, clock, momentOn } = making;
  const { policy, joined } = of;
  const { from, days } = stretch;
  if (person.exit !== null || (person.entry !== null && person.entry > from)) return;
  const age = ageOn(from, person.birth);
  const claimRate = momentOn(from).claimRate * making.need.claims(from, joined);
  const sickness = age < 5 || age > 60 ? 1.6 : person.sex === 'F' ? 1.1 : 0.85;
  const rates: ReadonlyArray<readonly [benefit: string, rate: number]> = [
    ['outpatient', claimRate * sickness],
    ['medicines', claimRate * sickness * 0.18],
    ['inpatient', claimRate * sickness * 0.04],
    ['transport', claimRate * 0.02],
    ['other', claimRate * 0.03],
  ];
  for (const [benefit, rate] of from <= clock.lastDay ? rates : []) {
    for (let n = chance.poisson((rate * days) / 365.25); n > 0; n--) {
      addClaim(making, policy, person, benefit, dayWithin(chance, stretch));
    }
  }
  const isFertile = person.sex === 'F' && age >= 16 && age <= 44;
  if (
    isFertile &&
    chance.happens(((story.fertility * 1.2 * days) / 365.25) * making.need.births(from, joined))
  )
    addDelivery(making, of, person, dayWithin(chance, stretch));
}

function dayWithin(chance: Chance, { from, days }: Stretch): Day {
  return from + chance.whole(0, days - 1);
}

/** Antenatal visits before, the delivery, a postnatal visit after, and the child. */
function addDelivery(making: Making, { family, policies, policy }: OfFamily, mother: Person, day: Day): void {
  const { chance, story, clock, momentOn } = making;
  // What goes with a birth may fall under the family's policy before or after; without one nothing is claimed.
  const coverOn = (on: Day) =>
    [policy, ...policies].find(({ start, end }) => start <= on && on <= end) ?? null;
  let antenatalVisits = 0;
  for (const before of ANTENATAL) {
    const cover = coverOn(day - before);
    if (!chance.happens(0.55) || cover === null) continue;
    addClaim(making, cover, mother, 'antenatal', day - before);
    antenatalVisits++;
  }
  let drawn: string | null = null;
  // Part of the births happen at home or are paid by nobody: the benefit is not drawn.
  if (chance.happens(0.85)) {
    const benefit = chance.happens(momentOn(day).caesareanShare) ? 'caesarean' : 'normal_delivery';
    drawn = benefit;
    addClaim(making, policy, mother, benefit, day);
    if (chance.happens(story.oddities.splitDelivery)) {
      const again = day + chance.whole(1, 30);
      const cover = coverOn(again);
      if (cover) addClaim(making, cover, mother, 'normal_delivery', again);
    }
    // Most who come do so within days; some only for the check after weeks.
    const visit = day + Math.floor(chance.whole(0, 20) ** 2 / 20);
    const cover = coverOn(visit);
    if (chance.happens(0.5) && cover) addClaim(making, cover, mother, 'postnatal', visit);
  }
  if (day > clock.lastDay) return;
  addNewborn(family, chance, making.ids, day);
  making.births.push({ mother: mother.id, day, benefit: drawn, antenatalVisits });
}

function costOf({ story, chance }: Making, benefit: string): number {
  const median: Readonly<Record<string, number>> = {
    inpatient: story.costOfAdmission,
    normal_delivery: story.costOfDelivery,
    caesarean: story.costOfCaesarean,
    transport: story.costOfVisit * 1.5,
    medicines: story.costOfVisit * 0.6,
  };
  return Math.round(chance.skewed(median[benefit] ?? story.costOfVisit, 0.35) * 100) / 100;
}

function addClaim(making: Making, policy: Policy, person: Person, benefit: string, on: Day): void {
  const { story, chance, ids, clock, claims } = making;
  const service = chance.happens(story.oddities.outsideCover) ? policy.end + chance.whole(1, 90) : on;
  const lag = Math.floor(chance.skewed(9, 0.9));
  const submitted = service + lag;
  if (submitted > clock.lastDay || service > clock.lastDay) return;
  const isHospital = ['inpatient', 'normal_delivery', 'caesarean'].includes(benefit);
  const providers = story.providers.filter(({ level }) => !isHospital || level === 'hospital');
  const diagnoses = DIAGNOSES[benefit];
  claims.push({
    id: ids.make('C', 6),
    insured: chance.happens(story.oddities.unknownPerson) ? 'M99999' : person.id,
    policy: policy.id,
    provider: chance.pick(providers.map((provider) => [provider, provider.weight])),
    benefit,
    diagnosis: diagnoses ? chance.pick(diagnoses.map((name) => [name, 1])) : '',
    service,
    discharge: isHospital ? service + chance.whole(1, 6) : null,
    submitted,
    ...outcome(making, submitted, costOf(making, benefit)),
  });
}

/** What became of a claim by the last day of the records. */
function outcome({ story, chance, clock, momentOn }: Making, submitted: Day, claimed: number) {
  const days = Math.max(1, Math.round(chance.skewed(momentOn(submitted).daysToSettle, 0.5)));
  const settledOn = chance.happens(story.oddities.settledBeforeSubmitted)
    ? submitted - chance.whole(1, 20)
    : submitted + days;
  const decidedOn = submitted + Math.max(0, Math.floor(days * 0.6));
  const isDecided = decidedOn <= clock.lastDay;
  const isSettled = isDecided && settledOn <= clock.lastDay;
  const isRejected = chance.happens(story.rejected);
  const approved = Math.round(claimed * (chance.happens(0.2) ? 0.85 : 1) * 100) / 100;
  if (!isDecided) {
    return { status: chance.happens(0.5) ? 'reported' : 'pending', claimed, ...OPEN } as const;
  }
  if (isRejected) {
    const rejection = chance.pick([
      ['not covered', 3],
      ['waiting period', 2],
      ['documents missing', 2],
    ]);
    const settled = isSettled && chance.happens(0.4) ? settledOn : null;
    return { ...OPEN, status: 'rejected', claimed, decided: decidedOn, settled, rejection } as const;
  }
  return {
    ...OPEN,
    status: isSettled ? 'paid' : 'approved',
    claimed,
    decided: decidedOn,
    settled: isSettled ? settledOn : null,
    approved,
    paid: isSettled ? approved : null,
  } as const;
}

const OPEN = { decided: null, settled: null, rejection: '', approved: null, paid: null };
