import { monthsShown, type Counted, type Split } from '#measures';
import type { SchemeSummary } from '#engine';
import { useCounted, useView } from '#state';
import type { Grain, Month, Period } from '#units';

/** The periods on show: all that were counted, which of them are in range, and the one figures are given for. */
export interface Periods {
  readonly grain: Grain;
  /** The grain asked for; for a moment, until its figures are there, not yet the one on show. */
  readonly wanted: Grain;
  readonly counted: Counted;
  /** Positions of the periods in range. */
  readonly shown: readonly number[];
  /** Position of the period that headline figures stand for. */
  readonly at: number;
  /** The last period in range is there but not complete, so the figures stand for the one before. */
  readonly isLastLeftOut: boolean;
}

export interface PeriodsState {
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Null where the records hold no month to show. */
  readonly periods: Periods | null;
}

/**
 * What the address says of grain and range, or else rolling 12 months (months, while there are fewer than twelve) up
 * to the last complete month.
 */
export function usePeriods(scheme: SchemeSummary): PeriodsState {
  const { view } = useView();
  const monthly = useCounted(scheme, 'month', null);
  const wanted = grainShown(view.grain, monthly.data?.counted ?? null);
  const chosen = useCounted(scheme, wanted, null);
  const error = monthly.error ?? chosen.error;
  const isPending = monthly.isPending || chosen.isPending;
  const counted = chosen.data?.counted;
  if (isPending || error || !counted || counted.periods.length === 0)
    return { isPending, error, periods: null };
  // The grain is that of the answer on show, which for a moment is still the one before.
  const shown = periodsIn(counted, chosen.data?.grain ?? wanted, view.from, view.to);
  return { isPending: false, error: null, periods: { ...shown, wanted } };
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
): Omit<Periods, 'wanted'> {
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
  return { grain, counted, shown, at, isLastLeftOut: at !== last };
}

function isPart({ isToDate, isFromWithin }: Period): boolean {
  return isToDate || isFromWithin;
}

/** The same count divided by a split (or whole), for the same grain; null until it is there. */
export function useSplitCounted(
  scheme: SchemeSummary,
  grain: Grain,
  split: Split | null,
): { readonly counted: Counted | null; readonly error: Error | null } {
  const { data, isPlaceholderData, error } = useCounted(scheme, grain, split);
  return { counted: isPlaceholderData ? null : (data?.counted ?? null), error };
}

/** How many periods lie between one and the same a year before; null where the period is a year itself. */
export function periodsInYear(grain: Grain): number | null {
  return { month: 12, rolling12: 12, quarter: 4, year: null }[grain];
}
