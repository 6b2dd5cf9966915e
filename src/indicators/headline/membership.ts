import { amount, indicator, minus, proportion, ratio, term } from '../indicator.ts';
import { DEFINITIONS, HAND_WORKED, IRIS, KEY_TABLE, OPENIMIS, WIPF_GARAND, WORKED_HERE } from '../sources.ts';

export const WHO = ['sex', 'age', 'area', 'product', 'poverty'] as const;
export const RENEWAL = {
  domain: 'membership',
  unit: 'share',
  evidence: term('renewals-matured'),
  provisionalWith: 'renewals-still-open',
  naturalMost: 1,
  splits: ['product', 'area', 'poverty'],
} as const;

export const insuredPersons = indicator('insured-persons', {
  domain: 'membership',
  unit: 'persons',
  bases: [['', amount('insured-at-end')]],
  direction: 'higher',
  splits: WHO,
  readWith: ['growth-rate', 'renewal-rate', 'coverage-ratio'],
  sources: [DEFINITIONS('section 3'), OPENIMIS('P6')],
  example: {
    basis: '',
    inputs: { 'insured-at-end': 18 },
    result: 18,
    source: HAND_WORKED('insured on 31 December 2023'),
  },
});

export const growthRate = indicator('growth-rate', {
  domain: 'membership',
  unit: 'share',
  bases: [['', ratio(minus('insured-at-end', 'insured-before'), 'insured-before')]],
  variants: [['openimis', ratio('policies-new', 'policies-before')]],
  direction: 'higher',
  evidence: term('insured-before'),
  splits: WHO,
  readWith: ['renewal-rate', 'insured-persons', 'gross-acquisition-rate'],
  sources: [DEFINITIONS('section 3'), WIPF_GARAND, OPENIMIS('D3, new policies over those in force')],
  example: {
    basis: '',
    inputs: { 'insured-at-end': 18, 'insured-before': 12 },
    result: 0.5,
    source: HAND_WORKED('calendar year 2023'),
  },
});

export const coverageRatio = indicator('coverage-ratio', {
  domain: 'membership',
  unit: 'share',
  bases: [['', ratio('insured-at-end', 'target-population')]],
  direction: 'higher',
  naturalMost: 1,
  readWith: ['insured-persons', 'growth-rate', 'household-penetration'],
  sources: [DEFINITIONS('section 3'), WIPF_GARAND],
  example: {
    basis: '',
    inputs: { 'insured-at-end': 153_368, 'target-population': 300_000 },
    result: 0.511226666666666666,
    source: { work: 'Business Standard, 4 November 2010', place: 'Yeshasvini, Mysore district, 2009-10' },
  },
});

export const womenShareInsured = indicator('women-share-insured', {
  domain: 'membership',
  unit: 'share',
  bases: [['', proportion('women-at-end', 'insured-at-end')]],
  evidence: term('insured-at-end'),
  direction: 'band',
  naturalMost: 1,
  splits: ['age', 'area', 'product', 'poverty'],
  readWith: ['insured-persons', 'maternity-benefit-uptake'],
  sources: [DEFINITIONS('section 7 and catalogue A1')],
  example: {
    basis: '',
    inputs: { 'women-at-end': 3_204_324, 'insured-at-end': 6_210_589 },
    result: 0.5159452670270083,
    source: { work: 'banksnepal.com, 8 January 2023', place: 'Nepal health insurance, share of women' },
  },
});

export const exposureMemberYears = indicator('exposure-member-years', {
  domain: 'membership',
  unit: 'person-years',
  bases: [['', amount('insured-years')]],
  direction: 'none',
  splits: WHO,
  readWith: ['insured-persons', 'claims-incidence'],
  sources: [DEFINITIONS('section 3')],
  example: {
    basis: '',
    inputs: { 'insured-years': 12.654346338124573 },
    result: 12.654346338124573,
    source: HAND_WORKED('4622 days of cover in 2023, over 365.25'),
  },
});

export const renewalRate = indicator('renewal-rate', {
  ...RENEWAL,
  bases: [['', proportion('renewals-made', 'renewals-matured')]],
  variants: [
    ['gross', proportion('policies-followed', 'policies-past-grace')],
    ['openimis', ratio('policies-following', 'policies-expiring')],
  ],
  direction: 'higher',
  guides: [{ kind: 'at-least', value: 0.8, authority: 'published', source: KEY_TABLE('M.2') }],
  readWith: ['dropout-rate', 'growth-rate', 'persistency-1', 'median-days-to-settle'],
  sources: [
    DEFINITIONS('section 6'),
    KEY_TABLE('M.2'),
    WIPF_GARAND,
    OPENIMIS('D2, renewed in a period over expired in it'),
    IRIS('PI3212'),
  ],
  example: {
    basis: '',
    inputs: { 'renewals-made': 2, 'renewals-matured': 3 },
    result: 0.6666666666666666,
    source: HAND_WORKED('eligible policies ended in 2023, 60 days of grace'),
  },
});

export const dropoutRate = indicator('dropout-rate', {
  ...RENEWAL,
  bases: [['', proportion(minus('renewals-matured', 'renewals-made'), 'renewals-matured')]],
  direction: 'lower',
  guides: [{ kind: 'at-most', value: 0.2, authority: 'published', source: KEY_TABLE('M.2, its complement') }],
  readWith: ['renewal-rate', 'growth-rate'],
  sources: [DEFINITIONS('section 6')],
  example: {
    basis: '',
    inputs: { 'renewals-made': 2, 'renewals-matured': 3 },
    result: 0.3333333333333333,
    source: WORKED_HERE,
  },
});
