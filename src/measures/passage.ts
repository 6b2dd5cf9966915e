import { daysIn, NO_DAY, type Period } from '#units';
import type { Costliest, Distinct, Duration, Flow, Quantile, Stock } from './declared/measure.ts';
import type { Facts } from './facts.ts';
import { narrowed, type Filter } from './filter.ts';
import { daysAhead, maskOf, type Events, type Relation, type Spells, type Split } from './relations.ts';

/** Which elements of a relation are meant: those of a period, of the whole or of one group of a split, narrowed or not. */
export interface Meant {
  readonly period: Period;
  readonly split: Split | null;
  /** Position among the split's groups; -1 for those of no known group, null for the whole. */
  readonly group: number | null;
  readonly filter?: Filter;
}

/** Why a record is not counted, in the order in which it is asked. */
export const REASONS_LEFT_OUT = [
  /** It is not one of those things at all: a claim that is not a delivery. */
  'not-among',
  'other-group',
  'no-day',
  /** A spell without a single day. */
  'never',
  'outside-period',
  /** A statement that has to be true of it is not. */
  'lacks',
  /** It is of nobody known. */
  'no-key',
  'not-costliest',
  /** A later balance sheet takes its place. */
  'not-last',
  /** Its cell says nothing. */
  'blank',
] as const;
export type ReasonLeftOut = (typeof REASONS_LEFT_OUT)[number];

/** A condition that elements have to pass; `flag` names the statement that they lack. */
export interface Step {
  readonly why: ReasonLeftOut;
  readonly flag: string | null;
}

/** The way of a relation's elements to being counted by a measure. */
export interface Passage {
  readonly relation: Relation;
  readonly steps: readonly Step[];
  /** Position of the step that stops an element; the number of steps where none does. */
  readonly stopOf: (i: number) => number;
  /** What an element adds, in whole units. */
  readonly amountOf: (i: number) => number;
}

type Happened = Flow | Quantile | Distinct | Costliest;

/** How things that happened come to be counted. */
export function passageOfEvents(facts: Facts, measure: Happened, meant: Meant): Passage {
  const relation = facts.events[measure.of];
  const plain = plainPassage(facts, relation, measure, meant);
  if (measure.nature === 'distinct') return firstOfEachKey(plain, keysOf(relation, measure.key));
  if (measure.nature === 'costliest') return costliestOnly(plain, measure, keysOf(relation, measure.key));
  return plain;
}

/** How things that lasted come to be counted. */
export function passageOfSpells(facts: Facts, measure: Stock | Duration, meant: Meant): Passage {
  const relation = facts.spells[measure.of];
  const { from, flags } = relation;
  const bits = measure.where.map((flag) => maskOf(relation, [flag]));
  const weightOf = weightsOf(relation, measure);
  const isAhead = measure.nature === 'stock' && measure.ahead !== undefined;
  const isWanted = elementsWanted(facts, relation, meant);
  const { first, last } = daysCounted(measure, meant.period);
  const daysOf = (i: number) => Math.min(lastDayOf(relation, i), last) - Math.max(from[i]!, first) + 1;
  const steps = stepsOf(['other-group', 'never', 'outside-period'], measure.where);
  return {
    relation,
    steps,
    stopOf: (i) => {
      if (!isWanted(i)) return 0;
      if (lastDayOf(relation, i) < from[i]!) return 1;
      if (daysOf(i) <= 0) return 2;
      return 3 + stopAmong(bits, flags ? flags[i]! : 0);
    },
    amountOf: (i) => (isAhead ? daysAhead(relation, i, last) : daysOf(i)) * weightOf(i),
  };
}

/** What a relation's elements are told apart by. */
function keysOf(relation: Events, name: string): Int32Array {
  const keys = relation.keys?.[name]?.();
  if (!keys) throw new Error(`Nothing is told apart by ${name} among ${relation.kind}`);
  return keys;
}

function stepsOf(whys: readonly ReasonLeftOut[], where: readonly string[], ...more: ReasonLeftOut[]): Step[] {
  const plain = (why: ReasonLeftOut): Step => ({ why, flag: null });
  return [...whys.map(plain), ...where.map((flag): Step => ({ why: 'lacks', flag })), ...more.map(plain)];
}

/** Position of the first statement that is not true; their number where all are. */
function stopAmong(bits: readonly number[], flags: number): number {
  const stop = bits.findIndex((bit) => (flags & bit) === 0);
  return stop < 0 ? bits.length : stop;
}

function plainPassage(facts: Facts, relation: Events, measure: Happened, meant: Meant): Passage {
  const bits = measure.where.map((flag) => maskOf(relation, [flag]));
  const days = relation.days[measure.day]!;
  const keys = 'key' in measure ? keysOf(relation, measure.key) : null;
  const isWanted = elementsWanted(facts, relation, meant);
  const { first, last } = daysIn(meant.period);
  return {
    relation,
    steps: stepsOf(
      ['other-group', 'no-day', 'outside-period'],
      measure.where,
      ...(keys ? ['no-key' as const] : []),
    ),
    stopOf: (i) => {
      const day = days[i]!;
      if (!isWanted(i)) return 0;
      if (day === NO_DAY) return 1;
      if (day < first || day > last) return 2;
      const stop = 3 + stopAmong(bits, relation.flags ? relation.flags[i]! : 0);
      return stop === 3 + bits.length && keys && keys[i]! >= 0 ? stop + 1 : stop;
    },
    amountOf: amountsOf(relation, measure),
  };
}

function amountsOf(relation: Events, measure: Happened): (i: number) => number {
  if (measure.nature === 'quantile') {
    const days = relation.days[measure.day]!;
    const since = relation.days[measure.since]!;
    return (i) => days[i]! - since[i]!;
  }
  if (!('sum' in measure) || !measure.sum) return () => 1;
  const amounts = relation.amounts[measure.sum]!;
  const isSquared = measure.nature === 'flow' && measure.isSquared;
  return isSquared ? (i) => amounts[i]! ** 2 : (i) => amounts[i]!;
}

/** Each key adds one, with the first of its elements; the others are counted and add nothing. */
function firstOfEachKey(passage: Passage, keys: Int32Array): Passage {
  const { relation, steps, stopOf } = passage;
  const isFirst = new Uint8Array(relation.length);
  const seen = new Uint8Array(countOf(keys));
  for (let i = 0; i < relation.length; i++) {
    if (stopOf(i) < steps.length || seen[keys[i]!] === 1) continue;
    seen[keys[i]!] = 1;
    isFirst[i] = 1;
  }
  return { ...passage, amountOf: (i) => isFirst[i]! };
}

/** Only the elements of the keys that come to most; of two that come to the same, the one told first. */
function costliestOnly(passage: Passage, { share }: Costliest, keys: Int32Array): Passage {
  const { relation, steps, stopOf, amountOf } = passage;
  const sums = new Float64Array(countOf(keys));
  const there = new Set<number>();
  for (let i = 0; i < relation.length; i++) {
    if (stopOf(i) < steps.length) continue;
    there.add(keys[i]!);
    sums[keys[i]!]! += amountOf(i);
  }
  const few = Math.max(Math.ceil(there.size * share), Math.min(1, there.size));
  const most = new Set([...there].sort((a, b) => sums[b]! - sums[a]! || a - b).slice(0, few));
  return {
    ...passage,
    steps: [...steps, { why: 'not-costliest', flag: null }],
    stopOf: (i) => {
      const stop = stopOf(i);
      return stop === steps.length && most.has(keys[i]!) ? stop + 1 : stop;
    },
  };
}

function countOf(keys: Int32Array): number {
  let count = 0;
  for (const key of keys) if (key >= count) count = key + 1;
  return count;
}

/** The elements that are meant: the filter's, and of the group. */
function elementsWanted(facts: Facts, relation: Relation, meant: Meant): (i: number) => boolean {
  const { split, group, filter = [] } = meant;
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

/** A stock looks at one day only. */
function daysCounted(measure: Stock | Duration, period: Period) {
  const { first, last } = daysIn(period);
  if (measure.nature === 'duration') return { first, last };
  return measure.at === 'end' ? { first: last, last } : { first: first - 1, last: first - 1 };
}
