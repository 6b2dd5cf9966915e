/** Numbers of a table that hang together: a total and its parts, as places in a list of cells. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A prime below the square root of the largest exact number: products of two remainders stay exact. */
const PRIME = 94_906_249;

/**
 * Which of the hidden cells can be reckoned from those that are shown: the linear equations between them are solved by
 * elimination (Gauss and Jordan), and a cell is known where a row is left with it alone. Remainders by a prime stand
 * for fractions, since only what is 0 matters.
 */
export function solvable(equations: readonly Equation[], isHidden: ArrayLike<boolean | number>): Set<number> {
  const rows = equations.flatMap(({ total, parts }) => {
    const row = new Map<number, number>();
    const add = (cell: number, by: number) => {
      if (!isHidden[cell]) return;
      const sum = remainder((row.get(cell) ?? 0) + by);
      if (sum === 0) row.delete(cell);
      else row.set(cell, sum);
    };
    add(total, 1);
    for (const part of parts) add(part, -1);
    return row.size > 0 ? [row] : [];
  });
  const pivots = new Map<number, Map<number, number>>();
  for (const row of rows) {
    for (const cell of [...row.keys()]) {
      const pivot = pivots.get(cell);
      const by = row.get(cell);
      if (pivot && by !== undefined) subtract(row, pivot, by);
    }
    const [cell, first] = row.entries().next().value ?? [];
    if (cell === undefined || first === undefined) continue;
    const inverse = power(first, PRIME - 2);
    for (const [at, factor] of row) row.set(at, (factor * inverse) % PRIME);
    for (const other of pivots.values()) {
      const by = other.get(cell);
      if (by !== undefined) subtract(other, row, by);
    }
    pivots.set(cell, row);
  }
  const known = new Set<number>();
  for (const [cell, row] of pivots) if (row.size === 1) known.add(cell);
  return known;
}

/** Takes `by` times a row away from another. */
function subtract(from: Map<number, number>, row: ReadonlyMap<number, number>, by: number): void {
  for (const [cell, factor] of row) {
    const left = remainder((from.get(cell) ?? 0) - ((factor * by) % PRIME));
    if (left === 0) from.delete(cell);
    else from.set(cell, left);
  }
}

function remainder(number: number): number {
  return ((number % PRIME) + PRIME) % PRIME;
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
