import type { Formula, Indicator } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import { isMoney } from './benchmark.ts';
import type { ComparedPeriod } from './reckon.ts';

/** How amounts of schemes come onto one axis. */
export type Measured =
  /** As they are: no money, or all in one currency. */
  | 'as-it-is'
  /** In one currency, at rates that somebody has given with their day and source. */
  | 'converted'
  /** As so many times what an insured person pays a year. */
  | 'times-contribution'
  /** As a share of earned contributions. */
  | 'share-of-contributions';

/** How the amounts of an indicator come onto one axis, where schemes count in several currencies. */
export function measuredIn(
  { unit }: Pick<Indicator, 'unit'>,
  formula: Formula,
  isOneCurrency: boolean,
  hasRates: boolean,
): Measured {
  if (!isMoney(unit) || isOneCurrency) return 'as-it-is';
  if (hasRates) return 'converted';
  return formula.op === 'amount' ? 'share-of-contributions' : 'times-contribution';
}

/**
 * By what an amount is multiplied to come onto the common axis; null where that is not known: no rate, or no contributions
 * earned. `rate`: how much of the common currency one unit of the scheme's is.
 */
export function factorInto(
  measured: Measured,
  period: Pick<ComparedPeriod, 'earned' | 'insuredYears'> | null,
  rate: number | null,
): number | null {
  if (measured === 'as-it-is') return 1;
  if (measured === 'converted') return rate;
  if (!period?.earned || period.earned <= 0) return null;
  if (measured === 'share-of-contributions') return 1 / period.earned;
  return period.insuredYears === null ? null : period.insuredYears / period.earned;
}

/** A value with its amounts multiplied; missing with a reason where there is nothing to multiply by. */
export function inOneUnit(value: IndicatorValue, factor: number | null): IndicatorValue {
  if (factor === 1 || value.value === null) return value;
  if (factor === null) return { ...value, ...NOTHING, status: 'missing', reason: 'other-currency' };
  const times = (number: number | null) => (number === null ? null : number * factor);
  return {
    ...value,
    value: times(value.value),
    lower: times(value.lower),
    upper: times(value.upper),
    numerator: times(value.numerator),
    margin: value.margin && { lower: value.margin.lower * factor, upper: value.margin.upper * factor },
  };
}

const NOTHING = { value: null, lower: null, upper: null, margin: null } as const;
