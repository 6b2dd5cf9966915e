import { classesCounted, classesOf, type Classes } from './classes.ts';
import type { Flow } from './declarations.ts';
import { gatherClasses, type Layout } from './layout.ts';
import type { ColumnOf, Events } from './relations.ts';

/** Elements taken at a time, so that what is noted of them stays in the nearest memory. */
const BLOCK = 4096;

/** Months of flows over one relation and one of its days: cell (month, column) of each at month * width + column. */
export function tally(
  relation: Events,
  day: string,
  flows: readonly Flow[],
  layout: Layout,
): Array<Float64Array | Uint32Array> {
  const classes = classesOf(relation, flows);
  const cells = layout.calendar.months * layout.width;
  const tallied = new Tally(relation, day, classes, layout, cells * classes.count);
  for (const { sum, isSquared } of flows) if (sum) tallied.sums(sum, isSquared ?? false);
  tallied.run();
  return flows.map((flow) => {
    const counted = classesCounted(classes, relation, flow).map((i) => [i, 1] as const);
    const source = flow.sum ? tallied.sums(flow.sum, flow.isSquared ?? false) : tallied.counts;
    const into = flow.sum ? new Float64Array(cells) : new Uint32Array(cells);
    gatherClasses(source, classes.count, counted, layout.width, into);
    return into;
  });
}

interface Sum {
  readonly amounts: Float64Array;
  readonly isSquared: boolean;
  readonly cells: Float64Array;
}

/** Goes through a relation block by block: first the cell of every element, then one plain loop for each thing added up. */
class Tally {
  readonly counts: Int32Array;
  private readonly summed = new Map<string, Sum>();
  private readonly relation: Events;
  private readonly days: Int32Array;
  private readonly classes: Classes;
  private readonly layout: Layout;
  /** One cell more than there are, for what is not counted. */
  private readonly size: number;

  constructor(relation: Events, day: string, classes: Classes, layout: Layout, size: number) {
    this.relation = relation;
    this.days = relation.days[day]!;
    this.classes = classes;
    this.layout = layout;
    this.size = size;
    this.counts = new Int32Array(size + 1);
  }

  /** The sums of an amount by cell; asked for before the run, they are filled by it. */
  sums(name: string, isSquared: boolean): Float64Array {
    const key = `${name} ${isSquared}`;
    let sum = this.summed.get(key);
    if (!sum) {
      const amounts = this.relation.amounts[name]!;
      sum = { amounts, isSquared, cells: new Float64Array(this.size + 1) };
      this.summed.set(key, sum);
    }
    return sum.cells;
  }

  run(): void {
    const { elements: chosen, columnOf, width, calendar } = this.layout;
    const length = chosen ? chosen.length : this.relation.length;
    const sums = [...this.summed.values()];
    const elements = new Int32Array(Math.min(BLOCK, length));
    const cells = new Int32Array(elements.length);
    for (let start = 0; start < length; start += BLOCK) {
      const count = Math.min(BLOCK, length - start);
      if (chosen) elements.set(chosen.subarray(start, start + count));
      else for (let n = 0; n < count; n++) elements[n] = start + n;
      placeByMonth(this.days, calendar, elements, cells, count);
      if (columnOf) placeByColumn(columnOf, width, elements, cells, count);
      placeByClass(this.relation.flags, this.classes, this.size, elements, cells, count);
      addOnes(cells, this.counts, count);
      for (const sum of sums) addAmounts(sum, elements, cells, count);
    }
  }
}

// Plain functions over plain arrays, each as small as can be: what is told of a million elements is told here.

/** The month of each element; -1 outside the months shown. */
function placeByMonth(
  days: Int32Array,
  { firstDay, lastDay, monthOfDay }: Layout['calendar'],
  elements: Int32Array,
  cells: Int32Array,
  count: number,
): void {
  for (let n = 0; n < count; n++) {
    const day = days[elements[n]!]!;
    cells[n] = day < firstDay || day > lastDay ? -1 : monthOfDay[day - firstDay]!;
  }
}

function placeByColumn(
  columnOf: ColumnOf,
  width: number,
  elements: Int32Array,
  cells: Int32Array,
  count: number,
): void {
  for (let n = 0; n < count; n++) {
    const cell = cells[n]!;
    if (cell >= 0) cells[n] = cell * width + columnOf[elements[n]!]!;
  }
}

function placeByClass(
  flags: Uint8Array | null,
  { ofFlags, count: classes }: Classes,
  nowhere: number,
  elements: Int32Array,
  cells: Int32Array,
  count: number,
): void {
  for (let n = 0; n < count; n++) {
    const cell = cells[n]!;
    const one = ofFlags[flags ? flags[elements[n]!]! : 0]!;
    cells[n] = cell < 0 || one < 0 ? nowhere : cell * classes + one;
  }
}

function addOnes(cells: Int32Array, counts: Int32Array, count: number): void {
  for (let n = 0; n < count; n++) counts[cells[n]!]!++;
}

function addAmounts(
  { amounts, isSquared, cells: sums }: Sum,
  elements: Int32Array,
  cells: Int32Array,
  count: number,
): void {
  if (isSquared) {
    for (let n = 0; n < count; n++) {
      const amount = amounts[elements[n]!]!;
      sums[cells[n]!]! += amount * amount;
    }
  } else for (let n = 0; n < count; n++) sums[cells[n]!]! += amounts[elements[n]!]!;
}
