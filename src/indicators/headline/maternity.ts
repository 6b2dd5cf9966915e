import { amount, indicator, proportion, rate, term } from '../indicator.ts';
import { DEFINITIONS, HAND_WORKED, WORKED_HERE } from '../sources.ts';

export const WHO_CAESAREAN = {
  work: 'WHO Global Health Observatory, births by caesarean section',
  place: 'below 10 % an insufficient number may be done',
} as const;
export const WHO_STATEMENT = {
  work: 'WHO statement on caesarean section rates (1985, renewed 2015)',
  place: 'no added benefit at population level above 10 to 15 %',
} as const;

export const WOMEN = ['age', 'area', 'product', 'poverty'] as const;
export const DRAWN = 'deliveries-to-entitled';

export const maternityBenefitUptake = indicator('maternity-benefit-uptake', {
  domain: 'maternity',
  unit: 'ratio',
  bases: [
    ['register', rate(DRAWN, 'expected-deliveries-register', 1)],
    ['asfr', rate(DRAWN, 'expected-deliveries-asfr', 1)],
    ['gfr', rate(DRAWN, 'expected-deliveries-gfr', 1)],
  ],
  given: 'first-basis',
  evidence: term(DRAWN),
  direction: 'band',
  splits: WOMEN,
  readWith: [
    'expected-births',
    'maternity-entitlement-rate',
    'delivery-claims-per-1000-women',
    'caesarean-rate',
  ],
  sources: [DEFINITIONS('section 7'), { work: 'Indicator catalogue', place: 'A5 and E3' }],
  example: {
    basis: 'gfr',
    inputs: { [DRAWN]: 17, 'expected-deliveries-gfr': 20 },
    result: 0.85,
    source: {
      work: 'Worked example of this catalogue',
      place: '250 entitled woman-years x 0.08 = 20 expected',
    },
  },
});

export const deliveries = indicator('deliveries', {
  domain: 'maternity',
  unit: 'deliveries',
  bases: [['', amount('deliveries')]],
  direction: 'none',
  splits: [...WOMEN, 'provider'],
  readWith: ['maternity-benefit-uptake', 'caesarean-rate'],
  sources: [DEFINITIONS('section 7')],
  example: { basis: '', inputs: { deliveries: 2 }, result: 2, source: HAND_WORKED('calendar year 2023') },
});

export const deliveryClaimsPer1000Women = indicator('delivery-claims-per-1000-women', {
  domain: 'maternity',
  unit: 'per 1000',
  bases: [['', rate('deliveries', 'women-years', 1000)]],
  evidence: term('deliveries'),
  direction: 'band',
  splits: WOMEN,
  readWith: ['maternity-benefit-uptake'],
  sources: [DEFINITIONS('section 7'), { work: 'Indicator catalogue', place: 'A5' }],
  example: { basis: '', inputs: { deliveries: 17, 'women-years': 250 }, result: 68, source: WORKED_HERE },
});

export const caesareanRate = indicator('caesarean-rate', {
  domain: 'maternity',
  unit: 'share',
  bases: [
    ['facility', proportion('caesareans', 'deliveries')],
    ['register', proportion('births-by-caesarean', 'births-mode-known')],
    ['population', rate('caesareans', 'births-expected', 1)],
  ],
  evidence: 'denominator',
  direction: 'band',
  guides: [
    {
      kind: 'at-least',
      value: 0.1,
      authority: 'published',
      source: WHO_CAESAREAN,
      bases: ['register', 'population'],
    },
    {
      kind: 'at-most',
      value: 0.15,
      authority: 'published',
      source: WHO_STATEMENT,
      bases: ['register', 'population'],
    },
  ],
  naturalMost: 1,
  splits: [...WOMEN, 'provider'],
  readWith: ['deliveries', 'expected-births', 'average-delivery-cost'],
  sources: [DEFINITIONS('section 7'), { work: 'Indicator catalogue', place: 'E4' }, WHO_CAESAREAN],
  example: {
    basis: 'facility',
    inputs: { caesareans: 1, deliveries: 2 },
    result: 0.5,
    source: HAND_WORKED('calendar year 2023'),
  },
});
