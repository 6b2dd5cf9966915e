import { PLAIN_STORY, type Story } from '../story.ts';
import type { Condition, FigureAt, FigureName, Lesson, Reckoning } from './lesson.ts';

/** Who joins later comes with care in view, and who had need of care stays: the pool becomes dearer, and nobody is sicker. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Open Door Health Fund (made-up)',
  seed: 1,
  families: 1300,
  joinAtStart: 0.35,
  targetPopulation: 15_000,
  products: [{ name: 'Family', contribution: 1150, weight: 1 }],
  renewal: 0.8,
  claimRate: { from: 0.25, to: 0.25 },
  selection: { joining: 0.7, staying: 0.45 },
};

const RATIO: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service+ibnr' };
const INCIDENCE: FigureName = { indicator: 'claims-incidence', basis: '' };
const NEW: FigureName = { indicator: 'new-to-renewed-frequency', basis: '' };
const EARLY: FigureName = { indicator: 'early-claim-share', basis: '' };
const STAYING: FigureName = { indicator: 'renewal-by-claim-status', basis: '' };

const NOW = 0;
/** The first rolling year of the scheme. */
const FIRST = 24;
/** The last rolling year of which every renewal is decided. */
const DECIDED = 3;

const year = (name: FigureName, end = NOW, part: FigureAt['part'] = 'value'): Reckoning => ({
  of: 'figure',
  ...name,
  grain: 'rolling12',
  end,
  part,
});
const count = (measure: Extract<Reckoning, { of: 'measure' }>['measure'], end = NOW): Reckoning => ({
  of: 'measure',
  measure,
  grain: 'rolling12',
  end,
});
const number = (value: number): Reckoning => ({ of: 'number', number: value });
const over = (top: Reckoning, under: Reckoning): Reckoning => ({ of: 'quotient', over: top, under });
const times = (a: Reckoning, b: Reckoning): Reckoning => ({ of: 'product', parts: [a, b] });

const perThousand = (claims: Reckoning, years: Reckoning) => times(over(claims, years), number(1000));
const newRate = perThousand(count('claims-first-year'), count('first-year-years'));
const laterRate = perThousand(count('claims-later-years'), count('later-years'));
/** Of the time under cover in a first year, the share that is of its first thirty days. */
const evenShare = over(count('early-years'), count('first-year-years'));
const withClaim = over(
  count('renewals-made-with-claim', DECIDED),
  count('renewals-matured-with-claim', DECIDED),
);
const withoutClaim = over(
  count('renewals-made-without-claim', DECIDED),
  count('renewals-matured-without-claim', DECIDED),
);
const ofAge = (name: string): Condition => ({
  is: 'above',
  left: { of: 'figure', ...NEW, grain: 'rolling12', end: NOW, group: { split: 'age', name } },
  right: number(1),
});
const isSickerAtAnyAge: Condition = {
  is: 'all',
  of: ['0-4', '5-14', '15-24', '25-34', '35-49', '50-64'].map(ofAge),
};

/** Adverse selection: who joins, and who stays. */
export const SELECTION_LESSON: Lesson = {
  id: 'selection',
  audience: 'trainers',
  minutes: 25,
  story,
  steps: [
    {
      id: 'dearer',
      show: { kind: 'trend', figures: [RATIO], grain: 'rolling12' },
      says: {
        before: { reckoning: year(RATIO, FIRST), unit: 'share' },
        now: { reckoning: year(RATIO), unit: 'share' },
        frequencyBefore: { reckoning: year(INCIDENCE, FIRST), unit: 'per 1000' },
        frequencyNow: { reckoning: year(INCIDENCE), unit: 'per 1000' },
      },
    },
    {
      id: 'first-year',
      show: { kind: 'trend', figures: [INCIDENCE], grain: 'rolling12' },
      says: {
        claims: { reckoning: count('claims-first-year'), unit: 'claims' },
        years: { reckoning: count('first-year-years'), unit: 'person-years' },
        rate: { reckoning: newRate, unit: 'per 1000' },
        later: { reckoning: laterRate, unit: 'per 1000' },
      },
      ask: { kind: 'number', answer: newRate, unit: 'per 1000', tolerance: 0.01 },
      hints: 2,
    },
    {
      id: 'new',
      show: { kind: 'formula', ...NEW, grain: 'rolling12', end: NOW },
      says: {
        first: { reckoning: newRate, unit: 'per 1000' },
        later: { reckoning: laterRate, unit: 'per 1000' },
        ratio: { reckoning: year(NEW), unit: 'ratio' },
        lower: { reckoning: year(NEW, NOW, 'lower'), unit: 'ratio' },
        upper: { reckoning: year(NEW, NOW, 'upper'), unit: 'ratio' },
        guide: { reckoning: number(1.3), unit: 'ratio' },
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'most', isRight: false },
          {
            id: 'oftener',
            isRight: { is: 'above', left: year(NEW, NOW, 'lower'), right: number(1) },
          },
          { id: 'chance', isRight: { is: 'below', left: year(NEW, NOW, 'lower'), right: number(1) } },
        ],
      },
      hints: 2,
    },
    {
      id: 'older',
      show: { kind: 'groups', ...NEW, split: 'age', grain: 'rolling12', end: NOW },
      says: {
        adult: {
          reckoning: {
            of: 'figure',
            ...NEW,
            grain: 'rolling12',
            end: NOW,
            group: { split: 'age', name: '15-24' },
          },
          unit: 'ratio',
        },
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'older', isRight: { is: 'not', of: isSickerAtAnyAge } },
          { id: 'any-age', isRight: isSickerAtAnyAge },
          { id: 'cannot', isRight: false },
        ],
      },
      hints: 1,
    },
    {
      id: 'early',
      show: { kind: 'trend', figures: [EARLY], grain: 'rolling12' },
      says: {
        share: { reckoning: year(EARLY), unit: 'share' },
        even: { reckoning: evenShare, unit: 'share' },
        times: { reckoning: over(year(EARLY), evenShare), unit: 'score' },
      },
      ask: { kind: 'number', answer: over(year(EARLY), evenShare), unit: 'score', tolerance: 0.03 },
      hints: 2,
    },
    {
      id: 'stay',
      show: { kind: 'words' },
      says: {
        with: { reckoning: withClaim, unit: 'share' },
        without: { reckoning: withoutClaim, unit: 'share' },
        gap: { reckoning: year(STAYING, DECIDED), unit: 'points' },
      },
      ask: { kind: 'number', answer: year(STAYING, DECIDED), unit: 'points', tolerance: 0.03 },
      hints: 1,
      reckonedBy: { ...STAYING, grain: 'rolling12', end: DECIDED },
    },
    {
      id: 'do',
      show: { kind: 'figures', figures: [NEW, EARLY], grain: 'rolling12', end: NOW },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'season', isRight: true },
          { id: 'families', isRight: true },
          { id: 'raise', isRight: false },
          { id: 'healthy', isRight: true },
          { id: 'exclude', isRight: false },
        ],
      },
      hints: 2,
    },
    { id: 'end', show: { kind: 'trend', figures: [EARLY, NEW], grain: 'rolling12' } },
  ],
};
