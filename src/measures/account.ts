import { type Kind } from '#records';
import { reasonWithout } from './availability.ts';
import { formBehind, passageTo, type BehindRequest } from './behind.ts';
import { divisorOf } from './count.ts';
import { measureOf } from './declarations.ts';
import type { Facts } from './facts.ts';
import type { Passage, ReasonLeftOut } from './passage.ts';

/** Records that are not in a number, for one reason; the first that applies, so that each is told of once. */
export interface LeftOut {
  readonly why: ReasonLeftOut;
  /** The statement that is not true of them, where that is why. */
  readonly flag: string | null;
  readonly count: number;
  /** What they would add if they were counted, money as claimed; null where that cannot be said. */
  readonly amount: number | null;
}

/** How a number was counted: every record of its kind is either counted or left out for a reason. */
export interface Account {
  /** Of which kind the records are; null where no single records stand behind the number. */
  readonly kind: Kind | null;
  /** Records of that kind in all. */
  readonly records: number;
  readonly counted: number;
  readonly leftOut: readonly LeftOut[];
}

const NOTHING_BEHIND: Account = { kind: null, records: 0, counted: 0, leftOut: [] };

/** Accounts for every record of the kind that a measure is counted from. */
export function accountOf(facts: Facts, request: BehindRequest): Account {
  if (reasonWithout(request.measure, facts)) return NOTHING_BEHIND;
  const passage = passageTo(facts, request);
  if (passage) return accountOfPassage(facts, passage, request);
  const form = formBehind(facts, request);
  if (!form) return NOTHING_BEHIND;
  const records = facts.records[form.kind].length;
  const others = records - form.rows.length;
  const why = form.kind === 'balance' && form.rows.length > 0 ? 'not-last' : 'outside-period';
  return {
    kind: form.kind,
    records,
    counted: form.rows.length,
    leftOut: others > 0 ? [{ why, flag: null, count: others, amount: null }] : [],
  };
}

function accountOfPassage(facts: Facts, passage: Passage, { measure: name }: BehindRequest): Account {
  const { relation, steps, stopOf } = passage;
  const records = facts.records[relation.kind].length;
  /** How far the furthest element of each record gets: 0 where it has none, else the step that stops it and one more. */
  const reached = new Uint8Array(records);
  const amounts = new Float64Array(records);
  const wouldAdd = amountsLeftOut(facts, passage, name);
  for (let i = 0; i < relation.length; i++) {
    const record = relation.record ? relation.record[i]! : i;
    const far = stopOf(i) + 1;
    if (far < reached[record]!) continue;
    if (far > reached[record]!) amounts[record] = 0;
    reached[record] = far;
    if (wouldAdd) amounts[record]! += wouldAdd(i);
  }
  const counts = new Float64Array(steps.length + 2);
  const sums = new Float64Array(steps.length + 2);
  for (let record = 0; record < records; record++) {
    counts[reached[record]!]!++;
    sums[reached[record]!]! += amounts[record]!;
  }
  const divisor = divisorOf(measureOf(name).unit);
  const notAmong = { why: 'not-among', flag: null } as const;
  return {
    kind: relation.kind,
    records,
    counted: counts[steps.length + 1]!,
    leftOut: [notAmong, ...steps].flatMap((step, at): LeftOut[] => {
      const isKnown = wouldAdd !== null && at > 0 && !Number.isNaN(sums[at]!);
      const amount = isKnown ? sums[at]! / divisor : null;
      return counts[at]! > 0 ? [{ ...step, count: counts[at]!, amount }] : [];
    }),
  };
}

/** What an element that is not counted would add: of claims what was claimed, since rejected ones are estimated at nothing. */
function amountsLeftOut(
  { events }: Facts,
  { amountOf }: Passage,
  name: BehindRequest['measure'],
): ((i: number) => number) | null {
  const measure = measureOf(name);
  if (measure.nature !== 'flow' || measure.isSquared) return null;
  const { claimed } = events[measure.of].amounts;
  return measure.sum === 'best' && claimed ? (i) => claimed[i]! : amountOf;
}
