import { describe, expect, it } from 'vitest';
import { mark, rightMonths, type Figures, type MonthQuestion } from '#workshop';
import { countedByHand } from '../support/counted.ts';

const FIRST = 24_000;

/** Contributions collected month by month; null where nothing is known of a month. */
function collected(values: ReadonlyArray<number | null>): Figures {
  const one = countedByHand({ 'contributions-collected': 0 });
  const months = values.map((_, i) => FIRST + i);
  const counted = {
    ...one,
    timeline: {
      ...one.timeline,
      first: FIRST,
      last: FIRST + values.length - 1,
      lastComplete: FIRST + values.length - 1,
    },
    periods: months.map((month) => ({ first: month, last: month, isToDate: false, isFromWithin: false })),
    measures: {
      'contributions-collected': {
        values: Float64Array.from(values, (value) => value ?? Number.NaN),
        reasons: values.map((value) => (value === null ? ('outside-records' as const) : null)),
      },
    },
  };
  return { counted: () => counted };
}

function asked(rule: MonthQuestion['rule'], from: number, than?: number): MonthQuestion {
  const figure = { indicator: 'contributions-collected', basis: '' } as const;
  const question = { kind: 'month', figure, grain: 'month', from, to: 0, rule } as const;
  return than === undefined ? question : { ...question, than: { of: 'number', number: than } };
}

describe('which month is right', () => {
  it.each<
    [
      rule: MonthQuestion['rule'],
      values: ReadonlyArray<number | null>,
      than: number | undefined,
      right: readonly number[],
    ]
  >([
    ['highest', [1, null, 9, 4], undefined, [2]],
    ['lowest', [3, 1, null, 4], undefined, [1]],
    ['largest-rise', [1, 2, 5, 6], undefined, [2]],
    // From 1 to 9 in two months, of which nobody knows which one it was.
    ['largest-rise', [1, null, 9, 10], undefined, [3]],
    ['largest-rise', [1, null, 9, null], undefined, []],
    ['first-above', [1, 2, 6, 7], 5, [2]],
    ['first-below', [7, 6, 2, 1], 5, [2]],
    // Above from the start: whether it was passed before is not known.
    ['first-above', [6, 7, 1, 8], 5, []],
    ['first-below', [4, 7, 1], 5, []],
    ['first-above', [1, null, 6, 7], 5, []],
    ['first-above', [1, null, 2, 6], 5, [3]],
    ['first-above', [1, 2, 3], 5, []],
  ])('%s of %j, level %s', (rule, values, than, right) => {
    const months = rightMonths(asked(rule, values.length - 1, than), collected(values));
    expect(months.map(({ period }) => period.last - FIRST)).toEqual(right);
  });

  it('is not known across a gap, whatever is answered', () => {
    const question = asked('first-above', 2, 5);
    expect(mark(question, { kind: 'month', month: FIRST + 2 }, collected([1, null, 6])).mark).toBe('unknown');
  });
});
