import { NO_DAY } from '#units';
import { classesCounted, classesOf, type Classes } from './classes.ts';
import type { Duration, Stock } from './declarations.ts';
import { gatherClasses, sumWhole, type Layout } from './layout.ts';
import { MonthBlocks } from './month-blocks.ts';
import type { Spells } from './relations.ts';

/** Months of stocks and durations over one relation: cell (month, column) of each at month * width + column. */
export function sweep(
  relation: Spells,
  measures: ReadonlyArray<Stock | Duration>,
  layout: Layout,
): Float64Array[] {
  const byRate = measures.filter((measure) => !weightsOf(relation, measure));
  const classes = classesOf(relation, byRate, (flags) =>
    byRate.map((measure) => rateOf(relation, measure, flags)).join(' '),
  );
  const swept = byRate.length > 0 ? sweptByClass(relation, classes, layout) : null;
  return measures.map((measure) => {
    const weights = weightsOf(relation, measure);
    if (weights || !swept) return weighedDays(relation, weights, layout);
    const { months } = layout.calendar;
    const into = new Float64Array(months * layout.width);
    const counted = classesCounted(classes, relation, measure);
    const rates = counted.map((i) => [i, rateOf(relation, measure, classes.flags[i]!)] as const);
    const cells = measure.nature === 'stock' ? swept.standing : swept.days;
    gatherClasses(cells, classes.count, rates, layout.width, into);
    return into;
  });
}

function weightsOf(relation: Spells, measure: Stock | Duration): Float64Array | null {
  return measure.nature === 'duration' ? (relation.weights[measure.weight ?? ''] ?? null) : null;
}

/** What a day of an element with these flags weighs in a measure; 1 where only days are counted. */
function rateOf(relation: Spells, measure: Stock | Duration, flags: number): number {
  if (measure.nature === 'stock' || !measure.weight) return 1;
  return relation.rates[measure.weight]?.[flags] ?? 0;
}

interface Swept {
  /** Elements that stand at each month's last day, and days within each month, by cell (month, column, class). */
  readonly standing: Float64Array;
  readonly days: Float64Array;
}

/**
 * Elements and days by month, from where spells begin and end only. A spell adds itself, and the days from its first
 * to the month's end, where it begins; and takes as much away again where it is over. All are whole numbers, so that
 * nothing is left behind by what is taken away.
 */
function sweptByClass(relation: Spells, { ofFlags, count: classes }: Classes, layout: Layout): Swept {
  const { from, to, isToAfter, flags, persons } = relation;
  const { width, columnOf, elements, calendar } = layout;
  const { firstDay, lastDay, monthOfDay, monthEnds, months } = calendar;
  const stride = width * classes;
  // One month more than there are, for spells that go on.
  const standing = new Float64Array((months + 1) * stride);
  const days = new Float64Array((months + 1) * stride);
  const afterLast = isToAfter ? 0 : 1;
  const count = elements ? elements.length : relation.length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    const began = from[i]!;
    const start = began < firstDay ? firstDay : began;
    const last = to[i]!;
    const isOver = last < lastDay && !(isToAfter && last === NO_DAY);
    const end = isOver ? last + afterLast : lastDay + 1;
    const one = ofFlags[flags ? flags[i]! : 0]!;
    if (end <= start || one < 0) continue;
    const place = (columnOf ? columnOf[i]! * classes : 0) + one;
    const weight = persons ? persons[i]! : 1;
    const month = monthOfDay[start - firstDay]!;
    const cell = month * stride + place;
    standing[cell]! += weight;
    days[cell]! += weight * (monthEnds[month]! - start + 1);
    const monthAfter = monthOfDay[end - firstDay]!;
    const cellAfter = monthAfter * stride + place;
    standing[cellAfter]! -= weight;
    days[cellAfter]! -= weight * (monthEnds[monthAfter]! - end + 1);
  }
  cumulate(standing, days, stride, calendar);
  return { standing, days };
}

/** Carries what stands at a month's end into the next month, where it adds all that month's days. */
function cumulate(
  standing: Float64Array,
  days: Float64Array,
  stride: number,
  { monthStarts, monthEnds, months }: Layout['calendar'],
): void {
  for (let month = 1; month <= months; month++) {
    const length = monthEnds[month]! - monthStarts[month]! + 1;
    for (let cell = month * stride; cell < (month + 1) * stride; cell++) {
      const before = standing[cell - stride]!;
      standing[cell]! += before;
      days[cell]! += before * length;
    }
  }
}

/** Days by month and column, each weighing what its element says; weights need not be whole. */
function weighedDays(relation: Spells, weights: Float64Array | null, layout: Layout): Float64Array {
  const { from, to, length } = relation;
  const { width, columnOf, elements, calendar } = layout;
  const { firstDay, lastDay, monthOfDay, monthEnds, monthStarts, months } = calendar;
  const blocks = new MonthBlocks(months, width);
  const partly = new Float64Array(months * width);
  const count = elements ? elements.length : length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    const start = from[i]! < firstDay ? firstDay : from[i]!;
    const end = to[i]! > lastDay ? lastDay : to[i]!;
    if (end < start) continue;
    const column = columnOf ? columnOf[i]! : 0;
    const weight = weights ? weights[i]! : 1;
    const first = monthOfDay[start - firstDay]!;
    const last = monthOfDay[end - firstDay]!;
    if (first === last) {
      partly[first * width + column]! += weight * (end - start + 1);
      continue;
    }
    partly[first * width + column]! += weight * (monthEnds[first]! - start + 1);
    partly[last * width + column]! += weight * (end - monthStarts[last]! + 1);
    blocks.add(first + 1, last - 1, column, weight);
  }
  const monthLengths = monthEnds.map((end, month) => end - monthStarts[month]! + 1);
  blocks.spread(partly, monthLengths);
  if (width > 1) sumWhole(partly, width);
  return partly;
}
