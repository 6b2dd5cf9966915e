import type { Kind } from '#records';
import type { Reason } from '#units';

/**
 * What measures are counted over. Records are turned once into relations - things that happened on a day, and
 * spells that lasted from one day to another - and every measure is then a plain count or sum over one of them.
 */

/** Ways of dividing a figure (definitions section 7); `days` are the promptness bins, `line` those of the finance records. */
export const SPLITS = [
  'sex',
  'age',
  'area',
  'product',
  'provider',
  'benefit',
  'poverty',
  'days',
  'line',
] as const;
export type Split = (typeof SPLITS)[number];

/** For each element its column under a split: 1.. for known groups, the one after them where it is not known. */
export type ColumnOf = Uint8Array | Uint16Array | Int32Array;

export interface Relation {
  readonly length: number;
  /** The record each element stands on, as a row of the table `kind`; null where element i is row i. */
  readonly kind: Kind;
  readonly record: Int32Array | null;
  /** True statements about each element, one bit each, named by flagNames; null where there are none. */
  readonly flags: Uint8Array | null;
  readonly flagNames: readonly string[];
  /** The columns of the elements under a split; null when the split does not bear on this relation. */
  readonly columns: (split: Split) => ColumnOf | null;
}

/** Things that happened on a day. Every element has all the days, NO_DAY where one is not known. */
export interface Events extends Relation {
  readonly days: Readonly<Record<string, Int32Array>>;
  readonly amounts: Readonly<Record<string, Float64Array>>;
  /** Whom or what each element is of, by name, as numbers from 0; negative for nobody. */
  readonly keys?: Readonly<Record<string, () => Int32Array>>;
  /** Flags that these records cannot tell of anything, and why: a column nobody fills in says nothing, not no. */
  readonly untold?: Readonly<Record<string, Reason>>;
}

/** Things that lasted from a day to a day, both included; empty where `to` comes before `from`. */
export interface Spells extends Relation {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The last day that an element was to have, where it may have been cut short; `to` where not said. */
  readonly until?: Int32Array;
  /** Whether `to` is the day after the last instead, NO_DAY for a spell that goes on. */
  readonly isToAfter: boolean;
  /** How many each element stands for, whole numbers; null for one. */
  readonly persons: Float64Array | null;
  /** What a day of each element weighs, by name. */
  readonly weights: Readonly<Record<string, Float64Array>>;
  /** What a day weighs by the flags of its element, by name. */
  readonly rates: Readonly<Record<string, readonly number[]>>;
}

/** How many days an element has ahead of it after a day. */
export function daysAhead({ until, to }: Spells, i: number, day: number): number {
  return (until ?? to)[i]! - day;
}

/** The bits of an element that all have to be set. */
export function maskOf(relation: Relation, where: readonly string[]): number {
  return where.reduce((mask, name) => {
    const bit = relation.flagNames.indexOf(name);
    if (bit < 0) throw new Error(`No flag ${name} among ${relation.flagNames.join(', ')}`);
    return mask | (1 << bit);
  }, 0);
}

/** Person-years are person-days over this (definitions section 3). */
export const DAYS_PER_YEAR = 365.25;

/** Room for columns up to the largest, in as few bytes as hold it. */
export function columnsFor(length: number, largest: number): ColumnOf {
  if (largest < 2 ** 8) return new Uint8Array(length);
  return largest < 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
}
