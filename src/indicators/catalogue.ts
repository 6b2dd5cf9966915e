import { ADMINISTRATION } from './administration.ts';
import { CLAIMS } from './claims.ts';
import { CONTRIBUTIONS } from './contributions.ts';
import type { Indicator } from './indicator.ts';
import { MATERNITY } from './maternity.ts';
import { MEMBERSHIP } from './membership.ts';
import { PARTICIPATION } from './participation.ts';
import { PROMPTNESS } from './promptness.ts';
import { VIABILITY } from './viability.ts';
import { WARNING } from './warning.ts';

const INDICATORS = [
  ...MEMBERSHIP,
  ...CONTRIBUTIONS,
  ...CLAIMS,
  ...PROMPTNESS,
  ...MATERNITY,
  ...VIABILITY,
  ...ADMINISTRATION,
  ...PARTICIPATION,
  ...WARNING,
] as const;

export type IndicatorId = (typeof INDICATORS)[number]['id'];

/** Every indicator, in the order in which lists and files show them. */
export const CATALOGUE: ReadonlyArray<Indicator & { readonly id: IndicatorId }> = INDICATORS;

/** The indicator with an id, undefined for any other text. */
export function indicatorOf(id: string): (Indicator & { readonly id: IndicatorId }) | undefined {
  return CATALOGUE.find((entry) => entry.id === id);
}
