import { CATALOGUE_VERSION, type Basis, type Formula, type Indicator } from '#indicators';
import type { Split } from '#measures';
import { isoDay, type Day } from '#units';
import type { Words } from '#words';
import { named, OWN, scoringOf, termWritten, type Concept } from './fhir-terms.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem';

/** A part of a population by which a measure is reckoned (FHIR's measure-population). */
export function populationCode(code: 'numerator' | 'denominator' | 'measure-population'): Concept {
  return { coding: [{ system: `${HL7}/measure-population`, code }] };
}

/** The canonical name of an indicator on a basis; which version of it a value stands on is said behind a bar. */
export function measureUrl({ id }: Pick<Indicator, 'id'>, basis: Basis): string {
  return `${OWN}:measure:${id}${basis === '' ? '' : `:${basis}`}`;
}

/** Where a larger value is better or worse, as FHIR's measure-improvement-notation has it; undefined where it is neither. */
export function improvementOf({ direction }: Pick<Indicator, 'direction'>): Concept | undefined {
  if (direction !== 'higher' && direction !== 'lower') return undefined;
  const code = direction === 'higher' ? 'increase' : 'decrease';
  return { coding: [{ system: `${HL7}/measure-improvement-notation`, code }] };
}

/** The formula of an indicator on a basis, where it has one of that name. */
export function formulaOn({ bases }: Indicator, basis: Basis): Formula | undefined {
  return bases.find(([name]) => name === basis)?.[1] ?? bases.at(-1)?.[1];
}

/** An indicator on a basis as a FHIR R4 Measure: what its reports are of. */
export function measureResource(
  indicator: Indicator,
  basis: Basis,
  splits: readonly Split[],
  { words, today }: { readonly words: Words; readonly today: Day },
) {
  const formula = formulaOn(indicator, basis);
  const name = words.indicator(indicator, 'name');
  const improvementNotation = improvementOf(indicator);
  return {
    resourceType: 'Measure',
    id: measureId(indicator, basis),
    url: measureUrl(indicator, basis),
    version: CATALOGUE_VERSION,
    name: measureName(indicator, basis),
    title: basis === '' ? name : `${name}, ${words.sayCode('basis', basis)}`,
    status: 'active',
    date: isoDay(today),
    description: words.indicator(indicator, 'definition'),
    ...(formula && { scoring: { coding: [{ system: `${HL7}/measure-scoring`, code: scoringOf(formula) }] } }),
    ...(improvementNotation && { improvementNotation }),
    group: [
      {
        ...(formula && { population: populations(formula) }),
        ...(splits.length > 0 && {
          stratifier: splits.map((split) => ({ code: { text: split }, criteria: expression(named(split)) })),
        }),
      },
    ],
  };
}

function populations(formula: Formula) {
  if (formula.op === 'quantile')
    return [{ code: populationCode('measure-population'), criteria: expression(named(formula.among)) }];
  if (formula.op === 'amount')
    return [{ code: populationCode('measure-population'), criteria: expression(termWritten(formula.of)) }];
  return [
    { code: populationCode('numerator'), criteria: expression(termWritten(formula.over)) },
    { code: populationCode('denominator'), criteria: expression(termWritten(formula.under)) },
  ];
}

/** R4 knows three languages; names put together as sums and quotients are CQL. */
function expression(text: string) {
  return { language: 'text/cql', expression: text };
}

/** Ids are of letters, digits, hyphens and dots, 64 at most. */
function measureId({ id }: Indicator, basis: Basis): string {
  return (basis === '' ? id : `${id}.${basis}`).replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);
}

/** A name for programs: a capital letter, and letters, digits and low lines behind it. */
function measureName({ id }: Indicator, basis: Basis): string {
  const parts = `${id} ${basis}`.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('_');
}
