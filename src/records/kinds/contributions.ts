import { PAYERS } from '../codes.ts';
import { code, day, money, text } from '../specs.ts';

/** One receipt of money. */
export const contributions = {
  key: ['receipt_id'],
  cutBy: ['pay_date'],
  columns: {
    receipt_id: text({ required: true }),
    policy_id: text({ required: true }),
    pay_date: day({ required: true, isEvent: true }),
    amount: money({ required: true }),
    payer: code(PAYERS, {
      member: ['self', 'family'],
      state: ['government', 'subsidy'],
      donor: ['ngo'],
    }),
  },
} as const;
