import type { SchemeProfile } from '#records';
import { NEW_DRAFT, type ProfileDraft, type ProfileField } from '#state';
import { dayFromIso, isoDay } from '#units';
import type { Words } from '#words';

/** The form's fields for a profile. */
export function draftOf(profile: SchemeProfile, words: Words): ProfileDraft {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return {
    name: profile.name,
    country: words.country(profile.country),
    currency: profile.currency,
    targetPopulation: text(profile.targetPopulation),
    graceDays: text(profile.graceDays),
    maternityWaitingDays: text(profile.maternityWaitingDays),
    gfr: text(profile.gfr === null ? null : Number((profile.gfr * 1000).toPrecision(12))),
    fiscalYearStart: String(profile.fiscalYearStart),
    dataAsAt: profile.dataAsAt === null ? '' : isoDay(profile.dataAsAt),
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
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/**
 * The profile a draft stands for, or the fields that cannot be read. What the form does not show (fertility by age)
 * is kept from the profile it began with.
 */
export function profileOf(
  draft: ProfileDraft,
  words: Words,
  before: SchemeProfile | null,
): { readonly profile: SchemeProfile } | { readonly wrong: readonly ProfileField[] } {
  const name = draft.name.trim();
  const country = codeOf(draft.country, words.countries());
  const currency = codeOf(draft.currency, words.currencies()) ?? lettersOf(draft.currency);
  const targetPopulation = wholeFrom(draft.targetPopulation, 1);
  const graceDays = wholeFrom(draft.graceDays, 0);
  const maternityWaitingDays = wholeFrom(draft.maternityWaitingDays, 0);
  const gfr = fertilityOf(draft.gfr);
  const dataAsAt = draft.dataAsAt.trim() === '' ? null : (dayFromIso(draft.dataAsAt.trim()) ?? undefined);
  if (
    name === '' ||
    country === undefined ||
    !currency ||
    targetPopulation === undefined ||
    typeof graceDays !== 'number' ||
    typeof maternityWaitingDays !== 'number' ||
    gfr === undefined ||
    dataAsAt === undefined
  ) {
    const isRight: Readonly<Record<string, boolean>> = {
      name: name !== '',
      country: country !== undefined,
      currency: Boolean(currency),
      targetPopulation: targetPopulation !== undefined,
      graceDays: typeof graceDays === 'number',
      maternityWaitingDays: typeof maternityWaitingDays === 'number',
      gfr: gfr !== undefined,
      dataAsAt: dataAsAt !== undefined,
    };
    const fields = Object.keys(NEW_DRAFT) as ProfileField[];
    return { wrong: fields.filter((field) => isRight[field] === false) };
  }
  return {
    profile: {
      name,
      country,
      currency,
      targetPopulation,
      graceDays,
      maternityWaitingDays,
      gfr,
      asfr: before?.asfr ?? null,
      fiscalYearStart: Number(draft.fiscalYearStart),
      dataAsAt,
    },
  };
}

/** Reads a code or a name as its code; '' for nothing typed, undefined for neither. */
function codeOf(
  typed: string,
  known: ReadonlyArray<readonly [code: string, name: string]>,
): string | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return '';
  const found = known.find(([code, name]) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return found?.[0];
}

/** Three letters that the browser has no currency for may still be one. */
function lettersOf(typed: string): string | undefined {
  const letters = typed.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(letters) ? letters : undefined;
}

/** A whole number from `least`; null for nothing typed, undefined for anything else. */
function wholeFrom(typed: string, least: number): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,10}$/.test(text) && Number(text) >= least ? Number(text) : undefined;
}

/** Births a year per woman from a figure per 1000 women, or per woman where it is no more than 1. */
function fertilityOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const rate = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(rate > 0 && rate <= 1000)) return undefined;
  return rate <= 1 ? rate : rate / 1000;
}
