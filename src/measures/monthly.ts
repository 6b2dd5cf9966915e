import { firstDayOf, lastDayOf, monthOf, type Month } from '#units';
import {
  MEASURE_NAMES,
  measureOf,
  type Duration,
  type Flow,
  type MeasureName,
  type Stock,
} from './declarations.ts';
import type { EventsName, Facts, SpellsName } from './facts.ts';
import { choicesOf, narrowed, type Filter, type Narrowed } from './filter.ts';
import { columnOfGroup, DAYS_PER_YEAR, maskOf, type GroupOf, type Split } from './relations.ts';
import { monthsShown, type Timeline } from './timeline.ts';

/** Measures by month of the timeline: cell (month, column) is at month * width + column, column 0 the whole. */
export interface Monthly {
  readonly values: Readonly<Record<MeasureName, Float64Array>>;
  /** Whether the split bears on the measure; if not, only its whole is counted. */
  readonly isSplit: (name: MeasureName) => boolean;
  /** A split of the filter that the measure cannot be narrowed by; null where it is narrowed as asked. */
  readonly unborne: (name: MeasureName) => Split | null;
}

interface Target<M> {
  readonly name: MeasureName;
  readonly measure: M;
  readonly mask: number;
  readonly into: Float64Array;
}

/** One pass over each relation fills the months of all measures that stand on it. */
export function countMonthly(facts: Facts, split: Split | null, width: number, filter: Filter = []): Monthly {
  const months = monthsShown(facts.timeline);
  const values = Object.fromEntries(
    MEASURE_NAMES.map((name) => [name, new Float64Array(months * width)]),
  ) as Record<MeasureName, Float64Array>;
  const splitMeasures = new Set<MeasureName>();
  const leftOf = new Map<string, Narrowed>();
  const calendar = calendarOf(facts.timeline);

  for (const of of Object.keys(facts.events) as EventsName[]) {
    const targets = targetsOf<Flow>(facts, 'flow', of, values);
    const groups = split && facts.events[of].groups(split);
    const left = narrowed(filter, facts.events[of], facts.groups);
    leftOf.set(of, left);
    noteSplit(splitMeasures, of, groups);
    countEvents(facts, of, targets, left.kept, groups, width, calendar);
  }
  for (const of of Object.keys(facts.spells) as SpellsName[]) {
    const groups = split && facts.spells[of].groups(split);
    const left = narrowed(filter, facts.spells[of], facts.groups);
    leftOf.set(of, left);
    noteSplit(splitMeasures, of, groups);
    countSpells(facts, of, values, left.kept, groups, width, calendar);
  }
  estimateByMonth(facts, values.ibnr, width);
  return {
    values,
    isSplit: (name) => splitMeasures.has(name),
    unborne: (name) => {
      const measure = measureOf(name);
      return 'of' in measure ? leftOf.get(measure.of)!.unborne : (choicesOf(filter)[0]?.split ?? null);
    },
  };
}

function noteSplit(splitMeasures: Set<MeasureName>, of: string, groups: GroupOf | null): void {
  if (!groups) return;
  for (const name of MEASURE_NAMES) {
    const measure = measureOf(name);
    if ('of' in measure && measure.of === of) splitMeasures.add(name);
  }
}

function targetsOf<M extends Flow | Stock | Duration>(
  facts: Facts,
  nature: M['nature'],
  of: string,
  values: Readonly<Record<MeasureName, Float64Array>>,
): Array<Target<M>> {
  return MEASURE_NAMES.flatMap((name) => {
    const measure = measureOf(name);
    if (measure.nature !== nature || measure.of !== of) return [];
    const relation = measure.nature === 'flow' ? facts.events[measure.of] : facts.spells[measure.of];
    // The nature was compared just above.
    return [{ name, measure: measure as M, mask: maskOf(relation, measure.where), into: values[name] }];
  });
}

function countEvents(
  facts: Facts,
  of: EventsName,
  targets: ReadonlyArray<Target<Flow>>,
  kept: Uint8Array | null,
  groups: GroupOf | null,
  width: number,
  { monthOfDay, firstDay }: Calendar,
): void {
  const relation = facts.events[of];
  const sources = targets.map(({ measure }) => ({
    days: relation.days[measure.day]!,
    amounts: measure.sum ? relation.amounts[measure.sum]! : null,
  }));
  for (let i = 0; i < relation.length; i++) {
    if (kept?.[i] === 0) continue;
    const flags = relation.flags[i]!;
    const column = groups ? columnOfGroup(groups, i, width) : 0;
    for (let t = 0; t < targets.length; t++) {
      const { mask, into } = targets[t]!;
      if ((flags & mask) !== mask) continue;
      const month = monthOfDay[sources[t]!.days[i]! - firstDay];
      if (month === undefined) continue;
      const amount = sources[t]!.amounts?.[i] ?? 1;
      into[month * width]! += amount;
      if (column > 0) into[month * width + column]! += amount;
    }
  }
}

/** Adds each spell's days to the months it touches, and itself to the month ends it stands on. */
function countSpells(
  facts: Facts,
  of: SpellsName,
  values: Readonly<Record<MeasureName, Float64Array>>,
  kept: Uint8Array | null,
  groups: GroupOf | null,
  width: number,
  calendar: Calendar,
): void {
  const relation = facts.spells[of];
  const stocks = targetsOf<Stock>(facts, 'stock', of, values);
  const durations = targetsOf<Duration>(facts, 'duration', of, values);
  const persons = relation.weights.persons;
  const weights = durations.map(({ measure }) =>
    measure.weight ? relation.weights[measure.weight] : persons,
  );
  const divisors = durations.map(({ measure }) => (measure.unit === 'person-years' ? DAYS_PER_YEAR : 1));

  for (let i = 0; i < relation.length; i++) {
    const from = Math.max(relation.from[i]!, calendar.firstDay);
    const to = Math.min(relation.to[i]!, calendar.lastDay);
    if (to < from || kept?.[i] === 0) continue;
    const flags = relation.flags[i]!;
    const column = groups ? columnOfGroup(groups, i, width) : 0;
    const lastMonth = calendar.monthOfDay[to - calendar.firstDay]!;
    for (let month = calendar.monthOfDay[from - calendar.firstDay]!; month <= lastMonth; month++) {
      const monthEnd = calendar.monthEnds[month]!;
      const days = Math.min(to, monthEnd) - Math.max(from, calendar.monthStarts[month]!) + 1;
      const cell = month * width;
      for (let t = 0; t < durations.length; t++) {
        const { mask, into } = durations[t]!;
        if ((flags & mask) !== mask) continue;
        const amount = days * (weights[t]?.[i] ?? 1);
        into[cell]! += amount;
        if (column > 0) into[cell + column]! += amount;
      }
      if (to < monthEnd) continue;
      for (const { mask, into } of stocks) {
        if ((flags & mask) !== mask) continue;
        into[cell]! += persons?.[i] ?? 1;
        if (column > 0) into[cell + column]! += persons?.[i] ?? 1;
      }
    }
  }
  durations.forEach(({ into }, t) => {
    if (divisors[t] !== 1) into.forEach((days, cell) => (into[cell] = days / divisors[t]!));
  });
}

function estimateByMonth({ triangle, timeline }: Facts, into: Float64Array, width: number): void {
  triangle?.ibnr.forEach((amount, i) => {
    const month = triangle.first + i - timeline.first;
    if (month >= 0 && month * width < into.length) into[month * width] = amount;
  });
}

/** The months of a timeline as plain tables, so that a loop over rows looks up instead of reckoning dates. */
interface Calendar {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Month index by day since firstDay. */
  readonly monthOfDay: Int16Array;
  readonly monthStarts: Int32Array;
  readonly monthEnds: Int32Array;
}

function calendarOf(timeline: Timeline): Calendar {
  const firstDay = firstDayOf(timeline.first);
  const lastDay = lastDayOf(timeline.last);
  const months: Month[] = Array.from({ length: monthsShown(timeline) }, (_, i) => timeline.first + i);
  return {
    firstDay,
    lastDay,
    monthOfDay: Int16Array.from(
      { length: Math.max(0, lastDay - firstDay + 1) },
      (_, i) => monthOf(firstDay + i) - timeline.first,
    ),
    monthStarts: Int32Array.from(months, firstDayOf),
    monthEnds: Int32Array.from(months, lastDayOf),
  };
}
