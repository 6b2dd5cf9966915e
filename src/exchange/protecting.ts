import { solvable, type Equation } from './solving.ts';

/** Cells that hang together, each with how many persons, claims ... are in it. */
export class Table {
  readonly sizes: number[] = [];
  readonly isHidden: boolean[] = [];
  /** Cells that other tables have too: what is hidden of them must not be told here. */
  private readonly isShared: boolean[] = [];
  readonly equations: Equation[] = [];
  private readonly below: number;
  /** The equations of each cell, in their order. */
  private readonly equationsOf: number[][] = [];
  /** Equations in which nothing was hidden since they were last looked at. */
  private readonly isSettled: boolean[] = [];

  /** Cells from 1 to under `below` are small. */
  constructor(below: number) {
    this.below = below;
  }

  /** Adds a cell and gives its place; a small one is hidden, and so is one that may not be told in any case. */
  add(size: number, isHeld = false, isShared = false): number {
    this.sizes.push(size);
    this.isHidden.push(isHeld || this.isSmall(size));
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
    const [of] = this.known([total]) ?? [];
    if (!known || !others || of === undefined) return;
    const equation = this.equations.push({ total: of, parts: known, besides: others }) - 1;
    this.isSettled.push(false);
    for (const cell of new Set([of, ...known, ...others])) this.equationsOf[cell]?.push(equation);
  }

  private known(cells: ReadonlyArray<number | undefined>): number[] | null {
    const known: number[] = [];
    for (const cell of cells) {
      if (cell === undefined || Number.isNaN(this.sizes[cell])) return null;
      known.push(cell);
    }
    return known;
  }

  /** Hides more until no small cell can be reckoned from what is shown, nor a sum of hidden ones that is small. */
  protect(): void {
    const { equations, isSettled } = this;
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
        (cell) => this.isShared[cell] === true || this.isSmall(this.sizes[cell] ?? 0),
      );
      const hasHidden = open.sort((a, b) => a - b).map((cell) => this.hideBeside(cell));
      if (!hasHidden.includes(true)) return;
    }
  }

  private isSmall(size: number): boolean {
    return size > 0 && size < this.below;
  }

  /** One hidden cell alone is what the others leave of the total, and a few small ones together may be small still. */
  private protectIn(equation: Equation): boolean {
    const { isHidden, sizes } = this;
    const { total, parts, besides = [] } = equation;
    let ofParts = 0;
    let ofTotal = isHidden[total] ? 1 : 0;
    let sum = isHidden[total] ? (sizes[total] ?? 0) : 0;
    for (const part of parts)
      if (isHidden[part]) {
        ofParts++;
        sum += sizes[part] ?? 0;
      }
    for (const cell of besides)
      if (isHidden[cell]) {
        ofTotal++;
        sum += sizes[cell] ?? 0;
      }
    const hidden = ofParts + ofTotal;
    const isSafe = hidden === 0 || (hidden > 1 && ((ofParts > 0 && ofTotal > 0) || sum >= this.below));
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
