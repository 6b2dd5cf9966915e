import type { Measure } from './measure.ts';

/** Who takes part, and whom the scheme serves. */
export const PARTICIPATION = {} as const satisfies Readonly<Record<string, Measure>>;
