import type { Relation } from './relations.ts';
import { maskOf } from './relations.ts';

/**
 * Elements of a relation told apart only as far as some measures do: all that the same measures count are one class.
 * So a pass over the elements fills one cell each, and every measure is the sum of the cells of its classes.
 */
export interface Classes {
  readonly count: number;
  /** The class of each pattern of flags; -1 where no measure counts it. */
  readonly ofFlags: Int8Array;
  /** One pattern of flags of each class. */
  readonly flags: readonly number[];
}

/** Every pattern of flags that a byte can hold. */
const PATTERNS = 256;

interface Conditions {
  readonly where: readonly string[];
}

/** Tells classes apart by the conditions of measures, and by what else `distinguish` says of a pattern of flags. */
export function classesOf(
  relation: Relation,
  measures: readonly Conditions[],
  distinguish: (flags: number) => string = () => '',
): Classes {
  const masks = measures.map(({ where }) => maskOf(relation, where));
  const classOfKey = new Map<string, number>();
  const flags: number[] = [];
  const ofFlags = new Int8Array(PATTERNS).fill(-1);
  for (let pattern = 0; pattern < (relation.flags ? PATTERNS : 1); pattern++) {
    const met = masks.map((mask) => ((pattern & mask) === mask ? 1 : 0));
    if (!met.includes(1)) continue;
    const key = `${met.join('')} ${distinguish(pattern)}`;
    const known = classOfKey.get(key) ?? flags.push(pattern) - 1;
    classOfKey.set(key, known);
    ofFlags[pattern] = known;
  }
  return { count: flags.length, ofFlags, flags };
}

/** The classes that a measure counts. */
export function classesCounted(classes: Classes, relation: Relation, { where }: Conditions): number[] {
  const mask = maskOf(relation, where);
  return [...classes.flags.keys()].filter((i) => (classes.flags[i]! & mask) === mask);
}
