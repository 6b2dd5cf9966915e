import {
  basesShown,
  indicatorOf,
  valueOf,
  type Basis,
  type IndicatorId,
  type IndicatorValue,
} from '#indicators';
import { count, factsOf, findingsOf, timelineOf, type Facts, type Split } from '#measures';
import { dayFromIso, monthFromIso, periodsOf, type Grain, type Period } from '#units';
import { makeScheme, type Story } from '#workshop';
import { readScheme } from './scheme.ts';
import { textFile } from './shared.ts';

/** What is counted of a made-up scheme; null where it has no month to show. */
export async function factsOfStory(story: Story): Promise<Facts | null> {
  const files = makeScheme(story).files.filter(({ text }) => text.trimEnd().includes('\n'));
  const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
  const timeline = timelineOf(records, profile);
  return timeline && factsOf(records, profile, timeline);
}

/** One of the periods of a grain that can be shown, by any whole number. */
export function somePeriod({ timeline, profile }: Facts, grain: Grain, chosen: number): Period | undefined {
  const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
  return periods[chosen % Math.max(1, periods.length)];
}

/** A small scheme written out in a test: file name without ending -> lines, and its profile. */
export interface Written {
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly [kind: string]: readonly string[] | Readonly<Record<string, unknown>> | undefined;
}

export async function factsFrom({ profile, ...kinds }: Written): Promise<Facts> {
  const files = Object.entries(kinds).map(([kind, lines]) =>
    textFile(`${kind}.csv`, (lines as readonly string[]).join('\n')),
  );
  const given = { name: 'Test', currency: 'INR', ...profile };
  const read = await readScheme([...files, textFile('profile.json', JSON.stringify(given))]);
  const timeline = timelineOf(read.records, read.profile);
  if (!timeline) throw new Error('no timeline');
  return factsOf(read.records, read.profile, timeline);
}

/** The value of an indicator for the period of a grain that ends with a month. */
export function valueIn(
  facts: Facts,
  id: IndicatorId,
  grain: Grain,
  endsWith: string,
  divided?: { readonly split: Split; readonly group: string },
  basis?: Basis,
): IndicatorValue {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(id);
  const { timeline, profile } = facts;
  const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
  const counted = count(facts, { periods, split: divided?.split ?? null });
  const period = periods.findIndex(({ last }) => last === monthFromIso(endsWith));
  const column = divided ? counted.groups.indexOf(divided.group) + 1 : 0;
  return valueOf(indicator, basis ?? basesShown(indicator, counted)[0] ?? '', counted, { period, column });
}

export function findingCodes(facts: Facts, today = '2026-11-21'): Record<string, number> {
  const findings = findingsOf(facts, dayFromIso(today) ?? 0);
  return Object.fromEntries(findings.map(({ code, rows }) => [code, rows.length]));
}
