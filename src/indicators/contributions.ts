import { amount, indicator, ratio, term } from './indicator.ts';
import { DEFINITIONS, HAND_WORKED, OPENIMIS } from './sources.ts';

const WHERE = ['product', 'area', 'poverty'] as const;

const earnedPremium = indicator('earned-premium', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', amount('earned-contributions')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['contributions-collected', 'incurred-claims-ratio'],
  sources: [DEFINITIONS('section 4'), OPENIMIS('P9')],
  example: {
    basis: '',
    inputs: { 'earned-contributions': 1337 },
    result: 1337,
    source: HAND_WORKED('calendar year 2023'),
  },
});

const contributionsCollected = indicator('contributions-collected', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', amount('contributions-collected')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['earned-premium', 'collection-rate'],
  sources: [DEFINITIONS('section 4'), OPENIMIS('P8')],
  example: {
    basis: '',
    inputs: { 'contributions-collected': 1497 },
    result: 1497,
    source: HAND_WORKED('policies beginning in 2023'),
  },
});

const collectionRate = indicator('collection-rate', {
  domain: 'contributions',
  unit: 'share',
  bases: [['', ratio('received-of-starting-policies', 'due-of-starting-policies')]],
  evidence: term('policies-starting'),
  direction: 'higher',
  naturalMost: 1,
  guides: [
    {
      kind: 'at-least',
      value: 0.95,
      authority: 'recommended',
      source: { work: 'Indicator catalogue', place: 'A2, recommendation' },
    },
  ],
  splits: WHERE,
  readWith: ['contributions-collected', 'earned-premium'],
  sources: [DEFINITIONS('section 4')],
  example: {
    basis: '',
    inputs: { 'received-of-starting-policies': 1497, 'due-of-starting-policies': 1829 },
    result: 0.8184800437397485,
    source: HAND_WORKED('policies beginning in 2023'),
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const CONTRIBUTIONS = [earnedPremium, contributionsCollected, collectionRate] as const;
