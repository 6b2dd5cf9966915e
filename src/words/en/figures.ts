import { codes } from './codes.ts';
import { headlineNames } from './headline-names.ts';
import { named } from './named.ts';
import { overview } from './overview.ts';

/** The English messages that figures and charts are shown with, by id, in ICU MessageFormat. */
export const figures = { ...overview, ...codes, ...named(headlineNames) };
