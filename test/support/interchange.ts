import { indicatorOf, valueOf, type Basis, type IndicatorValue } from '#indicators';
import { count, type Counted, type Facts, type Split } from '#measures';
import type { InterchangeAsked } from '#reports';
import { periodsOf, type Grain } from '#units';
import { createWords } from '#words';

/** 24 November 2026. */
export const TODAY = 20_781;

/** What is counted of a scheme for a grain and a split. */
export function countedAt(facts: Facts, grain: Grain, split: Split | null): Counted {
  const { timeline, profile } = facts;
  const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
  return count(facts, { periods, split });
}

/** What a file for another system is asked to be written from: all months of a scheme. */
export function askedOf(
  facts: Facts,
  grain: Grain,
  splits: ReadonlyArray<Split | null> = [null],
  change: Partial<InterchangeAsked> = {},
): InterchangeAsked {
  const { timeline, profile } = facts;
  return {
    profile,
    isMadeUp: false,
    blocks: splits.map((split) => ({ grain, counted: countedAt(facts, grain, split) })),
    months: { first: timeline.first, last: timeline.last },
    today: TODAY,
    words: createWords('en-GB'),
    ...change,
  };
}

/** The value of an indicator at a place of what was counted, asked of the indicator itself. */
export function valueAt(
  id: string,
  basis: Basis,
  counted: Counted,
  period: number,
  group: string | null = null,
): IndicatorValue {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(id);
  const column = group === null ? 0 : counted.groups.indexOf(group) + 1;
  return valueOf(indicator, basis, counted, { period, column });
}
