import type { ComparedScheme } from '#indicators';
import {
  HIDDEN,
  MEASURE_NAMES,
  measureOf,
  type MeasureMonths,
  type MeasureName,
  type MonthCounts,
} from '#measures';
import { GRAINS, periodsOf, type Period } from '#units';
import { countBehind } from './behind.ts';
import { Carried } from './carried.ts';
import { wholeOfShare } from './complements.ts';
import { Counts, type Section } from './counts.ts';
import { flowPatterns, stockPatterns, type Pattern } from './patterns.ts';
import { isSmall, Table } from './protecting.ts';

/**
 * A scheme in which no number tells of fewer than `below` persons, policies, claims ..., nor can be made to by adding
 * and subtracting what is left: months against fiscal years, groups against the whole, women and men against both, and
 * counts that add up to others. Amounts, days and quantiles are hidden with the counts behind them. 0 stays, since it
 * tells of nobody. Where a group is small in any month of a fiscal year, its split is told for that year only, and once
 * the year is over: two totals of an unfinished year, a month apart, would tell that month.
 * A count, another of which it is a share, and what is between the two are all guarded: "all but three" tells of three.
 * What others have hidden in a file already stays hidden, and counts as any number.
 * What is not guarded against: how much a number has changed, what somebody knows from elsewhere, and months that an
 * earlier file showed and this one hides.
 * In steps, for whoever has others waiting. Method: primary suppression by a threshold and secondary suppression, checked by
 * solving the linear system (A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4).
 */
export function* hideSmallInSteps(
  scheme: ComparedScheme,
  below: number,
): Generator<undefined, ComparedScheme> {
  const { whole } = scheme;
  if (scheme.hiddenBelow !== null && scheme.hiddenBelow >= below) return scheme;
  if (!whole) return { ...scheme, hiddenBelow: below };
  const counts = new Counts({ ...scheme, whole });
  const patterns = yield* patternsOf(counts, below);
  const byName = new Map(
    patterns.flatMap((pattern) => pattern.names.map((name) => [name, pattern] as const)),
  );
  const hiddenIn = (name: MeasureName, measure: MeasureMonths, section: Section): MeasureMonths => {
    const count = countBehind(name);
    if (measure.lacking || count === null) return measure;
    if (measure.months.length === 0)
      return hiddenSpans(name, count, measure, section.months, { counts, below });
    const pattern = byName.get(name);
    return pattern ? underPattern(pattern, measure, section, below) : allHidden(measure);
  };
  const found: Array<readonly [Section, MonthCounts]> = [];
  for (const section of counts.sections) {
    const measures = MEASURE_NAMES.flatMap((name) => {
      const measure = section.months.measures[name];
      return measure ? [[name, hiddenIn(name, measure, section)] as const] : [];
    });
    found.push([section, { ...section.months, measures: Object.fromEntries(measures) }]);
    yield;
  }
  const of = (kind: Section['kind']) => found.filter(([section]) => section.kind === kind);
  return {
    ...scheme,
    hiddenBelow: below,
    whole: found[0]?.[1] ?? null,
    divided: Object.fromEntries(of('split').map(([{ key }, months]) => [key, months])),
    ageOfSex: Object.fromEntries(of('age-of-sex').map(([{ key }, months]) => [key, months])),
  };
}

/** What is hidden of all that months have: once more where what is carried from month to month turns out to tell. */
function* patternsOf(counts: Counts, below: number): Generator<undefined, Pattern[]> {
  const carried = new Carried(counts, below);
  for (;;) {
    carried.begin();
    const flows = yield* flowPatterns(counts, below, carried);
    const stocks = yield* stockPatterns(counts, below, carried);
    if (!carried.hasMore) return [...flows, ...stocks];
  }
}

/** Counts of which nothing is told but what is of nobody. */
export function hideAll(months: MonthCounts): MonthCounts {
  const measures = MEASURE_NAMES.flatMap((name) => {
    const measure = months.measures[name];
    const isTold = measure?.lacking !== null || countBehind(name) === null;
    return measure ? [[name, isTold ? measure : allHidden(measure)] as const] : [];
  });
  return { ...months, measures: Object.fromEntries(measures) };
}

function allHidden(measure: MeasureMonths): MeasureMonths {
  const hidden = (cells: ArrayLike<number>) => new Float64Array(cells.length).fill(HIDDEN);
  const quantiles =
    measure.months.length > 0
      ? {}
      : Object.fromEntries(Object.entries(measure.quantiles).map(([span, cells]) => [span, hidden(cells)]));
  return {
    ...measure,
    months: hidden(measure.months),
    quantiles,
    ...(measure.starts && { starts: hidden(measure.starts) }),
    isHiding: true,
  };
}

/** A measure's months with what its pattern hides, and what fiscal years come to where they may be told. */
function underPattern(
  pattern: Pattern,
  measure: MeasureMonths,
  section: Section,
  below: number,
): MeasureMonths {
  const { months: of } = section;
  const columns = measure.unsplit ? 1 : of.width;
  const length = measure.months.length / columns;
  const cells = Float64Array.from(measure.months);
  const { first, last } = of.timeline;
  const years = periodsOf('year', first, last, of.fiscalYearStart);
  const isOver = ({ last: end, isToDate }: Period) => !isToDate && end <= of.timeline.lastComplete;
  const ofYears = new Float64Array(years.length * columns);
  for (let column = 0; column < columns; column++) {
    const at = pattern.at(measure.unsplit ? null : section, column);
    for (let month = 0; month < length; month++)
      if (at.isMonthHidden(month)) cells[column * length + month] = HIDDEN;
    years.forEach((year, y) => {
      let sum = 0;
      for (let month = year.first - first; month <= year.last - first; month++)
        sum += measure.months[column * length + month] ?? Number.NaN;
      const told = sum === HIDDEN ? measure.quantiles.year?.[y * columns + column] : sum;
      ofYears[y * columns + column] = isOver(year) && !at.isYearHidden(y) ? (told ?? HIDDEN) : HIDDEN;
    });
  }
  const starts = measure.starts?.map((cell) => (isSmall(cell, below) ? HIDDEN : cell));
  const isHiding = cells.includes(HIDDEN) || starts?.includes(HIDDEN) === true;
  if (!isHiding) return measure;
  return {
    ...measure,
    months: cells,
    isHiding,
    ...(pattern.hasYears && { quantiles: { year: ofYears } }),
    ...(starts && { starts }),
  };
}

/** What is counted anew for each period: hidden where few are behind it, and beside what is hidden in other groups. */
function hiddenSpans(
  name: MeasureName,
  count: MeasureName,
  measure: MeasureMonths,
  months: MonthCounts,
  { counts, below }: { readonly counts: Counts; readonly below: number },
): MeasureMonths {
  const columns = measure.unsplit ? 1 : months.width;
  const { first, last } = months.timeline;
  const share = wholeOfShare(name);
  const whole = share && months.measures[share];
  const quantiles = GRAINS.flatMap((grain) => {
    const of = measure.quantiles[grain];
    if (!of) return [];
    const cells = Float64Array.from(of);
    periodsOf(grain, first, last, months.fiscalYearStart).forEach((period, p) => {
      const table = new Table(below);
      const places = Array.from({ length: columns }, (_, column) => {
        const at = p * columns + column;
        const cell = of[at] ?? Number.NaN;
        if (Number.isNaN(cell)) return table.add(0);
        const left = (whole?.quantiles[grain]?.[at] ?? Number.NaN) - cell;
        const isFewLeft = left > 0 && left < below;
        const size = sizeIn(name, cell, { months, counts, column, period, place: at, grain, below });
        return table.add(size, isFewLeft);
      });
      table.sum(places[0], places.slice(1));
      // Medians do not add up, but persons nearly do.
      if (name === count && columns > 1) table.protect();
      places.forEach((place, column) => {
        if (table.isHidden[place]) cells[p * columns + column] = HIDDEN;
      });
    });
    return [[grain, cells] as const];
  });
  const isHiding = quantiles.some(([, cells]) => cells.includes(HIDDEN));
  return isHiding ? { ...measure, quantiles: Object.fromEntries(quantiles), isHiding } : measure;
}

interface SpanPlace {
  readonly months: MonthCounts;
  readonly counts: Counts;
  readonly column: number;
  readonly period: Period;
  readonly grain: string;
  readonly place: number;
  readonly below: number;
}

/** How many are behind a number of a period; where that is not known, as few as have to be hidden. */
function sizeIn(
  name: MeasureName,
  cell: number,
  { months, column, period, grain, place, below }: SpanPlace,
): number {
  const measure = measureOf(name);
  if (measure.nature === 'costliest') {
    const { claimants } = months.measures;
    const all = claimants?.quantiles[grain]?.[place];
    return cell === 0 ? 0 : Math.ceil((all ?? 0) * measure.share) || 1;
  }
  if (measure.nature !== 'quantile') return cell;
  const ended = months.measures['claims-ended'];
  if (!ended || ended.lacking || ended.unsplit) return 1;
  const { first, last } = months.timeline;
  const length = last - first + 1;
  let sum = 0;
  let isMore = false;
  for (let month = period.first - first; month <= period.last - first; month++) {
    const number = ended.months[column * length + month] ?? 0;
    if (number === HIDDEN) isMore = true;
    else sum += number;
  }
  // With what is hidden they may be more, and are not fewer.
  return isMore && sum < below ? HIDDEN : sum || 1;
}
