import type { Formula, Indicator } from '../indicator.ts';
import { measureOf } from '#measures';
import { measuresIn, type IndicatorValue } from '../value.ts';
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
  | 'share-of-contributions'
  /** Money over money, which needs no currency; so that it can be added up, it weighs what it comes to at the rates given. */
  | 'weighed-by-rate'
  /** The same, and weighs how many times an insured person's yearly contribution it comes to. */
  | 'weighed-by-contribution';

/** Whether values stand as their own scheme has them, however they weigh when schemes are taken together. */
export function isAsOwn(measured: Measured): boolean {
  return measured === 'as-it-is' || isWeighed(measured);
}

function isWeighed(measured: Measured): boolean {
  return measured === 'weighed-by-rate' || measured === 'weighed-by-contribution';
}

/** Whether a figure is money over money: measures of several currencies must not be added up for it as they are. */
function isMoneyOverMoney(formula: Formula): boolean {
  return formula.op === 'ratio' && measuresIn(formula).every((name) => measureOf(name).unit === 'money');
}

/** How the amounts of an indicator come onto one axis, where schemes count in several currencies. */
export function measuredIn(
  { unit }: Pick<Indicator, 'unit'>,
  formula: Formula,
  isOneCurrency: boolean,
  hasRates: boolean,
): Measured {
  if (isOneCurrency) return 'as-it-is';
  if (isMoneyOverMoney(formula)) return hasRates ? 'weighed-by-rate' : 'weighed-by-contribution';
  if (!isMoney(unit)) return 'as-it-is';
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
  if (measured === 'converted' || measured === 'weighed-by-rate') return rate;
  if (!period?.earned || period.earned <= 0) return null;
  if (measured === 'share-of-contributions') return 1 / period.earned;
  return period.insuredYears === null ? null : period.insuredYears / period.earned;
}

/** A value with its amounts multiplied; missing with a reason where there is nothing to multiply by. */
export function inOneUnit(value: IndicatorValue, measured: Measured, factor: number | null): IndicatorValue {
  if (factor === 1 || value.value === null) return value;
  if (isWeighed(measured)) return weighed(value, factor);
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

/** A ratio of money with its weight among others; without one it can stand beside them, but is neither added nor judged. */
function weighed(value: IndicatorValue, factor: number | null): IndicatorValue {
  if (factor === null) return { ...value, numerator: null, denominator: null, margin: null };
  const times = (number: number | null) => (number === null ? null : number * factor);
  return { ...value, numerator: times(value.numerator), denominator: times(value.denominator) };
}
