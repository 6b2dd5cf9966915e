import type { Basis } from '#indicators';
import type { FindingSummary, PlanEntry, QualityAnswer, SchemeSummary } from '#engine';
import type { Day } from '#units';
import type { Narrowed } from '../figures/narrowed.ts';
import type { Periods } from '../figures/periods.ts';
import type { RenewalsDue } from './parts/renewals-from.ts';

/** How the other schemes that a reader has stand in an indicator on a basis, as far as their values are firm. */
export interface PeerValues {
  readonly indicator: string;
  readonly basis: Basis;
  readonly schemes: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What reports are made from: what was counted of a whole scheme up to the period of the report. */
export interface Ingredients {
  readonly scheme: SchemeSummary;
  readonly today: Day;
  /** The periods of the grain that was asked for, the report's own at `at`. */
  readonly periods: Periods;
  readonly monthly: Narrowed;
  readonly yearly: Narrowed;
  /** The same grain as the periods, divided by days of waiting and by lines of the budget. */
  readonly byDays: Narrowed;
  readonly byLine: Narrowed;
  readonly plan: readonly PlanEntry[];
  readonly findings: readonly FindingSummary[];
  /** Null where the records have no month. */
  readonly quality: QualityAnswer | null;
  /** The policies due for renewal in the month after the period. */
  readonly due: RenewalsDue | null;
  /** Empty where there are too few other schemes of the same currency and period. */
  readonly peers: readonly PeerValues[];
}
