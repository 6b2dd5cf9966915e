import { CARRIED } from './behind.ts';
import type { CountGroup, Counts } from './counts.ts';
import { isSmall, type Table } from './protecting.ts';

/** The cells of two counts in each month of a year. */
interface Flows {
  readonly came: (month: number) => number | undefined;
  readonly went: (month: number) => number | undefined;
}

/**
 * What is carried from month to month, which the tables of what happened in a year and of what stands at the end of a
 * month have both: hidden in one of them, it is hidden in the other, and told by none. Where one table hides what another
 * has shown already, `hasMore` says that these have to be gone through again. Of groups it is never told, since it would
 * tell by month what of them is told by year.
 */
export class Carried {
  hasMore = false;
  private readonly hidden = new Set<number>();
  private readonly sizes: Float64Array;
  private readonly isThere: boolean;

  constructor(counts: Counts, below: number) {
    this.sizes = new Float64Array(counts.length).fill(Number.NaN);
    const groups = counts.groups();
    const has = (name: string, isFlow: boolean) =>
      groups.find((group) => group.count === name && group.isFlow === isFlow);
    const open = has(CARRIED.open, false);
    this.isThere = open !== undefined && [CARRIED.came, CARRIED.went].every((name) => has(name, true));
    const [whole] = counts.sections;
    if (open && whole) counts.putSizes(open, whole, 0, this.sizes);
    this.sizes.forEach((size, month) => {
      if (isSmall(size, below)) this.hidden.add(month);
    });
  }

  /** Before all tables are gone through. */
  begin(): void {
    this.hasMore = false;
  }

  /** Adds what was carried into a year and on from each of its months; what is left of it is noted by the answer. */
  addTo(table: Table, months: readonly number[], { came, went }: Flows): () => void {
    const [start = 0] = months;
    if (!this.isThere) return () => undefined;
    const cells = new Map(
      [start - 1, ...months]
        .filter((month) => month >= 0)
        .map((month) => [month, table.add(this.sizes[month] ?? Number.NaN, this.hidden.has(month), true)]),
    );
    for (const month of months) {
      const [open, before] = [cells.get(month), cells.get(month - 1)];
      const isSo = table.isPossible([open, went(month)], [before, came(month)]);
      if (isSo) table.sum(open, [before, came(month)], [went(month)]);
    }
    return () => {
      for (const [month, cell] of cells) if (table.isHidden[cell]) this.hide(month, month < start);
    };
  }

  /** Whether a cell of what stands at the end of a month may not be told, and whether it is in other tables too. */
  heldAt({ count, isFlow }: CountGroup, place: number, month: number) {
    const isCarried = this.isThere && !isFlow && count === CARRIED.open;
    return {
      isHeld: isCarried && (place > 0 || this.hidden.has(month)),
      isShared: isCarried && place === 0,
    };
  }

  /** Says that what stands at the end of a month is hidden. */
  hide(month: number, isShownElsewhere: boolean): void {
    if (this.hidden.has(month)) return;
    this.hidden.add(month);
    this.hasMore ||= isShownElsewhere;
  }
}
