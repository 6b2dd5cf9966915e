import { indicator, minus, perMonth, proportion, rate, ratio, sum, term } from './indicator.ts';
import { DEFINITIONS, HAND_WORKED, IRIS, OPENIMIS, WORKED_HERE } from './sources.ts';

import {
  ALL,
  medianDaysToSettle,
  outstandingClaims,
  p90DaysToSettle,
  promptnessOfSettlement,
  rejectionRatio,
} from './headline/promptness.ts';

const averageDaysToSettle = indicator('average-days-to-settle', {
  domain: 'promptness',
  unit: 'days',
  bases: [
    ['submission', ratio('days-to-settle', 'claims-ended')],
    ['incident', ratio(sum('days-before-submission', 'days-after-submission'), 'claims-ended-all-in-order')],
  ],
  variants: [['openimis', ratio('days-to-pay', 'claims-served-paid')]],
  evidence: term('claims-ended'),
  direction: 'lower',
  splits: ALL,
  readWith: ['median-days-to-settle', 'submission-lag', 'processing-lag'],
  sources: [
    IRIS('PI9897, from the day of service'),
    IRIS('PI8919'),
    OPENIMIS('D4, of claims paid for services given in the period'),
  ],
  example: {
    basis: 'submission',
    inputs: { 'days-to-settle': 183, 'claims-ended': 8 },
    result: 22.875,
    source: HAND_WORKED('claims ended in 2023: 5, 24, 16, 7, 107, 15, 3 and 6 days'),
  },
});

const submissionLag = indicator('submission-lag', {
  domain: 'promptness',
  unit: 'days',
  bases: [['', ratio('days-before-submission', 'claims-ended-all-in-order')]],
  evidence: term('claims-ended-all-in-order'),
  direction: 'lower',
  splits: ALL,
  readWith: ['processing-lag', 'average-days-to-settle', 'ibnr'],
  sources: [IRIS('PI2070')],
  example: {
    basis: '',
    inputs: { 'days-before-submission': 68, 'claims-ended-all-in-order': 8 },
    result: 8.5,
    source: HAND_WORKED('claims ended in 2023: 31.375 days from service, 22.875 of them after submission'),
  },
});

const processingLag = indicator('processing-lag', {
  domain: 'promptness',
  unit: 'days',
  bases: [['', ratio('days-after-submission', 'claims-ended-all-in-order')]],
  evidence: term('claims-ended-all-in-order'),
  direction: 'lower',
  splits: ALL,
  readWith: ['submission-lag', 'average-days-to-settle', 'outstanding-claims-age'],
  sources: [IRIS('PI8919')],
  example: {
    basis: '',
    inputs: { 'days-after-submission': 183, 'claims-ended-all-in-order': 8 },
    result: 22.875,
    source: HAND_WORKED('claims ended in 2023'),
  },
});

const outstandingClaimsAge = indicator('outstanding-claims-age', {
  domain: 'promptness',
  unit: 'share',
  bases: [
    ['over-30', proportion('claims-waiting-over-30', 'claims-outstanding')],
    ['over-90', proportion('claims-waiting-over-90', 'claims-outstanding')],
  ],
  evidence: term('claims-outstanding'),
  direction: 'lower',
  splits: ALL,
  readWith: ['outstanding-claims', 'promptness-of-settlement', 'pending-ratio'],
  sources: [DEFINITIONS('section 5, for outstanding claims and their age')],
  example: {
    basis: 'over-30',
    inputs: { 'claims-waiting-over-30': 12, 'claims-outstanding': 40 },
    result: 0.3,
    source: WORKED_HERE,
  },
});

const settlementRatio = indicator('settlement-ratio', {
  domain: 'promptness',
  unit: 'share',
  bases: [['', proportion('claims-paid', 'claims-decided')]],
  variants: [['openimis', proportion(minus('claims-served', 'claims-served-rejected'), 'claims-served')]],
  evidence: term('claims-decided'),
  direction: 'higher',
  naturalMost: 1,
  splits: ALL,
  readWith: ['rejection-ratio', 'pending-ratio'],
  sources: [DEFINITIONS('section 5'), OPENIMIS('D5, among all claims by day of service')],
  example: {
    basis: '',
    inputs: { 'claims-paid': 90, 'claims-decided': 100 },
    result: 0.9,
    source: IRIS('PI7902: of 100 claims reported, 90 result in a payment'),
  },
});

const pendingRatio = indicator('pending-ratio', {
  domain: 'promptness',
  unit: 'share',
  bases: [['', ratio('claims-outstanding', 'claims-reported')]],
  evidence: term('claims-reported'),
  direction: 'lower',
  splits: ALL,
  readWith: ['outstanding-claims', 'outstanding-claims-age', 'claims-reported'],
  sources: [{ work: 'openIMIS, claim management indicators in DHIS2', place: 'no. 11' }],
  example: {
    basis: '',
    inputs: { 'claims-outstanding': 1, 'claims-reported': 9 },
    result: 0.1111111111111111,
    source: HAND_WORKED('C5 at the end of 2023, over nine claims submitted in 2023'),
  },
});

const claimAdjustmentRatio = indicator('claim-adjustment-ratio', {
  domain: 'promptness',
  unit: 'share',
  bases: [['', ratio(minus('claimed-of-approved', 'amount-approved'), 'claimed-of-approved')]],
  evidence: term('claims-approved'),
  direction: 'band',
  naturalMost: 1,
  splits: ALL,
  readWith: ['reimbursement-share', 'rejection-ratio'],
  sources: [{ work: 'Indicator catalogue', place: 'A4' }],
  example: {
    basis: '',
    inputs: { 'claimed-of-approved': 1000, 'amount-approved': 870 },
    result: 0.13,
    source: WORKED_HERE,
  },
});

const complaintsRatio = indicator('complaints-ratio', {
  domain: 'promptness',
  unit: 'per 1000',
  bases: [['', rate('complaints', 'insured-years', 1000)]],
  evidence: term('complaints'),
  direction: 'lower',
  readWith: ['satisfaction-level', 'renewal-rate', 'promptness-of-settlement'],
  sources: [
    { work: 'Social Performance Indicators for Microinsurance (2013)', place: 'complaints' },
    DEFINITIONS('section 3, for the person-years'),
  ],
  example: {
    basis: '',
    inputs: { complaints: 6, 'insured-years': 1500 },
    result: 4,
    source: WORKED_HERE,
  },
});

const satisfactionLevel = indicator('satisfaction-level', {
  domain: 'promptness',
  unit: 'score',
  bases: [['', ratio('sum-of-marks', 'marks-given')]],
  evidence: term('marks-given'),
  direction: 'higher',
  naturalMost: 5,
  readWith: ['complaints-ratio', 'renewal-rate'],
  sources: [OPENIMIS('D8, which averages the averages of providers; here each mark weighs the same')],
  example: {
    basis: '',
    inputs: { 'sum-of-marks': 126, 'marks-given': 30 },
    result: 4.2,
    source: WORKED_HERE,
  },
});

const providerPaymentDelay = indicator('provider-payment-delay', {
  domain: 'promptness',
  unit: 'months',
  bases: [['', ratio('benefits-owed', perMonth('claims-paid-amount'))]],
  evidence: term('claims-paid'),
  direction: 'lower',
  readWith: ['average-days-to-settle', 'outstanding-claims'],
  sources: [
    { work: 'Indicator catalogue', place: 'A4' },
    { work: 'New Business Age, 2025', place: 'dues of Nepal’s Health Insurance Board' },
  ],
  example: {
    basis: '',
    inputs: { 'benefits-owed': 16_450_000_000, 'claims-paid-amount': 2_000_000_000 },
    result: 8.225,
    source: { work: 'New Business Age, 2025', place: 'NPR 16.45 billion owed, about 2 billion a month' },
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const PROMPTNESS = [
  promptnessOfSettlement,
  medianDaysToSettle,
  p90DaysToSettle,
  outstandingClaims,
  rejectionRatio,
  averageDaysToSettle,
  submissionLag,
  processingLag,
  outstandingClaimsAge,
  settlementRatio,
  pendingRatio,
  claimAdjustmentRatio,
  complaintsRatio,
  satisfactionLevel,
  providerPaymentDelay,
] as const;
