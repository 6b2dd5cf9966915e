import { partsOf, termsOf, type Formula, type Term } from '#indicators';
import type { MeasureName } from '#measures';
import type { Words } from './words.ts';

/** A formula in words: numerator, denominator where there is one, and what the quotient is multiplied by. */
export interface FormulaWords {
  readonly over: string;
  readonly under: string | null;
  readonly per: number;
}

/**
 * Puts a formula into words; `amount` adds what a measure came to in brackets or says nothing. A quantile reads as
 * the quantile of what it is taken among.
 */
export function formulaInWords(
  formula: Formula,
  words: Words,
  amount: (measure: MeasureName) => string | null,
): FormulaWords {
  const named = (measure: MeasureName) => {
    const name = words.sayCode('measure', measure);
    const value = amount(measure);
    return value === null ? name : words.say('formula.withAmount', { name, value });
  };
  if (formula.op === 'quantile') {
    const value = { quantile: named(formula.measure), among: named(formula.among) };
    return { over: words.say('formula.quantile', value), under: null, per: 1 };
  }
  const [over, under] = termsOf(formula).map((term) => termInWords(term, words, named, false));
  return { over: over ?? '', under: under ?? null, per: formula.op === 'ratio' ? formula.per : 1 };
}

function termInWords(
  term: Term,
  words: Words,
  named: (measure: MeasureName) => string,
  isInside: boolean,
): string {
  if (term.op === 'measure') return named(term.measure);
  const parts = term.op === 'sum' ? flattened(term) : partsOf(term);
  const told = parts.map((part) => termInWords(part, words, named, true));
  const [first = '', ...rest] = told;
  if (term.op === 'per-month') return words.say('formula.perMonth', { of: first });
  const joined =
    term.op === 'times'
      ? words.say('formula.times', {
          of: first,
          factor: words.number(term.factor, Number.isInteger(term.factor) ? 0 : 1),
        })
      : rest.reduce((before, after) => words.say(JOINED[term.op], { before, after }), first);
  return isInside ? words.say('formula.brackets', { inside: joined }) : joined;
}

const JOINED = { sum: 'formula.plus', minus: 'formula.minus', quotient: 'formula.quotient' } as const;

/** Sums of sums read as one sum. */
function flattened(term: Extract<Term, { op: 'sum' }>): Term[] {
  return term.terms.flatMap((part) => (part.op === 'sum' ? flattened(part) : [part]));
}
