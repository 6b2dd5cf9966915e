import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DAY } from '#units';
import { narrowed, widenInto } from '../../src/storage/narrow.ts';

const whole = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -40_000, max: 40_000 }),
  fc.integer(),
  fc.constantFrom(-128, 127, 128, -32_768, 32_767, 2_147_483_647, NO_DAY),
);
const amount = fc.oneof(whole, fc.double(), fc.constantFrom(Number.NaN, -0, 0.5, 1e15));

/** Ten rows of something that is to stay as it is, and what was stored after them. */
function stored<A extends Int32Array | Float64Array | Uint8Array>(values: A, room: A): A {
  expect(widenInto(room, 10, narrowed(values))).toBe(10 + values.length);
  return room.slice(10) as A;
}

describe('numbers stored in fewer bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(whole, { maxLength: 20 }),
        fc.array(amount, { maxLength: 20 }),
        (days, amounts) => {
          const ofDays = Int32Array.from(days);
          expect(stored(ofDays, new Int32Array(days.length + 10))).toEqual(ofDays);
          const ofAmounts = Float64Array.from(amounts);
          expect(stored(ofAmounts, new Float64Array(amounts.length + 10))).toEqual(ofAmounts);
          const codes = Uint8Array.from(days);
          expect(stored(codes, new Uint8Array(days.length + 10))).toEqual(codes);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Int32Array | Float64Array, number]>([
    ['rows one after the other', Int32Array.from({ length: 100 }, (_, i) => 7 + i), 0],
    ['one file', new Int32Array(100), 0],
    [
      'days with blanks',
      Int32Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? NO_DAY : 19_000 + i * 2)),
      200,
    ],
    ['few codes', Int32Array.from({ length: 100 }, (_, i) => (i * 7) % 90), 100],
    [
      'amounts with blanks',
      Float64Array.from({ length: 100 }, (_, i) => (i % 5 === 0 ? Number.NaN : i * 12_500)),
      400,
    ],
    ['fractions', Float64Array.from({ length: 100 }, (_, i) => i / 3), 800],
  ])('%s', (_, values, bytes) => {
    const narrow = narrowed(values);
    const size = 'as' in narrow ? (narrow.as === 'run' ? 0 : narrow.values.byteLength) : narrow.byteLength;
    expect(size).toBe(bytes);
  });
});
