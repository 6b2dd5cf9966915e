import { parseProfile, type SchemeProfile } from '#records';
import { NEW_DRAFT, type ProfileDraft, type ProfileField } from '#state';
import { isoDay, isoMonth } from '#units';
import type { Words } from '#words';

/** The form's fields for a profile. */
export function draftOf(profile: SchemeProfile, words: Words): ProfileDraft {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return {
    name: profile.name,
    country: words.country(profile.country),
    currency: profile.currency,
    targetPopulation: text(profile.targetPopulation),
    targetHouseholds: text(profile.targetHouseholds ?? null),
    graceDays: text(profile.graceDays),
    maternityWaitingDays: text(profile.maternityWaitingDays),
    gfr: text(profile.gfr === null ? null : Number((profile.gfr * 1000).toPrecision(12))),
    fiscalYearStart: String(profile.fiscalYearStart),
    dataAsAt: profile.dataAsAt === null ? '' : isoDay(profile.dataAsAt),
    schemeType: profile.schemeType ?? '',
    enrolment: profile.enrolment ?? '',
    benefits: profile.benefits?.join(' ') ?? '',
    waitingDays: text(profile.waitingDays ?? null),
    started: profile.started === undefined ? '' : isoMonth(profile.started),
  };
}

/** The fields in which two profiles differ, as the form would show them. */
export function differencesOf(
  kept: SchemeProfile,
  given: SchemeProfile,
  words: Words,
): ReadonlyArray<{ readonly field: ProfileField; readonly before: string; readonly after: string }> {
  const [before, after] = [draftOf(kept, words), draftOf(given, words)];
  const fields = Object.keys(NEW_DRAFT) as ProfileField[];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: shown(field, before, words), after: shown(field, after, words) }));
}

function shown(field: ProfileField, draft: ProfileDraft, words: Words): string {
  const said = draft[field];
  if (said === '') return '';
  if (field === 'fiscalYearStart') return words.monthOfYear(Number(said));
  if (field === 'schemeType' || field === 'enrolment') return words.sayCode(`profile.${field}`, said);
  if (field === 'benefits') return words.list(said.split(' ').map((code) => words.group('benefit', code)));
  return said;
}

/** The form's fields by their names in a profile's file. */
const FIELD_OF: Readonly<Record<string, ProfileField>> = {
  name: 'name',
  country: 'country',
  currency: 'currency',
  target_population: 'targetPopulation',
  target_households: 'targetHouseholds',
  grace_days: 'graceDays',
  maternity_waiting_days: 'maternityWaitingDays',
  gfr: 'gfr',
  fiscal_year_start: 'fiscalYearStart',
  data_as_at: 'dataAsAt',
  scheme_type: 'schemeType',
  enrolment: 'enrolment',
  benefits: 'benefits',
  waiting_days: 'waitingDays',
  started: 'started',
};

/**
 * The profile a draft stands for, or the fields that cannot be read: what is typed has to be what a profile's file
 * may say. What the form does not show (fertility by age) is kept from the profile it began with.
 */
export function profileOf(
  draft: ProfileDraft,
  words: Words,
  before: SchemeProfile | null,
): { readonly profile: SchemeProfile } | { readonly wrong: readonly ProfileField[] } {
  const parsed = parseProfile({
    name: draft.name.trim(),
    country: codeOf(draft.country, words.countries()),
    currency: codeOf(draft.currency, words.currencies()) || draft.currency.trim(),
    target_population: numberIn(draft.targetPopulation),
    target_households: numberIn(draft.targetHouseholds),
    grace_days: numberIn(draft.graceDays) ?? NOT_SAID,
    maternity_waiting_days: numberIn(draft.maternityWaitingDays) ?? NOT_SAID,
    gfr: fertilityOf(draft.gfr),
    fiscal_year_start: numberIn(draft.fiscalYearStart),
    data_as_at: draft.dataAsAt.trim() || null,
    scheme_type: draft.schemeType || null,
    enrolment: draft.enrolment || null,
    benefits: draft.benefits === '' ? null : draft.benefits.split(' '),
    waiting_days: numberIn(draft.waitingDays),
    started: draft.started.trim() || null,
  });
  if ('profile' in parsed) return { profile: { ...parsed.profile, asfr: before?.asfr ?? null } };
  const wrong = new Set(parsed.faults.map(({ field }) => FIELD_OF[field]));
  const fields = Object.keys(NEW_DRAFT) as ProfileField[];
  return { wrong: fields.filter((field) => wrong.has(field)) };
}

/** What the form has to be told is no number: leaving such a field empty is a mistake, not a default. */
const NOT_SAID = 'not said';

/** The two letters of the country that a draft names; '' for none, and what was typed where it is no country. */
export function countryOf({ country }: ProfileDraft, words: Words): string {
  return codeOf(country, words.countries());
}

/** Reads a code or a name as its code; what is neither stays as it was typed, for the check to refuse. */
function codeOf(typed: string, known: ReadonlyArray<readonly [code: string, name: string]>): string {
  const wanted = typed.trim().toLowerCase();
  const found = known.find(([code, name]) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return found?.[0] ?? (wanted === '' ? '' : typed.trim());
}

/** A plain number; null for nothing typed, and the text itself where it is none. */
function numberIn(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Births a year per woman from a figure per 1000 women, or per woman where it is no more than 1. */
function fertilityOf(typed: string): number | string | null {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const rate = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(rate)) return text;
  return rate <= 1 ? rate : rate / 1000;
}
