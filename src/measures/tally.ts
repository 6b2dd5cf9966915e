import type { Calendar } from './calendar.ts';
import { classesCounted, classesOf, type Classes } from './classes.ts';
import type { Flow } from './declared/measure.ts';
import { gatherClasses, type Layout } from './layout.ts';
import type { ColumnOf, Events } from './relations.ts';

/** Elements taken at a time, so that what is noted of them stays in the nearest memory. */
const BLOCK = 4096;

/** Months of flows over one relation and one of its days: cell (column, month) of each at column * months + month. */
export function tally(
  relation: Events,
  day: string,
  flows: readonly Flow[],
  layout: Layout,
): Array<Float64Array | Uint32Array> {
  const classes = classesOf(relation, flows);
  const places = placesOf(relation, day, classes, layout.calendar);
  const tallied = new Tally(relation, places, layout);
  for (const { sum, isSquared } of flows) if (sum) tallied.sums(sum, isSquared ?? false);
  tallied.run();
  return flows.map((flow) => {
    const counted = classesCounted(classes, relation, flow).map((i) => [i, 1] as const);
    const source = flow.sum ? tallied.sums(flow.sum, flow.isSquared ?? false) : tallied.counts;
    const cells = layout.calendar.months * layout.width;
    const into = flow.sum ? new Float64Array(cells) : new Uint32Array(cells);
    gatherClasses(source, classes.count, counted, layout, into);
    return into;
  });
}

/** The place (month, class) of each element, and how many there are; one more is for what is not counted. */
interface Places {
  readonly placeOf: Uint16Array | Int32Array;
  readonly count: number;
}

/** Places already told: every count of the same records goes by the same ones. */
const placesKnown = new WeakMap<Events, Map<string, Places>>();

function placesOf(relation: Events, day: string, classes: Classes, calendar: Calendar): Places {
  const known = placesKnown.get(relation) ?? new Map<string, Places>();
  placesKnown.set(relation, known);
  const key = `${day} ${classes.ofFlags.join()}`;
  const places = known.get(key) ?? placesByDay(relation, day, classes, calendar);
  known.set(key, places);
  return places;
}

function placesByDay(relation: Events, day: string, classes: Classes, calendar: Calendar): Places {
  const { firstDay, lastDay, monthOfDay, months } = calendar;
  const count = months * classes.count;
  const { ofFlags } = classes;
  const { flags, length } = relation;
  const days = relation.days[day]!;
  const placeOf = count < 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const on = days[i]!;
    const one = ofFlags[flags ? flags[i]! : 0]!;
    const isIn = on >= firstDay && on <= lastDay && one >= 0;
    placeOf[i] = isIn ? monthOfDay[on - firstDay]! * classes.count + one : count;
  }
  return { placeOf, count };
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
  private readonly places: Places;
  private readonly layout: Layout;

  constructor(relation: Events, places: Places, layout: Layout) {
    this.relation = relation;
    this.places = places;
    this.layout = layout;
    this.counts = new Int32Array(this.size);
  }

  /** The sums of an amount by cell; asked for before the run, they are filled by it. */
  sums(name: string, isSquared: boolean): Float64Array {
    const key = `${name} ${isSquared}`;
    let sum = this.summed.get(key);
    if (!sum) {
      const amounts = this.relation.amounts[name]!;
      sum = { amounts, isSquared, cells: new Float64Array(this.size) };
      this.summed.set(key, sum);
    }
    return sum.cells;
  }

  run(): void {
    const { elements, columnOf } = this.layout;
    const { placeOf, count: places } = this.places;
    const length = elements ? elements.length : this.relation.length;
    const nowhere = this.size - 1;
    const sums = [...this.summed.values()];
    const cells = new Int32Array(Math.min(BLOCK, length));
    const amountsOfRows = new Float64Array(elements ? cells.length : 0);
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(start + BLOCK, length);
      // What is counted stands one after the other, or is named by a list.
      const rows = elements ? elements.subarray(start, end) : null;
      const count = end - start;
      if (rows) for (let n = 0; n < count; n++) cells[n] = placeOf[rows[n]!]!;
      else for (let n = 0; n < count; n++) cells[n] = placeOf[start + n]!;
      if (columnOf) moveToColumns(columnOf, rows, start, places, nowhere, cells, count);
      addOnes(cells, this.counts, count);
      for (const sum of sums) {
        const amounts = rows ? gathered(sum.amounts, rows, amountsOfRows) : sum.amounts.subarray(start, end);
        if (sum.isSquared) addSquares(amounts, cells, sum.cells, count);
        else addAmounts(amounts, cells, sum.cells, count);
      }
    }
  }

  /** Cell (column, month, class) at column * places + place; the last for what is not counted. */
  private get size(): number {
    return this.places.count * this.layout.width + 1;
  }
}

// Plain functions over plain arrays, each as small as can be: what is told of a million elements is told here.

function moveToColumns(
  columnOf: ColumnOf,
  rows: Int32Array | null,
  start: number,
  places: number,
  nowhere: number,
  cells: Int32Array,
  count: number,
): void {
  for (let n = 0; n < count; n++) {
    const place = cells[n]!;
    cells[n] = place === places ? nowhere : columnOf[rows ? rows[n]! : start + n]! * places + place;
  }
}

function addOnes(cells: Int32Array, counts: Int32Array, count: number): void {
  for (let n = 0; n < count; n++) counts[cells[n]!]!++;
}

function gathered(amounts: Float64Array, rows: Int32Array, into: Float64Array): Float64Array {
  for (let n = 0; n < rows.length; n++) into[n] = amounts[rows[n]!]!;
  return into;
}

function addAmounts(amounts: Float64Array, cells: Int32Array, sums: Float64Array, count: number): void {
  for (let n = 0; n < count; n++) sums[cells[n]!]! += amounts[n]!;
}

function addSquares(amounts: Float64Array, cells: Int32Array, sums: Float64Array, count: number): void {
  for (let n = 0; n < count; n++) sums[cells[n]!]! += amounts[n]! * amounts[n]!;
}
