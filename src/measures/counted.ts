import type { Period, Reason } from '#units';
import type { ClaimStep } from './claims-coming.ts';
import type { MeasureName } from './declarations.ts';
import type { Split } from './relations.ts';
import type { Timeline } from './timeline.ts';

/**
 * One measure for all periods and groups: cell (period, column) is at period * width + column, where column 0 is
 * the whole, 1..n are the groups and n + 1 is what belongs to no known group. A reason stands where there is no
 * number, or beside one it qualifies. Lists of reasons that are the same are one list.
 */
export interface MeasureCounts {
  readonly values: Float64Array;
  readonly reasons: ReadonlyArray<Reason | null>;
}

/** Everything counted for a request. Missing numbers are NaN in `values` and always have a reason. */
export interface Counted {
  readonly timeline: Timeline;
  readonly periods: readonly Period[];
  readonly split: Split | null;
  readonly groups: readonly string[];
  readonly width: number;
  /** Those that were asked for; `countsOf` gives them by name. */
  readonly measures: Readonly<Partial<Record<MeasureName, MeasureCounts>>>;
  /** Measures that speak of one day, and so of a part of a period as well as of all of it. */
  readonly ofOneDay: readonly MeasureName[];
  /** Measures of claims by the day of service, with what a claim has to have come to before it counts in them. */
  readonly awaiting: Readonly<Partial<Record<MeasureName, ClaimStep>>>;
}

/** A measure's counts; an Error where it was not among those asked for, since that is no reason to give anybody. */
export function countsOf({ measures }: Pick<Counted, 'measures'>, name: MeasureName): MeasureCounts {
  const counts = measures[name];
  if (!counts) throw new Error(`${name} was not asked for`);
  return counts;
}
