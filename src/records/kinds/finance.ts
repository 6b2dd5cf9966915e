import { FINANCE_LINES } from '../codes.ts';
import { code, money, month } from '../specs.ts';

/**
 * One entry of a finance line in a month. Such entries carry no id of their own: several in one month and line
 * add up, and a later file replaces all entries of the months and lines it speaks of.
 */
export const finance = {
  key: ['month', 'line'],
  cutBy: ['month'],
  columns: {
    month: month({ required: true }),
    line: code(
      FINANCE_LINES,
      {
        subsidy: ['subsidies', 'subvention', 'subventions'],
        grant: ['grants', 'don', 'dons'],
        investment_income: ['interest', 'interets', 'produits financiers', 'revenus de placement'],
        other_income: ['autres produits', 'autres recettes', 'autres revenus'],
        salaries: ['salary', 'wages', 'salaires', 'salaire', 'charges de personnel'],
        commission: ['commissions'],
        administration: [
          'admin',
          'administrative',
          'frais administratifs',
          'frais de gestion',
          'frais d administration',
        ],
        education: ['member education', 'sensibilisation', 'formation'],
        depreciation: ['amortissement', 'amortissements', 'dotations aux amortissements'],
        other_expense: ['other expenses', 'autres charges', 'autres depenses', 'autres frais'],
      },
      {
        required: true,
      },
    ),
    budget: money(),
    actual: money({ required: true }),
  },
} as const;
