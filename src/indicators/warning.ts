import {
  amount,
  indicator,
  minus,
  proportion,
  quotient,
  rate,
  rateRatio,
  ratio,
  sum,
  term,
  type Source,
  type Term,
} from './indicator.ts';
import { DEFINITIONS, WORKED_HERE } from './sources.ts';

const WHO = ['sex', 'age', 'area', 'product', 'poverty'] as const;
const WOMEN = ['age', 'area', 'product', 'poverty'] as const;
const CATALOGUE_A9: Source = { work: 'Indicator catalogue', place: 'A9, recommendation' };
const byHand = (place: string): Source => ({ work: WORKED_HERE.work, place });

/**
 * How many cases a comparison of two groups is worth: a·b / (a + b), whose inverse is the variance of the logarithm of
 * the ratio of their rates. Never more than the smaller of the two.
 */
const worth = (a: Parameters<typeof term>[0], b: Parameters<typeof term>[0]): Term =>
  quotient(a, quotient(sum(a, b), b));

const earlyClaimShare = indicator('early-claim-share', {
  domain: 'warning',
  unit: 'share',
  bases: [['', proportion('claims-early', 'claims-first-year')]],
  evidence: term('claims-first-year'),
  direction: 'lower',
  naturalMost: 1,
  splits: WHO,
  readWith: ['new-to-renewed-frequency', 'early-maternity-share', 'growth-rate'],
  sources: [CATALOGUE_A9],
  example: {
    basis: '',
    inputs: { 'claims-early': 30, 'claims-first-year': 200 },
    result: 0.15,
    source: byHand('30 of 200 claims of first-year insured, where 8.2 % would be even'),
  },
});

const earlyMaternityShare = indicator('early-maternity-share', {
  domain: 'warning',
  unit: 'share',
  bases: [['', proportion('deliveries-early', 'deliveries')]],
  evidence: term('deliveries'),
  direction: 'lower',
  naturalMost: 1,
  splits: WOMEN,
  readWith: ['observed-to-expected-deliveries', 'deliveries', 'maternity-benefit-uptake'],
  sources: [CATALOGUE_A9, DEFINITIONS('section 7, deliveries')],
  example: {
    basis: '',
    inputs: { 'deliveries-early': 9, deliveries: 60 },
    result: 0.15,
    source: byHand('9 of 60 deliveries within 270 days of joining'),
  },
});

const observedToExpectedDeliveries = indicator('observed-to-expected-deliveries', {
  domain: 'warning',
  unit: 'ratio',
  bases: [
    ['register', rate('deliveries', 'births-expected-register', 1)],
    ['asfr', rate('deliveries', 'births-expected-asfr', 1)],
    ['gfr', rate('deliveries', 'births-expected-gfr', 1)],
  ],
  given: 'first-basis',
  evidence: term('deliveries'),
  direction: 'band',
  guides: [{ kind: 'at-most', value: 1.2, authority: 'recommended', source: CATALOGUE_A9 }],
  splits: WOMEN,
  readWith: ['maternity-benefit-uptake', 'early-maternity-share', 'deliveries'],
  sources: [CATALOGUE_A9, { work: 'Indicator catalogue', place: 'A5, expected births' }],
  example: {
    basis: 'gfr',
    inputs: { deliveries: 66, 'births-expected-gfr': 50 },
    result: 1.32,
    source: byHand('625 woman-years x 0.08 = 50 expected, 66 claimed'),
  },
});

const NEW_RATE = quotient('claims-first-year', 'first-year-years');
const RENEWED_RATE = quotient('claims-later-years', 'later-years');

const newToRenewedFrequency = indicator('new-to-renewed-frequency', {
  domain: 'warning',
  unit: 'ratio',
  bases: [['', rateRatio(NEW_RATE, RENEWED_RATE, ['claims-first-year', 'claims-later-years'])]],
  evidence: worth('claims-first-year', 'claims-later-years'),
  direction: 'band',
  guides: [{ kind: 'at-most', value: 1.3, authority: 'recommended', source: CATALOGUE_A9 }],
  splits: WHO,
  readWith: ['claims-incidence', 'early-claim-share', 'renewal-by-claim-status'],
  sources: [CATALOGUE_A9],
  example: {
    basis: '',
    inputs: {
      'claims-first-year': 300,
      'first-year-years': 200,
      'claims-later-years': 400,
      'later-years': 400,
    },
    result: 1.5,
    source: byHand('1.5 claims a person-year among the new, 1 among the renewed'),
  },
});

const renewalByClaimStatus = indicator('renewal-by-claim-status', {
  domain: 'warning',
  unit: 'share',
  bases: [
    [
      '',
      amount(
        minus(
          quotient('renewals-made-with-claim', 'renewals-matured-with-claim'),
          quotient('renewals-made-without-claim', 'renewals-matured-without-claim'),
        ),
      ),
    ],
  ],
  evidence: worth('renewals-matured-with-claim', 'renewals-matured-without-claim'),
  provisionalWith: 'renewals-still-open',
  direction: 'band',
  splits: ['area', 'product', 'poverty'],
  readWith: ['renewal-rate', 'new-to-renewed-frequency', 'claims-incidence'],
  sources: [
    CATALOGUE_A9,
    {
      work: 'Sinha, Ranson and others on VimoSEWA',
      place: 'abstract: members who left had used the scheme less in the year before',
    },
  ],
  example: {
    basis: '',
    inputs: {
      'renewals-made-with-claim': 90,
      'renewals-matured-with-claim': 100,
      'renewals-made-without-claim': 130,
      'renewals-matured-without-claim': 200,
    },
    result: 0.25,
    source: byHand('90 % of families with a claim renew, 65 % of those without'),
  },
});

const claimsConcentration = indicator('claims-concentration', {
  domain: 'warning',
  unit: 'share',
  bases: [['', ratio('benefits-of-costliest', 'claims-amount-by-service')]],
  evidence: term('claims-by-service'),
  direction: 'lower',
  naturalMost: 1,
  readWith: ['average-claim-cost', 'claims-incidence', 'incurred-claims-ratio'],
  sources: [CATALOGUE_A9],
  example: {
    basis: '',
    inputs: { 'benefits-of-costliest': 42_000, 'claims-amount-by-service': 100_000 },
    result: 0.42,
    source: byHand('the five costliest of 100 claimants drew 42 000 of 100 000'),
  },
});

const CLAIM_CHECKS = {
  domain: 'warning',
  direction: 'lower',
  sources: [CATALOGUE_A9],
} as const;

const duplicateClaims = indicator('duplicate-claims', {
  ...CLAIM_CHECKS,
  unit: 'share',
  bases: [['', proportion('claims-repeated', 'claims-by-service')]],
  evidence: term('claims-by-service'),
  naturalMost: 1,
  splits: [...WHO, 'provider', 'benefit'],
  readWith: ['ineligible-claims', 'card-misuse-signals', 'rejection-ratio'],
  example: {
    basis: '',
    inputs: { 'claims-repeated': 3, 'claims-by-service': 600 },
    result: 0.005,
    source: byHand('3 of 600 claims'),
  },
});

const ineligibleClaims = indicator('ineligible-claims', {
  ...CLAIM_CHECKS,
  unit: 'share',
  bases: [['', proportion(sum('claims-outside-cover', 'claims-in-waiting'), 'claims-by-service')]],
  evidence: term('claims-by-service'),
  naturalMost: 1,
  splits: [...WHO, 'provider', 'benefit'],
  readWith: ['duplicate-claims', 'rejection-ratio', 'early-maternity-share'],
  example: {
    basis: '',
    inputs: { 'claims-outside-cover': 4, 'claims-in-waiting': 2, 'claims-by-service': 600 },
    result: 0.01,
    source: byHand('4 outside cover and 2 in a waiting time, of 600 claims'),
  },
});

const cardMisuseSignals = indicator('card-misuse-signals', {
  ...CLAIM_CHECKS,
  unit: 'claims',
  bases: [
    ['', amount(sum('delivery-claims-of-men', 'delivery-claims-at-odd-age', 'claims-at-second-provider'))],
  ],
  splits: [...WHO, 'provider', 'benefit'],
  readWith: ['duplicate-claims', 'ineligible-claims'],
  example: {
    basis: '',
    inputs: {
      'delivery-claims-of-men': 1,
      'delivery-claims-at-odd-age': 2,
      'claims-at-second-provider': 4,
    },
    result: 7,
    source: byHand('1 + 2 + 4'),
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const WARNING = [
  earlyClaimShare,
  earlyMaternityShare,
  observedToExpectedDeliveries,
  newToRenewedFrequency,
  renewalByClaimStatus,
  claimsConcentration,
  duplicateClaims,
  ineligibleClaims,
  cardMisuseSignals,
] as const;
