import { SUMS } from './behind.ts';
import type { Laid, Part, Places } from './places.ts';

/** Parts of groups of measures in a year, by the number that names both. */
export type DividedAlike = ReadonlyMap<number, { readonly group: Laid; readonly part: Part }>;

/** Which groups of measures are told by month in which parts of a year; the others by the year alone. */
export class ByMonth {
  private readonly places: Places;
  private readonly divided: DividedAlike;
  private readonly isOpen = new Map<number, boolean>();

  /** `divided`: parts of which a column is another count's whole. */
  constructor(places: Places, divided: DividedAlike) {
    this.places = places;
    this.divided = divided;
  }

  has(group: Laid, part: Part): boolean {
    return this.isOpen.get(nameOf(this.places, group, part)) === true;
  }

  /** Says of every part of a group whether it may be told by month as far as its own numbers go. */
  put(group: Laid, mayBeTold: (part: Part) => boolean): void {
    const bySex: number[] = [];
    for (const part of this.places.parts) {
      const name = nameOf(this.places, group, part);
      this.isOpen.set(name, mayBeTold(part));
      const { kind, key } = part.section;
      if (kind === 'age-of-sex' || ['sex', 'age'].includes(key)) bySex.push(name);
    }
    // Women by age are told by all of that age less the men: these four are by month together or not at all.
    if (bySex.some((name) => this.isOpen.get(name) === false)) this.close(bySex);
  }

  /**
   * Groups by month of one count of a sum can be reckoned from the others: of a sum not one alone is told by year only,
   * nor one of two that are the same. `smallIn` gives of a part what is between which counts small somewhere, and so has to
   * be closed too.
   */
  closeSums(smallIn: (part: Part) => ReadonlyArray<readonly Laid[]>): void {
    const { places } = this;
    const sums = SUMS.map((names) => names.flatMap((name) => places.ofCount(name) ?? [])).filter(
      (of, i) => of.length === SUMS[i]?.length,
    );
    const small = places.parts.map(smallIn);
    for (let isMore = true; isMore;) {
      isMore = false;
      places.parts.forEach((part, p) => {
        const namesOf = (of: readonly Laid[]) => of.map((group) => nameOf(places, group, part));
        for (const sum of sums) if (this.closeIn(namesOf(sum))) isMore = true;
        for (const of of small[p] ?? []) if (this.closeIn(namesOf(of), 1)) isMore = true;
      });
      for (const alike of places.same) {
        const names = alike.flatMap(({ group, part }) => (part ? [nameOf(places, group, part)] : []));
        const isMixed = new Set(names.map((name) => this.isOpen.get(name))).size > 1;
        if (isMixed) this.close(names);
        isMore ||= isMixed;
      }
    }
  }

  /**
   * Closes more of a sum in a part where one can be reckoned from the others, of which `besides` are closed in any case; false
   * where none has to be.
   */
  private closeIn(names: readonly number[], besides = 0): boolean {
    const closed = names.filter((name) => this.isOpen.get(name) === false);
    const others = names.filter((name) => this.isOpen.get(name) === true);
    // Of a group that is another count's whole, months may be known from there.
    const isKnown = names.some((name) => this.divided.has(name));
    const hidden = closed.length + besides;
    const isSafe = hidden === 0 || (hidden > 1 && !isKnown);
    if (isSafe || others.length === 0) return false;
    this.close(isKnown ? others : others.slice(0, 1));
    return true;
  }

  private close(names: readonly number[]): void {
    for (const name of names) this.isOpen.set(name, false);
  }
}

function nameOf({ parts }: Places, group: Laid, part: Part): number {
  return group.index * parts.length + part.index;
}

/** Whether a group of a part is another count's whole. */
export function isDividedAlike(places: Places, divided: DividedAlike, group: Laid, part: Part): boolean {
  return divided.has(nameOf(places, group, part));
}

/** Counts of which a group is the whole of another: what was claimed by women is a group, and a count of its own. */
export function dividedAlike(places: Places): DividedAlike {
  const found = new Map<number, { readonly group: Laid; readonly part: Part }>();
  for (const alike of places.same)
    if (alike.some(({ part }) => part === null))
      for (const { group, part } of alike) if (part) found.set(nameOf(places, group, part), { group, part });
  return found;
}
