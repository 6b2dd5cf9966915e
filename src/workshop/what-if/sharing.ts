import {
  CATALOGUE,
  headlineBasis,
  measuresIn,
  valueOf,
  type Basis,
  type Indicator,
  type IndicatorValue,
} from '#indicators';
import type { Counted, MeasureName } from '#measures';
import type { Move } from './changed.ts';

/** An indicator before and after measures moved. */
export interface Shift {
  readonly indicator: Indicator;
  readonly basis: Basis;
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
}

/** The indicators whose value as a whole is made of any of the measures, on any basis. */
export function sharing(measures: readonly MeasureName[]): Indicator[] {
  const asked = new Set(measures);
  return CATALOGUE.filter(
    ({ alwaysSplit, bases }: Indicator) =>
      alwaysSplit === null &&
      bases.some(([, formula]) => measuresIn(formula).some((name) => asked.has(name))),
  );
}

/** What moves do to the indicators made of what was moved, each on the basis on which it is shown, in one period. */
export function shiftsOf(
  indicators: readonly Indicator[],
  before: Counted,
  after: Counted,
  period: number,
  moves: readonly Move[],
): Shift[] {
  const moved = new Set(moves.map(({ measure }) => measure));
  const place = { period, column: 0 };
  return indicators.flatMap((indicator) => {
    const basis = headlineBasis(indicator, before);
    const formula = indicator.bases.find(([name]) => name === basis)?.[1];
    if (!formula || !measuresIn(formula).some((name) => moved.has(name))) return [];
    return [
      {
        indicator,
        basis,
        before: valueOf(indicator, basis, before, place),
        after: valueOf(indicator, basis, after, place),
      },
    ];
  });
}
