import type { Groups } from './groups.ts';
import type { GroupOf, Split } from './relations.ts';

/**
 * Narrows every figure to what belongs to the named groups, all of them at once; empty for everything. Of two choices
 * of one split the last holds. A group that the records do not have is an empty one.
 */
export type Filter = ReadonlyArray<{ readonly split: Split; readonly group: string }>;

/** What a filter leaves of a relation. */
export interface Narrowed {
  /** 1 for each element that is left; null where there is no filter. */
  readonly kept: Uint8Array | null;
  /** A split of the filter that does not bear on the relation: its figures cannot be narrowed so. */
  readonly unborne: Split | null;
}

interface Relation {
  readonly length: number;
  readonly groups: (split: Split) => GroupOf | null;
}

/** The choices of a filter that hold: one of each split. */
export function choicesOf(filter: Filter): Filter {
  return filter.filter(({ split }, i) => filter.findLastIndex((other) => other.split === split) === i);
}

/** What a filter leaves of a relation. */
export function narrowed(filter: Filter, relation: Relation, groups: Groups): Narrowed {
  const choices = choicesOf(filter);
  if (choices.length === 0) return { kept: null, unborne: null };
  const kept = new Uint8Array(relation.length).fill(1);
  for (const { split, group } of choices) {
    const groupOf = relation.groups(split);
    if (!groupOf) return { kept: new Uint8Array(relation.length), unborne: split };
    const wanted = groups.grouping(split).names.indexOf(group);
    for (let i = 0; i < kept.length; i++) if (wanted < 0 || groupOf[i] !== wanted) kept[i] = 0;
  }
  return { kept, unborne: null };
}
