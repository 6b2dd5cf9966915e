/**
 * A deliberately plain count of the indicators, row by row and day by day, to check the engine against.
 * It follows definitions.md and shares no code with the engine.
 */
import {
  calendarDateOfText,
  dayOfCalendarDate,
  firstDayOfMonth,
  lastDayOfMonth,
  liesIn,
  monthOfDay,
  periodsShown,
  textOfDay,
  type Period,
} from './calendar.ts';
import {
  bestEstimate,
  daysToSettle,
  endDay,
  findDeliveries,
  ibnrByServiceMonth,
  isOutstandingOn,
  quantile,
  type Delivery,
} from './claims.ts';
import {
  coverPersons,
  entitledWomanYears,
  isEntitledOn,
  personsInForce,
  personYears,
  type CoveredPerson,
} from './cover.ts';
import {
  moneyRatioInterval,
  NO_INTERVAL,
  poissonInterval,
  wilsonInterval,
  type Interval,
} from './intervals.ts';
import { collectedContributions, dueAndReceived, earnedContributions, operatingExpenses } from './money.ts';
import { readScheme, type Claim, type NaiveProfile, type NaiveRecords, type Scheme } from './scheme.ts';

export type { Cells, NaiveProfile, NaiveRecords } from './scheme.ts';

/** One line of the export of section 12, without scheme, status and reason; null where its cell is blank. */
export interface NaiveValue {
  readonly indicator: string;
  readonly basis: string;
  readonly grain: 'month' | 'rolling12';
  readonly period_start: string;
  readonly period_end: string;
  readonly split: string;
  readonly group: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What an indicator is called in the export (sections 11 and 12). */
interface Name {
  readonly indicator: string;
  readonly unit: string;
  readonly basis?: string;
  readonly split?: string;
  readonly group?: string;
}

/** The numbers of one line of the export. */
interface Figures extends Interval {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

type Line = Name & Figures;

/** Everything that is the same for all periods. */
interface Count {
  readonly scheme: Scheme;
  readonly profile: NaiveProfile;
  readonly dataAsAt: number;
  readonly persons: readonly CoveredPerson[];
  readonly deliveries: readonly Delivery[];
  readonly ibnr: ReadonlyMap<number, number> | null;
}

/** Every indicator for every month and every rolling 12 that section 2 shows; none without a month to show. */
export function naiveValues(records: NaiveRecords, profile: NaiveProfile): NaiveValue[] {
  const scheme = readScheme(records);
  const dataAsAt = findDataAsAt(scheme, profile);
  if (dataAsAt === null || scheme.policies.length === 0) return [];
  const firstMonth = monthOfDay(Math.min(...scheme.policies.map((policy) => policy.startDay)));
  const lastMonth = monthOfDay(dataAsAt);
  const count: Count = {
    scheme,
    profile,
    dataAsAt,
    persons: coverPersons(scheme.persons, scheme.policies, {
      firstDay: firstDayOfMonth(firstMonth),
      lastDay: lastDayOfMonth(lastMonth),
      graceDays: profile.grace_days,
      waitingDays: profile.maternity_waiting_days,
    }),
    deliveries: findDeliveries(scheme.claims),
    ibnr: ibnrByServiceMonth(scheme.claims, dataAsAt),
  };
  return periodsShown(firstMonth, lastMonth).flatMap((period) => valuesOfPeriod(count, period));
}

/** The profile's day, otherwise the latest enrol, pay, submitted, decided, settled or exit date (section 2). */
function findDataAsAt(scheme: Scheme, profile: NaiveProfile): number | null {
  if (profile.data_as_at !== null) return dayOfCalendarDate(calendarDateOfText(profile.data_as_at));
  let latest: number | null = null;
  const events = [
    ...scheme.policies.map((policy) => policy.enrolDay),
    ...scheme.receipts.map((receipt) => receipt.payDay),
    ...scheme.claims.flatMap((claim) => [claim.submittedDay, claim.decidedDay, claim.settledDay]),
    ...scheme.persons.map((person) => person.exitDay),
  ];
  for (const day of events) {
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** All lines of one period, in the order of the export (section 12). */
function valuesOfPeriod(count: Count, period: Period): NaiveValue[] {
  const lines = [
    ...membershipLines(count, period),
    ...contributionLines(count, period),
    ...claimsMoneyLines(count, period),
    ...endedClaimLines(count, period),
    ...claimsRateLines(count, period),
    ...promptnessLines(count, period),
    ...renewalLines(count, period),
    ...maternityLines(count, period),
    ...expenseLines(count, period),
  ];
  return lines.map((line) => ({
    indicator: line.indicator,
    basis: line.basis ?? '',
    grain: period.grain,
    period_start: textOfDay(period.firstDay),
    period_end: textOfDay(period.lastDay),
    split: line.split ?? '',
    group: line.group ?? '',
    numerator: line.numerator,
    denominator: line.denominator,
    value: line.value,
    unit: line.unit,
    lower: line.lower,
    upper: line.upper,
  }));
}

/** Persons in force, growth, coverage, women's share and exposure (section 3). */
function membershipLines({ persons, profile }: Count, period: Period): Line[] {
  const end = personsInForce(persons, period.lastDay, null);
  const women = personsInForce(persons, period.lastDay, 'F');
  const men = personsInForce(persons, period.lastDay, 'M');
  const before = personsInForce(persons, period.firstDay - 1, null);
  const exposure = personYears(persons, period, null);
  return [
    { indicator: 'insured-persons', unit: 'persons', ...amountAlone(end) },
    { indicator: 'insured-persons', unit: 'persons', split: 'sex', group: 'F', ...amountAlone(women) },
    { indicator: 'insured-persons', unit: 'persons', split: 'sex', group: 'M', ...amountAlone(men) },
    { indicator: 'growth-rate', unit: 'share', ...ratio(end - before, before) },
    { indicator: 'coverage-ratio', unit: 'share', ...ratio(end, profile.target_population) },
    { indicator: 'women-share-insured', unit: 'share', ...proportion(women, end) },
    { indicator: 'exposure-member-years', unit: 'person-years', ...amountAlone(exposure) },
  ];
}

/** Earned, collected and collection rate (section 4). */
function contributionLines({ scheme, dataAsAt }: Count, period: Period): Line[] {
  const earned = earnedContributions(scheme.policies, period);
  const collected = collectedContributions(scheme.receipts, period);
  const { due, received } = dueAndReceived(scheme.policies, scheme.receipts, period, dataAsAt);
  return [
    { indicator: 'earned-premium', unit: 'money', ...amountAlone(earned) },
    { indicator: 'contributions-collected', unit: 'money', ...amountAlone(collected) },
    { indicator: 'collection-rate', unit: 'share', ...ratio(received, due) },
  ];
}

/** Claims ratio in both bases, IBNR and cost per insured (section 5; interval by section 8). */
function claimsMoneyLines(count: Count, period: Period): Line[] {
  const earned = earnedContributions(count.scheme.policies, period);
  const exposure = personYears(count.persons, period, null);
  const estimates = claimsServedIn(count, period).map(bestEstimate);
  const squares = sum(estimates.map((estimate) => estimate * estimate));
  const reported = sum(estimates);
  const incurred = incurredClaims(count, period);
  const withInterval = (claims: number | null): Figures => ({
    ...ratio(claims, earned),
    ...(claims === null ? NO_INTERVAL : moneyRatioInterval(claims, squares, earned)),
  });
  const share = { indicator: 'incurred-claims-ratio', unit: 'share' };
  const cost = { indicator: 'cost-per-insured', unit: 'money', basis: 'service+ibnr' };
  return [
    { ...share, basis: 'service', ...withInterval(reported) },
    { ...share, basis: 'service+ibnr', ...withInterval(incurred) },
    { indicator: 'ibnr', unit: 'money', ...amountAlone(ibnrOfPeriod(count, period)) },
    { ...cost, ...ratio(incurred, exposure) },
  ];
}

/** Cash claims ratio, average claim and rejection by number and by amount claimed (section 5). */
function endedClaimLines({ scheme }: Count, period: Period): Line[] {
  const collected = collectedContributions(scheme.receipts, period);
  const ended = scheme.claims.filter((claim) => liesIn(endDay(claim), period));
  const paid = ended.filter((claim) => claim.status === 'paid');
  const rejected = ended.filter((claim) => claim.status === 'rejected');
  const amountPaid = sum(paid.map(bestEstimate));
  const claimedOfPaid = sum(paid.map((claim) => claim.claimed ?? 0));
  const claimedOfRejected = sum(rejected.map((claim) => claim.claimed ?? 0));
  const rejection = { indicator: 'rejection-ratio', unit: 'share' };
  return [
    { indicator: 'paid-claims-ratio', unit: 'share', basis: 'cash', ...ratio(amountPaid, collected) },
    { indicator: 'average-claim-cost', unit: 'money', ...ratio(amountPaid, paid.length) },
    { ...rejection, basis: 'number', ...proportion(rejected.length, paid.length + rejected.length) },
    { ...rejection, basis: 'amount', ...ratio(claimedOfRejected, claimedOfPaid + claimedOfRejected) },
  ];
}

/** Claims incidence, all and by sex of the known claimant, and hospitalisation rate (section 5). */
function claimsRateLines(count: Count, period: Period): Line[] {
  const { persons } = count;
  const accepted = claimsServedIn(count, period).filter((claim) => claim.status !== 'rejected');
  const inpatient = accepted.filter((claim) => claim.benefit === 'inpatient').length;
  const deliveries = count.deliveries.filter((delivery) => liesIn(delivery.day, period)).length;
  const incidence = { indicator: 'claims-incidence', unit: 'per 1000' };
  const hospitalisation = { indicator: 'hospitalisation-rate', unit: 'per 1000' };
  const exposure = personYears(persons, period, null);
  const lines: Line[] = [{ ...incidence, ...ratePerThousand(accepted.length, exposure) }];
  for (const sex of ['F', 'M']) {
    const ofSex = accepted.filter((claim) => findPerson(count, claim.insured)?.person.sex === sex);
    const figures = ratePerThousand(ofSex.length, personYears(persons, period, sex));
    lines.push({ ...incidence, split: 'sex', group: sex, ...figures });
  }
  lines.push({ ...hospitalisation, ...ratePerThousand(inpatient + deliveries, exposure) });
  return lines;
}

/** Promptness by bins, median and 90th percentile, and claims outstanding (section 5). */
function promptnessLines({ scheme }: Count, period: Period): Line[] {
  const days = daysToSettle(scheme.claims.filter((claim) => liesIn(endDay(claim), period)));
  const outstanding = scheme.claims.filter((claim) => isOutstandingOn(claim, period.lastDay)).length;
  const bin = (group: string, from: number, to: number): Line => ({
    ...{ indicator: 'promptness-of-settlement', unit: 'share', split: 'days', group },
    ...proportion(days.filter((taken) => taken >= from && taken <= to).length, days.length),
  });
  const percentile = (share: number): Figures => ({
    ...{ numerator: null, denominator: days.length, value: quantile(days, share) },
    ...NO_INTERVAL,
  });
  return [
    bin('0-7', 0, 7),
    bin('8-30', 8, 30),
    bin('31-90', 31, 90),
    bin('over-90', 91, Infinity),
    { indicator: 'median-days-to-settle', unit: 'days', ...percentile(0.5) },
    { indicator: 'p90-days-to-settle', unit: 'days', ...percentile(0.9) },
    { indicator: 'outstanding-claims', unit: 'claims', ...amountAlone(outstanding) },
  ];
}

/** Renewal and drop-out of the matured cohort that expires in the period (section 6). */
function renewalLines({ scheme, profile, dataAsAt }: Count, period: Period): Line[] {
  let cohort = 0;
  let renewed = 0;
  for (const policy of scheme.policies) {
    const isMatured = policy.lastTermDay + profile.grace_days <= dataAsAt;
    if (!liesIn(policy.lastTermDay, period) || !isMatured) continue;
    if (policy.isEndedEarly || policy.isBarredFromRenewing) continue;
    const isRenewed = scheme.policies.some(
      (next) =>
        next.family === policy.family &&
        next.startDay > policy.startDay &&
        next.startDay <= policy.lastTermDay + 1 + profile.grace_days,
    );
    cohort += 1;
    if (isRenewed) renewed += 1;
  }
  return [
    { indicator: 'renewal-rate', unit: 'share', ...proportion(renewed, cohort) },
    { indicator: 'dropout-rate', unit: 'share', ...proportion(cohort - renewed, cohort) },
  ];
}

/** Uptake against the general fertility rate where the profile has one, deliveries, caesareans (section 7). */
function maternityLines(count: Count, period: Period): Line[] {
  const deliveries = count.deliveries.filter((delivery) => liesIn(delivery.day, period));
  const caesareans = deliveries.filter((delivery) => delivery.isCaesarean).length;
  const lines: Line[] = [];
  if (count.profile.gfr !== null) {
    const entitled = deliveries.filter((delivery) => isToEntitledWoman(count, delivery)).length;
    const expected = entitledWomanYears(count.persons, period) * count.profile.gfr;
    const uptake = { indicator: 'maternity-benefit-uptake', unit: 'ratio', basis: 'gfr' };
    lines.push({ ...uptake, ...ratio(entitled, expected), ...poissonInterval(entitled, expected, 1) });
  }
  lines.push(
    { indicator: 'deliveries', unit: 'deliveries', ...amountAlone(deliveries.length) },
    {
      ...{ indicator: 'caesarean-rate', unit: 'share', basis: 'facility' },
      ...proportion(caesareans, deliveries.length),
    },
  );
  return lines;
}

/**
 * Expense ratio and combined ratio; none for a scheme without finance records (section 5). A period in none of whose
 * months a finance line is recorded has no known expenses rather than none.
 */
function expenseLines(count: Count, period: Period): Line[] {
  if (count.scheme.financeLines.length === 0) return [];
  const earned = earnedContributions(count.scheme.policies, period);
  const expenses = operatingExpenses(count.scheme.financeLines, period);
  if (expenses === null) return [{ indicator: 'expense-ratio', unit: 'share', ...ratio(null, earned) }];
  const incurred = incurredClaims(count, period);
  const combined = { indicator: 'combined-ratio', unit: 'share', basis: 'service+ibnr' };
  return [
    { indicator: 'expense-ratio', unit: 'share', ...ratio(expenses, earned) },
    { ...combined, ...ratio(incurred === null ? null : incurred + expenses, earned) },
  ];
}

/** Claims by service date (section 5). */
function claimsServedIn(count: Count, period: Period): Claim[] {
  return count.scheme.claims.filter((claim) => liesIn(claim.serviceDay, period));
}

/** IBNR of the period's service months, null where there are too few for any (section 5). */
function ibnrOfPeriod({ ibnr }: Count, period: Period): number | null {
  if (ibnr === null) return null;
  let total = 0;
  for (let month = monthOfDay(period.firstDay); month <= monthOfDay(period.lastDay); month += 1) {
    total += ibnr.get(month) ?? 0;
  }
  return total;
}

/** Reported claims + IBNR, null where there is no IBNR (section 5). */
function incurredClaims(count: Count, period: Period): number | null {
  const ibnr = ibnrOfPeriod(count, period);
  return ibnr === null ? null : sum(claimsServedIn(count, period).map(bestEstimate)) + ibnr;
}

/** True when the woman is known and entitled on the day of her delivery (section 7). */
function isToEntitledWoman(count: Count, delivery: Delivery): boolean {
  const woman = findPerson(count, delivery.woman);
  return woman !== undefined && isEntitledOn(woman, delivery.day);
}

/** The person with this insured_id, undefined for an unknown one (section 9: a finding, still counted). */
function findPerson(count: Count, insured: string): CoveredPerson | undefined {
  return count.persons.find((covered) => covered.person.id === insured);
}

/** A sum of numbers. */
function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** A count or an amount without a denominator, itself the value. */
function amountAlone(amount: number | null): Figures {
  return { numerator: amount, denominator: null, value: amount, ...NO_INTERVAL };
}

/** Numerator over denominator, no value where there is nothing to divide by (section 9). */
function ratio(numerator: number | null, denominator: number | null): Figures {
  const isMissing = numerator === null || denominator === null || denominator === 0;
  return { numerator, denominator, value: isMissing ? null : numerator / denominator, ...NO_INTERVAL };
}

/** A share of a count with its Wilson interval (section 8). */
function proportion(hits: number, trials: number): Figures {
  return { ...ratio(hits, trials), ...wilsonInterval(hits, trials) };
}

/** A count per 1000 person-years with its Garwood interval (section 8). */
function ratePerThousand(events: number, exposure: number): Figures {
  const value = exposure === 0 ? null : (events / exposure) * 1000;
  return { numerator: events, denominator: exposure, value, ...poissonInterval(events, exposure, 1000) };
}
