import type { Day } from '#units';

/** A rate of exchange that a person gave or accepted: one of `from` is `rate` of `to`. */
export interface GivenRate {
  readonly kind: 'rate';
  readonly id: string;
  /** ISO 4217 three letters. */
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  /** The day of which it is. */
  readonly day: Day;
  /** Who published it. */
  readonly source: string;
}

/** A value of an indicator that somebody published, to hold schemes against. */
export interface PublishedValue {
  readonly kind: 'published';
  readonly id: string;
  readonly indicator: string;
  readonly basis: string;
  /** As the indicator's formula gives it: a share of 80 % is 0.8. */
  readonly value: number;
  /** The period that it is of, as its source says it. */
  readonly period: string;
  readonly source: string;
}

/** What a person has given so that schemes can be compared. */
export type Given = GivenRate | PublishedValue;
