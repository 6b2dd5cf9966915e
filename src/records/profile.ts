import { isoDay, isoMonth, type Day, type Month } from '#units';
import type { Benefit, Enrolment, SchemeType } from './codes.ts';

/**
 * What a scheme says about itself, as far as figures depend on it, and what tells the schemes that it is like. The latter
 * bears on no figure, and is not there where it was not said.
 */
export interface SchemeProfile {
  readonly name: string;
  /** ISO 3166 two letters, or '' where not said. */
  readonly country: string;
  /** ISO 4217 three letters. */
  readonly currency: string;
  readonly targetPopulation: number | null;
  /** Households the scheme is meant for; not there in profiles of before. */
  readonly targetHouseholds?: number | null;
  readonly graceDays: number;
  readonly maternityWaitingDays: number;
  /** General fertility rate: births a year per woman aged 15 to 49. */
  readonly gfr: number | null;
  /** Births a year per woman in the age bands 15-19, 20-24 ... 45-49. */
  readonly asfr: readonly number[] | null;
  /** Calendar month 1-12 in which the scheme's year begins. */
  readonly fiscalYearStart: number;
  readonly dataAsAt: Day | null;
  readonly schemeType?: SchemeType;
  readonly enrolment?: Enrolment;
  /** The benefits that its package covers, in the order of their codes; never none. */
  readonly benefits?: readonly Benefit[];
  /** Days of cover before any benefit can be drawn. */
  readonly waitingDays?: number;
  /** The month in which the scheme began. */
  readonly started?: Month;
}

/** Grace of definitions section 6, used where a profile says nothing. */
export const DEFAULT_GRACE_DAYS = 60;

/** The profile in the form that parseProfile reads, for files. */
export function profileAsJson(profile: SchemeProfile): Record<string, unknown> {
  return {
    name: profile.name,
    currency: profile.currency,
    country: profile.country,
    target_population: profile.targetPopulation,
    ...(profile.targetHouseholds ? { target_households: profile.targetHouseholds } : {}),
    grace_days: profile.graceDays,
    maternity_waiting_days: profile.maternityWaitingDays,
    gfr: profile.gfr,
    ...(profile.asfr ? { asfr: profile.asfr } : {}),
    fiscal_year_start: profile.fiscalYearStart,
    data_as_at: profile.dataAsAt === null ? null : isoDay(profile.dataAsAt),
    ...(profile.schemeType && { scheme_type: profile.schemeType }),
    ...(profile.enrolment && { enrolment: profile.enrolment }),
    ...(profile.benefits && { benefits: profile.benefits }),
    ...(profile.waitingDays === undefined ? {} : { waiting_days: profile.waitingDays }),
    ...(profile.started === undefined ? {} : { started: isoMonth(profile.started) }),
  };
}
