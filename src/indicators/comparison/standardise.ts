import { countPeriods, type Counted, type MeasureName } from '#measures';
import { AGE_BANDS } from '#records';
import type { Month } from '#units';
import {
  foldedWeights,
  standardisedRate,
  WHO_WORLD_STANDARD,
  type NotStandardised,
  type WeightedStratum,
} from '#statistics';
import type { Basis, Formula, Indicator } from '../indicator.ts';
import { measuresIn, measuresOf, valueOf, type IndicatorValue } from '../value.ts';
import type { ComparedScheme } from './compared-scheme.ts';
import { periodEnding } from './ends.ts';
import type { ComparisonAsked } from './reckon.ts';

/** Of which population rates say what they would be: none, the WHO's made one, or that of all schemes together. */
export const STANDARDS = ['none', 'who', 'pooled'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What was counted of one scheme by sex and age: women from the youngest band to the oldest, then men. */
export interface Strata {
  readonly events: readonly number[];
  readonly exposure: readonly number[];
}

const SEXES = ['F', 'M'] as const;
const BANDS = AGE_BANDS.map(({ name }) => name as string);
const STRATA = SEXES.length * BANDS.length;

/** Whether an indicator is a rate of use that can be standardised by age and sex: events over person-years, of either sex. */
export function canBeStandardised({ splits }: Pick<Indicator, 'splits'>, formula: Formula): boolean {
  return (
    formula.op === 'ratio' &&
    formula.interval?.method === 'garwood' &&
    formula.under.op === 'measure' &&
    formula.under.measure === 'insured-years' &&
    measuresOf(formula.over).every((name) => !name.endsWith(OF_RETURNS)) &&
    splits.includes('sex') &&
    splits.includes('age')
  );
}

/** What monthly returns say is of nobody in particular. */
const OF_RETURNS = '-on-returns';

/** The measures that strata of an indicator are made of. */
export function measuresOfStrata(formula: Formula): MeasureName[] {
  return [...new Set(measuresIn(formula))];
}

/** Events and exposure by sex and age in the period that stands for a month; null where they are not known of both sexes. */
export function strataOf(
  { ageOfSex }: Pick<ComparedScheme, 'ageOfSex'>,
  indicator: Indicator,
  basis: Basis,
  { grain, end }: Pick<ComparisonAsked, 'grain'> & { readonly end: Month },
): Strata | null {
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  if (!formula || !canBeStandardised(indicator, formula)) return null;
  const found = SEXES.map((sex) => {
    const months = ageOfSex[sex];
    if (!months) return null;
    const names = measuresOfStrata(formula);
    if (!names.every((name) => name in months.measures)) return null;
    const counted = countPeriods(months, grain, names);
    const period = periodEnding(counted.periods, end, grain);
    return period === null ? null : byAge(indicator, basis, counted, period);
  });
  const [women, men] = found;
  if (!women || !men) return null;
  return { events: [...women.events, ...men.events], exposure: [...women.exposure, ...men.exposure] };
}

function byAge(indicator: Indicator, basis: Basis, counted: Counted, period: number): Strata | null {
  // Only what the rate itself is made of was counted by age and sex.
  const lean = { ...indicator, provisionalWith: null, evidence: null, marginFrom: null };
  const values = BANDS.map((band) => {
    const column = counted.groups.indexOf(band) + 1;
    return column === 0 ? null : valueOf(lean, basis, counted, { period, column });
  });
  const events = values.map((value) => value?.numerator ?? null);
  const exposure = values.map((value) => value?.denominator ?? null);
  if (events.includes(null) || exposure.includes(null)) return null;
  return { events: events.map((one) => one ?? 0), exposure: exposure.map((one) => one ?? 0) };
}

/** The weights of a standard population by sex and age; the WHO's has no sexes, so that each is given half of it. */
export function standardWeights(standard: 'who' | 'pooled', all: readonly Strata[]): readonly number[] {
  if (standard === 'who') {
    const bands = foldedWeights(
      WHO_WORLD_STANDARD,
      AGE_BANDS.map(({ from }) => from),
    );
    return SEXES.flatMap(() => bands);
  }
  return Array.from({ length: STRATA }, (_, i) => all.reduce((sum, one) => sum + (one.exposure[i] ?? 0), 0));
}

/** Several schemes' strata as one scheme's. */
export function strataTogether(all: readonly Strata[]): Strata {
  const added = (of: 'events' | 'exposure') =>
    Array.from({ length: STRATA }, (_, i) => all.reduce((sum, one) => sum + (one[of][i] ?? 0), 0));
  return { events: added('events'), exposure: added('exposure') };
}

const REASONS_OF: Readonly<Record<NotStandardised, 'few-to-standardise' | 'nobody-of-an-age'>> = {
  'few-events': 'few-to-standardise',
  'empty-group': 'nobody-of-an-age',
};

/** The least of the events whose age and sex have to be known, and how far the rate of those may lie from that of all (ours). */
const KNOWN_LEAST = 0.9;
const APART_MOST = 0.02;

/**
 * Whether nearly all of a rate is known by age and sex: where many events are of nobody in the records, a standardised rate
 * would be lower for that alone.
 */
export function areMostKnown(
  { events, exposure }: Strata,
  { numerator, denominator }: IndicatorValue,
): boolean {
  if (numerator === null || denominator === null || !(denominator > 0)) return false;
  if (numerator === 0) return true;
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  const [known, years] = [sum(events), sum(exposure)];
  const apart = years > 0 ? known / years / (numerator / denominator) - 1 : -1;
  return known >= KNOWN_LEAST * numerator && Math.abs(apart) <= APART_MOST;
}

/** Events by age and sex as a rate in a standard population, or why there is none. */
export function standardised(
  strata: Strata,
  weights: readonly number[],
  per: number,
): ReturnType<typeof standardisedRate> {
  return standardisedRate(weighted(strata, weights), per);
}

/**
 * A crude value as what it would be in a standard population, with its interval. The denominator is that which gives the
 * value from the events, so that limits by size can be drawn: as PHEindicatormethods (calculate_funnel_limits) does it.
 */
export function standardisedValue(
  crude: IndicatorValue,
  strata: Strata | null,
  weights: readonly number[],
  per: number,
): IndicatorValue {
  if (crude.value === null) return crude;
  if (!strata || !areMostKnown(strata, crude))
    return { ...crude, ...NOTHING, reason: 'not-known-by-age-and-sex' };
  const found = standardised(strata, weights, per);
  if (typeof found === 'string') return { ...crude, ...NOTHING, reason: REASONS_OF[found] };
  const { value, lower, upper } = found;
  const numerator = strata.events.reduce((sum, one) => sum + one, 0);
  return {
    ...crude,
    value,
    lower,
    upper,
    margin: { lower, upper },
    numerator,
    denominator: value > 0 ? (numerator / value) * per : null,
  };
}

function weighted({ events, exposure }: Strata, weights: readonly number[]): WeightedStratum[] {
  return weights.map((weight, i) => ({ weight, events: events[i] ?? 0, exposure: exposure[i] ?? 0 }));
}

const NOTHING = {
  value: null,
  lower: null,
  upper: null,
  margin: null,
  numerator: null,
  denominator: null,
  status: 'missing',
} as const;
