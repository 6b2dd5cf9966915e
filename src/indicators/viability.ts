import { INCURRED } from './claims.ts';
import { indicator, ratio, sum, term } from './indicator.ts';
import { DEFINITIONS, KEY_TABLE, WIPF_GARAND, WORKED_HERE } from './sources.ts';

const expenseRatio = indicator('expense-ratio', {
  domain: 'viability',
  unit: 'share',
  bases: [['', ratio('operating-expenses', 'earned-contributions')]],
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

const combinedRatio = indicator('combined-ratio', {
  domain: 'viability',
  unit: 'share',
  bases: [
    ['service+ibnr', ratio(sum(INCURRED, 'operating-expenses'), 'earned-contributions')],
    ['service', ratio(sum('claims-amount-by-service', 'operating-expenses'), 'earned-contributions')],
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

/** The indicators of this domain, in the order in which they are shown. */
export const VIABILITY = [expenseRatio, combinedRatio] as const;
