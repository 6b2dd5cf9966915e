import type { Source } from './indicator.ts';

/** Works that definitions, thresholds and examples stand on. */
export const DEFINITIONS = (place: string): Source => ({ work: 'SchemeScope definitions', place });

/** What the field's guides and our own recommendations come to, indicator by indicator. */
export const IN_CATALOGUE = (place: string): Source => ({ work: 'Indicator catalogue', place });

/** Its wording points to the ILO/STEP guide of 2007, whose body was not available; the attribution is an inference. */
export const KEY_TABLE = (place: string): Source => ({
  work: 'Key indicators of a sustainable health micro-insurance scheme (openIMIS wiki, after the ILO/STEP guide)',
  place,
});
export const OPENIMIS = (place: string): Source => ({ work: 'openIMIS user manual, reports', place });
export const IRIS = (place: string): Source => ({ work: 'GIIN IRIS+ catalogue of metrics', place });
export const WIPF_GARAND: Source = {
  work: 'Wipf and Garand, Performance Indicators for Microinsurance (2nd ed., 2010)',
  place: 'the ten indicators',
};
/** Worked by hand over eight policies and ten claims, then checked by an independent computation. */
export const HAND_WORKED = (place: string): Source => ({
  work: 'Hand-worked set of eight policies and ten claims',
  place,
});
export const WORKED_HERE: Source = { work: 'Worked example of this catalogue', place: 'by hand' };
