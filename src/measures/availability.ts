import type { Kind } from '#records';
import type { Reason } from '#units';
import { measureOf, type MeasureName } from './declarations.ts';
import type { Given, Measure } from './declared/measure.ts';
import type { Facts, SpellsName } from './facts.ts';
import { isOnBalance } from './holdings.ts';
import { isOnReturn } from './returns.ts';
import type { Split } from './relations.ts';

const WITHOUT: Readonly<Record<Kind, Reason>> = {
  members: 'no-members',
  policies: 'no-policies',
  contributions: 'no-contributions',
  claims: 'no-claims',
  finance: 'no-finance',
  pregnancies: 'no-register',
  balance: 'no-balance',
  feedback: 'no-feedback',
  return: 'no-returns',
};

/** Whether a measure is taken from monthly returns: where they say it, and the records that it would need are not kept. */
export function isFromReturns(name: MeasureName, facts: Facts): boolean {
  const { onReturn } = measureOf(name);
  if (!facts.returns || !onReturn || !isOnReturn(facts.returns, onReturn)) return false;
  if (isToldByRecords(measureOf(name), facts)) return false;
  return reasonOfRecords(name, facts) !== null;
}

/** Whether a measure is only asked of returns where records of a kind are not kept, and they are. */
function isToldByRecords(measure: Measure, { records }: Facts): boolean {
  return (
    measure.nature === 'reported' && measure.insteadOf !== undefined && records[measure.insteadOf].length > 0
  );
}

/** Why a measure cannot be known from a scheme's records or returns in any period; null when it can. */
export function reasonWithout(name: MeasureName, facts: Facts): Reason | null {
  if (isFromReturns(name, facts)) return null;
  if (isToldByRecords(measureOf(name), facts)) return 'records-say-more';
  const reason = reasonOfRecords(name, facts);
  // Who files returns is told what is missing there, not which registers others keep.
  const isSaidByReturns = facts.returns !== null && measureOf(name).onReturn !== undefined;
  return reason && isSaidByReturns ? 'not-on-return' : reason;
}

function reasonOfRecords(name: MeasureName, facts: Facts): Reason | null {
  const measure = measureOf(name);
  const lacking = measure.needs.find((kind) => facts.records[kind].length === 0);
  if (lacking) return WITHOUT[lacking];
  if (measure.unless && !facts.knowsBenefits) return 'benefit-not-recorded';
  if (measure.requires === 'providers' && !facts.knowsProviders) return 'provider-not-recorded';
  return reasonOfNature(measure, facts);
}

const NOT_IN_PROFILE: Readonly<Record<Given['field'], Reason>> = {
  targetPopulation: 'no-target-population',
  targetHouseholds: 'no-target-households',
};

/** Relations in which every element is persons. */
const OF_PERSONS: readonly SpellsName[] = ['covered', 'supported'];

function reasonOfNature(measure: Measure, facts: Facts): Reason | null {
  const { profile, records, returns, triangle, events, spells, knowsPersons } = facts;
  switch (measure.nature) {
    case 'flow': {
      const { untold } = events[measure.of];
      const flag = untold && measure.where.find((name) => name in untold);
      return (flag === undefined ? null : untold?.[flag]) ?? null;
    }
    case 'filed':
      return returns ? null : 'no-returns';
    case 'holding':
      return isOnBalance(records, measure) ? null : 'not-on-balance';
    case 'given':
      return (profile[measure.field] ?? null) === null ? NOT_IN_PROFILE[measure.field] : null;
    case 'reported':
      return 'no-returns';
    case 'estimate':
      return triangle === null ? 'under-12-service-months' : null;
    case 'stock':
      return OF_PERSONS.includes(measure.of) && !knowsPersons ? 'no-members' : null;
    case 'duration': {
      if (measure.of === 'covered' && !knowsPersons) return 'no-members';
      const { weights, rates } = spells[measure.of];
      const isWeighed = !measure.weight || measure.weight in weights || measure.weight in rates;
      return isWeighed ? null : 'no-maternity-basis';
    }
    default:
      return null;
  }
}

/** Splits by what is known of persons, which only a members file tells. */
const SPLITS_OF_PERSONS: readonly Split[] = ['sex', 'age', 'area', 'poverty'];

/** Why a measure cannot be divided by a split, or narrowed by it, that does not bear on its records. */
export function reasonUnsplit({ records }: Facts, split: Split): Reason {
  const isOfPersons = SPLITS_OF_PERSONS.includes(split);
  return isOfPersons && records.members.length === 0 ? 'no-members' : 'not-counted-by-this-split';
}
