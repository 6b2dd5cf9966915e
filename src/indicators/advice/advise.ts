import { naturalLimits, signalAtEnd, type NaturalLimits } from '#statistics';
import type { Guide, Indicator } from '../indicator.ts';
import { judged } from '../judge.ts';
import type { Target } from '../target.ts';
import { isToBeJudged, type IndicatorValue } from '../value.ts';
import { ADVICE_RULES, type AdviceRule } from './rules.ts';

/** All that is known of an indicator in a period, or of one group of it. */
export interface Reading {
  readonly indicator: Indicator;
  readonly group: string | null;
  readonly now: IndicatorValue;
  /** The same period a year before. */
  readonly yearBefore: IndicatorValue | undefined;
  /** The months up to the one that the period ends with, that one last; empty where they cannot be had. */
  readonly months: readonly IndicatorValue[];
  readonly target: Target | null;
}

/** Why a rule speaks, with the values that make it. */
export type Ground =
  | { readonly by: 'guide'; readonly guide: Guide; readonly isSure: boolean }
  | { readonly by: 'target'; readonly target: Target; readonly isSure: boolean }
  | { readonly by: 'year-before'; readonly then: IndicatorValue }
  | { readonly by: 'months-before'; readonly month: IndicatorValue; readonly limits: NaturalLimits };

/** What is to be said of an indicator: the rule that matters most, and all grounds that point its way. */
export interface Advice<R extends Reading = Reading> {
  readonly rule: AdviceRule;
  readonly reading: R;
  readonly grounds: readonly Ground[];
}

/** Months before the last that its limits are reckoned from, and the fewest of them that make limits. */
const MONTHS_BEFORE = 24;
const FEWEST_MONTHS = 12;

/** What a period has to say, by the rules: what matters most first, one thing for each indicator and way. */
export function advise<R extends Reading>(
  readings: readonly R[],
  rules: readonly AdviceRule[] = ADVICE_RULES,
): ReadonlyArray<Advice<R>> {
  return readings
    .flatMap((reading) => adviceOn(reading, rules))
    .sort((a, b) => b.rule.weight - a.rule.weight);
}

function adviceOn<R extends Reading>(reading: R, rules: readonly AdviceRule[]): Array<Advice<R>> {
  const meant = rules
    .filter(({ indicator, group }) => indicator === reading.indicator.id && group === reading.group)
    .sort((a, b) => b.weight - a.weight);
  return (['above', 'below'] as const).flatMap((way): Array<Advice<R>> => {
    const spoken = meant.flatMap((rule) => {
      const ground = rule.condition === way ? groundOf(rule, reading) : null;
      return ground ? [{ rule, ground }] : [];
    });
    const [first] = spoken;
    return first ? [{ rule: first.rule, reading, grounds: spoken.map(({ ground }) => ground) }] : [];
  });
}

function groundOf({ comparison, condition }: AdviceRule, reading: Reading): Ground | null {
  const { indicator, now, yearBefore, months, target } = reading;
  switch (comparison) {
    case 'guide': {
      const guide = indicator.guides.find(
        (one) => isBeyond(one.kind, condition) && judged(one, now) === 'missed',
      );
      return guide ? { by: 'guide', guide, isSure: now.margin !== null } : null;
    }
    case 'target':
      return target &&
        isBeyond(target.goal, condition) &&
        judged({ ...target, kind: target.goal }, now) === 'missed'
        ? { by: 'target', target, isSure: now.margin !== null }
        : null;
    case 'year-before':
      return yearBefore && wayBetween(indicator, now, yearBefore) === condition
        ? { by: 'year-before', then: yearBefore }
        : null;
    case 'months-before':
      return indicator.isComparedOverTime ? standsOut(months, condition) : null;
  }
}

function isBeyond(kind: Guide['kind'], condition: AdviceRule['condition']): boolean {
  return (kind === 'at-most') === (condition === 'above');
}

/** Whether two values can be told apart: firm or provisional, each with its interval. */
export function areComparable(
  { isComparedOverTime }: Indicator,
  ...values: readonly IndicatorValue[]
): boolean {
  return isComparedOverTime && values.every((value) => isToBeJudged(value) && value.lower !== null);
}

/** Which way a value has gone by more than chance explains: the two intervals do not touch. */
function wayBetween(
  indicator: Indicator,
  now: IndicatorValue,
  then: IndicatorValue,
): 'above' | 'below' | null {
  if (!areComparable(indicator, now, then)) return null;
  const [nowLow, nowHigh, thenLow, thenHigh] = [
    now.lower ?? 0,
    now.upper ?? 0,
    then.lower ?? 0,
    then.upper ?? 0,
  ];
  return nowLow > thenHigh ? 'above' : nowHigh < thenLow ? 'below' : null;
}

function standsOut(months: readonly IndicatorValue[], condition: AdviceRule['condition']): Ground | null {
  const month = months.at(-1);
  if (!month || !isToBeJudged(month)) return null;
  // What stands on few cases jumps by itself, and would widen the limits until nothing stands out.
  const values = months.slice(-1 - MONTHS_BEFORE).map((one) => (isToBeJudged(one) ? one.value : null));
  const before = values.slice(0, -1);
  const limits =
    before.filter((value) => value !== null).length >= FEWEST_MONTHS ? naturalLimits(before) : null;
  if (!limits || month.value === null || signalAtEnd(values, limits) !== 'outside') return null;
  return (month.value > limits.mean ? 'above' : 'below') === condition
    ? { by: 'months-before', month, limits }
    : null;
}
