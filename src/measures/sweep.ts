import { NO_DAY } from '#units';
import { classesCounted, classesOf, type Classes } from './classes.ts';
import type { Duration, Stock } from './declarations.ts';
import { gatherClasses, type Layout } from './layout.ts';
import { MonthBlocks } from './month-blocks.ts';
import type { Spells } from './relations.ts';

/** Months of a stock: how many stand at each month's last day. */
export type StandingAt = ReadonlyMap<Stock, Float64Array>;

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
  return (measure.nature === 'duration' && relation.weights[measure.weight ?? '']) || null;
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
  const { from, to, isToAfter, flags, persons, length } = relation;
  const { width, columnOf, elements, calendar } = layout;
  const { firstDay, lastDay, monthOfDay, monthStarts, monthEnds, months } = calendar;
  const stride = width * classes;
  // One month more than there are, for spells that go on.
  const standing = new Float64Array((months + 1) * stride);
  const days = new Float64Array((months + 1) * stride);
  const count = elements ? elements.length : length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    const start = Math.max(from[i]!, firstDay);
    const after = Math.min(isToAfter ? to[i]! : to[i]! + 1, lastDay + 1);
    const end = isToAfter && to[i] === NO_DAY ? lastDay + 1 : after;
    const one = ofFlags[flags ? flags[i]! : 0]!;
    if (end <= start || one < 0) continue;
    const place = (columnOf ? columnOf[i]! * classes : 0) + one;
    const weight = persons ? persons[i]! : 1;
    const first = monthOfDay[start - firstDay]!;
    const last = monthOfDay[end - firstDay]!;
    standing[first * stride + place]! += weight;
    days[first * stride + place]! += weight * (monthEnds[first]! - start + 1);
    standing[last * stride + place]! -= weight;
    days[last * stride + place]! -= weight * (monthEnds[last]! - end + 1);
  }
  for (let cell = stride; cell < standing.length; cell++) {
    const month = Math.floor(cell / stride);
    const before = standing[cell - stride]!;
    standing[cell]! += before;
    days[cell]! += before * (monthEnds[month]! - monthStarts[month]! + 1);
  }
  return { standing, days };
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
    const start = Math.max(from[i]!, firstDay);
    const end = Math.min(to[i]!, lastDay);
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
  gatherClasses(partly.slice(), 1, [[0, 1]], width, partly);
  return partly;
}
