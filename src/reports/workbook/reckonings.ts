import type { Formula, Term } from '#indicators';
import type { MeasureName } from '#measures';
import type { Reckoning } from '#records';

/** Where the measures of one value stand: those above in its formula, those below, and over how many months. */
export interface ValuePlace {
  readonly over: (measure: MeasureName) => Reckoning;
  readonly under: (measure: MeasureName) => Reckoning;
  readonly months: number;
}

/** A value, its numerator and its denominator as formulas over the cells of measures. */
export interface ValueReckonings {
  readonly value: Reckoning;
  readonly numerator: Reckoning | null;
  readonly denominator: Reckoning | null;
}

/** The formulas of a value, in the order in which the value itself is reckoned. */
export function valueReckonings(formula: Formula, { over, under, months }: ValuePlace): ValueReckonings {
  switch (formula.op) {
    case 'amount': {
      const value = termReckoning(formula.of, over, months);
      return { value, numerator: value, denominator: null };
    }
    case 'quantile':
      return { value: over(formula.measure), numerator: null, denominator: under(formula.among) };
    case 'ratio': {
      const numerator = termReckoning(formula.over, over, months);
      const denominator = termReckoning(formula.under, under, months);
      const quotient: Reckoning = { op: 'over', left: numerator, right: denominator };
      const value: Reckoning =
        formula.per === 1 ? quotient : { op: 'times', left: quotient, right: numeral(formula.per) };
      return { value, numerator, denominator };
    }
  }
}

function numeral(number: number): Reckoning {
  return { op: 'number', number };
}

function termReckoning(term: Term, cellOf: (measure: MeasureName) => Reckoning, months: number): Reckoning {
  const reckoned = (part: Term) => termReckoning(part, cellOf, months);
  switch (term.op) {
    case 'measure':
      return cellOf(term.measure);
    case 'sum':
      return term.terms.map(reckoned).reduce((left, right) => ({ op: 'plus', left, right }));
    case 'minus':
      return { op: 'minus', left: reckoned(term.from), right: reckoned(term.less) };
    case 'quotient':
      return { op: 'over', left: reckoned(term.over), right: reckoned(term.under) };
    case 'per-month':
      return { op: 'over', left: reckoned(term.of), right: numeral(months) };
    case 'times':
      return { op: 'times', left: reckoned(term.of), right: numeral(term.factor) };
  }
}
