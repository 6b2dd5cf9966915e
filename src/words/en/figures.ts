import { codes } from './codes.ts';
import { indicatorNames } from './indicator-names.ts';
import { overview } from './overview.ts';

type IndicatorNames = { readonly [Id in keyof typeof indicatorNames as `indicator.${Id}.name`]: string };

function named(): IndicatorNames {
  const names = Object.entries(indicatorNames).map(([id, name]) => [`indicator.${id}.name`, name]);
  return Object.fromEntries(names) as IndicatorNames;
}

/** The English messages that figures and charts are shown with, by id, in ICU MessageFormat. */
export const figures = { ...overview, ...codes, ...named() };
