import { amount, indicator, proportion, quantile, ratio, term } from '../indicator.ts';
import { DEFINITIONS, HAND_WORKED, IRIS, OPENIMIS, WORKED_HERE } from '../sources.ts';

export const ALL = ['sex', 'age', 'area', 'product', 'provider', 'benefit', 'poverty'] as const;

export const promptnessOfSettlement = indicator('promptness-of-settlement', {
  domain: 'promptness',
  unit: 'share',
  bases: [['', proportion('claims-ended', 'claims-ended')]],
  evidence: term('claims-ended'),
  direction: 'none',
  splitsAbove: ['days'],
  alwaysSplit: 'days',
  readWith: ['median-days-to-settle', 'outstanding-claims'],
  sources: [DEFINITIONS('section 5'), IRIS('PI9897')],
  example: {
    basis: '',
    inputs: { 'claims-ended': 8 },
    part: { 'claims-ended': 4 },
    result: 0.5,
    source: HAND_WORKED('claims ended in 2023 within 7 days'),
  },
});

export const medianDaysToSettle = indicator('median-days-to-settle', {
  domain: 'promptness',
  unit: 'days',
  bases: [['', quantile('median-days', 'claims-ended')]],
  evidence: term('claims-ended'),
  direction: 'lower',
  splits: ALL,
  readWith: ['p90-days-to-settle', 'outstanding-claims', 'renewal-rate'],
  sources: [DEFINITIONS('section 5'), OPENIMIS('D4')],
  example: {
    basis: '',
    inputs: { 'median-days': 11, 'claims-ended': 8 },
    result: 11,
    source: HAND_WORKED('claims ended in 2023'),
  },
});

export const p90DaysToSettle = indicator('p90-days-to-settle', {
  domain: 'promptness',
  unit: 'days',
  bases: [['', quantile('p90-days', 'claims-ended')]],
  evidence: term('claims-ended'),
  direction: 'lower',
  splits: ALL,
  readWith: ['median-days-to-settle', 'outstanding-claims'],
  sources: [DEFINITIONS('section 5')],
  example: { basis: '', inputs: { 'p90-days': 45, 'claims-ended': 40 }, result: 45, source: WORKED_HERE },
});

export const outstandingClaims = indicator('outstanding-claims', {
  domain: 'promptness',
  unit: 'claims',
  bases: [['', amount('claims-outstanding')]],
  direction: 'lower',
  splits: ['sex', 'age', 'area', 'product', 'provider', 'benefit', 'poverty'],
  readWith: ['median-days-to-settle', 'promptness-of-settlement'],
  sources: [DEFINITIONS('section 5')],
  example: {
    basis: '',
    inputs: { 'claims-outstanding': 1 },
    result: 1,
    source: HAND_WORKED('submitted by and not ended by 31 December 2023: claim C5'),
  },
});

export const rejectionRatio = indicator('rejection-ratio', {
  domain: 'promptness',
  unit: 'share',
  bases: [
    ['number', proportion('claims-rejected', 'claims-decided')],
    ['amount', ratio('claims-rejected-amount', 'claims-decided-amount')],
  ],
  variants: [['iris', ratio('claims-rejected', 'claims-reported')]],
  evidence: term('claims-decided'),
  direction: 'lower',
  naturalMost: 1,
  guides: [
    {
      kind: 'at-most',
      value: 0.1,
      authority: 'recommended',
      source: { work: 'Indicator catalogue', place: 'A4, recommendation' },
    },
  ],
  splits: ALL,
  readWith: ['promptness-of-settlement', 'average-claim-cost'],
  sources: [DEFINITIONS('section 5'), IRIS('PI7902, which divides by claims submitted')],
  example: {
    basis: 'number',
    inputs: { 'claims-rejected': 10, 'claims-decided': 100 },
    result: 0.1,
    source: IRIS('PI7902'),
  },
});
