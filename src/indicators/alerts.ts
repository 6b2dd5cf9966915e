import { badness } from './badness.ts';
import type { Formula, Indicator } from './indicator.ts';
import { judgedByAll } from './judge.ts';
import type { IndicatorValue } from './value.ts';

/** Which of the alert rules of catalogue A9 hold. */
export interface Alert {
  /** The rolling twelve months miss a guide. */
  readonly isBreached: boolean;
  /** Each of the last three months is worse than the one before it. */
  readonly isWorsening: boolean;
  /** The last month lies outside mean ± 2 sigma of the twelve before it, on the worse side. */
  readonly isOutside: boolean;
  /** Breached, and getting worse besides. */
  readonly isRed: boolean;
}

const MONTHS_WORSE = 3;
const MONTHS_BEFORE = 12;
const SIGMAS = 2;

/**
 * The alert rules over the values of complete months, the last one last, and the rolling twelve that end with it. Months
 * without a value break a row of worsening ones, and leave the limits unsaid.
 */
export function alertOf(
  indicator: Indicator,
  formula: Formula,
  months: readonly IndicatorValue[],
  rolling: IndicatorValue | null,
): Alert {
  const isBreached = rolling !== null && judgedByAll(indicator, rolling) === 'missed';
  const isWorsening = areWorsening(indicator, months.slice(-MONTHS_WORSE - 1));
  const isOutside = lastIsOutside(indicator, formula, months.slice(-MONTHS_BEFORE - 1));
  return { isBreached, isWorsening, isOutside, isRed: isBreached && (isWorsening || isOutside) };
}

function areWorsening(indicator: Indicator, months: readonly IndicatorValue[]): boolean {
  if (months.length < MONTHS_WORSE + 1) return false;
  const bad = months.map(({ value }) => (value === null ? null : badness(indicator, value)));
  return bad.every((now, i) => {
    if (i === 0) return now !== null;
    const before = bad[i - 1] ?? null;
    return now !== null && before !== null && now > before;
  });
}

function lastIsOutside(indicator: Indicator, formula: Formula, months: readonly IndicatorValue[]): boolean {
  const last = months.at(-1);
  const before = months.slice(0, -1);
  if (before.length < MONTHS_BEFORE || last === undefined || last.value === null) return false;
  const limits = limitsFrom(formula, before, last);
  if (!limits) return false;
  const { centre, sigma } = limits;
  if (Math.abs(last.value - centre) <= SIGMAS * sigma) return false;
  const [now, usual] = [badness(indicator, last.value), badness(indicator, centre)];
  return now !== null && usual !== null && now > usual;
}

/**
 * Centre and sigma for the last month from those before: of a p-chart for proportions, of a u-chart for rates, else the
 * mean and the standard deviation of the months (definitions section 8).
 */
function limitsFrom(
  formula: Formula,
  before: readonly IndicatorValue[],
  last: IndicatorValue,
): { readonly centre: number; readonly sigma: number } | null {
  const values = before.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < before.length) return null;
  const method = formula.op === 'ratio' ? formula.interval?.method : undefined;
  if (formula.op === 'ratio' && (method === 'wilson' || method === 'garwood')) {
    const cases = sumOf(before, 'numerator');
    const exposure = sumOf(before, 'denominator');
    const size = last.denominator ?? 0;
    if (exposure <= 0 || size <= 0) return null;
    const mean = cases / exposure;
    const variance = method === 'wilson' ? mean * (1 - mean) : mean;
    return { centre: mean * formula.per, sigma: Math.sqrt(Math.max(0, variance) / size) * formula.per };
  }
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return { centre, sigma: Math.sqrt(squares / (values.length - 1)) };
}

function sumOf(values: readonly IndicatorValue[], of: 'numerator' | 'denominator'): number {
  return values.reduce((sum, value) => sum + (value[of] ?? 0), 0);
}
