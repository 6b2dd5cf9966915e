import { countsOf, type Counted, type MeasureName, type ProviderTally } from '#measures';
import { differenceInterval, funnelOfProbability } from '#statistics';
import type { Reason } from '#units';
import { indicatorOf, type IndicatorId } from './catalogue.ts';
import type { Basis, Unit } from './indicator.ts';
import { providersCompared, type ProviderPoint } from './provider-points.ts';
import { measuresFor } from './needs.ts';
import { headlineBasis, valueOf, type IndicatorValue } from './value.ts';
import { WARNING_RULES, type WarningCode, type WarningRule, type WarningTest } from './warning-rules.ts';

/** What a rule found worth a look. */
export interface Sign {
  readonly code: WarningCode;
  /** Whom it is of, where it is of one provider. */
  readonly subject: string | null;
  readonly indicator: IndicatorId | null;
  readonly basis: Basis;
  readonly unit: Unit;
  readonly value: number;
  /** What was to be expected, or the same of a year before; null where any case counts. */
  readonly expected: number | null;
  /** Limits within which chance leaves the value, or the value's own 95 % interval; null where there are none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Cases that the value stands on. */
  readonly among: number | null;
  /** Cases beyond what was to be expected: what lines are sorted by. */
  readonly weight: number;
}

/** What came of a rule: signs (none when all is quiet), or why it could not be put to these records. */
export interface Verdict {
  readonly code: WarningCode;
  readonly signs: readonly Sign[];
  readonly unchecked: Reason | null;
}

/** What the rules are put to: what was counted for some periods, and providers' tallies for the same one. */
export interface Grounds {
  readonly counted: Counted;
  /** Position of the period looked at, and of the same a year before. */
  readonly at: number;
  readonly before: number | null;
  readonly tallies: readonly ProviderTally[];
  /** Why providers cannot be compared in an aspect, whatever the tallies are. */
  readonly lacking: Readonly<Partial<Record<ProviderTally['aspect'], Reason>>>;
}

/** The measures that the rules look at. */
export const SIGN_MEASURES: readonly MeasureName[] = [...new Set(WARNING_RULES.flatMap(measuresOfRule))];

function measuresOfRule({ test, indicator: id, behind }: Rule): MeasureName[] {
  const indicator = id && indicatorOf(id);
  return [
    ...(indicator ? measuresFor([indicator]) : []),
    ...(behind ? [behind] : []),
    ...(test.kind === 'share-of-time' ? [test.cases, test.among, test.time, test.allTime] : []),
    ...(test.kind === 'gap' ? [...test.first, ...test.second] : []),
    ...(test.kind === 'rise' ? [test.among] : []),
  ];
}

/** Puts every rule to what was counted. */
export function signsIn(grounds: Grounds): Verdict[] {
  return WARNING_RULES.map((rule) => {
    const found = put(rule, grounds);
    return typeof found === 'string'
      ? { code: rule.code, signs: [], unchecked: found }
      : { code: rule.code, signs: found, unchecked: null };
  });
}

type Rule = WarningRule & { readonly code: WarningCode };

function put(rule: Rule, grounds: Grounds): readonly Sign[] | Reason {
  switch (rule.test.kind) {
    case 'any':
      return anyCase(rule, grounds);
    case 'share-of-time':
      return aboveTime(rule, rule.test, grounds);
    case 'above':
      return aboveValue(rule, rule.test, grounds);
    case 'gap':
      return wideGap(rule, rule.test, grounds);
    case 'rise':
      return risen(rule, rule.test, grounds);
    case 'provider':
      return providersAbove(rule, rule.test, grounds);
  }
}

type TestOf<K extends WarningTest['kind']> = Extract<WarningTest, { readonly kind: K }>;

function anyCase(rule: Rule, grounds: Grounds): readonly Sign[] | Reason {
  const counts = measured([rule.behind], grounds);
  if (typeof counts === 'string') return counts;
  const [count = 0] = counts;
  return count > 0 ? [signOf(rule, grounds, { unit: 'claims', value: count, weight: count })] : [];
}

function aboveTime(rule: Rule, test: TestOf<'share-of-time'>, grounds: Grounds): readonly Sign[] | Reason {
  const counts = measured([test.cases, test.among, test.time, test.allTime], grounds);
  if (typeof counts === 'string') return counts;
  const [cases = 0, among = 0, time = 0, allTime = 0] = counts;
  if (among < FEWEST) return 'under-30-events';
  if (allTime === 0) return 'nothing-to-divide-by';
  const { expected, outer } = funnelOfProbability(Math.min(1, time / allTime), among);
  const value = cases / among;
  const isAbove = value > outer.upper && value >= expected * test.times;
  const weight = cases - expected * among;
  return isAbove ? [signOf(rule, grounds, { value, expected, ...outer, among, weight })] : [];
}

function aboveValue(rule: Rule, test: TestOf<'above'>, grounds: Grounds): readonly Sign[] | Reason {
  const found = figure(rule, grounds);
  if (typeof found === 'string') return found;
  const { value, lower, upper, numerator } = found;
  if (value === null || lower === null || upper === null) return found.reason ?? 'nothing-to-divide-by';
  if (value <= test.value || lower <= 1) return [];
  const counts = measured([rule.behind], grounds);
  const cases = typeof counts === 'string' ? (numerator ?? 0) : (counts[0] ?? 0);
  const weight = cases * (1 - 1 / value);
  return [signOf(rule, grounds, { value, expected: 1, lower, upper, among: cases, weight })];
}

function wideGap(rule: Rule, test: TestOf<'gap'>, grounds: Grounds): readonly Sign[] | Reason {
  const found = figure(rule, grounds);
  if (typeof found === 'string') return found;
  const counts = measured([...test.first, ...test.second], grounds);
  if (typeof counts === 'string') return counts;
  const [a = 0, n = 0, b = 0, m = 0] = counts;
  if (n === 0 || m === 0) return 'nothing-to-divide-by';
  const interval = differenceInterval({ successes: a, trials: n }, { successes: b, trials: m });
  const value = a / n - b / m;
  if (value < test.points || interval.lower <= 0) return [];
  return [signOf(rule, grounds, { value, expected: 0, ...interval, among: m, weight: value * m })];
}

function risen(rule: Rule, test: TestOf<'rise'>, grounds: Grounds): readonly Sign[] | Reason {
  const now = figure(rule, grounds);
  if (typeof now === 'string') return now;
  if (grounds.before === null) return 'outside-records';
  const then = figure(rule, grounds, grounds.before);
  if (typeof then === 'string') return then;
  if (now.value === null || then.value === null) return 'nothing-to-divide-by';
  const counts = measured([test.among], grounds);
  const earlier = measured([test.among], grounds, grounds.before);
  if (typeof counts === 'string') return counts;
  if (typeof earlier === 'string') return earlier;
  const [among = 0] = counts;
  if (Math.min(among, earlier[0] ?? 0) < test.fewest) return 'too-few-for-trend';
  const rise = now.value - then.value;
  const { value } = now;
  if (rise < test.points) return [];
  return [signOf(rule, grounds, { value, expected: then.value, among, weight: rise * among })];
}

function providersAbove(rule: Rule, test: TestOf<'provider'>, grounds: Grounds): readonly Sign[] | Reason {
  const lacking = grounds.lacking[test.aspect];
  if (lacking) return lacking;
  const points = providersCompared(grounds.tallies, test.aspect, test.fewest);
  if (points.length === 0) return 'no-peers';
  return points
    .filter(({ value, limits }) => value > limits.outer.upper && value >= limits.expected * test.times)
    .map((point) => providerSign(rule, point, grounds));
}

const UNITS = {
  cost: 'money',
  stay: 'days',
  caesareans: 'share',
  rejections: 'share',
  cuts: 'share',
} as const;

function providerSign(rule: Rule, point: ProviderPoint, grounds: Grounds): Sign {
  const { value, cases, aspect, limits, provider } = point;
  const { expected, outer } = limits;
  const isShare = UNITS[aspect] === 'share';
  return signOf(rule, grounds, {
    subject: provider,
    unit: UNITS[aspect],
    value,
    expected,
    ...outer,
    among: cases,
    weight: isShare ? (value - expected) * cases : (value / expected - 1) * cases,
  });
}

/** Fewest cases on which anything is judged (definitions section 8). */
const FEWEST = 30;

/** Numbers of measures, or why one of them is not known. */
function measured(
  names: ReadonlyArray<MeasureName | null>,
  { counted, at }: Grounds,
  period = at,
): readonly number[] | Reason {
  const numbers: number[] = [];
  for (const name of names) {
    if (!name) continue;
    const { values, reasons } = countsOf(counted, name);
    const value = values[period * counted.width] ?? Number.NaN;
    if (Number.isNaN(value)) return reasons[period * counted.width] ?? 'outside-records';
    numbers.push(value);
  }
  return numbers;
}

/** The rule's indicator, or why it says nothing: missing, or on too few cases. */
function figure({ indicator: id }: Rule, { counted, at }: Grounds, period = at): IndicatorValue | Reason {
  const indicator = id && indicatorOf(id);
  if (!indicator) return 'outside-records';
  const found = valueOf(indicator, headlineBasis(indicator, counted), counted, { period, column: 0 });
  if (found.status === 'missing') return found.reason ?? 'outside-records';
  return found.status === 'small-numbers' ? 'under-30-events' : found;
}

function signOf(
  { code, indicator: id }: Rule,
  { counted }: Grounds,
  told: Pick<Sign, 'value' | 'weight'> & Partial<Sign>,
): Sign {
  const indicator = id ? indicatorOf(id) : undefined;
  return {
    code,
    subject: null,
    indicator: id,
    basis: indicator ? headlineBasis(indicator, counted) : '',
    unit: indicator?.unit ?? 'share',
    expected: null,
    lower: null,
    upper: null,
    among: null,
    ...told,
  };
}
