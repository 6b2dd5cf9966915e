import type { Measure } from './measure.ts';

/** Signs that something may be wrong. */
export const WARNING = {} as const satisfies Readonly<Record<string, Measure>>;
