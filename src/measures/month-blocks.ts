/**
 * Amounts that stand over stretches of months, added up without ever taking one away again, which would leave traces
 * of large ones in small ones. A stretch is made of blocks of 1, 2, 4 ... months, at most two of each size: a segment
 * tree with sums in its nodes.
 */
export class MonthBlocks {
  private readonly size: number;
  private readonly width: number;
  /** Block 1 is all months, blocks 2b and 2b + 1 are the halves of block b; the last `size` are the months. */
  private readonly sums: Float64Array;

  constructor(months: number, width: number) {
    this.size = 2 ** Math.ceil(Math.log2(Math.max(1, months)));
    this.width = width;
    this.sums = new Float64Array(2 * this.size * width);
  }

  /** Adds an amount in a column over the months first..last; over none where last comes before first. */
  add(first: number, last: number, column: number, amount: number): void {
    const { sums, width } = this;
    let left = first + this.size;
    let right = last + this.size;
    while (left <= right) {
      if ((left & 1) === 1) sums[left++ * width + column]! += amount;
      if ((right & 1) === 0) sums[right-- * width + column]! += amount;
      left >>= 1;
      right >>= 1;
    }
  }

  /** Adds to each cell (column, month) what stands over it, times the month's own factor. */
  spread(into: Float64Array, factors: ArrayLike<number>): void {
    const { sums, width, size } = this;
    for (let column = 0, cell = 0; column < width; column++) {
      for (let month = 0; month < factors.length; month++, cell++) {
        let sum = 0;
        for (let block = month + size; block >= 1; block >>= 1) sum += sums[block * width + column]!;
        into[cell]! += sum * factors[month]!;
      }
    }
  }
}
