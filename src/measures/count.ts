import { daysIn, UNITS_PER_ONE, type Period, type Reason } from '#units';
import { reasonWithout } from './availability.ts';
import { MEASURE_NAMES, measureOf, type Flow, type Measure, type MeasureName } from './declarations.ts';
import type { Facts } from './facts.ts';
import type { Filter } from './filter.ts';
import { countMonthly, type Monthly } from './monthly.ts';
import { countQuantile } from './quantile.ts';
import type { Split } from './relations.ts';
import type { QuietKind, Timeline } from './timeline.ts';

/** What to count: whole-month periods within the timeline, how to divide each figure, and what to narrow it to. */
export interface CountRequest {
  readonly periods: readonly Period[];
  readonly split: Split | null;
  readonly filter?: Filter;
}

/**
 * One measure for all periods and groups: cell (period, column) is at period * width + column, where column 0 is
 * the whole, 1..n are the groups and n + 1 is what belongs to no known group. A reason stands where there is no
 * number, or beside one it qualifies.
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
  readonly measures: Readonly<Record<MeasureName, MeasureCounts>>;
}

/** Counts every measure for the periods and the split: one pass over each relation, then sums over months. */
export function count(facts: Facts, { periods, split, filter = [] }: CountRequest): Counted {
  const groups = split ? facts.groups.grouping(split).names : [];
  const width = split ? groups.length + 2 : 1;
  const monthly = countMonthly(facts, split, width, filter);
  // Whether a period can be known at all is asked of all records, as it is for every group of a split.
  const all = filter.length > 0 || split ? countMonthly(facts, null, 1) : monthly;
  const measures = Object.fromEntries(
    MEASURE_NAMES.map((name) => {
      const counts = rollUp(name, facts, { periods, split, filter, width, monthly, all });
      scale(counts.values, name);
      return [name, counts];
    }),
  ) as Record<MeasureName, MeasureCounts>;
  return { timeline: facts.timeline, periods, split, groups, width, measures };
}

interface RollUp extends CountRequest {
  readonly width: number;
  readonly monthly: Monthly;
  readonly all: Monthly;
}

function rollUp(name: MeasureName, facts: Facts, roll: RollUp): MeasureCounts {
  const { periods, split, width } = roll;
  const values = new Float64Array(periods.length * width).fill(Number.NaN);
  const reasons = new Array<Reason | null>(periods.length * width).fill(null);
  const without = reasonWithout(name, facts);
  if (without) return { values, reasons: reasons.fill(without) };

  const measure = measureOf(name);
  const quantiles = measure.nature === 'quantile' ? countQuantile(measure, facts, roll) : null;
  const isSplit = roll.monthly.isSplit(name);
  const unborne = roll.monthly.unborne(name);
  if (unborne) return { values, reasons: reasons.fill(reasonUnsplit(facts, unborne)) };
  periods.forEach((period, p) => {
    const { reason, isMissing } = periodReason(name, facts, roll, period);
    for (let column = 0; column < width; column++) {
      const cell = p * width + column;
      if (column > 0 && !isSplit) reasons[cell] = reasonUnsplit(facts, split);
      else {
        reasons[cell] = reason;
        if (!isMissing)
          values[cell] = quantiles ? quantiles[cell]! : valueIn(name, facts, roll, period, column);
        if (quantiles && Number.isNaN(values[cell])) reasons[cell] = 'nothing-to-divide-by';
      }
    }
  });
  return { values, reasons };
}

/** Splits by what is known of persons, which only a members file tells. */
const SPLITS_OF_PERSONS: readonly Split[] = ['sex', 'age', 'area', 'poverty'];

function reasonUnsplit({ records }: Facts, split: Split | null): Reason {
  const isOfPersons = split !== null && SPLITS_OF_PERSONS.includes(split);
  return isOfPersons && records.members.length === 0 ? 'no-members' : 'not-counted-by-this-split';
}

/** A measure's number in a period, from its months. */
function valueIn(
  name: MeasureName,
  facts: Facts,
  { monthly, width }: RollUp,
  period: Period,
  column: number,
): number {
  const measure = measureOf(name);
  const first = period.first - facts.timeline.first;
  const last = period.last - facts.timeline.first;
  if (measure.nature === 'given') return facts.profile[measure.field] ?? Number.NaN;
  const months = monthly.values[name];
  if (measure.nature === 'stock') {
    const month = measure.at === 'end' ? last : first - 1;
    return month < 0 ? 0 : months[month * width + column]!;
  }
  let sum = 0;
  for (let month = first; month <= last; month++) sum += months[month * width + column]!;
  return sum;
}

interface PeriodReason {
  readonly reason: Reason | null;
  readonly isMissing: boolean;
}

/** What a period itself has against a measure, or has to say beside it. */
function periodReason(name: MeasureName, facts: Facts, roll: RollUp, period: Period): PeriodReason {
  const measure = measureOf(name);
  if (
    measure.unless &&
    valueIn(measure.unless, facts, { ...roll, monthly: roll.all, width: 1 }, period, 0) > 0
  ) {
    return { reason: 'benefit-not-recorded', isMissing: true };
  }
  if (measure.onlyWith) {
    const lacking = monthsWithout(measure.onlyWith, facts, roll, period);
    if (lacking === period.last - period.first + 1)
      return { reason: 'no-finance-in-period', isMissing: true };
    if (lacking > 0) return { reason: 'finance-months-missing', isMissing: false };
  }
  if ('of' in measure && measure.of === 'covered' && facts.hasUncounted(period))
    return { reason: 'persons-not-counted', isMissing: false };
  if (facts.timeline.quiet.some((quiet) => isSilencedBy(quiet, measure, facts, period)))
    return { reason: 'records-stop-earlier', isMissing: false };
  const isPastEstimate = measure.nature === 'estimate' && period.last > facts.timeline.lastComplete;
  return { reason: isPastEstimate ? 'month-incomplete-no-ibnr' : null, isMissing: false };
}

/** Whether records that have stopped leave a measure short in a period; renewals are looked for until grace is over. */
function isSilencedBy(
  { kind, from, lastDay }: QuietKind,
  measure: Measure,
  { profile }: Facts,
  period: Period,
): boolean {
  if (!measure.needs.includes(kind)) return false;
  const isOfRenewals = measure.nature === 'flow' && measure.of === 'policies' && measure.day === 'end';
  return isOfRenewals ? daysIn(period).last + 1 + profile.graceDays > lastDay : period.last >= from;
}

function monthsWithout(
  name: NonNullable<Flow['onlyWith']>,
  { timeline }: Facts,
  { all }: RollUp,
  period: Period,
): number {
  let without = 0;
  for (let month = period.first; month <= period.last; month++) {
    if (all.values[name][month - timeline.first] === 0) without++;
  }
  return without;
}

/** Money leaves the engine's whole units here, divided once after all adding is done. */
function scale(values: Float64Array, name: MeasureName): void {
  const { unit } = measureOf(name);
  const divisor = unit === 'money' ? UNITS_PER_ONE : unit === 'money-squared' ? UNITS_PER_ONE ** 2 : 1;
  if (divisor !== 1) values.forEach((value, i) => (values[i] = value / divisor));
}
