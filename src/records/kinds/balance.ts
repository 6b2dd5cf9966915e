import { day, money } from '../specs.ts';

/** What the scheme holds and owes on a day; a later file replaces the sheet of the same day. */
export const balance = {
  key: ['date'],
  cutBy: ['date'],
  columns: {
    date: day({ required: true, isEvent: true }),
    cash: money({ required: true }),
    investments: money(),
    largest_institution_holding: money(),
    receivables: money(),
    other_assets: money(),
    claims_payable: money(),
    claims_reserve: money(),
    unearned_contributions: money(),
    other_short_liabilities: money(),
    long_liabilities: money(),
    equity: money(),
  },
} as const;
