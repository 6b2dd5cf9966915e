import * as v from 'valibot';
import type { ComparedScheme } from '#indicators';
import { SPLITS, type ClaimsIn, type MonthCounts, type Split, type Timeline } from '#measures';
import { KIND_NAMES, parseProfile, type Kind, type SchemeProfile } from '#records';
import { dayFromIso, monthFromIso, type Day, type Month } from '#units';
import { cellsFrom } from './cells.ts';
import { csvAsFile } from './read-csv.ts';
import { Faults, type ComparisonFault } from './faults.ts';
import { FORMAT, FORMAT_VERSION, MOST_BYTES, MOST_GROUPS, MOST_MONTHS } from './format.ts';
import { PartReader, recordIn } from './read-part.ts';
import { RECEIVED } from './received.ts';

/** A comparison file as it was read, or what is wrong with it. */
export type ComparisonRead =
  | {
      readonly scheme: ComparedScheme;
      /** Measures and splits of the file that are not known here; they are left out. */
      readonly passedOver: readonly string[];
    }
  | { readonly faults: readonly ComparisonFault[] };

const some = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
/** It stands in addresses, among others. */
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,200}$/));
const Head = v.object({
  id: Id,
  catalogue: some,
  counting_rules: v.pipe(v.number(), v.integer(), v.minValue(0)),
  made_up: v.optional(v.boolean(), false),
  hidden_below: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2))), null),
  quality: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), null),
});

/**
 * Reads a comparison file, JSON or CSV, in UTF-8. Every value of it is checked; a file of which anything is wrong is
 * refused whole, with where. What a later catalogue has and this one does not is passed over, and told.
 */
export function readComparison(input: string | Uint8Array): ComparisonRead {
  const faults = new Faults();
  const file = fileIn(input, faults);
  const read = file && schemeIn(file, faults);
  return read && faults.list.length === 0 ? read : { faults: faults.list };
}

function fileIn(input: string | Uint8Array, faults: Faults): Readonly<Record<string, unknown>> | null {
  if (input.length > MOST_BYTES) return faults.note('too-large', '', String(input.length));
  const text = (typeof input === 'string' ? input : decoded(input))?.replace(/^\ufeff/, '').trimStart();
  if (text === undefined || text === '') return faults.note('no-text', '', '');
  const file = text.startsWith('{') ? json(text, faults) : csvAsFile(text, faults);
  if (!file) return null;
  if (file.format !== FORMAT) return faults.note('other-format', 'format', file.format);
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return faults.note('bad-number', 'version', version);
  return version > FORMAT_VERSION ? faults.note('newer-version', 'version', version) : file;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function json(text: string, faults: Faults): Readonly<Record<string, unknown>> | null {
  try {
    return recordIn(JSON.parse(text)) ?? faults.note('not-json', '', text);
  } catch {
    return faults.note('not-json', '', text);
  }
}

function schemeIn(
  file: Readonly<Record<string, unknown>>,
  faults: Faults,
): { readonly scheme: ComparedScheme; readonly passedOver: readonly string[] } | null {
  const head = v.safeParse(Head, file);
  if (!head.success)
    for (const { path, input } of head.issues) {
      const name = keyText(path?.[0].key);
      const code = input === undefined ? 'not-said' : name === 'id' ? 'bad-id' : 'bad-number';
      faults.note(code, name, input);
    }
  const profile = profileIn(file, faults);
  const writtenOn = dayIn(file.written_on, 'written_on', faults);
  const reader = profile && countsReader(file, profile, faults);
  if (!head.success || !profile || writtenOn === null || !reader) return null;
  const { id, catalogue, counting_rules: rules, hidden_below: hiddenBelow, quality } = head.output;
  const isMadeUp = head.output.made_up;
  const scheme = {
    id: RECEIVED + id,
    origin: 'file',
    ...(isMadeUp && { isMadeUp }),
    profile,
    catalogue,
    rules,
    quality,
    hiddenBelow,
    writtenOn,
  } as const;
  if (reader === 'none')
    return { scheme: { ...scheme, whole: null, divided: {}, ageOfSex: {} }, passedOver: [] };
  const whole = reader.part(recordIn(file.whole), 'whole', null, null);
  if (!whole) return null;
  const divided: Partial<Record<Split, MonthCounts>> = {};
  for (const [name, part] of Object.entries(recordIn(file.splits) ?? {})) {
    const split = SPLITS.find((one) => one === name);
    if (!split) {
      reader.passedOver.add(name);
      continue;
    }
    const months = reader.part(recordIn(part), `splits.${split}`, split, whole);
    if (months) divided[split] = months;
  }
  const ageOfSex: Partial<Record<'F' | 'M', MonthCounts>> = {};
  const bySex = recordIn(file.age_of_sex) ?? {};
  for (const sex of ['F', 'M'] as const) {
    if (!Object.hasOwn(bySex, sex)) continue;
    const months = reader.part(recordIn(bySex[sex]), `age_of_sex.${sex}`, 'age', null);
    if (months) ageOfSex[sex] = months;
  }
  return { scheme: { ...scheme, whole, divided, ageOfSex }, passedOver: [...reader.passedOver] };
}

function profileIn(file: Readonly<Record<string, unknown>>, faults: Faults): SchemeProfile | null {
  const read = parseProfile(file.profile);
  if ('profile' in read) return read.profile;
  for (const { field, value } of read.faults) faults.note('bad-profile', `profile.${field}`, value);
  return null;
}

/** What reads the parts of a file; 'none' where it has no months. */
function countsReader(
  file: Readonly<Record<string, unknown>>,
  profile: SchemeProfile,
  faults: Faults,
): PartReader | 'none' | null {
  const { months } = file;
  if (months === null) return 'none';
  if (!Array.isArray(months) || months.length !== 2) return faults.note('bad-list', 'months', months);
  const first = monthIn(months[0], 'months', faults);
  const last = monthIn(months[1], 'months', faults);
  if (first === null || last === null) return null;
  const length = last - first + 1;
  if (length < 1 || length > MOST_MONTHS) return faults.note('bad-length', 'months', months);
  const timeline = timelineIn(recordIn(file.timeline), { first, last }, faults);
  const flags = recordIn(file.by_month);
  if (!flags) return faults.note('not-said', 'by_month', file.by_month);
  const flagsOf = (name: string) => {
    const cells = cellsFrom(flags[name], length, 1);
    const isFlags = cells?.every((cell) => cell === 0 || cell === 1);
    return cells && isFlags
      ? Uint8Array.from(cells)
      : faults.note('bad-list', `by_month.${name}`, flags[name]);
  };
  const benefit = flagsOf('claims_without_benefit');
  const finance = flagsOf('finance_entries');
  const uncounted = flagsOf('persons_not_counted');
  const filed =
    flags.return_filed === null || flags.return_filed === undefined ? null : flagsOf('return_filed');
  if (!timeline || !benefit || !finance || !uncounted) return null;
  return new PartReader(
    {
      timeline,
      fiscalYearStart: profile.fiscalYearStart,
      graceDays: profile.graceDays,
      conditions: {
        'claims-without-benefit': Uint32Array.from(benefit),
        'finance-entries': Uint32Array.from(finance),
      },
      filed,
      uncounted,
    },
    MOST_GROUPS,
    faults,
  );
}

function timelineIn(
  written: Readonly<Record<string, unknown>> | null,
  { first, last }: { readonly first: Month; readonly last: Month },
  faults: Faults,
): Timeline | null {
  if (!written) return faults.note('not-said', 'timeline', written);
  const dataAsAt = dayIn(written.data_as_at, 'timeline.data_as_at', faults);
  const lastComplete = monthIn(written.last_complete, 'timeline.last_complete', faults);
  const { stopped = [] } = written;
  if (!Array.isArray(stopped) || stopped.length > KIND_NAMES.length)
    return faults.note('bad-list', 'timeline.stopped', stopped);
  const quiet = stopped.flatMap((one: unknown) => {
    const of = recordIn(one) ?? {};
    const kind = KIND_NAMES.find((name: Kind) => name === of.kind);
    const lastDay = dayIn(of.last_day, 'timeline.stopped', faults);
    const from = monthIn(of.from, 'timeline.stopped', faults);
    if (!kind) faults.note('unknown-code', 'timeline.stopped', of.kind);
    return kind && lastDay !== null && from !== null ? [{ kind, lastDay, from }] : [];
  });
  const claimsIn =
    written.claims_in === undefined ? undefined : claimsInOf(recordIn(written.claims_in), faults);
  if (dataAsAt === null || lastComplete === null || claimsIn === null) return null;
  return { first, last, dataAsAt, lastComplete, quiet, ...(claimsIn && { claimsIn }) };
}

function claimsInOf(written: Readonly<Record<string, unknown>> | null, faults: Faults): ClaimsIn | null {
  const through = monthIn(written?.through, 'timeline.claims_in', faults);
  const shares = (of: unknown) => {
    const isShares =
      Array.isArray(of) &&
      of.length <= MOST_MONTHS &&
      of.every((share) => typeof share === 'number' && share >= 0 && share <= 1);
    // Every element was looked at just above.
    return isShares ? (of as readonly number[]) : faults.note('bad-list', 'timeline.claims_in', of);
  };
  const submitted = shares(written?.submitted);
  const ended = shares(written?.ended);
  return through !== null && submitted && ended ? { through, submitted, ended } : null;
}

function dayIn(text: unknown, at: string, faults: Faults): Day | null {
  return (typeof text === 'string' ? dayFromIso(text) : null) ?? faults.note('not-a-day', at, text);
}

function monthIn(text: unknown, at: string, faults: Faults): Month | null {
  return (typeof text === 'string' ? monthFromIso(text) : null) ?? faults.note('not-a-month', at, text);
}

function keyText(key: unknown): string {
  return typeof key === 'string' ? key : '';
}
