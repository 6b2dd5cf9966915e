import { day, money } from '../specs.ts';

/** What the scheme holds and owes on a day; a later file replaces the sheet of the same day. */
export const balance = {
  key: ['date'],
  cutBy: ['date'],
  columns: {
    date: day({
      required: true,
      isEvent: true,
      headings: ['balance date', 'balance sheet date', 'as at', 'as of'],
    }),
    cash: money({
      required: true,
      headings: ['cash and bank', 'cash in hand and at bank'],
    }),
    investments: money({
      headings: ['invested assets', 'term deposits'],
    }),
    largest_institution_holding: money({
      headings: ['largest holding', 'largest deposit'],
    }),
    receivables: money({ headings: ['debtors', 'accounts receivable'] }),
    other_assets: money({ headings: ['fixed assets'] }),
    claims_payable: money({
      headings: ['claims due', 'claims to pay'],
    }),
    claims_reserve: money({
      headings: ['outstanding claims reserve', 'reserve for claims'],
    }),
    unearned_contributions: money({
      headings: ['upr', 'unearned premium', 'unearned premium reserve'],
    }),
    other_short_liabilities: money({
      headings: ['other short term liabilities', 'other current liabilities'],
    }),
    long_liabilities: money({
      headings: ['long term liabilities', 'long term debts'],
    }),
    equity: money({ headings: ['net assets', 'own funds'] }),
  },
} as const;
