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
  const rows = new Rows(equations, isHidden);
  const alone = rows.setAside();
  const pivots = echelonOf(rows.left());
  const moved = new Float64Array(isHidden.length).fill(-1);
  const known = new Set<number>();
  const moveOf = (cell: number): number => {
    let move = moved[cell] ?? 0;
    if (move < 0) move = moved[cell] = anyMove(cell);
    return move;
  };
  const settle = (cell: number, factor: number, others: number) => {
    const move = others === 0 ? 0 : remainder(-others * inverseOf(factor));
    moved[cell] = move;
    if (move === 0) known.add(cell);
  };
  for (const { cell, row } of pivots.reverse()) {
    let others = 0;
    for (const [other, factor] of row) if (other !== cell) others = (others + factor * moveOf(other)) % PRIME;
    settle(cell, row.get(cell) ?? 1, others);
  }
  for (const { cell, row } of alone.reverse()) {
    let others = 0;
    let own = 1;
    rows.each(row, (other, factor) => {
      if (other === cell) own = factor;
      else others = (others + factor * moveOf(other)) % PRIME;
    });
    settle(cell, own, others);
  }
  return known;
}

/** What equations say of hidden cells, as numbers in lists: of thousands of them most are done with as they are. */
class Rows {
  private readonly starts: number[] = [0];
  private readonly cells: number[] = [];
  private readonly factors: number[] = [];
  private readonly isAside: boolean[] = [];
  /** How many rows have a cell. */
  private readonly counts: Int32Array;

  constructor(equations: readonly Equation[], isHidden: ArrayLike<boolean | number>) {
    this.counts = new Int32Array(isHidden.length);
    // Where a cell stands in the row that is being written.
    const places = new Int32Array(isHidden.length).fill(-1);
    const add = (cell: number, factor: number) => {
      if (!isHidden[cell]) return;
      const from = this.starts.at(-1) ?? 0;
      const place = places[cell] ?? -1;
      if (place >= from && this.cells[place] === cell) {
        this.factors[place] = remainder((this.factors[place] ?? 0) + factor);
        return;
      }
      places[cell] = this.cells.push(cell) - 1;
      this.factors.push(factor);
    };
    for (const { total, parts, besides } of equations) {
      add(total, 1);
      for (const cell of parts) add(cell, PRIME - 1);
      if (besides) for (const cell of besides) add(cell, 1);
      this.endRow();
    }
  }

  /** Ends the row that is being written; one that says nothing is none. */
  private endRow(): void {
    const from = this.starts.at(-1) ?? 0;
    let to = from;
    for (let at = from; at < this.cells.length; at++) {
      const factor = this.factors[at] ?? 0;
      if (factor === 0) continue;
      const cell = this.cells[at] ?? 0;
      this.cells[to] = cell;
      this.factors[to++] = factor;
      this.counts[cell] = (this.counts[cell] ?? 0) + 1;
    }
    this.cells.length = to;
    this.factors.length = to;
    if (to === from) return;
    this.starts.push(to);
    this.isAside.push(false);
  }

  /** The cells of a row, each with its factor. */
  each(row: number, look: (cell: number, factor: number) => void): void {
    const to = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < to; at++) look(this.cells[at] ?? 0, this.factors[at] ?? 0);
  }

  /**
   * Sets aside rows with a cell that no other has, and then those of which that holds without them: cells and rows, in
   * their order.
   */
  setAside(): Array<{ readonly cell: number; readonly row: number }> {
    const { counts, isAside } = this;
    const rowsOf = this.byCell();
    const found: Array<{ readonly cell: number; readonly row: number }> = [];
    const single: number[] = [];
    counts.forEach((count, cell) => {
      if (count === 1) single.push(cell);
    });
    for (let cell = single.pop(); cell !== undefined; cell = single.pop()) {
      if (counts[cell] !== 1) continue;
      const row = rowsOf(cell).find((one) => !isAside[one]);
      if (row === undefined) continue;
      isAside[row] = true;
      found.push({ cell, row });
      this.each(row, (other) => {
        const left = (counts[other] ?? 0) - 1;
        counts[other] = left;
        if (left === 1) single.push(other);
      });
    }
    return found;
  }

  /** The rows that were not set aside. */
  left(): Row[] {
    return this.isAside.flatMap((isAside, i) => {
      if (isAside) return [];
      const row: Row = new Map();
      this.each(i, (cell, factor) => row.set(cell, factor));
      return [row];
    });
  }

  /** The rows of each cell. */
  private byCell(): (cell: number) => Int32Array {
    const { counts, cells } = this;
    const starts = new Int32Array(counts.length + 1);
    counts.forEach((count, cell) => (starts[cell + 1] = (starts[cell] ?? 0) + count));
    const next = starts.slice();
    const rows = new Int32Array(cells.length);
    for (let row = 0; row < this.isAside.length; row++)
      this.each(row, (cell) => {
        const at = next[cell] ?? 0;
        rows[at] = row;
        next[cell] = at + 1;
      });
    return (cell) => rows.subarray(starts[cell], starts[cell + 1]);
  }
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
