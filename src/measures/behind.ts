import type { Kind } from '#records';
import { daysIn, UNITS_PER_ONE, type Period } from '#units';
import {
  measureOf,
  type Duration,
  type Flow,
  type MeasureName,
  type MeasureUnit,
  type Quantile,
  type Stock,
} from './declarations.ts';
import type { Facts } from './facts.ts';
import { narrowed, type Filter } from './filter.ts';
import { DAYS_PER_YEAR, maskOf, type GroupOf, type Split } from './relations.ts';

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
    default:
      return null;
  }
}

function isWanted(groups: GroupOf | null, { split, group }: BehindRequest, i: number): boolean {
  if (split === null || group === null) return true;
  return groups !== null && groups[i] === group;
}

function eventsBehind(facts: Facts, measure: Flow | Quantile, request: BehindRequest): Behind {
  const relation = facts.events[measure.of];
  const mask = maskOf(relation, measure.where);
  const days = relation.days[measure.day]!;
  const amountName = measure.nature === 'flow' ? measure.sum : measure.value;
  const amounts = amountName ? relation.amounts[amountName]! : null;
  const groups = request.split && relation.groups(request.split);
  const { first, last } = daysIn(request.period);
  const { kept } = narrowed(request.filter ?? [], relation, facts.groups);
  const gathered = new Gathered();
  for (let i = 0; i < relation.length; i++) {
    const isIn = days[i]! >= first && days[i]! <= last && (relation.flags[i]! & mask) === mask;
    if (isIn && kept?.[i] !== 0 && isWanted(groups, request, i))
      gathered.add(relation.record[i]!, amounts?.[i] ?? 1);
  }
  return { kind: relation.kind, ...gathered.finish(divisorOf(measure.unit)) };
}

function spellsBehind(facts: Facts, measure: Stock | Duration, request: BehindRequest): Behind {
  const relation = facts.spells[measure.of];
  const mask = maskOf(relation, measure.where);
  const weightName = measure.nature === 'duration' ? (measure.weight ?? 'persons') : 'persons';
  const weights = relation.weights[weightName];
  const groups = request.split && relation.groups(request.split);
  const { first, last } = daysCounted(measure, request.period);
  const { kept } = narrowed(request.filter ?? [], relation, facts.groups);
  const gathered = new Gathered();
  for (let i = 0; i < relation.length; i++) {
    const days = Math.min(relation.to[i]!, last) - Math.max(relation.from[i]!, first) + 1;
    if (days <= 0 || kept?.[i] === 0 || (relation.flags[i]! & mask) !== mask || !isWanted(groups, request, i))
      continue;
    gathered.add(relation.record[i]!, days * (weights?.[i] ?? 1));
  }
  return { kind: relation.kind, ...gathered.finish(divisorOf(measure.unit)) };
}

/** A stock looks at one day only. */
function daysCounted(measure: Stock | Duration, period: Period) {
  const { first, last } = daysIn(period);
  if (measure.nature === 'duration') return { first, last };
  return measure.at === 'end' ? { first: last, last } : { first: first - 1, last: first - 1 };
}

function divisorOf(unit: MeasureUnit): number {
  if (unit === 'money') return UNITS_PER_ONE;
  if (unit === 'money-squared') return UNITS_PER_ONE ** 2;
  return unit === 'person-years' ? DAYS_PER_YEAR : 1;
}

/** Adds up what several stretches of one record contribute. */
class Gathered {
  private readonly amountOf = new Map<number, number>();

  add(record: number, amount: number): void {
    this.amountOf.set(record, (this.amountOf.get(record) ?? 0) + amount);
  }

  finish(divisor: number): { readonly rows: Int32Array; readonly amounts: Float64Array } {
    const rows = Int32Array.from(this.amountOf.keys()).sort();
    return { rows, amounts: Float64Array.from(rows, (row) => (this.amountOf.get(row) ?? 0) / divisor) };
  }
}
