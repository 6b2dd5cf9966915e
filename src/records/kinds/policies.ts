import { POLICY_STATUSES, YES_NO } from '../codes.ts';
import { code, count, day, money, text } from '../specs.ts';
import { YES_NO_WORDS } from './shared.ts';

/** One family's cover for a term. */
export const policies = {
  key: ['policy_id'],
  cutBy: ['enrol_date', 'cover_start'],
  columns: {
    policy_id: text({ required: true }),
    family_id: text({ required: true }),
    product: text(),
    enrol_date: day({ isEvent: true }),
    cover_start: day({ required: true }),
    cover_end: day({ required: true }),
    contribution_due: money({ required: true }),
    status: code(POLICY_STATUSES, {
      // openIMIS writes "Expired" for a policy that ran its full term: its cover stood until cover_end.
      active: ['active policy', 'in force', 'expired'],
      cancelled: ['canceled', 'terminated'],
    }),
    status_date: day(),
    eligible_to_renew: code(YES_NO, YES_NO_WORDS),
    insured_count: count(),
  },
} as const;
