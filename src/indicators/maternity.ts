import { amount, indicator, proportion, rate, term } from './indicator.ts';
import { DEFINITIONS, HAND_WORKED, WORKED_HERE } from './sources.ts';

const WOMEN = ['age', 'area', 'product', 'poverty'] as const;
const DRAWN = 'deliveries-to-entitled';

const maternityBenefitUptake = indicator('maternity-benefit-uptake', {
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
  readWith: ['deliveries', 'delivery-claims-per-1000-women', 'caesarean-rate', 'women-share-insured'],
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

const deliveries = indicator('deliveries', {
  domain: 'maternity',
  unit: 'deliveries',
  bases: [['', amount('deliveries')]],
  direction: 'none',
  splits: [...WOMEN, 'provider'],
  readWith: ['maternity-benefit-uptake', 'caesarean-rate'],
  sources: [DEFINITIONS('section 7')],
  example: { basis: '', inputs: { deliveries: 2 }, result: 2, source: HAND_WORKED('calendar year 2023') },
});

const deliveryClaimsPer1000Women = indicator('delivery-claims-per-1000-women', {
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

const caesareanRate = indicator('caesarean-rate', {
  domain: 'maternity',
  unit: 'share',
  bases: [['facility', proportion('caesareans', 'deliveries')]],
  evidence: term('deliveries'),
  direction: 'band',
  naturalMost: 1,
  splits: [...WOMEN, 'provider'],
  readWith: ['deliveries', 'average-claim-cost'],
  sources: [DEFINITIONS('section 7'), { work: 'Indicator catalogue', place: 'E4' }],
  example: {
    basis: 'facility',
    inputs: { caesareans: 1, deliveries: 2 },
    result: 0.5,
    source: HAND_WORKED('calendar year 2023'),
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const MATERNITY = [
  maternityBenefitUptake,
  deliveries,
  deliveryClaimsPer1000Women,
  caesareanRate,
] as const;
