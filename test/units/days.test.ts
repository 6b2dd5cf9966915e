import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  birthday,
  dayFromIso,
  dayFromParts,
  firstDayOf,
  isoDay,
  lastDayOf,
  monthOf,
  partsOfDay,
} from '#units';

const anyDay = fc.integer({ min: -40_000, max: 60_000 });
const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('days', () => {
  it('agree with the platform’s calendar', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
        expect(dayFromIso(isoDay(number))).toBe(number);
        const { year, month, dayOfMonth } = partsOfDay(number);
        expect(dayFromParts(year, month, dayOfMonth)).toBe(number);
      }),
    );
  });

  it.each(['2023-02-30', '2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '23-04-01', ''])(
    '%s is no day',
    (text) => {
      expect(dayFromIso(text)).toBeNull();
    },
  );

  it('lie in exactly one month', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const month = monthOf(number);
        expect(firstDayOf(month)).toBeLessThanOrEqual(number);
        expect(lastDayOf(month)).toBeGreaterThanOrEqual(number);
        expect(firstDayOf(month + 1)).toBe(lastDayOf(month) + 1);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['2000-05-20', '2020-05-19', 19],
    ['2000-05-20', '2020-05-20', 20],
    ['2004-02-29', '2023-02-28', 18],
    ['2004-02-29', '2023-03-01', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2024-01-01', '2023-12-31', -1],
  ])('of somebody born on %s is on %s %i', (birth, on, age) => {
    expect(ageOn(day(on), day(birth))).toBe(age);
  });

  it('turns on the birthday and not before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 110 }), (birth, age) => {
        const turning = birthday(birth, age);
        expect(ageOn(turning, birth)).toBe(age);
        expect(ageOn(turning - 1, birth)).toBe(age - 1);
      }),
    );
  });
});
