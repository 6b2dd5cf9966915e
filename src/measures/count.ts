import { daysIn, periodsOf, UNITS_PER_ONE, type Grain, type Period, type Reason } from '#units';
import { AWAITING } from './awaiting.ts';
import type { Counted, MeasureCounts } from './counted.ts';
import { MEASURE_NAMES, measureOf, type MeasureName } from './declarations.ts';
import type { Estimate, Holding, Lately, Measure, MeasureUnit } from './declared/measure.ts';
import type { Facts } from './facts.ts';
import {
  countMonthsFor,
  HIDDEN,
  type Condition,
  type Division,
  type MeasureMonths,
  type MonthCounts,
} from './months.ts';
import { DAYS_PER_YEAR } from './relations.ts';
import type { QuietKind } from './timeline.ts';

/** What to count: whole-month periods within the timeline, how to divide each figure, and what to narrow it to. */
export interface CountRequest extends Division {
  readonly periods: readonly Period[];
}

/** Counts every measure for periods of one's own. */
export function count(facts: Facts, { periods, ...division }: CountRequest): Counted {
  return rolledUp(countMonthsFor(facts, division, { asked: periods }), 'asked', periods);
}

/** Adds up what was counted by month to all the periods of a grain that can be shown. */
export function countPeriods(
  months: MonthCounts,
  grain: Grain,
  names: readonly MeasureName[] = MEASURE_NAMES,
): Counted {
  const { timeline, fiscalYearStart } = months;
  const periods = periodsOf(grain, timeline.first, timeline.last, fiscalYearStart);
  return rolledUp(months, grain, periods, names);
}

/** What was counted by month, added up to some periods; `span` names the list for which what months do not add up to was counted. */
export function rolledUp(
  months: MonthCounts,
  span: string,
  periods: readonly Period[],
  names: readonly MeasureName[] = MEASURE_NAMES,
): Counted {
  const { timeline, split, groups, width } = months;
  const reasons = new ReasonLists(periods.length, width);
  const measures = Object.fromEntries(
    names.map((name) => [name, rollUp(name, months, span, periods, reasons)]),
  );
  return {
    timeline,
    periods,
    split,
    groups,
    width,
    measures,
    ofOneDay: OF_ONE_DAY,
    awaiting: AWAITING,
  };
}

const OF_ONE_DAY = MEASURE_NAMES.filter((name) => {
  const measure = measureOf(name);
  return measure.nature === 'reported'
    ? measure.as !== 'flow'
    : ['stock', 'given', 'holding'].includes(measure.nature);
});

function rollUp(
  name: MeasureName,
  counts: MonthCounts,
  span: string,
  periods: readonly Period[],
  reasons: ReasonLists,
): MeasureCounts {
  const { width } = counts;
  const measure = measureOf(name);
  if (measure.nature === 'lately') return rollUpLately(measure, counts, periods, reasons);
  const found = counts.measures[name];
  if (!found) throw new Error(`${name} was not counted`);
  const values = new Float64Array(periods.length * width).fill(Number.NaN);
  if (found.lacking) return { values, reasons: reasons.all(found.lacking) };

  const told = periods.map((period) =>
    found.isOnReturn
      ? returnReason(measure, found, counts, period)
      : periodReason(measure, found, counts, period),
  );
  const columns = found.unsplit ? 1 : width;
  periods.forEach((period, p) => {
    if (!told[p]!.isMissing) addUp(measure, found, columns, { period, p, span, counts }, values);
  });
  const divisor = divisorOf(measure.unit);
  if (divisor !== 1) for (let cell = 0; cell < values.length; cell++) values[cell]! /= divisor;
  const ofWhole = told.map(({ reason }) => reason);
  const isQuantile = measure.nature === 'quantile' && !found.isOnReturn;
  const list = isQuantile
    ? reasons.ofQuantile(ofWhole, found.unsplit, values)
    : reasons.list(ofWhole, found.unsplit);
  return { values, reasons: found.isHiding ? reasons.own(withHidden(list, values)) : list };
}

/** Takes what is hidden out of the values, and says so. */
function withHidden(list: ReadonlyArray<Reason | null>, values: Float64Array): ReadonlyArray<Reason | null> {
  return list.map((reason, cell) => {
    if (values[cell] !== HIDDEN) return reason;
    values[cell] = Number.NaN;
    return 'hidden-small-number';
  });
}

/** Another measure a month, over the last months of each period; not known where the records do not go back so far. */
function rollUpLately(
  measure: Lately,
  counts: MonthCounts,
  periods: readonly Period[],
  reasons: ReasonLists,
): MeasureCounts {
  const { width, timeline } = counts;
  const spans = periods.map((period) => latelyIn(period, measure));
  const isWithin = ({ first }: Period) => first >= timeline.first;
  const inside = spans.filter(isWithin);
  const rolled = rollUp(measure.over, counts, '', inside, new ReasonLists(inside.length, width));
  const values = new Float64Array(periods.length * width).fill(Number.NaN);
  let next = 0;
  const told = spans.map((span, p): ReadonlyArray<Reason | null> => {
    if (!isWithin(span)) return new Array<Reason>(width).fill('records-begin-within-period');
    const from = next++ * width;
    values.set(
      rolled.values.subarray(from, from + width).map((value) => value / measure.months),
      p * width,
    );
    return rolled.reasons.slice(from, from + width);
  });
  return { values, reasons: reasons.own(told.flat()) };
}

/** The last months of a period that such a measure looks at. */
export function latelyIn(period: Period, { months }: Lately): Period {
  return { ...period, first: period.last - months + 1, isFromWithin: false };
}

interface Place {
  readonly period: Period;
  readonly p: number;
  readonly span: string;
  readonly counts: MonthCounts;
}

/** A measure's numbers in a period, from its months, into the first columns of the period's row of values. */
function addUp(
  measure: Measure,
  found: MeasureMonths,
  columns: number,
  { period, p, span, counts: { timeline, width } }: Place,
  values: Float64Array,
): void {
  const { months, quantiles } = found;
  const first = period.first - timeline.first;
  const last = period.last - timeline.first;
  const monthCount = months.length / columns;
  for (let column = 0; column < columns; column++) {
    values[p * width + column] = numberIn(column);
  }

  function numberIn(column: number): number {
    if (found.isOnReturn && momentOf(measure) !== null) return onReturnAt(measure, found, first, last);
    if (measure.nature === 'given') return months[0]!;
    if (measure.nature === 'holding') return heldAt(measure, months, first, last).value;
    if (measure.nature === 'estimate' && measure.what) return months[momentOfEstimate(measure, first, last)]!;
    const isOfSpan =
      !found.isOnReturn && ['quantile', 'distinct', 'present', 'costliest'].includes(measure.nature);
    if (isOfSpan) return quantiles[span]![p * columns + column]!;
    if (measure.nature === 'stock') {
      const month = measure.at === 'end' ? last : first - 1;
      return month < 0 ? 0 : months[column * monthCount + month]!;
    }
    let sum = 0;
    for (let month = first; month <= last; month++) sum += months[column * monthCount + month]!;
    return sum === HIDDEN ? (quantiles[span]?.[p * columns + column] ?? HIDDEN) : sum;
  }
}

/** Of which day a measure speaks: the period's last, the one before it, or of all days (null). */
export function momentOf(measure: Measure): 'end' | 'before' | null {
  if (measure.nature === 'stock' || measure.nature === 'holding') return measure.at;
  if (measure.nature === 'given') return 'end';
  return measure.nature === 'reported' && measure.as !== 'flow' ? measure.as : null;
}

/** What returns say of a moment: of the period's last month, or of the month before it, else of its first one's start. */
export function onReturnAt(
  measure: Measure,
  { months, starts }: Pick<MeasureMonths, 'months' | 'starts'>,
  first: number,
  last: number,
): number {
  if (momentOf(measure) === 'end') return months[last]!;
  const before = months[first - 1] ?? Number.NaN;
  return Number.isNaN(before) ? (starts?.[first] ?? Number.NaN) : before;
}

/** The month that an estimate speaks of that is not one of each month's services. */
function momentOfEstimate({ what }: Estimate, first: number, last: number): number {
  return what === 'standing' ? last : first;
}

/** The last sheet within a period, or, for what was held before it, of the year before it. */
export function heldAt(
  { at }: { readonly at: 'end' | 'before' },
  months: ArrayLike<number>,
  first: number,
  last: number,
) {
  const from = at === 'end' ? first : Math.max(0, first - 12);
  for (let month = at === 'end' ? last : first - 1; month >= from; month--)
    if (!Number.isNaN(months[month]!)) return { value: months[month]!, month };
  return { value: Number.NaN, month: null };
}

/** Why returns do not give a measure in a period: one is not there, or says nothing of it. */
function returnReason(
  measure: Measure,
  found: MeasureMonths,
  { timeline, filed }: MonthCounts,
  period: Period,
): PeriodReason {
  const first = period.first - timeline.first;
  const last = period.last - timeline.first;
  const moment = momentOf(measure);
  if (moment !== null) {
    const isThere = !Number.isNaN(onReturnAt(measure, found, first, last));
    // Of what stood before the first return, that return itself says nothing.
    const isFiled = filed?.[moment === 'end' ? last : first - 1] === 1;
    return isThere
      ? { reason: null, isMissing: false }
      : { reason: isFiled ? 'not-on-return' : 'return-missing', isMissing: true };
  }
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (!months.some((month) => Number.isNaN(found.months[month]!))) return { reason: null, isMissing: false };
  const isFiled = months.every((month) => filed?.[month] === 1);
  return { reason: isFiled ? 'not-on-return' : 'return-missing', isMissing: true };
}

/** Why no balance sheet says what was held, or how old the one is that does. */
function heldReason(
  measure: Holding,
  { months, isSheet }: MeasureMonths,
  first: number,
  last: number,
): PeriodReason {
  const { month } = heldAt(measure, months, first, last);
  if (month === null) {
    const isEnd = measure.at === 'end';
    const looked = isEnd
      ? isSheet?.subarray(first, last + 1)
      : isSheet?.subarray(Math.max(0, first - 12), first);
    if (looked?.includes(1)) return { reason: 'not-on-balance', isMissing: true };
    return { reason: isEnd ? 'no-balance-in-period' : 'no-balance-before', isMissing: true };
  }
  const isOlder = measure.at === 'end' ? month < last : month < first - 1;
  return { reason: isOlder ? 'balance-before-period-end' : null, isMissing: false };
}

interface PeriodReason {
  readonly reason: Reason | null;
  readonly isMissing: boolean;
}

/** What a period itself has against a measure, or has to say beside it. */
function periodReason(
  measure: Measure,
  found: MeasureMonths,
  counts: MonthCounts,
  period: Period,
): PeriodReason {
  const { timeline, uncounted } = counts;
  if (measure.nature === 'holding')
    return heldReason(measure, found, period.first - timeline.first, period.last - timeline.first);
  const length = period.last - period.first + 1;
  if (measure.unless && monthsWith(measure.unless, counts, period) > 0)
    return { reason: 'benefit-not-recorded', isMissing: true };
  if (measure.onlyWith) {
    const known = monthsWith(measure.onlyWith, counts, period);
    if (known === 0) return { reason: 'no-finance-in-period', isMissing: true };
    if (known < length) return { reason: 'finance-months-missing', isMissing: false };
  }
  const first = period.first - timeline.first;
  if (
    'of' in measure &&
    ['covered', 'supported'].includes(measure.of) &&
    uncounted.subarray(first, first + length).includes(1)
  )
    return { reason: 'persons-not-counted', isMissing: false };
  if (timeline.quiet.some((quiet) => isSilencedBy(quiet, measure, counts, period)))
    return { reason: 'records-stop-earlier', isMissing: false };
  if (
    measure.nature === 'estimate' &&
    measure.what === 'standing' &&
    Number.isNaN(found.months[first + length - 1])
  )
    return {
      reason: period.last > timeline.lastComplete ? 'month-incomplete-no-ibnr' : 'under-12-service-months',
      isMissing: true,
    };
  const isPastEstimate = measure.nature === 'estimate' && period.last > timeline.lastComplete;
  return { reason: isPastEstimate ? 'month-incomplete-no-ibnr' : null, isMissing: false };
}

/** Whether records that have stopped leave a measure short in a period; renewals are looked for until grace is over. */
function isSilencedBy(
  { kind, from, lastDay }: QuietKind,
  measure: Measure,
  { graceDays }: MonthCounts,
  period: Period,
): boolean {
  if (!measure.needs.includes(kind)) return false;
  const isOfRenewals = measure.nature === 'flow' && ['end', 'anniversary'].includes(measure.day);
  return isOfRenewals ? daysIn(period).last + 1 + graceDays > lastDay : period.last >= from;
}

/** How many months of a period have anything of a condition. */
function monthsWith(name: Condition, { conditions, timeline }: MonthCounts, period: Period): number {
  let found = 0;
  for (let month = period.first; month <= period.last; month++)
    if (conditions[name][month - timeline.first] !== 0) found++;
  return found;
}

/** Days and money leave the engine's whole units here, divided once after all adding is done. */
export function divisorOf(unit: MeasureUnit): number {
  // Staff in full-time equivalents may be fractions, and so are kept as amounts are.
  if (unit === 'money' || unit === 'staff') return UNITS_PER_ONE;
  if (unit === 'money-squared') return UNITS_PER_ONE ** 2;
  return unit === 'person-years' ? DAYS_PER_YEAR : 1;
}

/** Reasons by period and column. Most measures have the same, and a list handed on twice is copied once. */
class ReasonLists {
  private readonly periods: number;
  private readonly width: number;
  private readonly known = new Map<string, ReadonlyArray<Reason | null>>();

  constructor(periods: number, width: number) {
    this.periods = periods;
    this.width = width;
  }

  /** One reason for everything. */
  all(reason: Reason): ReadonlyArray<Reason | null> {
    return this.list(new Array<Reason>(this.periods).fill(reason), reason);
  }

  /** A list of its own. */
  own(list: ReadonlyArray<Reason | null>): ReadonlyArray<Reason | null> {
    const key = `own ${list.join(',')}`;
    const known = this.known.get(key) ?? list;
    this.known.set(key, known);
    return known;
  }

  /** What each period has to say, of the whole and of groups; groups have `unsplit` to say where they are not counted. */
  list(ofWhole: ReadonlyArray<Reason | null>, unsplit: Reason | null): ReadonlyArray<Reason | null> {
    const key = `${unsplit ?? ''} ${ofWhole.join(',')}`;
    const known = this.known.get(key) ?? this.made(ofWhole, unsplit);
    this.known.set(key, known);
    return known;
  }

  /** A quantile has nothing to stand on where nothing happened. */
  ofQuantile(
    ofWhole: ReadonlyArray<Reason | null>,
    unsplit: Reason | null,
    values: Float64Array,
  ): ReadonlyArray<Reason | null> {
    const columns = unsplit ? 1 : this.width;
    return this.made(ofWhole, unsplit).map((reason, cell) =>
      cell % this.width < columns && Number.isNaN(values[cell]) ? 'nothing-to-divide-by' : reason,
    );
  }

  private made(ofWhole: ReadonlyArray<Reason | null>, unsplit: Reason | null): Array<Reason | null> {
    return ofWhole.flatMap((reason) => [
      reason,
      ...new Array<Reason | null>(this.width - 1).fill(unsplit ?? reason),
    ]);
  }
}
