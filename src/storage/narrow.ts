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
  const isInts = values instanceof Int32Array;
  const range = isInts ? rangeOfInts(values) : rangeOfFloats(values);
  const Narrow = range && typeFor(range);
  if (!Narrow || (isInts && Narrow === Int32Array)) return values.slice();
  const narrow = new Narrow(values);
  if (range.hasBlanks && isInts) markInts(values, narrow, lowestOf(Narrow));
  if (range.hasBlanks && !isInts) markFloats(values, narrow, lowestOf(Narrow));
  return { as: isInts ? 'int32' : 'float64', values: narrow };
}

/** Numbers as they were before they were stored, put into an array from a place on. Returns the place after them. */
export function widenInto(into: Numbers, at: number, stored: NarrowNumbers): number {
  if (!('as' in stored)) {
    into.set(stored, at);
    return at + stored.length;
  }
  if (stored.as === 'run') {
    if (stored.step === 0) into.fill(stored.first, at, at + stored.length);
    else for (let i = 0; i < stored.length; i++) into[at + i] = stored.first + i;
    return at + stored.length;
  }
  const { values } = stored;
  into.set(values, at);
  const lowest = lowestOf(values.constructor as NarrowType);
  const blank = BLANKS[stored.as];
  // The browser copies and looks many times faster than a loop does, and most columns have no blanks.
  const first = values.indexOf(lowest);
  if (first >= 0) for (let i = first; i < values.length; i++) if (values[i] === lowest) into[at + i] = blank;
  return at + values.length;
}

/** Whether two stretches of numbers are the same to the last bit. */
export function isSameStretch(a: Numbers | Uint32Array, b: Numbers | Uint32Array): boolean {
  if (a.length !== b.length || a.BYTES_PER_ELEMENT !== b.BYTES_PER_ELEMENT) return false;
  const [left, right] = a.BYTES_PER_ELEMENT === 1 ? [a, b].map(bytesOf) : [a, b].map(wordsOf);
  for (let i = 0; i < left!.length; i++) if (left![i] !== right![i]) return false;
  return true;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function wordsOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Int32Array {
  return new Int32Array(buffer, byteOffset, byteLength / 4);
}

type NarrowType = Int8ArrayConstructor | Int16ArrayConstructor | Int32ArrayConstructor;

function lowestOf(type: NarrowType): number {
  return -(2 ** (8 * type.BYTES_PER_ELEMENT - 1));
}

function runOf(values: Numbers): NarrowNumbers | null {
  const [first, second = first] = values;
  if (first === undefined || second === undefined || Object.is(first, -0)) return null;
  const step = Object.is(first, second) ? 0 : second - first;
  if (step !== 0 && (step !== 1 || !Number.isInteger(first))) return null;
  // Below zero there is a second nought, which is not the first.
  for (let i = 0; i < values.length; i++) if (!Object.is(values[i], first + i * step)) return null;
  return { as: 'run', first, step, length: values.length };
}

/** The least and the greatest of numbers beside their blanks, or 0 where that is beyond it. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly hasBlanks: boolean;
}

/** The narrowest type that holds a range beside its lowest number; null where none does. */
function typeFor({ least, most }: Range): NarrowType | null {
  const types = [Int8Array, Int16Array, Int32Array] as const;
  return types.find((type) => least > lowestOf(type) && most < -lowestOf(type)) ?? null;
}

// One loop for each type of array: one that meets several is many times slower. And by number, for "for of" takes three
// times as long over a typed array.
/* eslint-disable @typescript-eslint/prefer-for-of */

function rangeOfInts(values: Int32Array): Range {
  let least = 0;
  let most = 0;
  let hasBlanks = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === BLANKS.int32) hasBlanks = true;
    else if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most, hasBlanks };
}

/** Null where one of the numbers is not whole, or is the nought below zero. */
function rangeOfFloats(values: Float64Array): Range | null {
  let least = 0;
  let most = 0;
  let hasBlanks = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) {
      hasBlanks = true;
      continue;
    }
    if (Math.floor(value) !== value || (value === 0 && 1 / value < 0)) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most, hasBlanks };
}

function markInts(values: Int32Array, narrow: Int8Array | Int16Array | Int32Array, mark: number): void {
  for (let i = 0; i < values.length; i++) if (values[i] === BLANKS.int32) narrow[i] = mark;
}

function markFloats(values: Float64Array, narrow: Int8Array | Int16Array | Int32Array, mark: number): void {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) narrow[i] = mark;
}
