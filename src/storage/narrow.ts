import { NO_DAY } from '#units';
import type { Numbers } from '#records';

/**
 * Numbers as they are stored: in fewer bytes where that loses nothing. Most codes are small, most days are of a few
 * decades, most amounts have no more than nine digits, and rows are numbered one after the other.
 */
export type NarrowNumbers =
  | Numbers
  /** The numbers first, first + step, first + 2 * step ... */
  | { readonly as: 'run'; readonly first: number; readonly step: 0 | 1; readonly length: number }
  /** Whole numbers; the lowest one of the array's type stands for a blank. */
  | { readonly as: 'int32' | 'float64'; readonly values: Int8Array | Int16Array | Int32Array };

/** The blank cell of the arrays that have one far from their other values. */
const BLANKS = { int32: NO_DAY, float64: Number.NaN } as const;

/** Numbers in as few bytes as hold them. */
export function narrowed(values: Numbers): NarrowNumbers {
  const run = runOf(values);
  if (run) return run;
  if (values instanceof Uint8Array) return values.slice();
  const as = values instanceof Float64Array ? 'float64' : 'int32';
  const Narrow = narrowestFor(values, BLANKS[as]);
  if (!Narrow || (as === 'int32' && Narrow === Int32Array)) return values.slice();
  const lowest = lowestOf(Narrow);
  const narrow = new Narrow(values.length);
  for (let i = 0; i < values.length; i++) {
    narrow[i] = Object.is(values[i], BLANKS[as]) ? lowest : values[i]!;
  }
  return { as, values: narrow };
}

/** Numbers as they were before they were stored, put into an array from a place on. Returns the place after them. */
export function widenInto(into: Numbers, at: number, stored: NarrowNumbers): number {
  if (!('as' in stored)) {
    into.set(stored, at);
    return at + stored.length;
  }
  if (stored.as === 'run') {
    for (let i = 0; i < stored.length; i++) into[at + i] = stored.first + i * stored.step;
    return at + stored.length;
  }
  const { values } = stored;
  const lowest = lowestOf(values.constructor as NarrowType);
  const blank = BLANKS[stored.as];
  for (let i = 0; i < values.length; i++) into[at + i] = values[i] === lowest ? blank : values[i]!;
  return at + values.length;
}

type NarrowType = Int8ArrayConstructor | Int16ArrayConstructor | Int32ArrayConstructor;

function lowestOf(type: NarrowType): number {
  return -(2 ** (8 * type.BYTES_PER_ELEMENT - 1));
}

function runOf(values: Numbers): NarrowNumbers | null {
  const [first, second = first] = values;
  if (first === undefined || second === undefined || !Number.isInteger(first) || Object.is(first, -0))
    return null;
  const step = second - first;
  if (step !== 0 && step !== 1) return null;
  // Below zero there is a second nought, which is not the first.
  for (let i = 0; i < values.length; i++) if (!Object.is(values[i], first + i * step)) return null;
  return { as: 'run', first, step, length: values.length };
}

/** The narrowest type that holds all of the numbers beside its lowest; null where one of them is not whole, or too large. */
function narrowestFor(values: Int32Array | Float64Array, blank: number): NarrowType | null {
  let least = 0;
  let most = 0;
  for (const value of values) {
    if (Object.is(value, blank)) continue;
    if (!Number.isInteger(value) || Object.is(value, -0)) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const types = [Int8Array, Int16Array, Int32Array] as const;
  return types.find((type) => least > lowestOf(type) && most < -lowestOf(type)) ?? null;
}
