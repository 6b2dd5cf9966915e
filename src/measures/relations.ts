import type { Kind } from '#records';

/**
 * What measures are counted over. Records are turned once into relations - things that happened on a day, and
 * spells that lasted from one day to another - and every measure is then a plain count or sum over one of them.
 */

/** Ways of dividing a figure (definitions section 7); `days` are the promptness bins. */
export const SPLITS = ['sex', 'age', 'area', 'product', 'provider', 'benefit', 'poverty', 'days'] as const;
export type Split = (typeof SPLITS)[number];

/** For each element the number of its group, -1 where it is not known. */
export type GroupOf = Int32Array;

interface Relation {
  readonly length: number;
  /** The record each element stands on, as a row of the table `kind`. */
  readonly kind: Kind;
  readonly record: Int32Array;
  /** True statements about each element, one bit each; the bits are named by the relation's own list. */
  readonly flags: Uint16Array;
  readonly flagNames: readonly string[];
  /** The groups of the elements under a split; null when the split does not bear on this relation. */
  readonly groups: (split: Split) => GroupOf | null;
}

/** Things that happened on a day. Every element has all the days, NO_DAY where one is not known. */
export interface Events extends Relation {
  readonly days: Readonly<Record<string, Int32Array>>;
  readonly amounts: Readonly<Record<string, Float64Array>>;
}

/** Things that lasted from a day to a day, both included. */
export interface Spells extends Relation {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How much each element counts, or counts per day where days are counted; without a weight, one. */
  readonly weights: Readonly<Record<string, Float64Array>>;
}

/** The bits of an element that all have to be set. */
export function maskOf(relation: Relation, where: readonly string[]): number {
  return where.reduce((mask, name) => {
    const bit = relation.flagNames.indexOf(name);
    if (bit < 0) throw new Error(`No flag ${name} among ${relation.flagNames.join(', ')}`);
    return mask | (1 << bit);
  }, 0);
}

/** Packs statements into bits, in the order in which they are named. */
export function flagBits(...statements: readonly boolean[]): number {
  return statements.reduce((bits, isTrue, i) => (isTrue ? bits | (1 << i) : bits), 0);
}

/** Person-years are person-days over this (definitions section 3). */
export const DAYS_PER_YEAR = 365.25;

/** Column of an element's group where column 0 is the whole: 1.. for known groups, the last for what belongs to none. */
export function columnOfGroup(groups: GroupOf, i: number, width: number): number {
  return groups[i]! < 0 ? width - 1 : groups[i]! + 1;
}
