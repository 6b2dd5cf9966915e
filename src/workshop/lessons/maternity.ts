import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureAt, FigureName, Lesson, Reckoning } from './lesson.ts';

/** Most births draw the benefit; the register knows of hardly more than half of them, and caesareans rise. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Safe Arrival Mothers’ Fund (made-up)',
  seed: 15,
  families: 1100,
  joinAtStart: 0.35,
  targetPopulation: 12_000,
  renewal: 0.88,
  registered: 0.55,
  fertility: 0.11,
  caesareanShare: { from: 0.1, to: 0.48 },
  claimRate: { from: 0.2, to: 0.2 },
};

const REGISTER: FigureName = { indicator: 'maternity-benefit-uptake', basis: 'register' };
const BY_FERTILITY: FigureName = { indicator: 'maternity-benefit-uptake', basis: 'gfr' };
const CLAIMED: FigureName = { indicator: 'delivery-claims-per-1000-women', basis: '' };
const BIRTHS: FigureName = { indicator: 'expected-births', basis: 'gfr' };
const ENTITLED: FigureName = { indicator: 'maternity-entitlement-rate', basis: '' };
const CAESAREAN: FigureName = { indicator: 'caesarean-rate', basis: 'facility' };
const CAESAREAN_OF_ALL: FigureName = { indicator: 'caesarean-rate', basis: 'population' };

const NOW = 0;
const FIRST = 24;
const year = (name: FigureName, part: FigureAt['part'] = 'value', end = NOW): Reckoning => ({
  of: 'figure',
  ...name,
  grain: 'rolling12',
  end,
  part,
});
const number = (value: number): Reckoning => ({ of: 'number', number: value });
const over = (top: Reckoning, under: Reckoning): Reckoning => ({ of: 'quotient', over: top, under });

const deliveries = year(CLAIMED, 'numerator');
const women = year(CLAIMED, 'denominator');
const shareOfWomen = over(deliveries, women);
/** Births that the profile’s fertility makes one expect of a hundred women in a year. */
const fertility = over(year(BIRTHS), women);
const notEntitled: Reckoning = {
  of: 'difference',
  from: year(ENTITLED, 'denominator'),
  less: year(ENTITLED, 'numerator'),
};
const drawn = year(BY_FERTILITY, 'numerator');
const expected = year(BY_FERTILITY, 'denominator');
const registered = year(REGISTER, 'denominator');
const high = number(0.3);

/** Maternity benefit uptake: of whom, and of how many. */
export const MATERNITY_LESSON: Lesson = {
  id: 'maternity',
  audience: 'managers',
  minutes: 30,
  story,
  steps: [
    {
      id: 'few',
      show: { kind: 'trend', figures: [CLAIMED], grain: 'rolling12' },
      says: {
        deliveries: { reckoning: deliveries, unit: 'deliveries' },
        women: { reckoning: women, unit: 'person-years' },
        share: { reckoning: shareOfWomen, unit: 'share' },
      },
    },
    {
      id: 'full',
      show: { kind: 'words' },
      says: {
        share: { reckoning: shareOfWomen, unit: 'share' },
        fertility: { reckoning: fertility, unit: 'share' },
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'hundred', isRight: { is: 'above', left: fertility, right: number(0.9) } },
          { id: 'half', isRight: { is: 'about', left: fertility, right: number(0.5), within: 0.1 } },
          { id: 'tenth', isRight: { is: 'about', left: fertility, right: number(0.1), within: 0.2 } },
        ],
      },
      hints: 2,
    },
    {
      id: 'expected',
      show: { kind: 'words' },
      says: {
        women: { reckoning: women, unit: 'person-years' },
        fertility: { reckoning: fertility, unit: 'share' },
        births: { reckoning: year(BIRTHS), unit: 'deliveries' },
        deliveries: { reckoning: deliveries, unit: 'deliveries' },
      },
      ask: { kind: 'number', answer: year(BIRTHS), unit: 'deliveries', tolerance: 0.02 },
      hints: 1,
      reckonedBy: { ...BIRTHS, grain: 'rolling12', end: NOW },
    },
    {
      id: 'waiting',
      show: { kind: 'trend', figures: [ENTITLED], grain: 'month' },
      says: {
        all: { reckoning: year(ENTITLED, 'denominator'), unit: 'persons' },
        entitled: { reckoning: year(ENTITLED, 'numerator'), unit: 'persons' },
        not: { reckoning: notEntitled, unit: 'persons' },
        early: { reckoning: { of: 'difference', from: deliveries, less: drawn }, unit: 'deliveries' },
        drawn: { reckoning: drawn, unit: 'deliveries' },
        deliveries: { reckoning: deliveries, unit: 'deliveries' },
      },
      ask: { kind: 'number', answer: notEntitled, unit: 'persons', tolerance: 0 },
      hints: 1,
    },
    {
      id: 'uptake',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'drawn', reckoning: drawn, unit: 'deliveries' },
          { id: 'expected', reckoning: expected, unit: 'deliveries' },
        ],
      },
      says: {
        drawn: { reckoning: drawn, unit: 'deliveries' },
        expected: { reckoning: expected, unit: 'deliveries' },
        uptake: { reckoning: year(BY_FERTILITY), unit: 'ratio' },
        lower: { reckoning: year(BY_FERTILITY, 'lower'), unit: 'ratio' },
        upper: { reckoning: year(BY_FERTILITY, 'upper'), unit: 'ratio' },
        share: { reckoning: shareOfWomen, unit: 'share' },
      },
      ask: { kind: 'number', answer: year(BY_FERTILITY), unit: 'ratio', tolerance: 0.02 },
      hints: 1,
      reckonedBy: { ...BY_FERTILITY, grain: 'rolling12', end: NOW },
    },
    {
      id: 'register',
      show: { kind: 'figures', figures: [REGISTER, BY_FERTILITY], grain: 'rolling12', end: NOW },
      says: {
        drawn: { reckoning: drawn, unit: 'deliveries' },
        registered: { reckoning: registered, unit: 'deliveries' },
        expected: { reckoning: expected, unit: 'deliveries' },
        byRegister: { reckoning: year(REGISTER), unit: 'ratio' },
        byFertility: { reckoning: year(BY_FERTILITY), unit: 'ratio' },
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'twice', isRight: false },
          {
            id: 'incomplete',
            isRight: {
              is: 'all',
              of: [
                { is: 'below', left: registered, right: expected },
                { is: 'below', left: registered, right: drawn },
              ],
            },
          },
          { id: 'excellent', isRight: { is: 'above', left: registered, right: expected } },
        ],
      },
      hints: 2,
    },
    {
      id: 'caesarean',
      show: { kind: 'trend', figures: [CAESAREAN], grain: 'rolling12' },
      says: {
        before: { reckoning: year(CAESAREAN, 'value', FIRST), unit: 'share' },
        now: { reckoning: year(CAESAREAN), unit: 'share' },
        high: { reckoning: high, unit: 'share' },
      },
      ask: {
        kind: 'month',
        figure: CAESAREAN,
        grain: 'rolling12',
        from: FIRST,
        to: NOW,
        rule: 'first-above',
        than: high,
      },
      hints: 1,
    },
    {
      id: 'band',
      show: {
        kind: 'figures',
        figures: [CAESAREAN, CAESAREAN_OF_ALL],
        grain: 'rolling12',
        end: NOW,
      },
      says: {
        paid: { reckoning: year(CAESAREAN), unit: 'share' },
        ofAll: { reckoning: year(CAESAREAN_OF_ALL), unit: 'share' },
        caesareans: { reckoning: year(CAESAREAN, 'numerator'), unit: 'deliveries' },
      },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'hospital', isRight: false },
          { id: 'population', isRight: true },
          {
            id: 'higher',
            isRight: { is: 'above', left: year(CAESAREAN), right: year(CAESAREAN_OF_ALL) },
          },
          { id: 'stop', isRight: false },
        ],
      },
      hints: 2,
    },
    { id: 'end', show: { kind: 'formula', ...BY_FERTILITY, grain: 'rolling12', end: NOW } },
  ],
};
