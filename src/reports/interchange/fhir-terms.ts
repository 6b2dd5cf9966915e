import { measuresOf, type Formula, type Term, type Unit } from '#indicators';
import { measureOf } from '#measures';
import type { Reason } from '#units';

/** A reference to a code of a system (FHIR R4, Coding). */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** What FHIR R4 calls a CodeableConcept. */
export interface Concept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

/** A further fact of a resource (FHIR R4, Extension), with one of the values that are used here. */
export interface Extension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueQuantity?: Quantity;
  readonly valueMoney?: { readonly value: number; readonly currency: string };
  readonly valueRange?: { readonly low: Quantity; readonly high: Quantity };
}

export interface Quantity {
  readonly value: number;
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
}

/** Under what our own identifiers and extensions stand: a name, and no place on a network. */
export const OWN = 'urn:schemescope';

/** The unit of each of our units by UCUM; what is counted stands in braces, as UCUM has it. */
const UCUM: Readonly<Record<Exclude<Unit, 'money'>, string>> = {
  persons: '{persons}',
  'person-years': 'a',
  share: '1',
  ratio: '1',
  'per 1000': '10*-3',
  'per person-year': '/a',
  days: 'd',
  months: 'mo',
  claims: '{claims}',
  deliveries: '{deliveries}',
  policies: '{policies}',
  families: '{families}',
  members: '{members}',
  pregnancies: '{pregnancies}',
  score: '{score}',
  complaints: '{complaints}',
  staff: '{staff}',
};

/** A value in its unit: of UCUM, or the currency's ISO 4217 letters. */
export function quantityOf(value: number, unit: Unit, currency: string): Quantity {
  return unit === 'money'
    ? { value, unit: currency, system: 'urn:iso:std:iso:4217', code: currency }
    : { value, unit, system: 'http://unitsofmeasure.org', code: UCUM[unit] };
}

/** Why a value is absent, in FHIR's own few codes; which of our reasons it is stands beside. */
export function absentCode(reason: Reason | null): string {
  if (reason === 'nothing-to-divide-by') return 'not-applicable';
  return reason === 'hidden-small-number' ? 'masked' : 'unknown';
}

/** How a measure scores, by FHIR's measure-scoring: a share of what is counted, another ratio, or an amount. */
export function scoringOf(formula: Formula): 'proportion' | 'ratio' | 'continuous-variable' {
  if (formula.op !== 'ratio') return 'continuous-variable';
  return formula.interval?.method === 'wilson' ? 'proportion' : 'ratio';
}

/** Whether a part of a formula counts whole things, so that FHIR's integer can hold it: neither money nor time. */
export function isCount(term: Term): boolean {
  const isPlain = (one: Term): boolean =>
    one.op === 'measure' ||
    (one.op === 'sum' && one.terms.every(isPlain)) ||
    (one.op === 'minus' && isPlain(one.from) && isPlain(one.less));
  return isPlain(term) && measuresOf(term).every((name) => !MEASURED.has(measureOf(name).unit));
}

const MEASURED: ReadonlySet<string> = new Set(['money', 'money-squared', 'person-years', 'days', 'score']);

/** Whether a part of a formula is an amount of money. */
export function isMoneyTerm(term: Term): boolean {
  const names = measuresOf(term);
  return (
    term.op !== 'quotient' && names.length > 0 && names.every((name) => measureOf(name).unit === 'money')
  );
}

/** A part of a formula as an expression of CQL over the names of our measures, as `("claims-amount-by-service" + "ibnr")`. */
export function termWritten(term: Term): string {
  switch (term.op) {
    case 'measure':
      return named(term.measure);
    case 'sum':
      return `(${term.terms.map(termWritten).join(' + ')})`;
    case 'minus':
      return `(${termWritten(term.from)} - ${termWritten(term.less)})`;
    case 'quotient':
      return `(${termWritten(term.over)} / ${termWritten(term.under)})`;
    case 'per-month':
      return `(${termWritten(term.of)} / ${named('months')})`;
    case 'times':
      return `(${term.factor} * ${termWritten(term.of)})`;
  }
}

/** A name as CQL quotes it. */
export function named(name: string): string {
  return `"${name}"`;
}
