/** Numbers of a table that hang together: a total and its parts, as places in a list of cells. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
  /** What comes to as much as the parts only together with the total. */
  readonly besides?: readonly number[];
}

/** A prime below the square root of the largest exact number: products of two remainders stay exact. */
const PRIME = 94_906_249;

/** Cells that are not known, each with its factor: what they come to together is known. */
type Row = Map<number, number>;

/** A cell told by the others of its row, in the order in which they were set aside. */
interface Pivot {
  readonly cell: number;
  readonly row: Row;
}

/**
 * Which of the hidden cells can be reckoned from those that are shown. The linear equations between them are brought into
 * echelon form (Gauss), the cell of the fewest equations first, so that rows stay short (H. M. Markowitz, Management
 * Science 3 (1957) 255-269). Then the shown cells are held and the hidden ones moved: those that are left open at random,
 * the others as their rows have it. A cell that does not move is known. Remainders by a prime stand for fractions; that
 * a cell stands still by chance, one in nearly 10^8, has one more cell hidden and never one less.
 */
export function solvable(equations: readonly Equation[], isHidden: ArrayLike<boolean | number>): Set<number> {
  const rows = equations.flatMap((equation) => rowOf(equation, isHidden) ?? []);
  const pivots = echelonOf(rows);
  const isPivot = new Set(pivots.map(({ cell }) => cell));
  const moved = new Map<number, number>();
  for (const row of rows)
    for (const cell of row.keys())
      if (!isPivot.has(cell) && !moved.has(cell)) moved.set(cell, anyMove(moved.size));
  const known = new Set<number>();
  for (const { cell, row } of pivots.reverse()) {
    let others = 0;
    for (const [other, factor] of row)
      if (other !== cell) others = (others + factor * (moved.get(other) ?? 0)) % PRIME;
    const move = others === 0 ? 0 : remainder(-others * inverseOf(row.get(cell) ?? 1));
    moved.set(cell, move);
    if (move === 0) known.add(cell);
  }
  return known;
}

/** What an equation says of hidden cells; null where it says nothing. */
function rowOf({ total, parts, besides = [] }: Equation, isHidden: ArrayLike<boolean | number>): Row | null {
  let row: Row | null = null;
  const add = (cell: number, factor: number) => {
    if (!isHidden[cell]) return;
    row ??= new Map();
    put(row, cell, (row.get(cell) ?? 0) + factor);
  };
  add(total, 1);
  for (const cell of parts) add(cell, PRIME - 1);
  for (const cell of besides) add(cell, 1);
  return rowUnlessEmpty(row);
}

function rowUnlessEmpty(row: Row | null): Row | null {
  return row && row.size > 0 ? row : null;
}

function put(row: Row, cell: number, factor: number): boolean {
  const left = remainder(factor);
  if (left === 0) row.delete(cell);
  else row.set(cell, left);
  return left !== 0;
}

/** The rows as pivots, so that none has the cell of one before it. Changes the rows. */
function echelonOf(rows: readonly Row[]): Pivot[] {
  const rowsOf = new Map<number, Set<Row>>();
  for (const row of rows)
    for (const cell of row.keys()) {
      const its = rowsOf.get(cell);
      if (its) its.add(row);
      else rowsOf.set(cell, new Set([row]));
    }
  const pivots: Pivot[] = [];
  // Cells by the number of rows that they are in; one that has moved on since is passed over.
  const byCount: number[][] = [];
  const note = (cell: number, count: number) => (byCount[count] ??= []).push(cell);
  for (const [cell, its] of rowsOf) note(cell, its.size);
  for (let count = 1; count < byCount.length;) {
    const cell = byCount[count]?.pop();
    if (cell === undefined) {
      count++;
      continue;
    }
    const its = rowsOf.get(cell);
    if (its?.size !== count) continue;
    const row = shortest(its);
    pivots.push({ cell, row });
    rowsOf.delete(cell);
    for (const other of row.keys()) rowsOf.get(other)?.delete(row);
    its.delete(row);
    for (const other of its) subtract(other, row, cell, rowsOf);
    for (const other of row.keys()) {
      const left = rowsOf.get(other)?.size ?? 0;
      if (left === 0) continue;
      note(other, left);
      count = Math.min(count, left);
    }
  }
  return pivots;
}

function shortest(rows: ReadonlySet<Row>): Row {
  let found: Row | undefined;
  for (const row of rows) if (!found || row.size < found.size) found = row;
  return found ?? new Map<number, number>();
}

/** Takes a cell out of a row by as many times a row that has it. */
function subtract(from: Row, row: Row, cell: number, rowsOf: ReadonlyMap<number, Set<Row>>): void {
  const by = remainder((from.get(cell) ?? 0) * inverseOf(row.get(cell) ?? 1));
  from.delete(cell);
  for (const [other, factor] of row) {
    if (other === cell) continue;
    const isLeft = put(from, other, (from.get(other) ?? 0) - ((factor * by) % PRIME));
    if (isLeft) rowsOf.get(other)?.add(from);
    else rowsOf.get(other)?.delete(from);
  }
}

function remainder(number: number): number {
  const left = number % PRIME;
  return left < 0 ? left + PRIME : left;
}

/** The number that gives 1 with another, by Fermat's little theorem. */
function inverseOf(number: number): number {
  if (number === 1 || number === PRIME - 1) return number;
  let result = 1;
  let square = number;
  for (let left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

/** A number from 1 to under the prime, as good as random: the same for the same place, so that a file comes out the same. */
function anyMove(place: number): number {
  let mixed = Math.imul(place + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return 1 + (((mixed ^ (mixed >>> 16)) >>> 0) % (PRIME - 1));
}
