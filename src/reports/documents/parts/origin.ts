import { CATALOGUE_VERSION } from '#indicators';
import { lastDayOf, monthOf } from '#units';
import { waitingInWords } from '../../figures/waiting.ts';
import type { Ingredients } from '../ingredients.ts';
import type { Report, ReportKind, ReportSection } from '../report.ts';
import type { Telling } from '../telling.ts';

/** A report of these sections, with where its figures come from and all figures that were told in it. */
export function reportOf(
  kind: ReportKind,
  sections: readonly ReportSection[],
  ingredients: Ingredients,
  { words, currency, told }: Telling,
): Report {
  const { scheme, periods, today } = ingredients;
  const { counted, grain, at } = periods;
  const period = counted.periods[at];
  const end = period?.last ?? monthOf(counted.timeline.dataAsAt);
  return {
    kind,
    scheme: scheme.id,
    name: scheme.profile.name,
    isMadeUp: scheme.origin === 'made-up',
    title: words.say(`report.kind.${kind}`),
    subtitle: words.say('report.subtitle', {
      month: words.month(end),
      period: period ? words.period(period, grain) : '',
    }),
    grain,
    end,
    currency,
    dataAsAt: counted.timeline.dataAsAt,
    made: today,
    definitions: CATALOGUE_VERSION,
    fingerprint: scheme.fingerprint,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    source: sourceOf(ingredients, words),
    figures: told(),
  };
}

function sourceOf({ scheme, periods, today }: Ingredients, words: Telling['words']): readonly string[] {
  const { counted, grain, at } = periods;
  const { dataAsAt, quiet } = counted.timeline;
  const period = counted.periods[at];
  return [
    words.say('chart.source', {
      scheme: scheme.profile.name,
      day: words.day(dataAsAt),
      version: CATALOGUE_VERSION,
    }),
    words.say('report.made', { day: words.day(today) }),
    ...(scheme.origin === 'made-up' ? [words.say('report.madeUp')] : []),
    ...(period && dataAsAt < lastDayOf(period.last)
      ? [words.say('report.unfinished', { day: words.day(dataAsAt) })]
      : []),
    ...quiet.map(({ kind, lastDay }) =>
      words.say('report.quiet', { kind: words.say(`kind.${kind}`), day: words.day(lastDay) }),
    ),
    ...waitingInWords(scheme, undefined, period ? { period, grain } : null, words).map(({ text }) => text),
  ];
}
