import { amount, claimsRatio, indicator, minus, rate, ratio, sum, term } from '../indicator.ts';
import { DEFINITIONS, HAND_WORKED, IRIS, KEY_TABLE, OPENIMIS, WIPF_GARAND } from '../sources.ts';

export const WHO = ['sex', 'age', 'area', 'product', 'poverty'] as const;
export const WHERE = ['product', 'area', 'poverty'] as const;
export const INCURRED = sum('claims-amount-by-service', 'ibnr');
/** Incurred as the accounts of monthly returns have it: paid, and by how much the claims reserve has grown. */
export const INCURRED_ON_ACCOUNTS = minus(
  sum('amount-paid-on-returns', 'claims-reserve-at-end'),
  'claims-reserve-before',
);
export const SQUARES = 'claims-amount-squared';
export const ADMISSIONS = sum('inpatient-claims', 'deliveries');

export const incurredClaimsRatio = indicator('incurred-claims-ratio', {
  domain: 'claims',
  unit: 'share',
  bases: [
    ['service+ibnr', claimsRatio(INCURRED, 'earned-contributions', SQUARES)],
    ['service', claimsRatio('claims-amount-by-service', 'earned-contributions', SQUARES)],
    ['accounts', ratio(INCURRED_ON_ACCOUNTS, 'earned-contributions')],
  ],
  variants: [['openimis', ratio('paid-amount-by-service', 'contributions-allocated')]],
  evidence: term('claims-by-service'),
  direction: 'band',
  guides: [
    { kind: 'at-least', value: 0.75, authority: 'published', source: KEY_TABLE('F.5') },
    {
      kind: 'at-most',
      value: 0.85,
      authority: 'recommended',
      source: { work: 'Indicator catalogue', place: 'A3, recommendation' },
    },
  ],
  splits: WHERE,
  splitsAbove: ['benefit'],
  readWith: ['expense-ratio', 'combined-ratio', 'ibnr', 'claims-incidence', 'average-claim-cost'],
  sources: [
    DEFINITIONS('section 5'),
    WIPF_GARAND,
    IRIS('FP8478'),
    OPENIMIS('D1: remunerated by month of service over contributions paid and allocated to the month'),
  ],
  example: {
    basis: 'service+ibnr',
    inputs: { 'claims-amount-by-service': 70, ibnr: 0, 'earned-contributions': 100 },
    result: 0.7,
    source: IRIS('FP8478'),
  },
});

export const ibnr = indicator('ibnr', {
  domain: 'claims',
  unit: 'money',
  bases: [['', amount('ibnr')]],
  isComparedOverTime: false,
  direction: 'none',
  readWith: ['incurred-claims-ratio', 'median-days-to-settle'],
  sources: [DEFINITIONS('section 5'), { work: 'Chain-ladder method', place: 'volume-weighted, no tail' }],
  example: {
    basis: '',
    inputs: { ibnr: 95 },
    result: 95,
    source: {
      work: 'Worked example of this catalogue',
      place: 'triangle 100 50 15; 200 100; 100: 0 + 30 + 65',
    },
  },
});

export const paidClaimsRatio = indicator('paid-claims-ratio', {
  domain: 'claims',
  unit: 'share',
  bases: [['cash', ratio('claims-paid-amount', 'contributions-collected')]],
  evidence: term('claims-paid'),
  direction: 'none',
  splits: WHERE,
  readWith: ['incurred-claims-ratio', 'contributions-collected'],
  sources: [DEFINITIONS('section 5')],
  example: {
    basis: 'cash',
    inputs: { 'claims-paid-amount': 910, 'contributions-collected': 1497 },
    result: 0.6078824315297261,
    source: HAND_WORKED('calendar year 2023'),
  },
});

export const averageClaimCost = indicator('average-claim-cost', {
  domain: 'claims',
  unit: 'money',
  bases: [['', ratio('claims-paid-amount', 'claims-paid')]],
  variants: [['openimis', ratio('paid-amount-by-service', 'claims-served')]],
  evidence: term('claims-paid'),
  direction: 'band',
  splits: [...WHO, 'provider', 'benefit'],
  readWith: ['claims-incidence', 'cost-per-insured'],
  sources: [DEFINITIONS('section 5'), OPENIMIS('D7, which divides by all claims')],
  example: {
    basis: '',
    inputs: { 'claims-paid-amount': 910, 'claims-paid': 7 },
    result: 130,
    source: HAND_WORKED('calendar year 2023'),
  },
});

export const claimsIncidence = indicator('claims-incidence', {
  domain: 'claims',
  unit: 'per 1000',
  bases: [
    ['', rate('claims-by-service', 'insured-years', 1000)],
    ['returns', rate('claims-not-rejected-on-returns', 'insured-years', 1000)],
  ],
  variants: [['openimis', rate('claims-served', 'insured-at-end', 1000)]],
  evidence: term('claims-by-service'),
  direction: 'band',
  splits: WHO,
  splitsAbove: ['benefit'],
  readWith: ['average-claim-cost', 'cost-per-insured', 'hospitalisation-rate'],
  sources: [DEFINITIONS('section 5'), OPENIMIS('D6, which divides by insured at month end')],
  example: {
    basis: '',
    inputs: { 'claims-by-service': 8, 'insured-years': 12.654346338124573 },
    result: 632.1938554738209,
    source: HAND_WORKED('calendar year 2023'),
  },
});

export const hospitalisationRate = indicator('hospitalisation-rate', {
  domain: 'claims',
  unit: 'per 1000',
  bases: [['', rate(ADMISSIONS, 'insured-years', 1000)]],
  evidence: ADMISSIONS,
  direction: 'band',
  splits: WHO,
  readWith: ['claims-incidence', 'average-claim-cost'],
  sources: [DEFINITIONS('section 5')],
  example: {
    basis: '',
    inputs: { 'inpatient-claims': 1, deliveries: 2, 'insured-years': 12.654346338124573 },
    result: 237.0726958026828,
    source: HAND_WORKED('calendar year 2023'),
  },
});

export const costPerInsured = indicator('cost-per-insured', {
  domain: 'claims',
  unit: 'money',
  bases: [
    ['service+ibnr', ratio(INCURRED, 'insured-years')],
    ['service', ratio('claims-amount-by-service', 'insured-years')],
    ['accounts', ratio(INCURRED_ON_ACCOUNTS, 'insured-years')],
  ],
  evidence: term('claims-by-service'),
  direction: 'lower',
  splits: WHO,
  splitsAbove: ['benefit'],
  readWith: ['claims-incidence', 'average-claim-cost', 'earned-premium'],
  sources: [DEFINITIONS('section 5')],
  example: {
    basis: 'service+ibnr',
    inputs: { 'claims-amount-by-service': 1200, ibnr: 90, 'insured-years': 12.654346338124573 },
    result: 101.94125919515363,
    source: HAND_WORKED('incurred 1290 in 2023, here as 1200 reported and 90 not yet reported'),
  },
});
