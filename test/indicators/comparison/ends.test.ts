import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOffered, endProposed, endsOffered, type MonthsOfScheme } from '#indicators';
import { GRAINS, isoMonth, monthFromIso, periodsOf, type Grain, type Month } from '#units';

const month = (text: string): Month => monthFromIso(text) ?? 0;

function scheme(first: string, last: string, fiscalYearStart: number, lastComplete = last): MonthsOfScheme {
  return { first: month(first), last: month(last), lastComplete: month(lastComplete), fiscalYearStart };
}

/** Five schemes as a network has them: most with years from April, one with calendar years, one whose file is older. */
const NETWORK = [
  scheme('2023-07', '2026-06', 4),
  scheme('2023-07', '2026-06', 4),
  scheme('2024-01', '2026-06', 4, '2026-05'),
  scheme('2023-01', '2026-06', 1),
  scheme('2023-07', '2025-10', 4),
];

const offered = (grain: Grain, schemes = NETWORK) => endsOffered(grain, schemes).map(isoMonth);
const proposed = (grain: Grain, schemes = NETWORK) => {
  const end = endProposed(grain, schemes, 3);
  return end === null ? null : isoMonth(end);
};

describe('months in which periods end', () => {
  it('of fiscal years are those in which whole years of most schemes end', () => {
    expect(offered('year')).toEqual(['2026-03', '2025-03', '2024-03']);
    // That one of the calendar year has 2023 whole, which ended within a year before March 2024.
    expect(offered('year', [scheme('2023-07', '2026-06', 4)])).toEqual(['2026-03', '2025-03']);
  });

  it('of quarters are every third, counted from the month the year begins in', () => {
    expect(offered('quarter').slice(0, 3)).toEqual(['2026-06', '2026-03', '2025-12']);
    expect(offered('quarter', [scheme('2025-01', '2026-01', 2)])).toEqual([
      '2026-01',
      '2025-10',
      '2025-07',
      '2025-04',
    ]);
  });

  it('of months and of twelve months are all that there are', () => {
    expect(offered('month')).toHaveLength(42);
    expect(offered('rolling12').at(-1)).toBe('2023-12');
  });

  it('of a year so far are offered where there is no whole one', () => {
    expect(offered('year', [scheme('2025-08', '2026-02', 4)])).toEqual(['2026-02']);
    expect(proposed('year', [scheme('2025-08', '2026-02', 4)])).toBe('2026-02');
    expect(offered('year', [])).toEqual([]);
    expect(proposed('year', [])).toBeNull();
  });

  it('are proposed where most schemes have the period over and complete, never within a year', () => {
    expect(proposed('year')).toBe('2026-03');
    expect(proposed('quarter')).toBe('2026-03');
    expect(proposed('month')).toBe('2026-05');
    const [late] = NETWORK;
    if (!late) throw new Error('no scheme');
    // The third has no March complete, so that March has two of three.
    const two = [late, late, scheme('2024-04', '2026-03', 4, '2026-02')];
    expect(proposed('year', two)).toBe('2025-03');
  });

  it('stand for what was asked: the last before it', () => {
    const years = endsOffered('year', NETWORK);
    expect(endOffered(years, month('2025-12'))).toBe(month('2025-03'));
    expect(endOffered(years, month('2026-03'))).toBe(month('2026-03'));
    expect(endOffered(years, month('2020-01'))).toBeNull();
  });

  it('end a whole period of some scheme, and one that is offered is proposed', () => {
    const anyScheme = fc
      .record({
        first: fc.integer({ min: 24_200, max: 24_300 }),
        months: fc.integer({ min: 0, max: 60 }),
        open: fc.integer({ min: 0, max: 1 }),
        fiscalYearStart: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ first, months, open, fiscalYearStart }) => {
        const last = first + months;
        return { first, last, lastComplete: last - open, fiscalYearStart };
      });
    fc.assert(
      fc.property(fc.constantFrom(...GRAINS), fc.array(anyScheme, { minLength: 1 }), (grain, schemes) => {
        const ends = endsOffered(grain, schemes);
        expect(ends).toEqual([...ends].sort((a, b) => b - a));
        expect(ends).toContain(endProposed(grain, schemes, 3));
        const hasWhole = schemes.some((one) =>
          periodsOf(grain, one.first, one.last, one.fiscalYearStart).some(
            ({ isToDate, isFromWithin }) => !isToDate && !isFromWithin,
          ),
        );
        // Without a whole period anywhere, the last month stands for what there is so far.
        if (!hasWhole) expect(ends).toEqual([Math.max(...schemes.map(({ last }) => last))]);
      }),
    );
  });
});
