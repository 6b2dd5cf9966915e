import { day, money } from '../specs.ts';

/** What the scheme holds and owes on a day; a later file replaces the sheet of the same day. */
export const balance = {
  key: ['date'],
  columns: {
    date: day({
      required: true,
      isEvent: true,
      headings: [
        'balance date',
        'balance sheet date',
        'as at',
        'as of',
        'date bilan',
        'date du bilan',
        'date de cloture',
        'arrete au',
        'au',
      ],
    }),
    cash: money({
      required: true,
      headings: [
        'cash and bank',
        'cash in hand and at bank',
        'caisse',
        'banque',
        'caisse et banque',
        'disponibilites',
        'tresorerie',
      ],
    }),
    investments: money({
      headings: ['invested assets', 'term deposits', 'placements', 'investissements', 'depots a terme'],
    }),
    largest_institution_holding: money({
      headings: [
        'largest holding',
        'largest deposit',
        'plus grand placement',
        'plus gros depot',
        'plus grand avoir dans un etablissement',
      ],
    }),
    receivables: money({ headings: ['debtors', 'accounts receivable', 'creances', 'debiteurs'] }),
    other_assets: money({ headings: ['autres actifs', 'fixed assets', 'immobilisations'] }),
    claims_payable: money({
      headings: [
        'claims due',
        'claims to pay',
        'prestations a payer',
        'prestations dues',
        'sinistres a payer',
      ],
    }),
    claims_reserve: money({
      headings: [
        'outstanding claims reserve',
        'reserve for claims',
        'provision pour sinistres',
        'provision pour prestations',
        'provision pour sinistres a payer',
      ],
    }),
    unearned_contributions: money({
      headings: [
        'upr',
        'unearned premium',
        'provision pour cotisations non acquises',
        'cotisations non acquises',
        'unearned premium reserve',
      ],
    }),
    other_short_liabilities: money({
      headings: [
        'other short term liabilities',
        'other current liabilities',
        'autres dettes a court terme',
        'autres dettes court terme',
      ],
    }),
    long_liabilities: money({
      headings: [
        'long term liabilities',
        'long term debts',
        'dettes a long terme',
        'dettes long terme',
        'emprunts',
      ],
    }),
    equity: money({ headings: ['net assets', 'own funds', 'capital', 'fonds propres', 'capitaux propres'] }),
  },
} as const;
