import { indicator, proportion, ratio, term } from './indicator.ts';
import { WORKED_HERE } from './sources.ts';

const SOCIAL = { work: 'Social Performance Indicators for Microinsurance (2013)', place: 'as cited in A8' };
const CATALOGUE_A8 = { work: 'Indicator catalogue', place: 'A8' };

const insuredBelowPovertyLine = indicator('insured-below-poverty-line', {
  domain: 'participation',
  unit: 'share',
  bases: [['', proportion('insured-poor-at-end', 'insured-of-known-poverty-at-end')]],
  evidence: term('insured-of-known-poverty-at-end'),
  direction: 'higher',
  naturalMost: 1,
  splits: ['sex', 'age', 'area', 'product'],
  readWith: ['subsidised-indigent-share', 'coverage-ratio'],
  sources: [SOCIAL, CATALOGUE_A8],
  example: {
    basis: '',
    inputs: { 'insured-poor-at-end': 60, 'insured-of-known-poverty-at-end': 240 },
    result: 0.25,
    source: WORKED_HERE,
  },
});

const subsidisedIndigentShare = indicator('subsidised-indigent-share', {
  domain: 'participation',
  unit: 'share',
  bases: [['', proportion('insured-subsidised-at-end', 'insured-at-end')]],
  evidence: term('insured-at-end'),
  direction: 'none',
  naturalMost: 1,
  splits: ['sex', 'age', 'area', 'product', 'poverty'],
  readWith: ['insured-below-poverty-line', 'self-financing-rate'],
  sources: [CATALOGUE_A8],
  example: {
    basis: '',
    inputs: { 'insured-subsidised-at-end': 31, 'insured-at-end': 125 },
    result: 0.248,
    source: {
      work: 'Pan African Medical Journal 17:232, abstract',
      place: 'Rwanda: 24.8 % indigents subsidised, here as 31 of 125',
    },
  },
});

const socialInvestmentRatio = indicator('social-investment-ratio', {
  domain: 'participation',
  unit: 'share',
  bases: [['', ratio('education-spending', 'earned-contributions')]],
  direction: 'higher',
  readWith: ['expense-ratio', 'renewal-rate'],
  sources: [SOCIAL],
  example: {
    basis: '',
    inputs: { 'education-spending': 3, 'earned-contributions': 120 },
    result: 0.025,
    source: WORKED_HERE,
  },
});

const grievancesResolved = indicator('grievances-resolved', {
  domain: 'participation',
  unit: 'share',
  bases: [['', proportion('complaints-closed', 'complaints-received')]],
  evidence: term('complaints-received'),
  direction: 'higher',
  naturalMost: 1,
  readWith: ['rejection-ratio', 'renewal-rate'],
  sources: [CATALOGUE_A8],
  example: {
    basis: '',
    inputs: { 'complaints-closed': 64, 'complaints-received': 69 },
    result: 0.927536231884058,
    source: {
      work: 'Churchill (ed.), Protecting the Poor (2006), chapter on claims',
      place: 'TUW SKOK, nine months of 2003: 16 changed and 48 upheld of 69, 5 still open',
    },
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const PARTICIPATION = [
  insuredBelowPovertyLine,
  subsidisedIndigentShare,
  socialInvestmentRatio,
  grievancesResolved,
] as const;
