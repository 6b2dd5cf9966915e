import type { Kind } from '#records';
import { daysIn, NO_DAY, type Period } from '#units';
import { divisorOf, latelyIn } from './count.ts';
import { measureOf, type MeasureName } from './declarations.ts';
import type { Duration, Flow, Lately, Quantile, Stock } from './declared/measure.ts';
import type { Facts } from './facts.ts';
import { narrowed, type Filter } from './filter.ts';
import { daysAhead, maskOf, type Events, type Relation, type Spells, type Split } from './relations.ts';

/** Which number is asked about: a measure in a period, of the whole or of one group of a split, narrowed or not. */
export interface BehindRequest {
  readonly measure: MeasureName;
  readonly period: Period;
  readonly split: Split | null;
  /** Position among the split's groups; -1 for those of no known group, null for the whole. */
  readonly group: number | null;
  readonly filter?: Filter;
}

/** The records that make a number, each with what it adds; for a quantile, each with its own value. */
export interface Behind {
  readonly kind: Kind;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/**
 * The records behind a measure, by the very conditions that count it: their amounts add up to the measure (for a
 * quantile they are the values it is taken from). Null where no records stand behind it: an estimate, or a figure
 * given by the profile.
 */
export function recordsBehind(facts: Facts, request: BehindRequest): Behind | null {
  const measure = measureOf(request.measure);
  switch (measure.nature) {
    case 'flow':
    case 'quantile':
      return eventsBehind(facts, measure, request);
    case 'stock':
    case 'duration':
      return spellsBehind(facts, measure, request);
    case 'lately':
      return latelyBehind(facts, measure, request);
    default:
      return null;
  }
}

/** The records of the last months, each with what it adds to a month of them. */
function latelyBehind(facts: Facts, measure: Lately, request: BehindRequest): Behind | null {
  const period = latelyIn(request.period, measure);
  const behind = recordsBehind(facts, { ...request, measure: measure.over, period });
  return behind && { ...behind, amounts: behind.amounts.map((amount) => amount / measure.months) };
}

/** The elements of a relation that a request is about: the filter's, and of its group. */
function elementsWanted(facts: Facts, relation: Relation, request: BehindRequest): (i: number) => boolean {
  const { split, group, filter = [] } = request;
  const isLeft = marks(narrowed(filter, relation, facts.groups).elements, relation.length);
  if (split === null || group === null) return (i) => isLeft?.[i] !== 0;
  const columnOf = relation.columns(split);
  const column = group < 0 ? facts.groups.grouping(split).unknown : group + 1;
  return (i) => isLeft?.[i] !== 0 && columnOf?.[i] === column;
}

function marks(elements: Int32Array | null, length: number): Uint8Array | null {
  if (!elements) return null;
  const marked = new Uint8Array(length);
  for (const i of elements) marked[i] = 1;
  return marked;
}

function eventsBehind(facts: Facts, measure: Flow | Quantile, request: BehindRequest): Behind {
  const relation = facts.events[measure.of];
  const mask = maskOf(relation, measure.where);
  const days = relation.days[measure.day]!;
  const amountOf = amountsOf(relation, measure);
  const isWanted = elementsWanted(facts, relation, request);
  const { first, last } = daysIn(request.period);
  const gathered = new Gathered(facts.records[relation.kind].length);
  for (let i = 0; i < relation.length; i++) {
    const isIn = days[i]! >= first && days[i]! <= last && ((relation.flags?.[i] ?? 0) & mask) === mask;
    if (isIn && isWanted(i)) gathered.add(relation.record ? relation.record[i]! : i, amountOf(i));
  }
  return { kind: relation.kind, ...gathered.finish(divisorOf(measure.unit)) };
}

function amountsOf(relation: Events, measure: Flow | Quantile): (i: number) => number {
  if (measure.nature === 'quantile') {
    const days = relation.days[measure.day]!;
    const since = relation.days[measure.since]!;
    return (i) => days[i]! - since[i]!;
  }
  if (!measure.sum) return () => 1;
  const amounts = relation.amounts[measure.sum]!;
  return measure.isSquared ? (i) => amounts[i]! ** 2 : (i) => amounts[i]!;
}

function spellsBehind(facts: Facts, measure: Stock | Duration, request: BehindRequest): Behind {
  const relation = facts.spells[measure.of];
  const mask = maskOf(relation, measure.where);
  const weightOf = weightsOf(relation, measure);
  const isWanted = elementsWanted(facts, relation, request);
  const { first, last } = daysCounted(measure, request.period);
  const gathered = new Gathered(facts.records[relation.kind].length);
  for (let i = 0; i < relation.length; i++) {
    const days = Math.min(lastDayOf(relation, i), last) - Math.max(relation.from[i]!, first) + 1;
    const isMeant = days > 0 && ((relation.flags?.[i] ?? 0) & mask) === mask;
    const counted = isAhead(measure) ? daysAhead(relation, i, last) : days;
    if (isMeant && isWanted(i))
      gathered.add(relation.record ? relation.record[i]! : i, counted * weightOf(i));
  }
  return { kind: relation.kind, ...gathered.finish(divisorOf(measure.unit)) };
}

function lastDayOf({ to, isToAfter }: Spells, i: number): number {
  if (!isToAfter) return to[i]!;
  return to[i] === NO_DAY ? Infinity : to[i]! - 1;
}

function weightsOf(relation: Spells, measure: Stock | Duration): (i: number) => number {
  const name = (measure.nature === 'duration' ? measure.weight : (measure.ahead ?? measure.sum)) ?? '';
  const weights = relation.weights[name] ?? relation.persons;
  const rates = relation.rates[name];
  if (rates) return (i) => rates[relation.flags?.[i] ?? 0] ?? 0;
  return (i) => weights?.[i] ?? 1;
}

function isAhead(measure: Stock | Duration): boolean {
  return measure.nature === 'stock' && measure.ahead !== undefined;
}

/** A stock looks at one day only. */
function daysCounted(measure: Stock | Duration, period: Period) {
  const { first, last } = daysIn(period);
  if (measure.nature === 'duration') return { first, last };
  return measure.at === 'end' ? { first: last, last } : { first: first - 1, last: first - 1 };
}

/** Adds up what several stretches of one record contribute. */
class Gathered {
  private readonly isIn: Uint8Array;
  private readonly amountOf: Float64Array;
  private count = 0;

  constructor(records: number) {
    this.isIn = new Uint8Array(records);
    this.amountOf = new Float64Array(records);
  }

  add(record: number, amount: number): void {
    if (this.isIn[record] === 0) this.count++;
    this.isIn[record] = 1;
    this.amountOf[record]! += amount;
  }

  finish(divisor: number): { readonly rows: Int32Array; readonly amounts: Float64Array } {
    const rows = new Int32Array(this.count);
    for (let row = 0, at = 0; row < this.isIn.length; row++) if (this.isIn[row] === 1) rows[at++] = row;
    return { rows, amounts: Float64Array.from(rows, (row) => this.amountOf[row]! / divisor) };
  }
}
