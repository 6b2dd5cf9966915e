import { amount, indicator, minus, perMonth, ratio, sum, term, times } from './indicator.ts';
import { DEFINITIONS, KEY_TABLE, WIPF_GARAND, WORKED_HERE } from './sources.ts';

import {
  ALL_INCOME,
  CATALOGUE_OF,
  NET,
  OWN_INCOME,
  SPENT,
  SPENT_ON_ACCOUNTS,
  SPENT_REPORTED,
  SUPPORT,
  combinedRatio,
  expenseRatio,
  liquidityRatio,
  netIncomeRatio,
  recommended,
  solvencyRatio,
} from './headline/viability.ts';

const netIncome = indicator('net-income', {
  domain: 'viability',
  unit: 'money',
  bases: [
    ['service+ibnr', amount(minus(ALL_INCOME, SPENT))],
    ['service', amount(minus(ALL_INCOME, SPENT_REPORTED))],
    ['accounts', amount(minus(ALL_INCOME, SPENT_ON_ACCOUNTS))],
    ['net-of-subsidy', amount(minus(OWN_INCOME, SPENT))],
    ['accounts-net-of-subsidy', amount(minus(OWN_INCOME, SPENT_ON_ACCOUNTS))],
  ],
  evidence: term('claims-by-service'),
  direction: 'higher',
  readWith: ['net-income-ratio', 'combined-ratio', 'earned-premium'],
  sources: [KEY_TABLE('economic viability'), WIPF_GARAND],
  example: { basis: 'service+ibnr', inputs: NET, result: 19, source: WORKED_HERE },
});

const selfFinancingRate = indicator('self-financing-rate', {
  domain: 'viability',
  unit: 'share',
  bases: [
    ['service+ibnr', ratio('earned-from-members', SPENT)],
    ['service', ratio('earned-from-members', SPENT_REPORTED)],
  ],
  evidence: term('claims-by-service'),
  direction: 'higher',
  guides: [recommended('at-least', 1, 'A6: members carry all costs')],
  readWith: ['grant-dependency', 'net-income-ratio', 'combined-ratio'],
  sources: [CATALOGUE_OF('A6, taux d’autofinancement')],
  example: {
    basis: 'service',
    inputs: { 'earned-from-members': 80, 'claims-amount-by-service': 82, 'operating-expenses': 18 },
    result: 0.8,
    source: WORKED_HERE,
  },
});

const grantDependency = indicator('grant-dependency', {
  domain: 'viability',
  unit: 'share',
  bases: [['', ratio(SUPPORT, ALL_INCOME)]],
  direction: 'lower',
  readWith: ['self-financing-rate', 'net-income-ratio'],
  sources: [CATALOGUE_OF('A6, after the ILO/STEP guide')],
  example: {
    basis: '',
    inputs: { 'grants-and-subsidies': 28, 'earned-contributions': 100, 'investment-and-other-income': 12 },
    result: 0.2,
    source: WORKED_HERE,
  },
});

const claimsReserve = indicator('claims-reserve', {
  domain: 'viability',
  unit: 'money',
  bases: [
    ['service+ibnr', amount(sum('open-claims-amount-at-end', 'ibnr-at-end'))],
    ['accounts', amount('held-for-claims-at-end')],
  ],
  direction: 'none',
  readWith: ['ibnr', 'reserve-run-off', 'outstanding-claims'],
  sources: [DEFINITIONS('section 5'), CATALOGUE_OF('A6')],
  example: {
    basis: 'service+ibnr',
    inputs: { 'open-claims-amount-at-end': 400, 'ibnr-at-end': 60 },
    result: 460,
    source: WORKED_HERE,
  },
});

const reserveRunOff = indicator('reserve-run-off', {
  domain: 'viability',
  unit: 'share',
  bases: [
    ['service+ibnr', ratio(sum('unsettled-before', 'ibnr-of-earlier'), 'held-for-claims-before')],
    ['service', ratio('unsettled-before', 'held-for-claims-before')],
  ],
  direction: 'band',
  guides: [recommended('at-least', 0.95, 'A6: 95 to 105 %'), recommended('at-most', 1.05, 'A6: 95 to 105 %')],
  readWith: ['claims-reserve', 'ibnr'],
  sources: [CATALOGUE_OF('A6')],
  example: {
    basis: 'service',
    inputs: { 'unsettled-before': 440, 'held-for-claims-before': 460 },
    result: 0.9565217391304348,
    source: { work: 'Hand-worked set of eight policies and ten claims', place: 'reserve at the end of 2023' },
  },
});

const reserveMonths = indicator('reserve-months', {
  domain: 'viability',
  unit: 'months',
  bases: [
    ['service+ibnr', ratio('equity-at-end', perMonth(SPENT))],
    ['service', ratio('equity-at-end', perMonth(SPENT_REPORTED))],
    ['accounts', ratio('equity-at-end', perMonth(SPENT_ON_ACCOUNTS))],
  ],
  direction: 'higher',
  guides: [recommended('at-least', 6, 'A6: rule of thumb of 6 to 9 months')],
  readWith: ['solvency-ratio', 'cash-runway', 'net-income'],
  sources: [CATALOGUE_OF('A6, after CIDR and BIT practice')],
  example: {
    basis: 'service',
    inputs: { 'equity-at-end': 200, 'claims-amount-by-service': 32, 'operating-expenses': 8 },
    result: 5,
    source: { ...WORKED_HERE, place: 'by hand, over one month' },
  },
});

const cashRunway = indicator('cash-runway', {
  domain: 'viability',
  unit: 'months',
  bases: [
    [
      '',
      ratio(
        'cash-at-end',
        minus(
          sum('paid-a-month-lately', 'spent-a-month-lately'),
          sum('collected-a-month-lately', 'other-income-a-month-lately'),
        ),
      ),
    ],
  ],
  reasonBelowNothing: 'more-came-in',
  direction: 'higher',
  guides: [recommended('at-least', 3, 'A6: three months or more')],
  readWith: ['liquidity-ratio', 'reserve-months', 'collection-rate'],
  sources: [CATALOGUE_OF('A6')],
  example: {
    basis: '',
    inputs: {
      'cash-at-end': 300,
      'paid-a-month-lately': 80,
      'spent-a-month-lately': 30,
      'collected-a-month-lately': 50,
      'other-income-a-month-lately': 10,
    },
    result: 6,
    source: WORKED_HERE,
  },
});

const investmentConcentration = indicator('investment-concentration', {
  domain: 'viability',
  unit: 'share',
  bases: [['', ratio('largest-holding-at-end', 'admitted-assets-at-end')]],
  direction: 'lower',
  guides: [{ kind: 'at-most', value: 0.1, authority: 'published', source: KEY_TABLE('F.7') }],
  naturalMost: 1,
  readWith: ['solvency-ratio', 'return-on-investments'],
  sources: [KEY_TABLE('F.7')],
  example: {
    basis: '',
    inputs: { 'largest-holding-at-end': 45, 'admitted-assets-at-end': 150 },
    result: 0.3,
    source: WORKED_HERE,
  },
});

const returnOnInvestments = indicator('return-on-investments', {
  domain: 'viability',
  unit: 'share',
  bases: [['', ratio('investment-income', times(0.5, sum('investments-before', 'investments-at-end')))]],
  direction: 'higher',
  readWith: ['investment-concentration', 'net-income'],
  sources: [CATALOGUE_OF('A6')],
  example: {
    basis: '',
    inputs: { 'investment-income': 6, 'investments-before': 90, 'investments-at-end': 110 },
    result: 0.06,
    source: WORKED_HERE,
  },
});

const budgetExecution = indicator('budget-execution', {
  domain: 'viability',
  unit: 'share',
  bases: [
    ['expense', ratio('operating-expenses', 'budgeted-expenses')],
    ['income', ratio('finance-income', 'budgeted-income')],
  ],
  direction: 'band',
  guides: [recommended('at-least', 0.9, 'A6: 90 to 110 %'), recommended('at-most', 1.1, 'A6: 90 to 110 %')],
  splits: ['line'],
  readWith: ['expense-ratio', 'net-income'],
  sources: [{ work: 'ILO/STEP monitoring and evaluation guide (2007)', place: 'budget monitoring' }],
  example: {
    basis: 'expense',
    inputs: { 'operating-expenses': 540, 'budgeted-expenses': 600 },
    result: 0.9,
    source: WORKED_HERE,
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const VIABILITY = [
  netIncome,
  netIncomeRatio,
  expenseRatio,
  combinedRatio,
  selfFinancingRate,
  grantDependency,
  solvencyRatio,
  liquidityRatio,
  reserveMonths,
  cashRunway,
  claimsReserve,
  reserveRunOff,
  investmentConcentration,
  returnOnInvestments,
  budgetExecution,
] as const;
