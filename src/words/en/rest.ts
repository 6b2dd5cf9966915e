import { again } from './again.ts';
import { closer } from './closer.ts';
import { coded } from './coded.ts';
import { compare } from './compare.ts';
import { comparePeers } from './compare-peers.ts';
import { control } from './control.ts';
import { compareLooks } from './compare-looks.ts';
import { compareNotes } from './compare-notes.ts';
import { counting } from './counting.ts';
import { currencies } from './currencies.ts';
import { exchange } from './exchange.ts';
import { explain } from './explain.ts';
import { faults } from './faults.ts';
import { finance } from './finance.ts';
import { findings } from './findings.ts';
import { fix } from './fix.ts';
import { forms } from './forms.ts';
import { indicatorPages } from './indicator-pages.ts';
import { indicators } from './indicators.ts';
import { keptMaps } from './kept-maps.ts';
import { link } from './link.ts';
import { mapping } from './mapping.ts';
import { maternity } from './maternity.ts';
import { measures } from './measures.ts';
import { personal } from './personal.ts';
import { plan } from './plan.ts';
import { records } from './records.ts';
import { quality } from './quality.ts';
import { returnColumns } from './return-columns.ts';
import { warning } from './warning.ts';
import { templates } from './templates.ts';
import { variants } from './variants.ts';

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

/** All English messages that neither the first screen nor figures need, by id, in ICU MessageFormat. */
export const rest = {
  ...forms,
  ...link,
  ...records,
  ...again,
  ...fix,
  ...mapping,
  ...closer,
  ...returnColumns,
  ...templates,
  ...personal,
  ...currencies,
  ...coded,
  ...keptMaps,
  ...plan,
  ...control,
  ...exchange,
  ...indicatorPages,
  ...measures,
  ...maternity,
  ...faults,
  ...findings,
  ...warning,
  ...quality,
  ...finance,
  ...compare,
  ...comparePeers,
  ...compareLooks,
  ...compareNotes,
  ...counting,
  ...explain,
  ...variants,
  ...flattened(),
};
