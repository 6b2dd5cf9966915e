import { codes } from './codes.ts';
import { faults } from './faults.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { indicators } from './indicators.ts';
import { overview } from './overview.ts';
import { records } from './records.ts';

type IndicatorMessages = {
  readonly [
    Id in keyof typeof indicators as `indicator.${Id}.${keyof (typeof indicators)[Id] & string}`
  ]: string;
};

function flattened(): IndicatorMessages {
  const messages = Object.entries(indicators).flatMap(([id, words]) =>
    Object.entries(words).map(([part, text]: [string, string]) => [`indicator.${id}.${part}`, text]),
  );
  return Object.fromEntries(messages) as IndicatorMessages;
}

/** All English messages that the first screen does not need, by id, in ICU MessageFormat. */
export const rest = { ...forms, ...records, ...overview, ...codes, ...faults, ...findings, ...flattened() };
