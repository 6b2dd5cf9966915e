import { NO_DAY } from '#units';
import { classesCounted, classesOf, type Classes } from './classes.ts';
import type { Duration, Stock } from './declared/measure.ts';
import { gatherClasses, sumWhole, type Layout } from './layout.ts';
import { MonthBlocks } from './month-blocks.ts';
import { daysAhead, maskOf, type Spells } from './relations.ts';

/** Months of stocks and durations over one relation: cell (column, month) of each at column * months + month. */
export function sweep(
  relation: Spells,
  measures: ReadonlyArray<Stock | Duration>,
  layout: Layout,
): Float64Array[] {
  const byRate = measures.filter(
    (measure) => !weightsOf(relation, measure) && !isAhead(measure) && !sumOf(measure),
  );
  const classes = classesOf(relation, byRate, (flags) =>
    byRate.map((measure) => rateOf(relation, measure, flags)).join(' '),
  );
  const swept = byRate.length > 0 ? sweptByClass(relation, classes, layout) : null;
  return measures.map((measure) => {
    const sum = sumOf(measure);
    if (sum) return standingSums(relation, relation.weights[sum]!, maskOf(relation, measure.where), layout);
    const weights = weightsOf(relation, measure);
    if (isAhead(measure)) return weighedAhead(relation, measure, layout);
    if (weights || !swept) return weighedDays(relation, weights, layout);
    const { months } = layout.calendar;
    const into = new Float64Array(months * layout.width);
    const counted = classesCounted(classes, relation, measure);
    const rates = counted.map((i) => [i, rateOf(relation, measure, classes.flags[i]!)] as const);
    const cells = measure.nature === 'stock' ? swept.standing : swept.days;
    gatherClasses(cells, classes.count, rates, layout, into);
    return into;
  });
}

function weightsOf(relation: Spells, measure: Stock | Duration): Float64Array | null {
  return measure.nature === 'duration' ? (relation.weights[measure.weight ?? ''] ?? null) : null;
}

function isAhead(measure: Stock | Duration): measure is Stock & { readonly ahead: string } {
  return measure.nature === 'stock' && measure.ahead !== undefined;
}

function sumOf(measure: Stock | Duration): string | undefined {
  return measure.nature === 'stock' ? measure.sum : undefined;
}

/** What a day of an element with these flags weighs in a measure; 1 where only days are counted. */
function rateOf(relation: Spells, measure: Stock | Duration, flags: number): number {
  if (measure.nature === 'stock' || !measure.weight) return 1;
  return relation.rates[measure.weight]?.[flags] ?? 0;
}

interface Swept {
  /** Elements that stand at each month's last day, and days within each month, by cell (column, month, class). */
  readonly standing: Float64Array;
  readonly days: Float64Array;
}

/** Cells of days taken at a time: a wide split is swept in several goes, so that memory stays small. */
const MOST_CELLS = 2 ** 22;

/**
 * Elements and days by month, from where spells begin and end only: each adds itself on its first day and takes itself
 * away on the day after its last, and what stands on a day is the sum of all days before. All are whole numbers, so
 * that nothing is left behind by what is taken away.
 */
function sweptByClass(relation: Spells, classes: Classes, layout: Layout): Swept {
  const { width, columnOf, calendar } = layout;
  const daysShown = calendar.monthOfDay.length;
  const cells = calendar.months * width * classes.count;
  const edges = edgesOf(relation, classes, calendar);
  const swept = { standing: new Float64Array(cells), days: new Float64Array(cells) };
  const columnsAtOnce = Math.max(1, Math.floor(MOST_CELLS / (daysShown * classes.count)));
  // Column 0 is the sum of the others, where there are others.
  for (let first = columnOf ? 1 : 0; first < width; first += columnsAtOnce) {
    const columns = Math.min(columnsAtOnce, width - first);
    const changes = new Int32Array(columns * classes.count * daysShown);
    const places = classes.count * daysShown;
    noteChanges(relation, edges, layout, first, { columns, places }, changes);
    for (let strand = 0; strand < columns * classes.count; strand++) {
      const column = first + Math.floor(strand / classes.count);
      const cell = column * calendar.months * classes.count + (strand % classes.count);
      followDays(changes, strand * daysShown, calendar, swept, cell, classes.count);
    }
  }
  return swept;
}

/** Where each element begins and is over, as a place (class, day); both the same for one that no day shown counts. */
interface Edges {
  readonly begin: Uint16Array | Int32Array;
  readonly over: Uint16Array | Int32Array;
}

/** Edges already told: every count of the same records goes by the same ones. */
const edgesKnown = new WeakMap<Spells, Map<string, Edges>>();

function edgesOf(relation: Spells, classes: Classes, calendar: Layout['calendar']): Edges {
  const known = edgesKnown.get(relation) ?? new Map<string, Edges>();
  edgesKnown.set(relation, known);
  const key = classes.ofFlags.join();
  const edges = known.get(key) ?? edgesInDays(relation, classes, calendar);
  known.set(key, edges);
  return edges;
}

function edgesInDays(
  { from, to, isToAfter, flags, length }: Spells,
  { ofFlags, count: classes }: Classes,
  { firstDay, lastDay, monthOfDay }: Layout['calendar'],
): Edges {
  const daysShown = monthOfDay.length;
  const make = classes * daysShown < 2 ** 16 ? Uint16Array : Int32Array;
  const [begin, over] = [new make(length), new make(length)];
  for (let i = 0; i < length; i++) {
    const start = from[i]! < firstDay ? 0 : from[i]! - firstDay;
    const last = to[i]!;
    const after = isToAfter ? last : last + 1;
    const isOver = after <= lastDay && !(isToAfter && last === NO_DAY);
    const end = isOver ? after - firstDay : daysShown - 1;
    const one = ofFlags[flags ? flags[i]! : 0]!;
    if (end <= start || one < 0) continue;
    begin[i] = one * daysShown + start;
    over[i] = one * daysShown + end;
  }
  return { begin, over };
}

/** Notes for each day how many begin on it less how many are over by it: cell (column, class, day). */
function noteChanges(
  { persons, length }: Spells,
  { begin, over }: Edges,
  { columnOf, elements }: Layout,
  firstColumn: number,
  { columns, places }: { readonly columns: number; readonly places: number },
  changes: Int32Array,
): void {
  const count = elements ? elements.length : length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    const column = columnOf ? columnOf[i]! - firstColumn : 0;
    if (column < 0 || column >= columns) continue;
    const weight = persons ? persons[i]! : 1;
    changes[column * places + begin[i]!]! += weight;
    changes[column * places + over[i]!]! -= weight;
  }
}

/** Goes through the days of one column and class, from month to month. */
function followDays(
  changes: Int32Array,
  at: number,
  { months, firstDay, monthEnds }: Layout['calendar'],
  { standing, days }: Swept,
  firstCell: number,
  step: number,
): void {
  let stands = 0;
  let day = 0;
  for (let month = 0, cell = firstCell; month < months; month++, cell += step) {
    let sum = 0;
    for (const end = monthEnds[month]! - firstDay; day <= end; day++) {
      stands += changes[at + day]!;
      sum += stands;
    }
    standing[cell] = stands;
    days[cell] = sum;
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
      partly[column * months + first]! += weight * (end - start + 1);
      continue;
    }
    partly[column * months + first]! += weight * (monthEnds[first]! - start + 1);
    partly[column * months + last]! += weight * (end - monthStarts[last]! + 1);
    blocks.add(first + 1, last - 1, column, weight);
  }
  const monthLengths = monthEnds.subarray(0, months).map((end, month) => end - monthStarts[month]! + 1);
  blocks.spread(partly, monthLengths);
  if (width > 1) sumWhole(partly, months);
  return partly;
}

/** By month and column, what the elements that stand on its last day weigh over the days they have ahead of them. */
function weighedAhead(
  relation: Spells,
  { ahead, where }: Stock & { readonly ahead: string },
  { width, columnOf, elements, calendar: { firstDay, lastDay, monthOfDay, monthEnds, months } }: Layout,
): Float64Array {
  const { from, to, flags, length } = relation;
  const weights = relation.weights[ahead]!;
  const mask = maskOf(relation, where);
  const into = new Float64Array(months * width);
  const count = elements ? elements.length : length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    const start = from[i]! < firstDay ? firstDay : from[i]!;
    const last = to[i]! > lastDay ? lastDay : to[i]!;
    if (last < start || ((flags ? flags[i]! : 0) & mask) !== mask) continue;
    const column = (columnOf ? columnOf[i]! : 0) * months;
    for (let month = monthOfDay[start - firstDay]!; monthEnds[month]! <= last; month++)
      into[column + month]! += weights[i]! * daysAhead(relation, i, monthEnds[month]!);
  }
  if (width > 1) sumWhole(into, months);
  return into;
}

/** What elements with some flags come to that stand at each month's last day, by column; whole numbers stay exact. */
function standingSums(
  { from, to, isToAfter, flags, length }: Spells,
  weights: Float64Array,
  mask: number,
  { width, columnOf, elements, calendar }: Layout,
): Float64Array {
  const { firstDay, lastDay, monthOfDay, months } = calendar;
  const sums = new Float64Array(months * width);
  const monthAt = (day: number) => {
    if (day > lastDay) return months;
    return day <= firstDay ? 0 : monthOfDay[day - firstDay]!;
  };
  const count = elements ? elements.length : length;
  for (let n = 0; n < count; n++) {
    const i = elements ? elements[n]! : n;
    if (((flags ? flags[i]! : 0) & mask) !== mask) continue;
    const isOpen = isToAfter && to[i] === NO_DAY;
    const begin = monthAt(from[i]!);
    // By the end of the month in which it is over it no longer stands.
    const end = isOpen ? months : monthAt(isToAfter ? to[i]! : to[i]! + 1);
    const base = (columnOf ? columnOf[i]! : 0) * months;
    if (begin >= end) continue;
    sums[base + begin]! += weights[i]!;
    if (end < months) sums[base + end]! -= weights[i]!;
  }
  for (let column = 0; column < width; column++)
    for (let month = 1; month < months; month++)
      sums[column * months + month]! += sums[column * months + month - 1]!;
  if (width > 1) sumWhole(sums, months);
  return sums;
}
