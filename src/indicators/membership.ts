import { amount, indicator, proportion, ratio, term } from './indicator.ts';
import { DEFINITIONS, HAND_WORKED, IN_CATALOGUE, OPENIMIS, WORKED_HERE } from './sources.ts';

import {
  coverageRatio,
  dropoutRate,
  exposureMemberYears,
  growthRate,
  insuredPersons,
  renewalRate,
  womenShareInsured,
} from './headline/membership.ts';

/** A family is where its head lives, and as poor as its head; it has neither sex nor age. */
const WHERE = ['product', 'area', 'poverty'] as const;

const PERSISTENCY = {
  domain: 'membership',
  unit: 'share',
  direction: 'higher',
  naturalMost: 1,
  splits: WHERE,
  sources: [IN_CATALOGUE('A1, recommendation'), DEFINITIONS('section 6, for the days of grace')],
} as const;

const membersCount = indicator('members-count', {
  domain: 'membership',
  unit: 'members',
  bases: [['', amount('members-at-end')]],
  variants: [['openimis', amount('policies-at-end')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['insured-persons', 'average-insured-per-policy', 'new-enrolments'],
  sources: [IN_CATALOGUE('A1'), OPENIMIS('P1, which counts policies')],
  example: {
    basis: '',
    inputs: { 'members-at-end': 4 },
    result: 4,
    source: HAND_WORKED('families covered on 31 December 2023'),
  },
});

const newEnrolments = indicator('new-enrolments', {
  domain: 'membership',
  unit: 'families',
  bases: [['', amount('families-new')]],
  variants: [['openimis', amount('policies-new')]],
  direction: 'higher',
  splits: WHERE,
  readWith: ['gross-acquisition-rate', 'members-count', 'renewal-rate'],
  sources: [IN_CATALOGUE('A1'), OPENIMIS('P2, which counts policies')],
  example: {
    basis: '',
    inputs: { 'families-new': 2 },
    result: 2,
    source: HAND_WORKED('families first covered in 2023'),
  },
});

const grossAcquisitionRate = indicator('gross-acquisition-rate', {
  domain: 'membership',
  unit: 'share',
  bases: [['', ratio('policies-new', 'policies-before')]],
  evidence: term('policies-before'),
  direction: 'higher',
  splits: WHERE,
  readWith: ['growth-rate', 'renewal-rate', 'new-enrolments'],
  sources: [IN_CATALOGUE('A1'), OPENIMIS('D3, there called growth')],
  example: {
    basis: '',
    inputs: { 'policies-new': 2, 'policies-before': 4 },
    result: 0.5,
    source: HAND_WORKED('calendar year 2023'),
  },
});

const householdPenetration = indicator('household-penetration', {
  domain: 'membership',
  unit: 'share',
  bases: [['', ratio('families-at-end', 'target-households')]],
  direction: 'higher',
  naturalMost: 1,
  readWith: ['coverage-ratio', 'average-insured-per-policy', 'new-enrolments'],
  sources: [
    IN_CATALOGUE('A1'),
    { work: 'ILO, Rashtriya Swasthya Bima Yojana (WCMS_843492)', place: 'key indicators: enrolment ratio' },
  ],
  example: {
    basis: '',
    inputs: { 'families-at-end': 4, 'target-households': 20 },
    result: 0.2,
    source: WORKED_HERE,
  },
});

const averageInsuredPerPolicy = indicator('average-insured-per-policy', {
  domain: 'membership',
  unit: 'persons',
  bases: [['', ratio('insured-at-end', 'members-at-end')]],
  evidence: term('members-at-end'),
  direction: 'band',
  splits: WHERE,
  readWith: ['insured-persons', 'members-count', 'women-share-insured'],
  sources: [
    IN_CATALOGUE('A1'),
    { work: 'openIMIS list of DHIS2 indicators', place: 'average size of member families' },
  ],
  example: {
    basis: '',
    inputs: { 'insured-at-end': 60, 'members-at-end': 21 },
    result: 2.857142857142857,
    source: { work: 'openIMIS demonstration records', place: '60 insured in 21 families' },
  },
});

const persistency1 = indicator('persistency-1', {
  ...PERSISTENCY,
  bases: [['', proportion('families-kept-1-year', 'families-at-1-year')]],
  evidence: term('families-at-1-year'),
  provisionalWith: 'families-open-1-year',
  readWith: ['renewal-rate', 'persistency-2', 'persistency-3'],
  example: {
    basis: '',
    inputs: { 'families-kept-1-year': 2, 'families-at-1-year': 4 },
    result: 0.5,
    source: HAND_WORKED('first anniversaries in 2023, 60 days of grace'),
  },
});

const persistency2 = indicator('persistency-2', {
  ...PERSISTENCY,
  bases: [['', proportion('families-kept-2-years', 'families-at-2-years')]],
  evidence: term('families-at-2-years'),
  provisionalWith: 'families-open-2-years',
  readWith: ['persistency-1', 'persistency-3', 'renewal-rate'],
  example: {
    basis: '',
    inputs: { 'families-kept-2-years': 27, 'families-at-2-years': 60 },
    result: 0.45,
    source: WORKED_HERE,
  },
});

const persistency3 = indicator('persistency-3', {
  ...PERSISTENCY,
  bases: [['', proportion('families-kept-3-years', 'families-at-3-years')]],
  evidence: term('families-at-3-years'),
  provisionalWith: 'families-open-3-years',
  readWith: ['persistency-1', 'persistency-2', 'renewal-rate'],
  example: {
    basis: '',
    inputs: { 'families-kept-3-years': 20, 'families-at-3-years': 50 },
    result: 0.4,
    source: WORKED_HERE,
  },
});

const suspensionRate = indicator('suspension-rate', {
  domain: 'membership',
  unit: 'share',
  // No interval: a policy that began within the period can be suspended in it, and is not among those before it.
  bases: [['', ratio('policies-suspended', 'policies-before')]],
  evidence: term('policies-before'),
  direction: 'lower',
  splits: WHERE,
  readWith: ['collection-rate', 'arrears-ratio', 'dropout-rate'],
  sources: [IN_CATALOGUE('A1'), OPENIMIS('P3')],
  example: {
    basis: '',
    inputs: { 'policies-suspended': 3, 'policies-before': 60 },
    result: 0.05,
    source: WORKED_HERE,
  },
});

const expiredPolicies = indicator('expired-policies', {
  domain: 'membership',
  unit: 'policies',
  bases: [['', amount('policies-expiring')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['renewal-rate', 'new-enrolments'],
  sources: [IN_CATALOGUE('A1'), OPENIMIS('P4')],
  example: {
    basis: '',
    inputs: { 'policies-expiring': 5 },
    result: 5,
    source: HAND_WORKED('policies that ended in 2023'),
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const MEMBERSHIP = [
  insuredPersons,
  membersCount,
  averageInsuredPerPolicy,
  exposureMemberYears,
  newEnrolments,
  growthRate,
  grossAcquisitionRate,
  coverageRatio,
  householdPenetration,
  womenShareInsured,
  expiredPolicies,
  renewalRate,
  dropoutRate,
  persistency1,
  persistency2,
  persistency3,
  suspensionRate,
] as const;
