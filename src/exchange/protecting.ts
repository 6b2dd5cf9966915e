import { HIDDEN } from '#measures';
import { solvable, type Equation } from './solving.ts';

/**
 * Whether so many may not be told: from 1 to under the bound, or a number that whoever wrote a file has hidden, which can
 * be any.
 */
export function isSmall(size: number, below: number): boolean {
  return size === HIDDEN || (size > 0 && size < below);
}

/** Cells of nobody, and of which nothing is known: they tell nothing, and stand for all of their kind. */
const NOBODY = 0;
const NOT_KNOWN = 1;

/** Cells that hang together, each with how many persons, claims ... are in it. */
export class Table {
  readonly sizes: number[] = [];
  readonly isHidden: boolean[] = [];
  /** Cells that other tables have too: what is hidden of them must not be told here. */
  private readonly isShared: boolean[] = [];
  readonly equations: Equation[] = [];
  readonly below: number;
  /** The equations of each cell, in their order. */
  private readonly equationsOf: number[][] = [];
  /** Equations in which nothing was hidden since they were last looked at. */
  private readonly isSettled: boolean[] = [];

  /** Cells from 1 to under `below` are small. */
  constructor(below: number) {
    this.below = below;
    this.put(0, false, false);
    this.put(Number.NaN, false, false);
  }

  /** Adds a cell and gives its place; a small one is hidden, and so is one that may not be told in any case. */
  add(size: number, isHeld = false, isShared = false): number {
    if (!isHeld && size === 0) return NOBODY;
    if (!isHeld && Number.isNaN(size)) return NOT_KNOWN;
    return this.put(size, isHeld || this.isSmall(size), isShared);
  }

  private put(size: number, isHidden: boolean, isShared: boolean): number {
    this.sizes.push(size);
    this.isHidden.push(isHidden);
    this.isShared.push(isShared);
    this.equationsOf.push([]);
    return this.sizes.length - 1;
  }

  /**
   * Says that a total, with what stands besides it, is the sum of its parts. One with a cell that is not known tells
   * nothing.
   */
  sum(
    total: number | undefined,
    parts: ReadonlyArray<number | undefined>,
    besides: ReadonlyArray<number | undefined> = [],
  ): void {
    const known = this.known(parts);
    const others = this.known(besides);
    const [of] = this.isKnown(total) ? [total] : [];
    if (!known || !others || of === undefined) return;
    // Of nobody there is nothing to be hidden.
    if (of === NOBODY && known.length + others.length === 0) return;
    // What somebody hid alone in a sum is no part of it, or was told by his file already.
    const isUnknown = (cell: number) => this.sizes[cell] === HIDDEN;
    if ([of, ...known, ...others].filter(isUnknown).length === 1) return;
    const equation = this.equations.push({ total: of, parts: known, besides: others }) - 1;
    this.isSettled.push(false);
    this.note(of, equation);
    for (const cell of known) this.note(cell, equation);
    for (const cell of others) this.note(cell, equation);
  }

  private note(cell: number, equation: number): void {
    const of = this.equationsOf[cell];
    if (of?.at(-1) !== equation) of?.push(equation);
  }

  /** Whether the numbers of cells allow that those of one side come to as much as those of the other. */
  isPossible(side: ReadonlyArray<number | undefined>, other: ReadonlyArray<number | undefined>): boolean {
    const [a, b] = [this.togetherIn(side), this.togetherIn(other)];
    const nearly = 1e-9 * Math.max(1, a.known, b.known);
    if (Number.isNaN(a.known + b.known)) return false;
    return (a.isMore || a.known > b.known - nearly) && (b.isMore || b.known > a.known - nearly);
  }

  /** What cells come to as far as that is known, and whether some are hidden that may be any more. */
  private togetherIn(cells: ReadonlyArray<number | undefined>) {
    let known = 0;
    let isMore = false;
    for (const cell of cells) {
      const size = cell === undefined ? Number.NaN : (this.sizes[cell] ?? Number.NaN);
      if (size === HIDDEN) isMore = true;
      else known += size;
    }
    return { known, isMore };
  }

  /** The cells without those of nobody; null where one is not known. */
  private known(cells: ReadonlyArray<number | undefined>): number[] | null {
    const known: number[] = [];
    for (const cell of cells) {
      if (!this.isKnown(cell)) return null;
      if (cell !== NOBODY) known.push(cell);
    }
    return known;
  }

  private isKnown(cell: number | undefined): cell is number {
    return cell !== undefined && !Number.isNaN(this.sizes[cell]);
  }

  /** Hides more until no small cell can be reckoned from what is shown, nor a sum of hidden ones that is small. */
  protect(): void {
    const { equations, isSettled } = this;
    if (!this.isHidden.includes(true)) return;
    for (;;) {
      for (let isMore = true; isMore;) {
        isMore = false;
        equations.forEach((equation, e) => {
          if (isSettled[e]) return;
          isSettled[e] = true;
          if (this.protectIn(equation)) isMore = true;
        });
      }
      const open = [...solvable(equations, this.isHidden)].filter(
        // What others have hidden was not to be reckoned from their file; no more of it is shown.
        (cell) =>
          this.sizes[cell] !== HIDDEN &&
          (this.isShared[cell] === true || this.isSmall(this.sizes[cell] ?? 0)),
      );
      const hasHidden = open.sort((a, b) => a - b).map((cell) => this.hideBeside(cell));
      if (!hasHidden.includes(true)) return;
    }
  }

  private isSmall(size: number): boolean {
    return isSmall(size, this.below);
  }

  /** One hidden cell alone is what the others leave of the total, and a few small ones together may be small still. */
  private protectIn(equation: Equation): boolean {
    const { isHidden, sizes } = this;
    const { total, parts, besides = [] } = equation;
    let ofParts = 0;
    let ofTotal = 0;
    // What hidden cells of one side come to is told by all that is shown, whether or not each of them is known.
    let sum = 0;
    for (const part of parts)
      if (isHidden[part]) ofParts++;
      else sum += sizes[part] ?? 0;
    for (const cell of [total, ...besides])
      if (isHidden[cell]) ofTotal++;
      else sum -= sizes[cell] ?? 0;
    const hidden = ofParts + ofTotal;
    const isTogetherSmall = Math.abs(sum) < this.below * (1 - 1e-9);
    const isSafe = hidden === 0 || (hidden > 1 && ((ofParts > 0 && ofTotal > 0) || !isTogetherSmall));
    return !isSafe && this.hideSmallest(equation);
  }

  /** Hides the smallest part that is shown and not 0, else the total; false where there is none. */
  private hideSmallest({ total, parts, besides = [] }: Equation): boolean {
    const { isHidden, sizes } = this;
    let smallest: number | undefined;
    for (const of of [parts, besides])
      for (const part of of)
        if (!isHidden[part] && sizes[part] !== 0)
          if (smallest === undefined || (sizes[part] ?? 0) < (sizes[smallest] ?? 0)) smallest = part;
    if (smallest === undefined && !isHidden[total] && sizes[total] !== 0) smallest = total;
    if (smallest === undefined) return false;
    isHidden[smallest] = true;
    for (const equation of this.equationsOf[smallest] ?? []) this.isSettled[equation] = false;
    return true;
  }

  /** Hides one more cell of those that a cell hangs together with, or of those that these do. */
  private hideBeside(cell: number): boolean {
    const seen = new Set([cell]);
    for (const one of seen)
      for (const e of this.equationsOf[one] ?? []) {
        const equation = this.equations[e];
        if (!equation) continue;
        if (this.hideSmallest(equation)) return true;
        const { total, parts, besides = [] } = equation;
        for (const other of [total, ...parts, ...besides]) if (this.isHidden[other]) seen.add(other);
      }
    return false;
  }
}
