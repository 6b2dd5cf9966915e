import { solvable, type Equation } from './solving.ts';

/** Cells that hang together, each with how many persons, claims ... are in it. */
export class Table {
  readonly sizes: number[] = [];
  readonly isHidden: boolean[] = [];
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
  add(size: number, isHeld = false): number {
    this.sizes.push(size);
    this.isHidden.push(isHeld || this.isSmall(size));
    this.equationsOf.push([]);
    return this.sizes.length - 1;
  }

  /** Says that a total is the sum of its parts. One with a cell that is not known tells nothing. */
  sum(total: number | undefined, parts: ReadonlyArray<number | undefined>): void {
    const known: number[] = [];
    for (const part of parts) {
      if (part === undefined || Number.isNaN(this.sizes[part])) return;
      known.push(part);
    }
    if (total === undefined || Number.isNaN(this.sizes[total])) return;
    const equation = this.equations.push({ total, parts: known }) - 1;
    this.isSettled.push(false);
    for (const cell of new Set([total, ...known])) this.equationsOf[cell]?.push(equation);
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
      const open = [...solvable(equations, this.isHidden)].filter((cell) =>
        this.isSmall(this.sizes[cell] ?? 0),
      );
      const hasHidden = open.sort((a, b) => a - b).map((cell) => this.hideBeside(cell));
      if (!hasHidden.includes(true)) return;
    }
  }

  private isSmall(size: number): boolean {
    return size > 0 && size < this.below;
  }

  /** One hidden cell alone is what the others leave of the total, and a few small ones together may be small still. */
  private protectIn({ total, parts }: Equation): boolean {
    const { isHidden, sizes } = this;
    let hidden = isHidden[total] ? 1 : 0;
    let sum = 0;
    for (const part of parts)
      if (isHidden[part]) {
        hidden++;
        sum += sizes[part] ?? 0;
      }
    const isSafe = hidden === 0 || (hidden > 1 && (isHidden[total] === true || sum >= this.below));
    return !isSafe && this.hideSmallest(parts, total);
  }

  /** Hides the smallest part that is shown and not 0, else the total; false where there is none. */
  private hideSmallest(parts: readonly number[], total: number): boolean {
    const { isHidden, sizes } = this;
    let smallest: number | undefined;
    for (const part of parts)
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
        const { total, parts } = this.equations[e] ?? { total: one, parts: [] };
        if (this.hideSmallest(parts, total)) return true;
        for (const other of [total, ...parts]) if (this.isHidden[other]) seen.add(other);
      }
    return false;
  }
}
