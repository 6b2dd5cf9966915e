import { CATALOGUE_VERSION, type Formula, type IndicatorValue, type Term } from '#indicators';
import type { Split } from '#measures';
import { daysIn, isoDay } from '#units';
import { valuesIn, type ValueFound } from '../walk.ts';
import { isAsked, type InterchangeAsked } from './asked.ts';
import { formulaOn, improvementOf, measureResource, measureUrl, populationCode } from './fhir-measure.ts';
import {
  absentCode,
  isCount,
  isMoneyTerm,
  OWN,
  quantityOf,
  type Concept,
  type Extension,
} from './fhir-terms.ts';

/** Under which a value's status, its reason, its interval and what is no whole count are told beside FHIR's own elements. */
const EXTENSIONS = {
  status: `${OWN}:value-status`,
  reason: `${OWN}:value-reason`,
  interval: `${OWN}:confidence-interval-95`,
  amount: `${OWN}:population-amount`,
} as const;
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
const GENDERS = 'http://hl7.org/fhir/administrative-gender';

/** All that is told of an indicator on a basis for a period: the whole, and its groups. */
interface Told {
  readonly of: ValueFound;
  readonly whole: ValueFound | null;
  readonly groups: readonly ValueFound[];
}

/**
 * The values asked for as a FHIR R4 Bundle: a Measure for each indicator and basis, and a MeasureReport of each period
 * with the groups as strata. Counts stand in `population.count`, which holds whole numbers; money and person-years stand
 * beside in an extension. A value that is not known has FHIR's data-absent-reason in its place.
 */
export function fhirBundle(asked: InterchangeAsked) {
  const told = toldIn(asked);
  const measures = new Map(told.map(({ of }) => [measureUrl(of.indicator, of.basis), of]));
  const splits = [...new Set(asked.blocks.flatMap(({ counted: { split } }) => split ?? []))];
  const isSplitSo = (url: string, split: Split) =>
    told.some(
      ({ of, groups }) =>
        measureUrl(of.indicator, of.basis) === url && groups.some((group) => group.split === split),
    );
  return {
    resourceType: 'Bundle',
    // What is made up is marked as data for testing, as FHIR's security labels have it.
    ...(asked.isMadeUp && {
      meta: {
        security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }],
      },
    }),
    type: 'collection',
    timestamp: `${isoDay(asked.today)}T00:00:00Z`,
    entry: [
      ...Array.from(measures, ([url, { indicator, basis }]) => ({
        fullUrl: url,
        resource: measureResource(
          indicator,
          basis,
          splits.filter((split) => isSplitSo(url, split)),
          asked,
        ),
      })),
      ...told.map((one, i) => ({
        fullUrl: `${OWN}:measure-report:${i + 1}`,
        resource: reportResource(one, `report-${i + 1}`, asked),
      })),
    ],
  };
}

/** How many reports such a bundle has, and in how many of them the whole is not known. */
export function fhirTold(asked: Pick<InterchangeAsked, 'blocks' | 'months'>): {
  readonly reports: number;
  readonly missing: number;
} {
  const told = toldIn(asked);
  return { reports: told.length, missing: told.filter(({ whole }) => whole?.value.value === null).length };
}

function toldIn(asked: Pick<InterchangeAsked, 'blocks' | 'months'>): readonly Told[] {
  const found = asked.blocks.flatMap(valuesIn).filter(({ period }) => isAsked(period, asked));
  const together = new Map<string, ValueFound[]>();
  for (const one of found) {
    const name = JSON.stringify([one.indicator.id, one.basis, one.period.first, one.period.last]);
    const others = together.get(name);
    if (others) others.push(one);
    else together.set(name, [one]);
  }
  return [...together.values()].flatMap((values) => {
    const [of] = values;
    const whole = values.find(({ split }) => split === null) ?? null;
    return of ? [{ of, whole, groups: values.filter(({ split }) => split !== null) }] : [];
  });
}

function reportResource({ of, whole, groups }: Told, id: string, asked: InterchangeAsked) {
  const { indicator, basis, period } = of;
  const { first, last } = daysIn(period);
  const improvementNotation = improvementOf(indicator);
  const status = whole?.value.status;
  const splits = [...new Set(groups.map(({ split }) => split))];
  return {
    resourceType: 'MeasureReport',
    id,
    contained: [{ resourceType: 'Organization', id: 'scheme', name: plain(asked.profile.name) }],
    status: status === 'provisional' || status === 'incomplete' ? 'pending' : 'complete',
    type: 'summary',
    measure: `${measureUrl(indicator, basis)}|${CATALOGUE_VERSION}`,
    date: isoDay(asked.today),
    reporter: { reference: '#scheme' },
    period: { start: isoDay(first), end: isoDay(last) },
    ...(improvementNotation && { improvementNotation }),
    group: [
      {
        ...(whole && valueElements(whole, asked)),
        ...(splits.length > 0 && {
          stratifier: splits.map((split) => ({
            code: [{ text: split ?? '' }],
            stratum: groups
              .filter((group) => group.split === split)
              .map((group) => ({ value: groupConcept(group, asked), ...valueElements(group, asked) })),
          })),
        }),
      },
    ],
  };
}

/** Text that people typed, as FHIR's strings may hold it: never blank, and without control characters. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim() || '-';
}

const SEXES: Readonly<Record<string, string>> = { F: 'female', M: 'male', X: 'other' };

function groupConcept({ split, group }: ValueFound, { words }: InterchangeAsked): Concept {
  const code = split === 'sex' ? SEXES[group] : undefined;
  const text = plain(split === null ? group : words.group(split, group));
  return code === undefined ? { text } : { coding: [{ system: GENDERS, code }], text };
}

/** What a group and a stratum say alike: status and reason, populations, and the score or why there is none. */
function valueElements({ indicator, basis, value }: ValueFound, asked: InterchangeAsked) {
  const currency = currencyOf(asked);
  const formula = formulaOn(indicator, basis);
  const { lower, upper } = value;
  const interval: Extension[] =
    lower === null || upper === null
      ? []
      : [
          {
            url: EXTENSIONS.interval,
            valueRange: {
              low: quantityOf(lower, indicator.unit, currency),
              high: quantityOf(upper, indicator.unit, currency),
            },
          },
        ];
  const population = formula ? populationsOf(formula, value, currency) : [];
  return {
    extension: [
      { url: EXTENSIONS.status, valueCode: value.status },
      ...(value.reason ? [{ url: EXTENSIONS.reason, valueCode: value.reason }] : []),
    ],
    ...(population.length > 0 && { population }),
    measureScore:
      value.value === null
        ? { extension: [{ url: ABSENT, valueCode: absentCode(value.reason) }] }
        : {
            ...(interval.length > 0 && { extension: interval }),
            ...quantityOf(value.value, indicator.unit, currency),
          },
  };
}

/** ISO 4217's own letters for no currency, where a profile names none. */
function currencyOf({ profile: { currency } }: InterchangeAsked): string {
  return /^[A-Z]{3}$/.test(currency) ? currency : 'XXX';
}

function populationsOf(formula: Formula, { numerator, denominator }: IndicatorValue, currency: string) {
  if (formula.op === 'quantile')
    return population('measure-population', { op: 'measure', measure: formula.among }, denominator, currency);
  if (formula.op === 'amount') return population('measure-population', formula.of, numerator, currency);
  return [
    ...population('numerator', formula.over, numerator, currency),
    ...population('denominator', formula.under, denominator, currency),
  ];
}

/** A population with its count where that is whole, else with its amount beside; none where it is not known. */
function population(
  code: Parameters<typeof populationCode>[0],
  term: Term,
  amount: number | null,
  currency: string,
) {
  if (amount === null) return [];
  const isWhole = isCount(term) && Number.isInteger(amount) && amount >= 0 && amount <= MOST_COUNTED;
  if (isWhole) return [{ code: populationCode(code), count: amount }];
  const told: Extension = isMoneyTerm(term)
    ? { url: EXTENSIONS.amount, valueMoney: { value: amount, currency } }
    : { url: EXTENSIONS.amount, valueQuantity: { value: amount } };
  return [{ extension: [told], code: populationCode(code) }];
}

/** What FHIR's integer, of 32 bits, can hold. */
const MOST_COUNTED = 2 ** 31 - 1;

/** The bundle as JSON. */
export function fhirJson(asked: InterchangeAsked): string {
  return `${JSON.stringify(fhirBundle(asked), null, 1)}\n`;
}
