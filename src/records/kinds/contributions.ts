import { PAYERS } from '../codes.ts';
import { code, day, money, text } from '../specs.ts';
import { POLICY_ID } from './shared.ts';

/** One receipt of money. */
export const contributions = {
  key: ['receipt_id'],
  cutBy: ['pay_date'],
  columns: {
    receipt_id: text({
      required: true,
      headings: ['contribution id', 'receipt no', 'receipt number', 'payment id', 'receipt'],
    }),
    policy_id: text({ required: true, headings: POLICY_ID }),
    pay_date: day({
      required: true,
      headings: ['payment date', 'date paid', 'paid on'],
      isEvent: true,
    }),
    amount: money({
      required: true,
      headings: ['amount paid', 'paid'],
    }),
    payer: code(
      PAYERS,
      {
        member: ['self', 'family', 'membre', 'adherent', 'assure'],
        state: ['government', 'etat', 'subsidy'],
        donor: ['ngo', 'bailleur', 'ong'],
        other: ['autre'],
      },
      { headings: ['paid by', 'payer type'] },
    ),
  },
} as const;
