import type { Measure } from './measure.ts';

/** How the scheme is run, and what that costs. */
export const ADMINISTRATION = {} as const satisfies Readonly<Record<string, Measure>>;
