import { day, money } from '../specs.ts';

/** What the scheme holds and owes on a day; a later file replaces the sheet of the same day. */
export const balance = {
  key: ['date'],
  columns: {
    date: day({
      required: true,
      isEvent: true,
      headings: ['balance date', 'as at', 'date bilan', 'date du bilan', 'au'],
    }),
    cash: money({
      required: true,
      headings: ['cash and bank', 'caisse', 'banque', 'disponibilites', 'tresorerie'],
    }),
    investments: money({ headings: ['placements', 'investissements'] }),
    largest_institution_holding: money({ headings: ['largest holding', 'plus grand placement'] }),
    receivables: money({ headings: ['creances', 'debtors'] }),
    other_assets: money({ headings: ['autres actifs'] }),
    claims_payable: money({ headings: ['claims due', 'prestations a payer', 'prestations dues'] }),
    claims_reserve: money({
      headings: ['outstanding claims reserve', 'provision pour sinistres', 'provision pour prestations'],
    }),
    unearned_contributions: money({
      headings: [
        'upr',
        'unearned premium',
        'provision pour cotisations non acquises',
        'cotisations non acquises',
      ],
    }),
    other_short_liabilities: money({
      headings: ['other short term liabilities', 'autres dettes a court terme'],
    }),
    long_liabilities: money({ headings: ['long term liabilities', 'dettes a long terme'] }),
    equity: money({ headings: ['capital', 'fonds propres', 'capitaux propres', 'net assets'] }),
  },
} as const;
