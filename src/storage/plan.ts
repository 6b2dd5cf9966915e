import type { OwnThreshold, Target } from '#indicators';
import type { Month } from '#units';

/** A target as it is kept. */
export interface PlannedTarget extends Target {
  readonly kind: 'target';
  readonly id: string;
}

/** What somebody wants remembered of a month; `indicator` null where it bears on every figure. */
export interface PinnedNote {
  readonly kind: 'note';
  readonly id: string;
  readonly month: Month;
  readonly indicator: string | null;
  readonly text: string;
  /** Limits of control charts are reckoned anew from its month on; notes kept before there was this say nothing of it. */
  readonly isLimitsStart?: boolean;
}

/** A threshold as it is kept. */
export interface KeptThreshold extends OwnThreshold {
  readonly kind: 'threshold';
  readonly id: string;
}

/** Something that the people of a scheme have set down beside its records. */
export type PlanEntry = PlannedTarget | PinnedNote | KeptThreshold;
