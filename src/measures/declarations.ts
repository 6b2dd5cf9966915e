import { ADMINISTRATION } from './declared/administration.ts';
import { CLAIMS } from './declared/claims.ts';
import { CONTRIBUTIONS } from './declared/contributions.ts';
import { MATERNITY } from './declared/maternity.ts';
import type { Measure } from './declared/measure.ts';
import { MEMBERSHIP } from './declared/membership.ts';
import { PARTICIPATION } from './declared/participation.ts';
import { PROMPTNESS } from './declared/promptness.ts';
import { VIABILITY } from './declared/viability.ts';
import { WARNING } from './declared/warning.ts';

/** Everything that is counted: over which records, by which day, under which conditions. */
export const MEASURES = {
  ...MEMBERSHIP,
  ...CONTRIBUTIONS,
  ...CLAIMS,
  ...PROMPTNESS,
  ...MATERNITY,
  ...VIABILITY,
  ...ADMINISTRATION,
  ...PARTICIPATION,
  ...WARNING,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];

/** The declaration of a measure, as the general type. */
export function measureOf(name: MeasureName): Measure {
  return MEASURES[name];
}
