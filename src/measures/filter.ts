import type { Groups } from './groups.ts';
import type { ColumnOf, Relation, Split } from './relations.ts';

/**
 * Narrows every figure to what belongs to the named groups, all of them at once; empty for everything. Of two choices
 * of one split the last holds. A group that the records do not have is an empty one.
 */
export type Filter = ReadonlyArray<{ readonly split: Split; readonly group: string }>;

/** What a filter leaves of a relation. */
export interface Narrowed {
  /** The elements that are left, in order; null where there is no filter. */
  readonly elements: Int32Array | null;
  /** A split of the filter that does not bear on the relation: its figures cannot be narrowed so. */
  readonly unborne: Split | null;
}

/** The choices of a filter that hold: one of each split. */
export function choicesOf(filter: Filter): Filter {
  return filter.filter(({ split }, i) => filter.findLastIndex((other) => other.split === split) === i);
}

/** What a filter leaves of a relation. */
export function narrowed(filter: Filter, relation: Relation, groups: Groups): Narrowed {
  const choices = choicesOf(filter);
  const columns: Array<readonly [columnOf: ColumnOf, column: number]> = [];
  for (const { split, group } of choices) {
    const columnOf = relation.columns(split);
    if (!columnOf) return { elements: new Int32Array(0), unborne: split };
    // Column 0 is nobody's: what is in no group of these records leaves nothing.
    columns.push([columnOf, groups.grouping(split).names.indexOf(group) + 1]);
  }
  const [first, ...others] = columns;
  if (!first) return { elements: null, unborne: null };
  const key = JSON.stringify(choices.map(({ split, group }) => [split, group]));
  const known = elementsKnown(groups, key);
  const elements = known.get(first[0]) ?? others.reduce(amongThem, elementsOf(...first));
  known.set(first[0], elements);
  return { elements, unborne: null };
}

interface LastFilter {
  readonly key: string;
  /** The elements that are left, by the columns of the first choice. */
  readonly elements: Map<ColumnOf, Int32Array>;
}

/** What the last filter left: several relations stand on the same rows, and a filter stays while splits are looked at. */
const lastFilters = new WeakMap<Groups, LastFilter>();

function elementsKnown(groups: Groups, key: string): LastFilter['elements'] {
  let last = lastFilters.get(groups);
  if (last?.key !== key) {
    last = { key, elements: new Map() };
    lastFilters.set(groups, last);
  }
  return last.elements;
}

/** The elements of a column. */
function elementsOf(columnOf: ColumnOf, column: number): Int32Array {
  const found = new Int32Array(columnOf.length);
  let count = 0;
  // Written whether or not it stays: a million unforeseeable jumps cost more.
  for (let i = 0; i < found.length; i++) {
    found[count] = i;
    count += columnOf[i] === column ? 1 : 0;
  }
  return found.slice(0, count);
}

/** Those of some elements that are in a column too. */
function amongThem(elements: Int32Array, [columnOf, column]: readonly [ColumnOf, number]): Int32Array {
  const found = new Int32Array(elements.length);
  let count = 0;
  for (const i of elements) {
    found[count] = i;
    count += columnOf[i] === column ? 1 : 0;
  }
  return found.slice(0, count);
}
