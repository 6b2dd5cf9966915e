import type { MeasureName } from '#measures';
import { amount, indicator, minus, proportion, quotient, rate, ratio, term } from './indicator.ts';
import { DEFINITIONS, WORKED_HERE } from './sources.ts';

import {
  WOMEN,
  caesareanRate,
  deliveries,
  deliveryClaimsPer1000Women,
  maternityBenefitUptake,
} from './headline/maternity.ts';

const CATALOGUE_A5 = { work: 'Indicator catalogue', place: 'A5' } as const;
const WHO_ANC4 = {
  work: 'WHO and MEASURE Evaluation, antenatal care coverage: at least four visits',
  place: 'numerator and denominator',
} as const;
/** Claims of women over their years of cover, against the same of men. */
const parity = (ofWomen: MeasureName, ofMen: MeasureName) =>
  ratio(quotient(ofWomen, 'female-years'), quotient(ofMen, 'male-years'));
const antenatal = (id: 'anc1-coverage' | 'anc4-coverage', visits: 'anc1' | 'anc4', seen: number) =>
  ({
    domain: 'maternity',
    unit: 'share',
    bases: [
      ['register', proportion(`births-${visits}`, 'births-visits-known')],
      ['claims', proportion(`deliveries-${visits}`, 'deliveries')],
    ],
    given: 'first-basis',
    evidence: 'denominator',
    direction: 'higher',
    naturalMost: 1,
    splits: WOMEN,
    readWith: [id === 'anc1-coverage' ? 'anc4-coverage' : 'anc1-coverage', 'anc-dropout', 'pnc-48h'],
    sources: [CATALOGUE_A5, WHO_ANC4],
    example: {
      basis: 'register',
      inputs: { [`births-${visits}`]: seen, 'births-visits-known': 40 },
      result: seen / 40,
      source: WORKED_HERE,
    },
  }) as const;

const expectedBirths = indicator('expected-births', {
  domain: 'maternity',
  unit: 'deliveries',
  bases: [
    ['register', amount('births-expected-register')],
    ['asfr', amount('births-expected-asfr')],
    ['gfr', amount('births-expected-gfr')],
  ],
  given: 'first-basis',
  direction: 'none',
  splits: WOMEN,
  readWith: ['maternity-benefit-uptake', 'institutional-delivery-rate', 'deliveries'],
  sources: [
    CATALOGUE_A5,
    { work: 'MEASURE Evaluation, births in health facilities', place: 'expected births as denominator' },
  ],
  example: {
    basis: 'gfr',
    inputs: { 'births-expected-gfr': 24 },
    result: 24,
    source: { work: 'Worked example of this catalogue', place: '300 woman-years x 0.08 = 24 births' },
  },
});

const anc1Coverage = indicator('anc1-coverage', antenatal('anc1-coverage', 'anc1', 38));
const anc4Coverage = indicator('anc4-coverage', antenatal('anc4-coverage', 'anc4', 25));

const ancDropout = indicator('anc-dropout', {
  domain: 'maternity',
  unit: 'share',
  bases: [
    ['register', proportion(minus('births-anc1', 'births-anc4'), 'births-anc1')],
    ['claims', proportion(minus('deliveries-anc1', 'deliveries-anc4'), 'deliveries-anc1')],
  ],
  given: 'first-basis',
  evidence: 'denominator',
  direction: 'lower',
  naturalMost: 1,
  splits: WOMEN,
  readWith: ['anc1-coverage', 'anc4-coverage'],
  sources: [CATALOGUE_A5, { work: 'DHIS2 health data toolkit', place: 'antenatal drop-out rate' }],
  example: {
    basis: 'register',
    inputs: { 'births-anc1': 40, 'births-anc4': 26 },
    result: 0.35,
    source: WORKED_HERE,
  },
});

const institutionalDeliveryRate = indicator('institutional-delivery-rate', {
  domain: 'maternity',
  unit: 'share',
  bases: [
    ['register', proportion('births-in-facility', 'births-place-known')],
    ['asfr', rate('deliveries', 'births-expected-asfr', 1)],
    ['gfr', rate('deliveries', 'births-expected-gfr', 1)],
  ],
  given: 'first-basis',
  evidence: 'denominator',
  direction: 'higher',
  splits: WOMEN,
  readWith: ['maternity-benefit-uptake', 'expected-births', 'skilled-birth-attendance'],
  sources: [
    CATALOGUE_A5,
    {
      work: 'WHO Global Health Observatory, institutional births',
      place: 'births in a facility over births',
    },
    { work: 'MEASURE Evaluation, births in health facilities', place: 'expected births as denominator' },
  ],
  example: {
    basis: 'register',
    inputs: { 'births-in-facility': 34, 'births-place-known': 40 },
    result: 0.85,
    source: WORKED_HERE,
  },
});

const skilledBirthAttendance = indicator('skilled-birth-attendance', {
  domain: 'maternity',
  unit: 'share',
  bases: [['register', proportion('births-skilled', 'births-attendant-known')]],
  evidence: 'denominator',
  direction: 'higher',
  guides: [
    {
      kind: 'at-least',
      value: 0.9,
      authority: 'published',
      source: {
        work: 'Humanitarian indicator registry, h-c5 births attended by skilled personnel',
        place: 'standard above 90 %',
      },
    },
  ],
  naturalMost: 1,
  splits: WOMEN,
  readWith: ['institutional-delivery-rate', 'anc4-coverage'],
  sources: [CATALOGUE_A5, { work: 'Sustainable Development Goals', place: 'indicator 3.1.2' }],
  example: {
    basis: 'register',
    inputs: { 'births-skilled': 36, 'births-attendant-known': 40 },
    result: 0.9,
    source: WORKED_HERE,
  },
});

const pnc48h = indicator('pnc-48h', {
  domain: 'maternity',
  unit: 'share',
  bases: [['claims', proportion('deliveries-postnatal', 'deliveries')]],
  evidence: term('deliveries'),
  direction: 'higher',
  naturalMost: 1,
  splits: [...WOMEN, 'provider'],
  readWith: ['institutional-delivery-rate', 'anc4-coverage', 'newborn-enrolment'],
  sources: [
    CATALOGUE_A5,
    { work: 'BMJ Global Health, definitions of maternal health indicators', place: 'postnatal care' },
  ],
  example: {
    basis: 'claims',
    inputs: { 'deliveries-postnatal': 18, deliveries: 40 },
    result: 0.45,
    source: WORKED_HERE,
  },
});

const newbornEnrolment = indicator('newborn-enrolment', {
  domain: 'maternity',
  unit: 'share',
  bases: [['', proportion('deliveries-newborn-entered', 'deliveries-newborn-due')]],
  evidence: term('deliveries-newborn-due'),
  direction: 'higher',
  naturalMost: 1,
  splits: WOMEN,
  readWith: ['deliveries', 'pnc-48h'],
  sources: [CATALOGUE_A5],
  example: {
    basis: '',
    inputs: { 'deliveries-newborn-entered': 27, 'deliveries-newborn-due': 36 },
    result: 0.75,
    source: WORKED_HERE,
  },
});

const maternityCostShare = indicator('maternity-cost-share', {
  domain: 'maternity',
  unit: 'share',
  bases: [['', ratio('maternity-amount-paid', 'claims-paid-amount')]],
  evidence: term('maternity-claims-paid'),
  direction: 'band',
  naturalMost: 1,
  splits: ['age', 'area', 'product', 'poverty', 'provider'],
  readWith: ['average-delivery-cost', 'incurred-claims-ratio', 'deliveries'],
  sources: [CATALOGUE_A5],
  example: {
    basis: '',
    inputs: { 'maternity-amount-paid': 273, 'claims-paid-amount': 910 },
    result: 0.3,
    source: WORKED_HERE,
  },
});

const averageDeliveryCost = indicator('average-delivery-cost', {
  domain: 'maternity',
  unit: 'money',
  bases: [
    ['normal', ratio('normal-delivery-cost', 'normal-deliveries')],
    ['caesarean', ratio('caesarean-cost', 'caesareans')],
  ],
  evidence: 'denominator',
  direction: 'band',
  splits: [...WOMEN, 'provider'],
  readWith: ['caesarean-rate', 'maternity-cost-share'],
  sources: [CATALOGUE_A5],
  example: {
    basis: 'normal',
    inputs: { 'normal-delivery-cost': 96_000, 'normal-deliveries': 30 },
    result: 3200,
    source: WORKED_HERE,
  },
});

const maternityEntitlementRate = indicator('maternity-entitlement-rate', {
  domain: 'maternity',
  unit: 'share',
  bases: [['', proportion('entitled-women-at-end', 'women-15-49-at-end')]],
  evidence: term('women-15-49-at-end'),
  direction: 'none',
  naturalMost: 1,
  splits: WOMEN,
  readWith: ['maternity-benefit-uptake', 'growth-rate'],
  sources: [CATALOGUE_A5, DEFINITIONS('section 7')],
  example: {
    basis: '',
    inputs: { 'entitled-women-at-end': 210, 'women-15-49-at-end': 280 },
    result: 0.75,
    source: WORKED_HERE,
  },
});

const femaleClaimsParity = indicator('female-claims-parity', {
  domain: 'maternity',
  unit: 'ratio',
  bases: [
    ['number', parity('claims-of-women', 'claims-of-men')],
    ['number-without-maternity', parity('other-claims-of-women', 'other-claims-of-men')],
    ['amount', parity('claims-amount-of-women', 'claims-amount-of-men')],
    ['amount-without-maternity', parity('other-claims-amount-of-women', 'other-claims-amount-of-men')],
  ],
  evidence: term('claims-of-men'),
  direction: 'band',
  splits: WOMEN,
  readWith: ['women-share-insured', 'women-share-claims', 'claims-incidence'],
  sources: [CATALOGUE_A5],
  example: {
    basis: 'number',
    inputs: { 'claims-of-women': 330, 'female-years': 275, 'claims-of-men': 225, 'male-years': 250 },
    result: 4 / 3,
    source: {
      work: 'Worked example of this catalogue',
      place: '1.2 claims a woman-year over 0.9 a man-year',
    },
  },
});

const womenShareClaims = indicator('women-share-claims', {
  domain: 'maternity',
  unit: 'share',
  bases: [
    ['number', proportion('claims-of-women', 'claims-of-everybody')],
    ['amount', ratio('claims-amount-of-women', 'claims-amount-of-everybody')],
  ],
  evidence: term('claims-of-everybody'),
  direction: 'band',
  naturalMost: 1,
  splits: [...WOMEN, 'provider', 'benefit'],
  readWith: ['women-share-insured', 'female-claims-parity'],
  sources: [CATALOGUE_A5],
  example: {
    basis: 'number',
    inputs: { 'claims-of-women': 330, 'claims-of-everybody': 600 },
    result: 0.55,
    source: WORKED_HERE,
  },
});

const maternalOutcomeCount = indicator('maternal-outcome-count', {
  domain: 'maternity',
  unit: 'pregnancies',
  bases: [
    ['stillbirths', amount('stillbirths')],
    ['maternal-deaths', amount('maternal-deaths')],
  ],
  direction: 'lower',
  splits: WOMEN,
  readWith: ['skilled-birth-attendance', 'institutional-delivery-rate'],
  sources: [CATALOGUE_A5],
  example: { basis: 'stillbirths', inputs: { stillbirths: 2 }, result: 2, source: WORKED_HERE },
});

/** The indicators of this domain, in the order in which they are shown. */
export const MATERNITY = [
  maternityBenefitUptake,
  expectedBirths,
  deliveries,
  deliveryClaimsPer1000Women,
  maternityEntitlementRate,
  anc1Coverage,
  anc4Coverage,
  ancDropout,
  institutionalDeliveryRate,
  skilledBirthAttendance,
  caesareanRate,
  pnc48h,
  newbornEnrolment,
  maternityCostShare,
  averageDeliveryCost,
  femaleClaimsParity,
  womenShareClaims,
  maternalOutcomeCount,
] as const;
