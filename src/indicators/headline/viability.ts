import { INCURRED, INCURRED_ON_ACCOUNTS } from './claims.ts';
import { indicator, minus, ratio, sum, term, type Guide } from '../indicator.ts';
import { DEFINITIONS, IRIS, KEY_TABLE, WIPF_GARAND, WORKED_HERE } from '../sources.ts';

export const CATALOGUE_OF = (place: string) => ({ work: 'Indicator catalogue', place });
export const recommended = (kind: Guide['kind'], value: number, place: string): Guide => ({
  kind,
  value,
  authority: 'recommended',
  source: CATALOGUE_OF(place),
});

export const REPORTED = 'claims-amount-by-service';
export const SUPPORT = 'grants-and-subsidies';
/** Everything but what others give. */
export const OWN_INCOME = sum('earned-contributions', 'investment-and-other-income');
export const ALL_INCOME = sum('earned-contributions', 'investment-and-other-income', SUPPORT);
export const SPENT = sum(INCURRED, 'operating-expenses');
export const SPENT_REPORTED = sum(REPORTED, 'operating-expenses');
export const SPENT_ON_ACCOUNTS = sum(INCURRED_ON_ACCOUNTS, 'operating-expenses');

export const NET = {
  'claims-amount-by-service': 70,
  ibnr: 5,
  'operating-expenses': 18,
  'earned-contributions': 100,
  'investment-and-other-income': 2,
  'grants-and-subsidies': 10,
} as const;

export const expenseRatio = indicator('expense-ratio', {
  domain: 'viability',
  unit: 'share',
  bases: [['', ratio('operating-expenses', 'earned-contributions')]],
  variants: [['net-of-subsidy', ratio(minus('operating-expenses', SUPPORT), 'earned-contributions')]],
  direction: 'lower',
  guides: [{ kind: 'at-most', value: 0.2, authority: 'published', source: KEY_TABLE('F.4.1') }],
  readWith: ['incurred-claims-ratio', 'combined-ratio'],
  sources: [DEFINITIONS('section 5'), WIPF_GARAND],
  example: {
    basis: '',
    inputs: { 'operating-expenses': 18, 'earned-contributions': 100 },
    result: 0.18,
    source: WORKED_HERE,
  },
});

export const combinedRatio = indicator('combined-ratio', {
  domain: 'viability',
  unit: 'share',
  bases: [
    ['service+ibnr', ratio(SPENT, 'earned-contributions')],
    ['service', ratio(SPENT_REPORTED, 'earned-contributions')],
    ['accounts', ratio(SPENT_ON_ACCOUNTS, 'earned-contributions')],
  ],
  evidence: term('claims-by-service'),
  marginFrom: 'claims-amount-squared',
  direction: 'lower',
  guides: [
    {
      kind: 'at-most',
      value: 1,
      authority: 'recommended',
      source: { work: 'Indicator catalogue', place: 'A6: above 1 the scheme spends more than it earns' },
    },
  ],
  readWith: ['incurred-claims-ratio', 'expense-ratio'],
  sources: [DEFINITIONS('section 5')],
  example: {
    basis: 'service+ibnr',
    inputs: {
      'claims-amount-by-service': 70,
      ibnr: 5,
      'operating-expenses': 18,
      'earned-contributions': 100,
    },
    result: 0.93,
    source: WORKED_HERE,
  },
});

export const netIncomeRatio = indicator('net-income-ratio', {
  domain: 'viability',
  unit: 'share',
  bases: [
    ['service+ibnr', ratio(minus(ALL_INCOME, SPENT), 'earned-contributions')],
    ['service', ratio(minus(ALL_INCOME, SPENT_REPORTED), 'earned-contributions')],
    ['accounts', ratio(minus(ALL_INCOME, SPENT_ON_ACCOUNTS), 'earned-contributions')],
    ['net-of-subsidy', ratio(minus(OWN_INCOME, SPENT), 'earned-contributions')],
    ['accounts-net-of-subsidy', ratio(minus(OWN_INCOME, SPENT_ON_ACCOUNTS), 'earned-contributions')],
  ],
  evidence: term('claims-by-service'),
  marginFrom: 'claims-amount-squared',
  direction: 'higher',
  guides: [recommended('at-least', 0, 'A6: 0 to 10 % for a mutual')],
  readWith: ['net-income', 'combined-ratio', 'grant-dependency'],
  sources: [WIPF_GARAND, KEY_TABLE('economic viability')],
  example: { basis: 'service+ibnr', inputs: NET, result: 0.19, source: WORKED_HERE },
});

export const solvencyRatio = indicator('solvency-ratio', {
  domain: 'viability',
  unit: 'ratio',
  bases: [['', ratio('admitted-assets-at-end', 'liabilities-at-end')]],
  direction: 'higher',
  guides: [recommended('at-least', 1, 'A6: 1 at the least, 1.1 to 1.5 is comfortable')],
  readWith: ['liquidity-ratio', 'reserve-months', 'claims-reserve'],
  sources: [WIPF_GARAND, IRIS('FP6152')],
  example: {
    basis: '',
    inputs: { 'admitted-assets-at-end': 150, 'liabilities-at-end': 120 },
    result: 1.25,
    source: WORKED_HERE,
  },
});

export const liquidityRatio = indicator('liquidity-ratio', {
  domain: 'viability',
  unit: 'ratio',
  bases: [['', ratio('cash-at-end', 'short-liabilities-at-end')]],
  direction: 'higher',
  guides: [{ kind: 'at-least', value: 1, authority: 'published', source: KEY_TABLE('F.1') }],
  readWith: ['solvency-ratio', 'cash-runway'],
  sources: [KEY_TABLE('F.1, quick ratio'), WIPF_GARAND],
  example: {
    basis: '',
    inputs: { 'cash-at-end': 90, 'short-liabilities-at-end': 60 },
    result: 1.5,
    source: WORKED_HERE,
  },
});
