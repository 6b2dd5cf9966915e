import { amount, indicator, proportion, ratio, sum, term } from './indicator.ts';
import { HAND_WORKED, IN_CATALOGUE, OPENIMIS } from './sources.ts';

import { WHERE, collectionRate, contributionsCollected, earnedPremium } from './headline/contributions.ts';

const contributionsDue = indicator('contributions-due', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', amount('due-of-starting-policies')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['contributions-collected', 'collection-rate', 'earned-premium'],
  sources: [IN_CATALOGUE('A2')],
  example: {
    basis: '',
    inputs: { 'due-of-starting-policies': 1829 },
    result: 1829,
    source: HAND_WORKED('policies beginning in 2023'),
  },
});

const familiesPaidInFull = indicator('families-paid-in-full', {
  domain: 'contributions',
  unit: 'share',
  bases: [['', proportion('families-paid-in-full', 'families-at-end')]],
  evidence: term('families-at-end'),
  direction: 'higher',
  naturalMost: 1,
  splits: WHERE,
  readWith: ['collection-rate', 'arrears-ratio', 'members-count'],
  sources: [
    IN_CATALOGUE('A2'),
    { work: 'openIMIS list of DHIS2 indicators', place: 'families that paid in full, in part, nothing' },
  ],
  example: {
    basis: '',
    inputs: { 'families-paid-in-full': 3, 'families-at-end': 4 },
    result: 0.75,
    source: HAND_WORKED('families covered on 31 December 2023'),
  },
});

const arrearsRatio = indicator('arrears-ratio', {
  domain: 'contributions',
  unit: 'share',
  bases: [['', ratio('unpaid-past-30-days', 'due-past-30-days')]],
  evidence: term('policies-past-30-days'),
  direction: 'lower',
  naturalMost: 1,
  splits: WHERE,
  readWith: ['collection-rate', 'families-paid-in-full', 'suspension-rate'],
  sources: [IN_CATALOGUE('A2, recommendation')],
  example: {
    basis: '',
    inputs: { 'unpaid-past-30-days': 497, 'due-past-30-days': 1829 },
    result: 0.2717331875341717,
    source: HAND_WORKED('policies beginning in 2023'),
  },
});

const unearnedPremiumReserve = indicator('unearned-premium-reserve', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', amount('unearned-contributions')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['earned-premium', 'contributions-due'],
  sources: [IN_CATALOGUE('A2'), { work: 'Actuarial Outpost', place: 'thread 335895' }],
  example: {
    basis: '',
    inputs: { 'unearned-contributions': 50 },
    result: 50,
    source: {
      work: 'Actuarial Outpost, thread 335895',
      place: 'an annual contribution of 100 paid on 1 July, at the end of the year',
    },
  },
});

const averageContributionPerInsured = indicator('average-contribution-per-insured', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', ratio('earned-contributions', 'insured-years')]],
  variants: [['openimis', ratio('contributions-collected', 'insured-at-end')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['cost-per-insured', 'earned-premium', 'exposure-member-years'],
  sources: [IN_CATALOGUE('A2, recommendation'), OPENIMIS('P8 over P6')],
  example: {
    basis: '',
    inputs: { 'earned-contributions': 1337, 'insured-years': 12.654346338124573 },
    result: 105.655398096062306,
    source: HAND_WORKED('calendar year 2023'),
  },
});

const contributionSubsidyShare = indicator('contribution-subsidy-share', {
  domain: 'contributions',
  unit: 'share',
  bases: [['', ratio('received-from-others', sum('received-from-others', 'received-from-members'))]],
  direction: 'none',
  naturalMost: 1,
  splits: WHERE,
  readWith: ['contributions-collected', 'incurred-claims-ratio'],
  sources: [IN_CATALOGUE('A2')],
  example: {
    basis: '',
    inputs: { 'received-from-others': 7.5, 'received-from-members': 3.09 },
    result: 0.708215297450424929,
    source: {
      work: 'ukeraanews.com, article 161333',
      place: 'Nepal health insurance 2080/81, in thousand million rupees',
    },
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const CONTRIBUTIONS = [
  contributionsDue,
  contributionsCollected,
  collectionRate,
  familiesPaidInFull,
  arrearsRatio,
  earnedPremium,
  unearnedPremiumReserve,
  averageContributionPerInsured,
  contributionSubsidyShare,
] as const;
