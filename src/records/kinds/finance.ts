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
        subsidy: ['subsidies'],
        grant: ['grants'],
        investment_income: ['interest'],
        salaries: ['salary', 'wages'],
        commission: ['commissions'],
        administration: ['admin', 'administrative'],
        education: ['member education'],
        other_expense: ['other expenses'],
      },
      {
        required: true,
      },
    ),
    budget: money(),
    actual: money({ required: true }),
  },
} as const;
