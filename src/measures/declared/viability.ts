import type { Measure } from './measure.ts';

const entry = {
  nature: 'flow',
  of: 'entries',
  day: 'month',
  sum: 'actual',
  unit: 'money',
  needs: ['finance'],
  onlyWith: 'finance-entries',
} as const;
const line = { ...entry, of: 'entry-lines' } as const;
const held = { nature: 'holding', at: 'end', unit: 'money', needs: ['balance'] } as const;
const heldBefore = { ...held, at: 'before' } as const;
const lately = { nature: 'lately', months: 6, unit: 'money', needs: [] } as const;
const ASSETS = ['cash', 'investments', 'receivables', 'other_assets'] as const;

/** What the scheme spends, holds and owes. */
export const VIABILITY = {
  'operating-expenses': {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: ['expense'],
    sum: 'actual',
    unit: 'money',
    needs: ['finance'],
    onlyWith: 'finance-entries',
    onReturn: { plus: ['operating_expenses'] },
  },
  'finance-entries': {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: [],
    unit: 'entries',
    needs: ['finance'],
  },
  'grants-and-subsidies': {
    ...line,
    where: ['support'],
    onReturn: { plus: ['subsidies_received', 'grants'] },
  },
  'investment-and-other-income': {
    ...line,
    where: ['own-income'],
    onReturn: { plus: ['investment_income', 'other_income'] },
  },
  'investment-income': {
    ...entry,
    where: ['investment_income'],
    onReturn: { plus: ['investment_income'] },
  },
  'finance-income': {
    ...line,
    where: ['income'],
    onReturn: { plus: ['subsidies_received', 'grants', 'investment_income', 'other_income'] },
  },
  'expenses-paid-out': { ...line, where: ['paid-out'], onReturn: { plus: ['operating_expenses'] } },
  'budgeted-expenses': {
    ...line,
    where: ['expense'],
    sum: 'budget',
    onReturn: { plus: ['budget_expense'] },
  },
  'budgeted-income': { ...line, where: ['income'], sum: 'budget', onReturn: { plus: ['budget_income'] } },
  'earned-from-members': {
    nature: 'duration',
    of: 'terms',
    where: [],
    weight: 'earnedFromMembers',
    unit: 'money',
    needs: ['policies', 'contributions'],
  },

  'collected-a-month-lately': { ...lately, over: 'contributions-collected' },
  'paid-a-month-lately': { ...lately, over: 'claims-paid-amount' },
  'spent-a-month-lately': { ...lately, over: 'expenses-paid-out' },
  'other-income-a-month-lately': { ...lately, over: 'finance-income' },

  'open-claims-amount-at-end': {
    nature: 'stock',
    of: 'open-claims',
    at: 'end',
    where: [],
    sum: 'best',
    unit: 'money',
    needs: ['claims'],
  },
  'unsettled-before': {
    nature: 'stock',
    of: 'unsettled',
    at: 'before',
    where: [],
    sum: 'best',
    unit: 'money',
    needs: ['claims'],
  },
  'ibnr-at-end': { nature: 'estimate', what: 'standing', unit: 'money', needs: ['claims'] },
  'ibnr-of-earlier': { nature: 'estimate', what: 'of-earlier', unit: 'money', needs: ['claims'] },

  'cash-at-end': { ...held, plus: ['cash'], onReturn: { plus: ['cash_end'] } },
  'short-liabilities-at-end': {
    ...held,
    plus: ['claims_payable', 'other_short_liabilities'],
    onReturn: { plus: ['short_liabilities_end'] },
  },
  'admitted-assets-at-end': { ...held, plus: ASSETS, onReturn: { plus: ['admitted_assets_end'] } },
  'liabilities-at-end': {
    ...held,
    plus: [
      'claims_payable',
      'claims_reserve',
      'unearned_contributions',
      'other_short_liabilities',
      'long_liabilities',
    ],
    mustSay: ['claims_reserve', 'unearned_contributions'],
    onReturn: { plus: ['liabilities_end'] },
  },
  'equity-at-end': { ...held, plus: ['equity'], onReturn: { plus: ['equity_end'] } },
  'largest-holding-at-end': { ...held, plus: ['largest_institution_holding'] },
  'investments-at-end': { ...held, plus: ['investments'] },
  'investments-before': { ...heldBefore, plus: ['investments'] },
  'held-for-claims-at-end': {
    ...held,
    plus: ['claims_payable', 'claims_reserve'],
    mustSay: ['claims_reserve'],
    onReturn: { plus: ['claims_reserve_end'] },
  },
  'held-for-claims-before': {
    ...heldBefore,
    plus: ['claims_payable', 'claims_reserve'],
    mustSay: ['claims_reserve'],
  },
} as const satisfies Readonly<Record<string, Measure>>;
