import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInUnits, isoMonth, monthFromIso, periodsOf } from '#units';

const month = (iso: string) => monthFromIso(iso) ?? Number.NaN;
const written = (grain: Parameters<typeof periodsOf>[0], first: string, last: string, start = 1) =>
  periodsOf(grain, month(first), month(last), start).map(
    (period) => `${isoMonth(period.first)}..${isoMonth(period.last)}${period.isToDate ? '…' : ''}`,
  );

describe('periods', () => {
  it('of 12 months begin once there are twelve', () => {
    expect(written('rolling12', '2023-01', '2023-11')).toEqual([]);
    expect(written('rolling12', '2023-01', '2024-01')).toEqual(['2023-01..2023-12', '2023-02..2024-01']);
  });

  it('of a fiscal year follow its first month, the first and last as far as there are months', () => {
    expect(written('year', '2022-07', '2024-06', 4)).toEqual([
      '2022-07..2023-03',
      '2023-04..2024-03',
      '2024-04..2024-06…',
    ]);
    expect(written('quarter', '2022-07', '2023-02', 4)).toEqual([
      '2022-07..2022-09',
      '2022-10..2022-12',
      '2023-01..2023-02…',
    ]);
  });

  it('of months, quarters and years each divide the months without rest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('month', 'quarter', 'year'),
        fc.integer({ min: 23_000, max: 24_400 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 12 }),
        (grain, first, length, start) => {
          const periods = periodsOf(grain, first, first + length, start);
          expect(periods[0]?.first).toBe(first);
          expect(periods.at(-1)?.last).toBe(first + length);
          periods.slice(1).forEach((period, i) => expect(period.first).toBe((periods[i]?.last ?? 0) + 1));
        },
      ),
    );
  });
});

describe('money', () => {
  it.each([
    [12.5, 12_500],
    [68.66000000000001, 68_660],
    [0.1 + 0.2, 300],
    [-3.005, -3005],
    [12.3456, null],
    [1e12, 1e15],
  ])('%d comes to %d thousandths', (amount, units) => {
    expect(amountInUnits(amount)).toBe(units);
  });
});
