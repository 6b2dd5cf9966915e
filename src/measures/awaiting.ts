import type { ClaimStep } from './claims-coming.ts';
import { MEASURE_NAMES, measureOf, type MeasureName } from './declarations.ts';

/** Days by which what claims tell belongs to the day of the service. */
const OF_SERVICES: readonly string[] = ['service', 'delivery', 'discharged'];

/** What a claim has to have come to before it counts in a measure by the day of service; null for all other measures. */
function stepAwaitedBy(name: MeasureName): ClaimStep | null {
  const measure = measureOf(name);
  const isOfServices =
    'day' in measure && OF_SERVICES.includes(measure.day) && measure.needs.some((kind) => kind === 'claims');
  if (!isOfServices) return null;
  return measure.where.some((flag: string) => /^(?:paid|rejected)/.test(flag)) ? 'ended' : 'submitted';
}

/** Measures of claims by the day of service, with what a claim has to have come to before it counts in them. */
export const AWAITING: Readonly<Partial<Record<MeasureName, ClaimStep>>> = Object.fromEntries(
  MEASURE_NAMES.flatMap((name) => {
    const step = stepAwaitedBy(name);
    return step ? [[name, step] as const] : [];
  }),
);
