import { useMemo } from 'react';
import type { Filter, MeasureName, Split } from '#measures';
import { grainShown, periodsIn, thresholdsIn, type Narrowed, type Periods } from '#reports';
import type { SchemeSummary } from '#engine';
import { contentOf, useCounted, usePlan, useView, withGroup } from '#state';
import type { Grain } from '#units';

export interface PeriodsState {
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Null where the records hold no month to show. The same object until something of it changes. */
  readonly periods: Periods | null;
  /** The grain asked for; for a moment, until its figures are there, not yet the one on show. */
  readonly wanted: Grain;
  /** The figures on show are those that were asked for. */
  readonly isSettled: boolean;
}

/**
 * What the address says of grain, range and filter, or else rolling 12 months (months, while there are fewer than
 * twelve) up to the last complete month.
 */
export function usePeriods(scheme: SchemeSummary, measures?: readonly MeasureName[]): PeriodsState {
  const { view } = useView();
  const monthly = useCounted(scheme, 'month', null, undefined, measures);
  const wanted = grainShown(view.grain, monthly.data?.counted ?? null);
  const chosen = useCounted(scheme, wanted, null, view.filter, measures);
  const { data: plan, isPending: isPlanPending } = usePlan(scheme);
  const thresholds = useMemo(() => thresholdsIn(plan), [plan]);
  const { from, to } = view;
  const error = monthly.error ?? chosen.error;
  const { data } = chosen;
  const periods = useMemo(() => {
    if (!data?.counted || data.counted.periods.length === 0) return null;
    const { counted, below, filter, grain } = data;
    // Grain and filter are those of the answer on show, which for a moment is still the one before.
    return { counted, below, filter, measures, thresholds, ...periodsIn(counted, grain, from, to) };
  }, [data, from, to, measures, thresholds]);
  // Without its thresholds a scheme would be judged by ours for a moment.
  const isPending = monthly.isPending || chosen.isPending || isPlanPending;
  const isSettled = !isPending && !chosen.isPlaceholderData;
  return { isPending, error, periods: isPending || error ? null : periods, wanted, isSettled };
}

/**
 * The same count divided by a split, for the same grain; null until it is there. While one for another filter is on its
 * way, the one before stands. The groups of a split are never narrowed by that split itself, so that they can be
 * compared and another picked.
 */
export function useSplitCounted(
  scheme: SchemeSummary,
  { grain, measures, thresholds }: Pick<Periods, 'grain' | 'measures' | 'thresholds'>,
  split: Split | null,
): { readonly divided: Narrowed | null; readonly error: Error | null } {
  const { view } = useView();
  const others = useMemo(
    (): Filter => (split === null ? view.filter : withGroup(view.filter, split, null)),
    [view.filter, split],
  );
  const { data, error } = useCounted(scheme, grain, split, others, measures);
  const divided = useMemo(() => {
    const isAsked = data?.grain === grain && data.split === split && data.content === contentOf(scheme);
    if (!isAsked || !data.counted) return null;
    const { counted, below, filter } = data;
    return { counted, below, filter, ...(thresholds && { thresholds }) };
  }, [data, grain, split, scheme, thresholds]);
  return { divided, error };
}
