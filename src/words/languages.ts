import { en } from './en/index.ts';

/** Catalogues by language; English is the one all others are measured against. */
export const LANGUAGES = { en } as const;
