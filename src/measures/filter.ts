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
  let elements: Int32Array | null = null;
  for (const { split, group } of choicesOf(filter)) {
    const columnOf = relation.columns(split);
    if (!columnOf) return { elements: new Int32Array(0), unborne: split };
    // Column 0 is nobody's: what is in no group of these records leaves nothing.
    elements = elementsOf(columnOf, groups.grouping(split).names.indexOf(group) + 1, elements);
  }
  return { elements, unborne: null };
}

/** The elements of a column, of all or of some. */
function elementsOf(columnOf: ColumnOf, column: number, among: Int32Array | null): Int32Array {
  if (among) return among.filter((i) => columnOf[i] === column);
  let count = 0;
  for (const one of columnOf) if (one === column) count++;
  const found = new Int32Array(count);
  for (let i = 0, at = 0; at < count; i++) if (columnOf[i] === column) found[at++] = i;
  return found;
}
