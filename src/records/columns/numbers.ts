export type Numbers = Int32Array | Float64Array | Uint8Array;

/** Numbers gathered one by one or in stretches; grows by doubling, so that one more costs the same however many there are. */
export class NumbersBuilder<A extends Numbers> {
  private readonly make: (length: number) => A;
  private values: A;
  private count = 0;

  constructor(make: (length: number) => A) {
    this.make = make;
    this.values = make(64);
  }

  get length(): number {
    return this.count;
  }

  at(row: number): number {
    return this.values[row]!;
  }

  push(value: number): void {
    if (this.count === this.values.length) this.growTo(this.count + 1);
    this.values[this.count++] = value;
  }

  /** Appends the values of some rows of a batch, in order. */
  take(values: A, rows: Int32Array, count: number): void {
    const at = this.count;
    if (at + count > this.values.length) this.growTo(at + count);
    const into = this.values;
    for (let i = 0; i < count; i++) into[at + i] = values[rows[i]!]!;
    this.count += count;
  }

  /** Appends the first values of a stretch. */
  append(values: A, count: number): void {
    if (this.count + count > this.values.length) this.growTo(this.count + count);
    this.values.set(values.subarray(0, count), this.count);
    this.count += count;
  }

  /** Makes room for so many numbers in all. */
  expect(count: number): void {
    if (count > this.values.length) this.growTo(count);
  }

  /** The numbers gathered, cut to size; nothing more is gathered after it. */
  finish(): A {
    const { values, count } = this;
    this.values = this.make(0);
    return values.length === count ? values : (values.slice(0, count) as A);
  }

  private growTo(least: number): void {
    const grown = this.make(Math.max(least, this.values.length * 2));
    grown.set(this.values.subarray(0, this.count));
    this.values = grown;
  }
}

/** An array of the same type as another, of so many numbers: those of the other first, as far as they are wanted. */
export function lengthened<A extends Numbers | Uint32Array>(
  values: A,
  length: number,
  kept = values.length,
): A {
  const all = new (values.constructor as new (length: number) => A)(length);
  all.set(kept === values.length ? values : values.subarray(0, kept));
  return all;
}

export const int32 = (length: number) => new Int32Array(length);
export const float64 = (length: number) => new Float64Array(length);
export const uint8 = (length: number) => new Uint8Array(length);
