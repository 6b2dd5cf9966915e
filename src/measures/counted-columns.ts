import { specsOf, type Kind } from '#records';

/**
 * The columns that counting and looking for oddities read, by kind: all that has to be in memory before any figure.
 * Those left out (diagnoses, what a receipt is called ...) only say what a record is when it is listed.
 */
export const COUNTED_COLUMNS: Readonly<Record<Kind, readonly string[]>> = {
  members: [
    'insured_id',
    'family_id',
    'sex',
    'birth_date',
    'relationship',
    'area',
    'entry_date',
    'exit_date',
    'poverty',
  ],
  policies: [
    'policy_id',
    'family_id',
    'product',
    'enrol_date',
    'cover_start',
    'cover_end',
    'contribution_due',
    'status',
    'status_date',
    'eligible_to_renew',
    'insured_count',
  ],
  contributions: ['policy_id', 'pay_date', 'amount', 'payer'],
  claims: [
    'claim_id',
    'insured_id',
    'policy_id',
    'provider',
    'benefit',
    'service_date',
    'submitted_date',
    'decided_date',
    'settled_date',
    'status',
    'amount_billed',
    'amount_claimed',
    'amount_approved',
    'amount_paid',
  ],
  pregnancies: specsOf('pregnancies').map(([name]) => name),
  finance: ['month', 'line', 'budget', 'actual'],
  balance: specsOf('balance').map(([name]) => name),
  feedback: specsOf('feedback').map(([name]) => name),
  return: specsOf('return').map(([name]) => name),
};
