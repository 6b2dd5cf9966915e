import { NO_COUNT, type Kind, type Records } from '#records';
import type { Reason } from '#units';
import { measureOf, type Measure, type MeasureName } from './declarations.ts';
import type { Facts } from './facts.ts';

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

function reasonOfNature(measure: Measure, { records, profile, triangle, spells }: Facts): Reason | null {
  switch (measure.nature) {
    case 'given':
      return profile[measure.field] === null ? 'no-target-population' : null;
    case 'estimate':
      return triangle === null ? 'under-12-service-months' : null;
    case 'stock':
      return measure.of === 'covered' && !knowsPersons(records) ? 'no-members' : null;
    case 'duration':
      if (measure.of === 'covered' && !knowsPersons(records)) return 'no-members';
      return measure.weight && !spells[measure.of].weights[measure.weight] ? 'no-maternity-basis' : null;
    default:
      return null;
  }
}

/** Persons are known by name from members, or by number from the policies' insured_count. */
function knowsPersons({ members, policies }: Records): boolean {
  return members.length > 0 || policies.columns.insured_count.counts.some((count) => count !== NO_COUNT);
}
