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
};
