import * as v from 'valibot';
import { dayFromIso, firstDayOf, isInRecordedYears, monthFromIso } from '#units';
import { BENEFITS, ENROLMENTS, SCHEME_TYPES } from './codes.ts';
import { DEFAULT_GRACE_DAYS, type SchemeProfile } from './profile.ts';

/** One thing wrong with a profile: the field in the file's own spelling, and the value found there. */
export interface ProfileFault {
  readonly field: string;
  readonly value: string;
}

/** Ten years: no grace and no waiting period is longer. */
const MOST_DAYS = 3650;
const someDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DAYS));
const rate = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));
const isoDate = v.pipe(
  v.string(),
  v.check((text) => {
    const day = dayFromIso(text);
    return day !== null && isInRecordedYears(day);
  }),
);

const isoMonthText = v.pipe(
  v.string(),
  v.check((text) => {
    const month = monthFromIso(text);
    return month !== null && isInRecordedYears(firstDayOf(month));
  }),
);

const ProfileFile = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  country: v.optional(v.nullable(v.union([v.pipe(v.string(), v.regex(/^[A-Za-z]{2}$/)), v.literal('')]))),
  currency: v.pipe(v.string(), v.regex(/^[A-Za-z]{3}$/)),
  target_population: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000_000))),
  ),
  target_households: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000_000))),
  ),
  grace_days: v.optional(v.nullable(someDays)),
  maternity_waiting_days: v.optional(v.nullable(someDays)),
  gfr: v.optional(v.nullable(rate)),
  asfr: v.optional(
    v.nullable(v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), v.length(7))),
  ),
  fiscal_year_start: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)))),
  data_as_at: v.optional(v.nullable(isoDate)),
  scheme_type: v.optional(v.nullable(v.picklist(SCHEME_TYPES))),
  enrolment: v.optional(v.nullable(v.picklist(ENROLMENTS))),
  benefits: v.optional(v.nullable(v.array(v.picklist(BENEFITS)))),
  waiting_days: v.optional(v.nullable(someDays)),
  started: v.optional(v.nullable(isoMonthText)),
});

/**
 * Reads a profile in the form of a profile.json (definitions section 1, keys in snake case). Unknown keys are
 * passed over. Returns either the profile or everything that is wrong with it.
 */
export function parseProfile(
  json: unknown,
): { readonly profile: SchemeProfile } | { readonly faults: readonly ProfileFault[] } {
  const parsed = v.safeParse(ProfileFile, json);
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => ({
      field: keyText(issue.path?.[0].key),
      value: issue.input === undefined ? '' : JSON.stringify(issue.input).slice(0, 200),
    }));
    return { faults };
  }
  const file = parsed.output;
  return {
    profile: {
      name: file.name,
      country: (file.country ?? '').toUpperCase(),
      currency: file.currency.toUpperCase(),
      targetPopulation: file.target_population ?? null,
      targetHouseholds: file.target_households ?? null,
      graceDays: file.grace_days ?? DEFAULT_GRACE_DAYS,
      maternityWaitingDays: file.maternity_waiting_days ?? 0,
      gfr: file.gfr ?? null,
      asfr: file.asfr ?? null,
      fiscalYearStart: file.fiscal_year_start ?? 1,
      dataAsAt: file.data_as_at ? dayFromIso(file.data_as_at) : null,
      ...whatItIs(file),
    },
  };
}

/** What tells the schemes that it is like, as far as it is said. */
function whatItIs(
  file: v.InferOutput<typeof ProfileFile>,
): Pick<SchemeProfile, 'schemeType' | 'enrolment' | 'benefits' | 'waitingDays' | 'started'> {
  const benefits = BENEFITS.filter((benefit) => file.benefits?.includes(benefit));
  const waitingDays = file.waiting_days ?? null;
  const started = monthFromIso(file.started ?? '');
  return {
    ...(file.scheme_type && { schemeType: file.scheme_type }),
    ...(file.enrolment && { enrolment: file.enrolment }),
    ...(benefits.length > 0 && { benefits }),
    ...(waitingDays !== null && { waitingDays }),
    ...(started !== null && { started }),
  };
}

function keyText(key: unknown): string {
  return typeof key === 'string' ? key : '';
}
