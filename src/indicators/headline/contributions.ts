import { amount, indicator, ratio, term } from '../indicator.ts';
import { DEFINITIONS, HAND_WORKED, IN_CATALOGUE, OPENIMIS } from '../sources.ts';

export const WHERE = ['product', 'area', 'poverty'] as const;

export const earnedPremium = indicator('earned-premium', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', amount('earned-contributions')]],
  variants: [['openimis', amount('contributions-allocated')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['contributions-collected', 'unearned-premium-reserve', 'incurred-claims-ratio'],
  sources: [DEFINITIONS('section 4'), OPENIMIS('P9')],
  example: {
    basis: '',
    inputs: { 'earned-contributions': 1337 },
    result: 1337,
    source: HAND_WORKED('calendar year 2023'),
  },
});

export const contributionsCollected = indicator('contributions-collected', {
  domain: 'contributions',
  unit: 'money',
  bases: [['', amount('contributions-collected')]],
  direction: 'none',
  splits: WHERE,
  readWith: ['earned-premium', 'contributions-due', 'collection-rate'],
  sources: [DEFINITIONS('section 4'), OPENIMIS('P8')],
  example: {
    basis: '',
    inputs: { 'contributions-collected': 1497 },
    result: 1497,
    source: HAND_WORKED('policies beginning in 2023'),
  },
});

export const collectionRate = indicator('collection-rate', {
  domain: 'contributions',
  unit: 'share',
  bases: [['', ratio('received-of-starting-policies', 'due-of-starting-policies')]],
  variants: [['cash', ratio('contributions-collected', 'due-of-starting-policies')]],
  evidence: term('policies-starting'),
  direction: 'higher',
  naturalMost: 1,
  guides: [
    {
      kind: 'at-least',
      value: 0.95,
      authority: 'recommended',
      source: IN_CATALOGUE('A2, recommendation'),
    },
  ],
  splits: WHERE,
  readWith: ['contributions-collected', 'arrears-ratio', 'families-paid-in-full'],
  sources: [DEFINITIONS('section 4')],
  example: {
    basis: '',
    inputs: { 'received-of-starting-policies': 1497, 'due-of-starting-policies': 1829 },
    result: 0.8184800437397485,
    source: HAND_WORKED('policies beginning in 2023'),
  },
});
