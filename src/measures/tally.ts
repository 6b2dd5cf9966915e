import { classesCounted, classesOf, type Classes } from './classes.ts';
import type { Flow } from './declarations.ts';
import { gatherClasses, type Layout } from './layout.ts';
import type { Events } from './relations.ts';

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
  private readonly elements = new Int32Array(BLOCK);
  private readonly cells = new Int32Array(BLOCK);

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
    const chosen = this.layout.elements;
    const length = chosen ? chosen.length : this.relation.length;
    const sums = [...this.summed.values()];
    for (let start = 0; start < length; start += BLOCK) {
      const count = Math.min(BLOCK, length - start);
      if (chosen) this.elements.set(chosen.subarray(start, start + count));
      else for (let n = 0; n < count; n++) this.elements[n] = start + n;
      this.place(count);
      if (this.layout.columnOf) this.placeByColumn(count);
      this.classify(count);
      for (let n = 0; n < count; n++) this.counts[this.cells[n]!]!++;
      for (const sum of sums) this.add(sum, count);
    }
  }

  /** The month of each element; -1 outside the months shown. */
  private place(count: number): void {
    const { days, elements, cells } = this;
    const { firstDay, lastDay, monthOfDay } = this.layout.calendar;
    for (let n = 0; n < count; n++) {
      const day = days[elements[n]!]!;
      cells[n] = day < firstDay || day > lastDay ? -1 : monthOfDay[day - firstDay]!;
    }
  }

  private placeByColumn(count: number): void {
    const { elements, cells } = this;
    const { width } = this.layout;
    const columnOf = this.layout.columnOf!;
    for (let n = 0; n < count; n++)
      if (cells[n]! >= 0) cells[n] = cells[n]! * width + columnOf[elements[n]!]!;
  }

  private classify(count: number): void {
    const { elements, cells, size } = this;
    const { ofFlags, count: classes } = this.classes;
    const { flags } = this.relation;
    for (let n = 0; n < count; n++) {
      const one = ofFlags[flags ? flags[elements[n]!]! : 0]!;
      cells[n] = cells[n]! < 0 || one < 0 ? size : cells[n]! * classes + one;
    }
  }

  private add({ amounts, isSquared, cells: sums }: Sum, count: number): void {
    const { elements, cells } = this;
    for (let n = 0; n < count; n++) {
      const amount = amounts[elements[n]!]!;
      sums[cells[n]!]! += isSquared ? amount * amount : amount;
    }
  }
}
