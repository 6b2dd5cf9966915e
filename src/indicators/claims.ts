import { amount, indicator, proportion, rate, ratio, term, type Example } from './indicator.ts';
import { DEFINITIONS, HAND_WORKED, IRIS, OPENIMIS, WORKED_HERE } from './sources.ts';

import {
  INCURRED,
  INCURRED_ON_ACCOUNTS,
  WHO,
  averageClaimCost,
  claimsIncidence,
  costPerInsured,
  hospitalisationRate,
  ibnr,
  incurredClaimsRatio,
  paidClaimsRatio,
} from './headline/claims.ts';

const EVERY = [...WHO, 'provider', 'benefit'] as const;

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
