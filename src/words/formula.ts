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
 * the quantile of what it is taken among. Given the months of a period, what falls on each is told as a division.
 */
export function formulaInWords(
  formula: Formula,
  words: Words,
  amount: (measure: MeasureName) => string | null,
  months: number | null = null,
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
  const [over, under] = termsOf(formula).map((term) => termInWords(term, { words, named, months }, false));
  return { over: over ?? '', under: under ?? null, per: formula.op === 'ratio' ? formula.per : 1 };
}

/** A formula in one line; a numerator or denominator made of several parts stands in brackets. */
export function formulaInLine(
  formula: Formula,
  words: Words,
  amount: (measure: MeasureName) => string | null,
  overAmount = amount,
): string {
  const { over } = formulaInWords(formula, words, overAmount);
  const { under, per } = formulaInWords(formula, words, amount);
  if (formula.op !== 'ratio' || under === null) return over;
  const held = (term: Term, told: string) =>
    term.op === 'measure' ? told : words.say('formula.brackets', { inside: told });
  const quotient = words.say('formula.quotient', {
    before: held(formula.over, over),
    after: held(formula.under, under),
  });
  return per === 1 ? quotient : words.say('formula.timesPer', { quotient, per: words.number(per) });
}

interface Telling {
  readonly words: Words;
  readonly named: (measure: MeasureName) => string;
  readonly months: number | null;
}

function termInWords(term: Term, telling: Telling, isInside: boolean): string {
  const { words, named, months } = telling;
  if (term.op === 'measure') return named(term.measure);
  const parts = term.op === 'sum' ? flattened(term) : partsOf(term);
  const [first = '', ...rest] = parts.map((part) => termInWords(part, telling, true));
  if (term.op === 'per-month' && months === null) return words.say('formula.perMonth', { of: first });
  const joined = () => {
    switch (term.op) {
      case 'per-month':
        return words.say('formula.overMonths', { of: first, months: months ?? 1 });
      case 'times':
        return words.say('formula.times', { of: first, factor: factorInWords(term.factor, words) });
      default:
        return rest.reduce((before, after) => words.say(JOINED[term.op], { before, after }), first);
    }
  };
  return isInside ? words.say('formula.brackets', { inside: joined() }) : joined();
}

/** As many decimals as the factor has, within reason. */
function factorInWords(factor: number, words: Words): string {
  const decimals = [0, 1, 2, 3].find((digits) => Number(factor.toFixed(digits)) === factor) ?? 4;
  return words.number(factor, decimals);
}

const JOINED = { sum: 'formula.plus', minus: 'formula.minus', quotient: 'formula.quotient' } as const;

/** Sums of sums read as one sum. */
function flattened(term: Extract<Term, { op: 'sum' }>): Term[] {
  return term.terms.flatMap((part) => (part.op === 'sum' ? flattened(part) : [part]));
}
