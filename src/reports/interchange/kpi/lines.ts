import type { Basis, Formula, IndicatorId, Unit } from '#indicators';

/** Sets of key indicators that other tools of the field work with. */
export const KPI_SETS = ['openimis', 'microfact'] as const;
export type KpiSet = (typeof KPI_SETS)[number];

/** How a figure of ours stands to theirs: worked out alike, in another way, or there is none. */
export const KPI_MATCHES = ['same', 'differs', 'none'] as const;
export type KpiMatch = (typeof KPI_MATCHES)[number];

/** What of ours stands beside a line of theirs. */
export type KpiOurs =
  /** What no indicator of ours is: measures alone, or one over another. */
  | { readonly formula: Exclude<Formula, { op: 'quantile' }> }
  /** An indicator on a basis; null for the basis on which the scheme's is shown first. */
  | { readonly indicator: IndicatorId; readonly basis: Basis | null; readonly days?: string };

/** A line of a set. Its name, and how it differs or why there is none, stand in words under its set and code. */
export interface KpiLine {
  readonly code: string;
  readonly unit: Unit;
  readonly match: KpiMatch;
  readonly ours: KpiOurs | null;
}
