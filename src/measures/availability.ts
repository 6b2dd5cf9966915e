import type { Kind } from '#records';
import type { Reason } from '#units';
import { measureOf, type Measure, type MeasureName } from './declarations.ts';
import type { Facts } from './facts.ts';
import type { Split } from './relations.ts';

const WITHOUT: Readonly<Record<Kind, Reason>> = {
  members: 'no-members',
  policies: 'no-policies',
  contributions: 'no-contributions',
  claims: 'no-claims',
  finance: 'no-finance',
  pregnancies: 'no-maternity-basis',
};

/** Why a measure cannot be known from a scheme's records in any period; null when it can. */
export function reasonWithout(name: MeasureName, facts: Facts): Reason | null {
  const measure = measureOf(name);
  const lacking = measure.needs.find((kind) => facts.records[kind].length === 0);
  if (lacking) return WITHOUT[lacking];
  if (measure.unless && !facts.knowsBenefits) return 'benefit-not-recorded';
  return reasonOfNature(measure, facts);
}

function reasonOfNature(measure: Measure, { profile, triangle, spells, knowsPersons }: Facts): Reason | null {
  switch (measure.nature) {
    case 'given':
      return profile[measure.field] === null ? 'no-target-population' : null;
    case 'estimate':
      return triangle === null ? 'under-12-service-months' : null;
    case 'stock':
      return measure.of === 'covered' && !knowsPersons ? 'no-members' : null;
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
