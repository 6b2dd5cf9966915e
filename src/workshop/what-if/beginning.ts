import {
  headlineBasis,
  indicatorOf,
  measuresFor,
  valueOf,
  type Indicator,
  type IndicatorId,
} from '#indicators';
import { countsOf, type Counted, type MeasureName } from '#measures';
import type { Reason } from '#units';
import type { Assumptions } from './projection.ts';
import { reckonedBy } from './ratios.ts';

/** A number that a scheme's records give to begin with, or the reason why they do not. */
export type Begun =
  { readonly number: number; readonly reason: null } | { readonly number: null; readonly reason: Reason };

/** Insured persons in a family, which no indicator counts by families. */
const FAMILY_SIZE = reckonedBy('average-insured-per-policy', {
  op: 'ratio',
  over: { op: 'measure', measure: 'insured-at-end' },
  under: { op: 'measure', measure: 'families-at-end' },
  per: 1,
  interval: null,
});

/** An indicator on its headline basis, of everybody in a period. */
function begun(indicator: Indicator, counted: Counted, period: number): Begun {
  const { value, reason } = valueOf(indicator, headlineBasis(indicator, counted), counted, {
    period,
    column: 0,
  });
  return value === null
    ? { number: null, reason: reason ?? 'outside-records' }
    : { number: value, reason: null };
}

function named(id: IndicatorId): Indicator {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return indicator;
}

function valueNow(id: IndicatorId, counted: Counted, period: number): Begun {
  return begun(named(id), counted, period);
}

function measureNow(name: MeasureName, counted: Counted, period: number): Begun {
  const { values, reasons } = countsOf(counted, name);
  const number = values[period * counted.width] ?? Number.NaN;
  return Number.isNaN(number)
    ? { number: null, reason: reasons[period * counted.width] ?? 'outside-records' }
    : { number, reason: null };
}

const then = (begun: Begun, change: (number: number) => number): Begun =>
  begun.number === null ? begun : { number: change(begun.number), reason: null };

/** What a price and a projection begin with, as measures to be counted. */
export function beginningMeasures(): readonly MeasureName[] {
  const indicators = (
    [
      'insured-persons',
      'renewal-rate',
      'average-contribution-per-insured',
      'cost-per-insured',
      'operating-cost-per-insured',
    ] as const
  ).map(named);
  return [...measuresFor([...indicators, FAMILY_SIZE], 'bases'), 'newly-insured', 'equity-at-end'];
}

/** What a price begins with besides its benefits. */
export interface PriceBeginning {
  /** Operating cost of an insured person and year. */
  readonly operating: Begun;
  /** Insured persons in a family. */
  readonly persons: Begun;
  /** Contributions earned of an insured person and year. */
  readonly present: Begun;
}

/** What a price begins with in a period of a scheme's counts. */
export function priceBeginning(counted: Counted, period: number): PriceBeginning {
  return {
    operating: valueNow('operating-cost-per-insured', counted, period),
    persons: begun(FAMILY_SIZE, counted, period),
    present: valueNow('average-contribution-per-insured', counted, period),
  };
}

/** The assumptions that records can tell; growth and interest are left to whoever assumes them. */
export type TellableAssumption =
  'insured' | 'renewal' | 'joining' | 'contribution' | 'claims' | 'expenses' | 'reserve';

/**
 * What a projection begins with in a period of a scheme's counts: persons joining are told only of a period of twelve
 * months, amounts are of a person and year, expenses of all insured at the end.
 */
export function assumptionsFrom(
  counted: Counted,
  period: number,
): Readonly<Pick<Record<keyof Assumptions, Begun>, TellableAssumption>> {
  const span = counted.periods[period];
  const isYear = span !== undefined && span.last - span.first === 11 && !span.isToDate;
  const insured = valueNow('insured-persons', counted, period);
  const expenses = valueNow('operating-cost-per-insured', counted, period);
  return {
    insured,
    renewal: valueNow('renewal-rate', counted, period),
    joining: isYear
      ? measureNow('newly-insured', counted, period)
      : { number: null, reason: 'outside-records' },
    contribution: valueNow('average-contribution-per-insured', counted, period),
    claims: valueNow('cost-per-insured', counted, period),
    expenses: insured.number === null ? insured : then(expenses, (number) => number * insured.number),
    reserve: measureNow('equity-at-end', counted, period),
  };
}
