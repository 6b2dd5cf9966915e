import {
  amount,
  claimsRatio,
  indicator,
  minus,
  proportion,
  rate,
  ratio,
  sum,
  term,
  type Example,
} from './indicator.ts';
import { DEFINITIONS, HAND_WORKED, IRIS, KEY_TABLE, OPENIMIS, WIPF_GARAND, WORKED_HERE } from './sources.ts';

const WHO = ['sex', 'age', 'area', 'product', 'poverty'] as const;
const WHERE = ['product', 'area', 'poverty'] as const;
const EVERY = [...WHO, 'provider', 'benefit'] as const;

export const INCURRED = sum('claims-amount-by-service', 'ibnr');
/** Incurred as the accounts of monthly returns have it: paid, and by how much the claims reserve has grown. */
export const INCURRED_ON_ACCOUNTS = minus(
  sum('amount-paid-on-returns', 'claims-reserve-at-end'),
  'claims-reserve-before',
);
const SQUARES = 'claims-amount-squared';
const ADMISSIONS = sum('inpatient-claims', 'deliveries');

const incurredClaimsRatio = indicator('incurred-claims-ratio', {
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

const ibnr = indicator('ibnr', {
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

const paidClaimsRatio = indicator('paid-claims-ratio', {
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

const averageClaimCost = indicator('average-claim-cost', {
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

const claimsIncidence = indicator('claims-incidence', {
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

const hospitalisationRate = indicator('hospitalisation-rate', {
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

const costPerInsured = indicator('cost-per-insured', {
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

/** A count of claims that stands for itself. */
const counted = <Id extends string>(
  id: Id,
  measure: 'claims-reported' | 'claims-decided' | 'claims-paid' | 'claims-rejected',
  example: Pick<Example, 'result' | 'source'>,
  readWith: readonly string[],
) =>
  indicator(id, {
    domain: 'claims',
    unit: 'claims',
    bases: [['', amount(measure)]],
    direction: 'none',
    splits: EVERY,
    readWith,
    sources: [DEFINITIONS('section 5'), OPENIMIS('P10 and P12'), IRIS('PI3383')],
    example: { basis: '', inputs: { [measure]: example.result }, ...example },
  });

const claimsReported = counted(
  'claims-reported',
  'claims-reported',
  { result: 9, source: HAND_WORKED('submitted in 2023: all but C7') },
  ['claims-settled', 'outstanding-claims'],
);
const claimsSettled = counted(
  'claims-settled',
  'claims-decided',
  { result: 8, source: HAND_WORKED('seven paid and one rejected in 2023') },
  ['claims-reported', 'outstanding-claims', 'promptness-of-settlement'],
);
const claimsPaid = counted(
  'claims-paid',
  'claims-paid',
  { result: 7, source: HAND_WORKED('paid in 2023: C1, C2, C4, C6, C8, C9, C10') },
  ['claims-settled', 'average-claim-cost'],
);
const claimsRejected = counted(
  'claims-rejected',
  'claims-rejected',
  { result: 1, source: HAND_WORKED('rejected in 2023: C3') },
  ['rejection-ratio', 'claims-settled'],
);

const incurredClaims = indicator('incurred-claims', {
  domain: 'claims',
  unit: 'money',
  bases: [
    ['service+ibnr', amount(INCURRED)],
    ['service', amount('claims-amount-by-service')],
    ['accounts', amount(INCURRED_ON_ACCOUNTS)],
  ],
  evidence: term('claims-by-service'),
  direction: 'none',
  splits: EVERY,
  readWith: ['incurred-claims-ratio', 'ibnr', 'cost-per-insured'],
  sources: [
    DEFINITIONS('section 5'),
    { work: 'Actuarial Outpost, thread 335895', place: 'earned premium and incurred claims, worked example' },
  ],
  example: {
    basis: 'accounts',
    inputs: { 'amount-paid-on-returns': 910, 'claims-reserve-at-end': 460, 'claims-reserve-before': 80 },
    result: 1290,
    source: HAND_WORKED('calendar year 2023'),
  },
});

const outpatientContacts = indicator('outpatient-contacts-per-insured', {
  domain: 'claims',
  unit: 'per person-year',
  bases: [['', rate('outpatient-claims', 'insured-years', 1)]],
  evidence: term('outpatient-claims'),
  direction: 'band',
  splits: WHO,
  readWith: ['claims-incidence', 'average-claim-cost', 'hospitalisation-rate'],
  sources: [
    DEFINITIONS('section 3, for the person-years'),
    { work: 'Pan African Medical Journal 17:232', place: 'Rwanda: 1.07 visits, where one is recommended' },
  ],
  example: {
    basis: '',
    inputs: { 'outpatient-claims': 3, 'insured-years': 12.654346338124573 },
    result: 0.23707269580268282,
    source: HAND_WORKED('C1, C4 and C7 in 2023'),
  },
});

const claimantsShare = indicator('claimants-share', {
  domain: 'claims',
  unit: 'share',
  bases: [['', proportion('claimants', 'persons-covered')]],
  evidence: term('persons-covered'),
  direction: 'band',
  naturalMost: 1,
  splits: WHO,
  readWith: ['claims-incidence', 'renewal-rate'],
  sources: [
    { work: 'openIMIS, claim management indicators in DHIS2', place: 'no. 2' },
    { work: 'Indicator catalogue', place: 'A3: insured exposed, here everybody covered on any day' },
  ],
  example: {
    basis: '',
    inputs: { claimants: 5, 'persons-covered': 21 },
    result: 0.23809523809523808,
    source: HAND_WORKED('five persons served in 2023 with claims paid since, among 21 covered in 2023'),
  },
});

const reimbursementShare = indicator('reimbursement-share', {
  domain: 'claims',
  unit: 'share',
  bases: [
    ['', ratio('claims-paid-amount', 'claimed-of-paid')],
    ['returns', ratio('amount-paid-on-returns', 'amount-claimed-on-returns')],
  ],
  evidence: term('claims-paid'),
  direction: 'higher',
  naturalMost: 1,
  splits: EVERY,
  readWith: ['claim-adjustment-ratio', 'rejection-ratio', 'average-claim-cost'],
  sources: [{ work: 'Indicator catalogue', place: 'A3' }],
  example: {
    basis: '',
    inputs: { 'claims-paid-amount': 910, 'claimed-of-paid': 970 },
    result: 0.9381443298969072,
    source: HAND_WORKED('claims paid in 2023'),
  },
});

const averageLengthOfStay = indicator('average-length-of-stay', {
  domain: 'claims',
  unit: 'days',
  bases: [['', ratio('stay-days', 'stays')]],
  evidence: term('stays'),
  direction: 'band',
  splits: [...WHO, 'provider'],
  readWith: ['hospitalisation-rate', 'average-claim-cost'],
  sources: [
    { work: 'Indicator catalogue', place: 'A3' },
    { work: 'Hospital statistics, common practice', place: 'days from admission to discharge, at least one' },
  ],
  example: {
    basis: '',
    inputs: { 'stay-days': 9, stays: 3 },
    result: 3,
    source: WORKED_HERE,
  },
});

const benefitMix = indicator('benefit-mix', {
  domain: 'claims',
  unit: 'share',
  bases: [
    ['number', proportion('claims-by-service', 'claims-by-service')],
    ['amount', ratio('claims-amount-by-service', 'claims-amount-by-service')],
  ],
  evidence: term('claims-by-service'),
  direction: 'none',
  splitsAbove: ['benefit'],
  alwaysSplit: 'benefit',
  readWith: ['average-claim-cost', 'claims-incidence', 'incurred-claims'],
  sources: [
    DEFINITIONS('section 5, for the claims counted and their amounts'),
    { work: 'openIMIS, indicators of a mutuelle deployment', place: 'services by visit type' },
  ],
  example: {
    basis: 'number',
    inputs: { 'claims-by-service': 8 },
    part: { 'claims-by-service': 3 },
    result: 0.375,
    source: HAND_WORKED('outpatient claims of 2023: C1, C4, C7 of eight not rejected'),
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const CLAIMS = [
  incurredClaimsRatio,
  ibnr,
  paidClaimsRatio,
  averageClaimCost,
  claimsIncidence,
  hospitalisationRate,
  costPerInsured,
  incurredClaims,
  claimsReported,
  claimsSettled,
  claimsPaid,
  claimsRejected,
  outpatientContacts,
  claimantsShare,
  reimbursementShare,
  averageLengthOfStay,
  benefitMix,
] as const;
