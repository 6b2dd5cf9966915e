import { POLICY_STATUSES, YES_NO } from '../codes.ts';
import { code, count, day, money, text } from '../specs.ts';
import { FAMILY_ID, POLICY_ID, YES_NO_WORDS } from './shared.ts';

/** One family's cover for a term. */
export const policies = {
  key: ['policy_id'],
  cutBy: ['enrol_date', 'cover_start'],
  columns: {
    policy_id: text({ required: true, headings: POLICY_ID }),
    family_id: text({ required: true, headings: FAMILY_ID }),
    product: text({
      headings: ['product code', 'product name', 'package', 'plan'],
    }),
    enrol_date: day({
      headings: ['enroll date', 'enrolment date', 'enrollment date'],
      isEvent: true,
    }),
    cover_start: day({
      required: true,
      headings: ['start date', 'coverage start', 'date start', 'effective date'],
    }),
    cover_end: day({
      required: true,
      headings: ['end date', 'coverage end', 'expiry date', 'date end'],
    }),
    contribution_due: money({
      required: true,
      headings: ['policy value', 'premium due', 'premium', 'contribution', 'amount due'],
    }),
    status: code(
      POLICY_STATUSES,
      {
        // openIMIS writes "Expired" for a policy that ran its full term: its cover stood until cover_end.
        active: [
          'actif',
          'active policy',
          'in force',
          'en cours',
          'en vigueur',
          'expired',
          'expire',
          'expiree',
        ],
        suspended: ['suspendu', 'suspendue'],
        cancelled: ['canceled', 'annule', 'annulee', 'resilie', 'resiliee', 'terminated'],
      },
      {
        headings: ['policy status'],
      },
    ),
    status_date: day({
      headings: [],
    }),
    eligible_to_renew: code(YES_NO, YES_NO_WORDS, {
      headings: ['eligible', 'renewable'],
    }),
    insured_count: count({
      headings: ['insured members', 'number insured', 'insured persons'],
    }),
  },
} as const;
