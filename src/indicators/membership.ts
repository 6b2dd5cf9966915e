import { amount, indicator, minus, proportion, ratio, term } from './indicator.ts';
import {
  DEFINITIONS,
  HAND_WORKED,
  IN_CATALOGUE,
  IRIS,
  KEY_TABLE,
  OPENIMIS,
  WIPF_GARAND,
  WORKED_HERE,
} from './sources.ts';

const WHO = ['sex', 'age', 'area', 'product', 'poverty'] as const;
/** A family is where its head lives, and as poor as its head; it has neither sex nor age. */
const WHERE = ['product', 'area', 'poverty'] as const;

const insuredPersons = indicator('insured-persons', {
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

const growthRate = indicator('growth-rate', {
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

const coverageRatio = indicator('coverage-ratio', {
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

const womenShareInsured = indicator('women-share-insured', {
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

const exposureMemberYears = indicator('exposure-member-years', {
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

const RENEWAL = {
  domain: 'membership',
  unit: 'share',
  evidence: term('renewals-matured'),
  provisionalWith: 'renewals-still-open',
  naturalMost: 1,
  splits: ['product', 'area', 'poverty'],
} as const;

const renewalRate = indicator('renewal-rate', {
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

const dropoutRate = indicator('dropout-rate', {
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

const PERSISTENCY = {
  domain: 'membership',
  unit: 'share',
  direction: 'higher',
  naturalMost: 1,
  splits: WHERE,
  sources: [IN_CATALOGUE('A1, recommendation'), DEFINITIONS('section 6, for the days of grace')],
} as const;

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
