import { useMemo } from 'react';
import { monthsShown, type Counted, type Filter, type MeasureName, type Split } from '#measures';
import type { SchemeSummary } from '#engine';
import { contentOf, useCounted, usePlan, useView, withGroup } from '#state';
import type { Grain, Month, Period } from '#units';
import type { Narrowed } from './narrowed.ts';
import { thresholdsIn } from './plan.ts';

/** The periods on show: all that were counted, which of them are in range, and the one figures are given for. */
export interface Periods extends Narrowed {
  readonly grain: Grain;
  /** Positions of the periods in range. */
  readonly shown: readonly number[];
  /** Position of the period that headline figures stand for. */
  readonly at: number;
  /** The last period in range is there but not complete, so the figures stand for the one before. */
  readonly isLastLeftOut: boolean;
  /** What was asked for of these periods, and is to be asked for of their groups; all without it. */
  readonly measures?: readonly MeasureName[] | undefined;
}

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

function grainShown(wanted: Grain | null, monthly: Counted | null): Grain {
  const hasYear = monthly !== null && monthsShown(monthly.timeline) >= 12;
  if (wanted && (wanted !== 'rolling12' || hasYear)) return wanted;
  return hasYear ? 'rolling12' : 'month';
}

function periodsIn(
  counted: Counted,
  grain: Grain,
  from: Month | null,
  to: Month | null,
): Omit<Periods, keyof Narrowed | 'measures'> {
  const inRange = counted.periods.flatMap(({ last }, i) =>
    (from === null || last >= from) && (to === null || last <= to) ? [i] : [],
  );
  // A range in which nothing ends (an old link, a shorter history) shows everything rather than nothing.
  const shown = inRange.length > 0 ? inRange : counted.periods.map((_, i) => i);
  const isComplete = (i: number) => {
    const period = counted.periods[i];
    return period !== undefined && !isPart(period) && period.last <= counted.timeline.lastComplete;
  };
  const last = shown.at(-1) ?? 0;
  const lastComplete = shown.findLast(isComplete);
  const at = to === null ? (lastComplete ?? last) : last;
  return { grain, shown, at, isLastLeftOut: at !== last };
}

function isPart({ isToDate, isFromWithin }: Period): boolean {
  return isToDate || isFromWithin;
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

/** How many periods lie between one and the same a year before; null where the period is a year itself. */
export function periodsInYear(grain: Grain): number | null {
  return { month: 12, rolling12: 12, quarter: 4, year: null }[grain];
}
