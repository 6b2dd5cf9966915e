import { DEFAULT_GRACE_DAYS } from '#records';

/** A profile as it is being typed: unfinished, and not yet known to be right. */
export interface ProfileDraft {
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly targetPopulation: string;
  readonly targetHouseholds: string;
  readonly graceDays: string;
  readonly maternityWaitingDays: string;
  readonly gfr: string;
  readonly fiscalYearStart: string;
  readonly dataAsAt: string;
  /** Codes of what the scheme is; '' where not said. */
  readonly schemeType: string;
  readonly enrolment: string;
  /** Codes of the benefits covered, a space between them. */
  readonly benefits: string;
  readonly waitingDays: string;
  /** YYYY-MM. */
  readonly started: string;
}

export type ProfileField = keyof ProfileDraft;

/** What a new scheme's form begins with. */
export const NEW_DRAFT: ProfileDraft = {
  name: '',
  country: '',
  currency: '',
  targetPopulation: '',
  targetHouseholds: '',
  graceDays: String(DEFAULT_GRACE_DAYS),
  maternityWaitingDays: '270',
  gfr: '',
  fiscalYearStart: '1',
  dataAsAt: '',
  schemeType: '',
  enrolment: '',
  benefits: '',
  waitingDays: '',
  started: '',
};
