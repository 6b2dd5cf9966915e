/** Why a number is missing or held back: a closed list (definitions section 9). The words for each live in the catalogue. */
export const REASONS = [
  'nothing-to-divide-by',
  'no-policies',
  'no-members',
  'no-contributions',
  'no-claims',
  'no-finance',
  'no-finance-in-period',
  'finance-months-missing',
  'no-target-population',
  'under-12-service-months',
  'month-incomplete-no-ibnr',
  'no-maternity-basis',
  'benefit-not-recorded',
  'not-counted-by-this-split',
  'outside-records',
  'records-end-within-period',
  'renewals-still-open',
  'under-30-events',
] as const;
export type Reason = (typeof REASONS)[number];
