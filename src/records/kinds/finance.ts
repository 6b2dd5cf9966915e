import { FINANCE_LINES } from '../codes.ts';
import { code, money, month } from '../specs.ts';

/**
 * One entry of a finance line in a month. Such entries carry no id of their own: several in one month and line
 * add up, and a later file replaces all entries of the months and lines it speaks of.
 */
export const finance = {
  key: ['month', 'line'],
  columns: {
    month: month({ required: true, headings: ['mois', 'period', 'periode'] }),
    line: code(
      FINANCE_LINES,
      {
        subsidy: ['subsidies', 'subvention', 'subventions'],
        grant: ['grants', 'don', 'dons'],
        investment_income: ['interest', 'interets'],
        other_income: ['autres produits', 'autres recettes'],
        salaries: ['salary', 'wages', 'salaires'],
        commission: ['commissions'],
        administration: ['admin', 'administrative', 'frais administratifs'],
        education: ['member education', 'sensibilisation'],
        depreciation: ['amortissement', 'amortissements'],
        other_expense: ['other expenses', 'autres charges', 'autres depenses'],
      },
      { required: true, headings: ['ligne', 'rubrique', 'poste', 'item', 'account'] },
    ),
    budget: money({ headings: ['budgeted', 'prevu', 'budget prevu'] }),
    actual: money({ required: true, headings: ['actual amount', 'realise', 'reel', 'amount', 'montant'] }),
  },
} as const;
