import { NO_COUNT, type Records, type SchemeProfile } from '#records';
import { birthEvents, outcomeEvents } from './births.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { claimFactsOf, deliveriesOf, knowsBenefits, type ClaimFacts } from './claim-facts.ts';
import { claimCourses } from './claim-courses.ts';
import { claimsInOf } from './claims-in.ts';
import { claimantEvents } from './claimants.ts';
import { claimsToCheck } from './claims-to-check.ts';
import { coverOf, type Cover } from './cover.ts';
import { careEvents } from './delivery-care.ts';
import {
  claimEvents,
  deliveryEvents,
  entryEvents,
  policyEvents,
  pregnancyEvents,
  receiptEvents,
} from './events.ts';
import { allocatedSpells, dueEvents, paidCoverSpells, payerEvents } from './dues.ts';
import { entryLines } from './entry-lines.ts';
import { feedbackEvents } from './feedback-events.ts';
import { firstCovers } from './first-covers.ts';
import { rowsWithSameId } from './grouping.ts';
import { Groups } from './groups.ts';
import {
  claimsSinceJoining,
  coverSinceJoining,
  deliveriesSinceJoining,
  joiningDays,
  womenSinceJoining,
} from './joining.ts';
import { stretchesOf } from './persons.ts';
import type { Events, Spells } from './relations.ts';
import { returnsOf, type Returns } from './returns.ts';
import { renewalsOf } from './renewal.ts';
import { anniversaryEvents, familySpells, successionEvents } from './successions.ts';
import { renewalsByUse } from './renewals-by-use.ts';
import { receiptsOfOthers, supportedSpells } from './supported.ts';
import { countedSpells, coveredSpells, openClaims, termSpells, womenSpells } from './spells.ts';
import { unsettledClaims } from './unsettled.ts';
import type { Timeline } from './timeline.ts';
import { triangleOf, type ClaimsTriangle } from './triangle.ts';
import { waitingClaims } from './waiting-claims.ts';

/**
 * Everything measures stand on, turned once from a scheme's records: relations by name, and what the records
 * cannot tell. Built for one set of records, one profile and one timeline.
 */
export interface Facts {
  readonly records: Records;
  readonly profile: SchemeProfile;
  readonly timeline: Timeline;
  readonly calendar: Calendar;
  readonly groups: Groups;
  readonly cover: Cover;
  readonly claims: ClaimFacts;
  readonly policyOfReceipt: Int32Array;
  readonly triangle: ClaimsTriangle | null;
  /** What the scheme's monthly returns say; null where it files none. */
  readonly returns: Returns | null;
  readonly events: Readonly<Record<EventsName, Events>>;
  readonly spells: Readonly<Record<SpellsName, Spells>>;
  /** 1 for months in which persons of unknown number are covered, where policies say how many and some do not. */
  readonly uncounted: Uint8Array;
  /** Whether any claim says which benefit it was for. */
  readonly knowsBenefits: boolean;
  /** Whether any claim says which provider it came from. */
  readonly knowsProviders: boolean;
  /** Persons are known by name from members, or by number from the policies' insured_count. */
  readonly knowsPersons: boolean;
}

export type EventsName =
  | 'claims'
  | 'deliveries'
  | 'delivery-care'
  | 'claimants'
  | 'policies'
  | 'receipts'
  | 'claim-courses'
  | 'feedback'
  | 'successions'
  | 'anniversaries'
  | 'dues'
  | 'payers'
  | 'pregnancies'
  | 'births'
  | 'outcomes'
  | 'claims-since-joining'
  | 'deliveries-since-joining'
  | 'claims-to-check'
  | 'renewals-by-use'
  | 'entries'
  | 'entry-lines'
  | 'first-covers';
export type SpellsName =
  | 'covered'
  | 'women'
  | 'entitled'
  | 'terms'
  | 'open-claims'
  | 'waiting-over-30'
  | 'waiting-over-90'
  | 'families'
  | 'paid-cover'
  | 'allocated'
  | 'cover-since-joining'
  | 'women-since-joining'
  | 'supported'
  | 'unsettled';

/** Turns records into everything that measures stand on. */
export function factsOf(records: Records, profile: SchemeProfile, extent: Timeline): Facts {
  const claims = claimFactsOf(records);
  const claimsIn = claimsInOf(records, claims, extent);
  const timeline = { ...extent, ...(claimsIn && { claimsIn }) };
  const calendar = calendarOf(timeline.first, timeline.last);
  const cover = coverOf(records);
  const policyOfReceipt = rowsWithSameId(
    records.contributions.columns.policy_id,
    records.policies.columns.policy_id,
  );
  const groups = new Groups(records, cover, claims, policyOfReceipt);
  const { covered, women } = stretchesOf(records, cover, profile);
  const hasMembers = records.members.length > 0;
  const shared = onDemand({
    deliveries: () => deliveriesOf(records),
    joined: () => joiningDays(records, cover, covered),
  });
  const fromOthers = () => receiptsOfOthers(records, policyOfReceipt, timeline.dataAsAt);
  return {
    records,
    profile,
    timeline,
    calendar,
    groups,
    cover,
    claims,
    policyOfReceipt,
    triangle: triangleOf(records, claims, timeline),
    returns: returnsOf(records, calendar),
    uncounted: uncountedMonths(records, cover, calendar),
    knowsBenefits: knowsBenefits(records),
    knowsProviders: records.claims.columns.provider.codes.some((code) => code >= 0),
    knowsPersons:
      hasMembers || records.policies.columns.insured_count.counts.some((count) => count !== NO_COUNT),
    events: onDemand<Record<EventsName, () => Events>>({
      claims: () => claimEvents(records, claims, groups),
      deliveries: () => deliveryEvents(shared.deliveries, women, groups),
      'delivery-care': () => careEvents(records, shared.deliveries, claims, cover, groups, timeline.dataAsAt),
      claimants: () => claimantEvents(records, claims, groups),
      policies: () =>
        policyEvents(
          records,
          renewalsOf(records, cover, profile, timeline.dataAsAt),
          receiptsToDate(records, policyOfReceipt, timeline),
          groups,
        ),
      receipts: () => receiptEvents(records, groups),
      'claim-courses': () => claimCourses(records, claims, groups),
      feedback: () => feedbackEvents(records),
      successions: () => successionEvents(records, cover, profile, timeline.dataAsAt, groups),
      anniversaries: () => anniversaryEvents(records, cover, profile, timeline.dataAsAt, groups),
      dues: () => dueEvents(records, policyOfReceipt, timeline.dataAsAt, groups),
      payers: () => payerEvents(records, groups),
      pregnancies: () => pregnancyEvents(records, women, cover, groups),
      births: () => birthEvents(records, cover, groups),
      outcomes: () => outcomeEvents(records, cover, groups),
      'claims-since-joining': () => claimsSinceJoining(records, claims, groups, shared.joined),
      'deliveries-since-joining': () => deliveriesSinceJoining(shared.deliveries, groups, shared.joined),
      'claims-to-check': () => claimsToCheck(records, cover, profile, groups, covered),
      'renewals-by-use': () =>
        renewalsByUse(records, renewalsOf(records, cover, profile, timeline.dataAsAt), cover, groups),
      entries: () => entryEvents(records, groups),
      'entry-lines': () => entryLines(records, groups),
      'first-covers': () => firstCovers(records, groups, hasMembers ? covered : null, cover),
    }),
    spells: onDemand<Record<SpellsName, () => Spells>>({
      covered: () =>
        hasMembers ? coveredSpells(records, groups, covered) : countedSpells(records, groups, cover),
      women: () => womenSpells(groups, women, profile).women,
      entitled: () => womenSpells(groups, women, profile).entitled,
      terms: () => termSpells(records, groups, cover, fromOthers()),
      'open-claims': () => openClaims(records, groups, claims),
      'waiting-over-30': () => waitingClaims(records, groups, claims, 30),
      'waiting-over-90': () => waitingClaims(records, groups, claims, 90),
      families: () => familySpells(groups, cover),
      'paid-cover': () => paidCoverSpells(records, cover, policyOfReceipt, timeline.dataAsAt, groups),
      allocated: () => allocatedSpells(records, policyOfReceipt, groups),
      'cover-since-joining': () => coverSinceJoining(groups, covered, shared.joined),
      'women-since-joining': () => womenSinceJoining(groups, women, shared.joined),
      supported: () => supportedSpells(records, groups, hasMembers ? covered : null, cover, fromOthers()),
      unsettled: () => unsettledClaims(records, groups, claims),
    }),
  };
}

/** Things by name, each made when it is first asked for and kept. */
function onDemand<M extends Record<string, () => unknown>>(
  makers: M,
): { readonly [Name in keyof M]: ReturnType<M[Name]> } {
  const made = {};
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(made, name, { enumerable: true, value });
        return value;
      },
    });
  }
  // One for each maker, under its name.
  return made as { readonly [Name in keyof M]: ReturnType<M[Name]> };
}

function uncountedMonths({ members, policies }: Records, { pieces }: Cover, calendar: Calendar): Uint8Array {
  const months = new Uint8Array(calendar.months);
  if (members.length > 0) return months;
  const counts = policies.columns.insured_count.counts;
  const { firstDay, lastDay, monthOfDay } = calendar;
  for (let piece = 0; piece < pieces.policy.length; piece++) {
    if (counts[pieces.policy[piece]!] !== NO_COUNT) continue;
    const from = Math.max(pieces.from[piece]!, firstDay);
    const to = Math.min(pieces.to[piece]!, lastDay);
    if (from <= to) months.fill(1, monthOfDay[from - firstDay], monthOfDay[to - firstDay]! + 1);
  }
  return months;
}

/** What each policy has received up to data as at, in money units. */
function receiptsToDate(
  { contributions, policies }: Records,
  policyOfReceipt: Int32Array,
  { dataAsAt }: Timeline,
): Float64Array {
  const received = new Float64Array(policies.length);
  const days = contributions.columns.pay_date.days;
  const amounts = contributions.columns.amount.units;
  for (let row = 0; row < policyOfReceipt.length; row++) {
    const policy = policyOfReceipt[row]!;
    if (policy >= 0 && days[row]! <= dataAsAt) received[policy]! += amounts[row]!;
  }
  return received;
}
