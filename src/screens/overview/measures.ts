import { HEADLINE_MEASURES } from '#indicators';
import type { MeasureName } from '#measures';

/** What charts show besides the indicators of a first look. */
const OF_CHARTS: readonly MeasureName[] = [
  'policies-expiring',
  'renewals-eligible',
  'renewals-matured',
  'renewals-made',
  'renewals-still-open',
  'claims-by-service',
  'claims-amount-by-service',
  'claims-outstanding',
];

/** All that the overview shows, but for targets of other indicators. */
export const OVERVIEW_MEASURES: readonly MeasureName[] = [...new Set([...HEADLINE_MEASURES, ...OF_CHARTS])];
