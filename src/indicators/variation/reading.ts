import type { Rule, Signal } from '#statistics';
import { badness } from '../badness.ts';
import type { Guide, Indicator } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import { FEWEST_POINTS, type Controlled } from './control.ts';

/**
 * What to conclude from the last point of a control chart: chance explains it, or it does not and is for the better, for
 * the worse, or neither where nothing says which way is good.
 */
export const VARIATIONS = ['common-cause', 'improving', 'concerning', 'changed'] as const;
export type Variation = (typeof VARIATIONS)[number];

/** What chance leaves of a goal: it is kept whatever chance does, missed whatever it does, or now this, now that. */
export const ASSURANCES = ['will-hit', 'will-miss', 'hit-or-miss', 'no-target'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** Why there is no reading. */
export const NO_SIGNAL_REASONS = [
  'too-few-points',
  'too-few-since-event',
  'no-limits',
  'seen-from-today',
  'never-at-rest',
] as const;
export type NoSignalReason = (typeof NO_SIGNAL_REASONS)[number];

/** Of so many points, so large a part beyond the limits says that more than chance is at work all the time (ours). */
export const CROWD = 0.25;

/** What a value is to reach. */
export type Goal = Pick<Guide, 'kind' | 'value'>;

/** How the last complete value stands to chance, and to what it is to reach. */
export interface SignalReading {
  /** Position of the value that is read. */
  readonly at: number;
  readonly variation: Variation;
  /** Above the mean or rising (1), or below it or falling (-1); null where chance explains the value. */
  readonly side: Signal['side'] | null;
  /** The rules it breaks. */
  readonly rules: readonly Rule[];
  readonly assurance: Assurance;
  /** The value stands on fewer than 30 events: it is told, but not called good or bad. */
  readonly hasFewEvents: boolean;
}

/** No reading, and on how many values it would have stood. */
export interface NoReading {
  readonly reason: NoSignalReason;
  readonly known: number;
}

/**
 * Reads the last point of a control chart. Assurance holds the limits at that point against all goals together: the whole
 * band on the right side of each hits, on the wrong side of any misses. Icons and both questions follow NHS England,
 * Making Data Count. Nothing is read from a figure of one day (`isOfOneDay`) that breaks rules all the time: a scheme that
 * grows month by month would be news each month.
 */
export function readSignals(
  indicator: Pick<Indicator, 'direction' | 'guides' | 'isComparedOverTime'>,
  control: Controlled,
  values: readonly IndicatorValue[],
  goals: readonly Goal[],
  isOfOneDay = false,
): SignalReading | NoReading {
  const at = control.points.findLastIndex((point) => point !== null);
  const phase = control.phases.find(({ start, end }) => start <= at && at < end) ?? control.phases.at(-1);
  const known = phase?.known ?? 0;
  if (!indicator.isComparedOverTime) return { reason: 'seen-from-today', known };
  if (known < FEWEST_POINTS)
    return { reason: (phase?.start ?? 0) > 0 ? 'too-few-since-event' : 'too-few-points', known };
  if (isOfOneDay && signalledIn(control) >= CROWD) return { reason: 'never-at-rest', known };
  const limits = control.limits[at];
  if (!limits) return { reason: 'no-limits', known };
  const hasFewEvents = values[at]?.status === 'small-numbers';
  const variation = variationAt(indicator, control, at);
  return {
    at,
    variation: hasFewEvents && variation !== 'common-cause' ? 'changed' : variation,
    side: control.signals[at]?.[0]?.side ?? null,
    rules: [...new Set((control.signals[at] ?? []).map(({ rule }) => rule))],
    assurance: assuranceOf(limits, goals),
    hasFewEvents,
  };
}

/** The share that break any rule: a figure of one day carries most of itself into the next month, and runs of it are no news. */
function signalledIn({ points, signals }: Controlled): number {
  const known = points.filter((point) => point !== null).length;
  return known > 0 ? signals.filter((found) => found.length > 0).length / known : 0;
}

/** The share of the known points of a control chart that lie outside their limits; 0 where none is known. */
export function outsideIn({ points, signals }: Pick<Controlled, 'points' | 'signals'>): number {
  const known = points.filter((point) => point !== null).length;
  const outside = signals.filter((found) => found.some(({ rule }) => rule === 'outside')).length;
  return known > 0 ? outside / known : 0;
}

/** How one point of a control chart stands to chance: by the first rule it breaks. */
export function variationAt(
  indicator: Pick<Indicator, 'direction' | 'guides'>,
  { points, limits, signals }: Pick<Controlled, 'points' | 'limits' | 'signals'>,
  at: number,
): Variation {
  const signal = signals[at]?.[0];
  const value = points[at] ?? null;
  if (!signal || value === null) return 'common-cause';
  const before = signal.rule === 'steady' ? points[signal.since] : limits[at]?.mean;
  const [now, then] = [badness(indicator, value), badness(indicator, before ?? value)];
  if (now === null || then === null || now === then) return 'changed';
  return now < then ? 'improving' : 'concerning';
}

function assuranceOf(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  goals: readonly Goal[],
): Assurance {
  if (goals.length === 0) return 'no-target';
  const hits = ({ kind, value }: Goal) => (kind === 'at-least' ? lower >= value : upper <= value);
  const misses = ({ kind, value }: Goal) => (kind === 'at-least' ? upper < value : lower > value);
  if (goals.some(misses)) return 'will-miss';
  return goals.every(hits) ? 'will-hit' : 'hit-or-miss';
}
