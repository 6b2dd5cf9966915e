import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/reports/interchange/decimal.ts';
import {
  dhis2Period,
  isoSpan,
  noDhis2Period,
  sdmxPeriod,
  spanWritten,
} from '../../../src/reports/interchange/periods.ts';
import { monthFromIso, periodsOf, type Grain } from '#units';

const month = (iso: string) => monthFromIso(iso) ?? NaN;
const allOf = (grain: Grain, yearStart: number, first = '2023-02', last = '2025-07') =>
  periodsOf(grain, month(first), month(last), yearStart);

describe('periods of other systems', () => {
  // Examples of the table "Date and period format" of DHIS2's web API, read for these months.
  it.each([
    ['month', 1, '2024-03', '202403', '2024-03-01/P1M', '2024-03'],
    ['quarter', 1, '2024-03', '2024Q1', '2024-01-01/P3M', '2024-Q1'],
    ['quarter', 4, '2024-03', '2024Q1', '2024-01-01/P3M', '2024-Q1'],
    ['quarter', 2, '2024-04', null, '2024-02-01/P3M', '2024-02-01/P3M'],
    ['year', 1, '2024-12', '2024', '2024-01-01/P1Y', '2024'],
    ['year', 4, '2025-03', '2024April', '2024-04-01/P1Y', '2024-04-01/P1Y'],
    ['year', 7, '2024-06', '2023July', '2023-07-01/P1Y', '2023-07-01/P1Y'],
    ['year', 10, '2024-09', '2023Oct', '2023-10-01/P1Y', '2023-10-01/P1Y'],
    ['year', 3, '2024-02', null, '2023-03-01/P1Y', '2023-03-01/P1Y'],
    ['rolling12', 1, '2024-06', null, '2023-07-01/P1Y', '2023-07-01/P1Y'],
  ] as const)('%s of a year from month %i up to %s', (grain, yearStart, end, dhis2, iso, sdmx) => {
    const period = allOf(grain, yearStart).find(({ last }) => last === month(end));
    if (!period) throw new Error('no such period');
    expect(dhis2Period(period, grain, yearStart)).toBe(dhis2);
    expect(noDhis2Period(grain, yearStart) === null).toBe(dhis2 !== null);
    expect(isoSpan(period, grain, yearStart)).toBe(iso);
    expect(sdmxPeriod(period, grain, yearStart)).toBe(sdmx);
  });

  it('names a period that records fill in part by all its months', () => {
    const [first] = allOf('year', 4);
    const last = allOf('year', 4).at(-1);
    if (!first || !last) throw new Error('no years');
    expect([first.isFromWithin, last.isToDate]).toEqual([true, true]);
    expect(dhis2Period(first, 'year', 4)).toBe('2022April');
    expect(isoSpan(last, 'year', 4)).toBe('2025-04-01/P1Y');
    // A sheet of indicators says what is in it.
    expect(spanWritten(first)).toBe('2023-02/2023-03');
    expect(spanWritten(last)).toBe('2025-04/2025-07');
  });

  it('never gives two periods of a grain one name', () => {
    for (const grain of ['month', 'quarter', 'year', 'rolling12'] as const) {
      for (let yearStart = 1; yearStart <= 12; yearStart++) {
        const periods = allOf(grain, yearStart);
        for (const name of [isoSpan, sdmxPeriod])
          expect(new Set(periods.map((one) => name(one, grain, yearStart))).size).toBe(periods.length);
      }
    }
  });
});

describe('a number as a decimal', () => {
  it.each([
    [0, 0, '0'],
    [-0, 0, '0'],
    [1500, 0, '1500'],
    [-12.5, 0, '-12.5'],
    [0.07, 2, '7'],
    [0.8759123, 2, '87.59123'],
    [1e-7, 0, '0.0000001'],
    [1.5e-7, 2, '0.000015'],
    [1e21, 0, '1000000000000000000000'],
    [-1.25e22, 2, '-1250000000000000000000000'],
    [85, -2, '0.85'],
    [5, -2, '0.05'],
    [-3, -2, '-0.03'],
  ])('%s times ten to the %i', (number, shift, text) => {
    expect(decimalText(number, shift)).toBe(text);
  });

  it('reads back as the same number, whatever it is', () => {
    let state = 7;
    const bits = new DataView(new ArrayBuffer(8));
    for (let i = 0; i < 2000; i++) {
      for (const at of [0, 4]) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        bits.setUint32(at, state);
      }
      const number = bits.getFloat64(0);
      if (!Number.isFinite(number)) continue;
      expect(decimalText(number)).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(Number(decimalText(number))).toBe(number);
    }
  });
});
