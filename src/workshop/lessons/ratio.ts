import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureName, Lesson, Reckoning } from './lesson.ts';

/** The scheme grows; of what it earns, the same share goes to claims as before. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Banyan Families’ Fund (made-up)',
  seed: 19,
  families: 700,
  joinAtStart: 0.12,
  targetPopulation: 9000,
  renewal: 0.9,
  operatingCost: 14_000,
};

const CLAIMS: FigureName = { indicator: 'incurred-claims', basis: 'service' };
const RATIO: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service' };
const EARNED: FigureName = { indicator: 'earned-premium', basis: '' };
/** The first rolling year that is whole after the scheme's own first months, and the last one. */
const THEN = 12;
const NOW = 0;

const figure = (name: FigureName, end: number): Reckoning => ({
  of: 'figure',
  ...name,
  grain: 'rolling12',
  end,
});
const one: Reckoning = { of: 'number', number: 1 };
const growth: Reckoning = { of: 'quotient', over: figure(CLAIMS, NOW), under: figure(CLAIMS, THEN) };
const earned = (end: number): Reckoning => ({
  of: 'figure',
  ...RATIO,
  grain: 'rolling12',
  end,
  part: 'denominator',
});

/** What a ratio is, and what it is not: a count of money against what it is taken from. */
export const RATIO_LESSON: Lesson = {
  id: 'ratio',
  audience: 'trainers',
  minutes: 15,
  story,
  steps: [
    {
      id: 'alarm',
      show: { kind: 'trend', figures: [CLAIMS], grain: 'rolling12' },
      says: {
        before: { reckoning: figure(CLAIMS, THEN), unit: 'money' },
        now: { reckoning: figure(CLAIMS, NOW), unit: 'money' },
      },
    },
    {
      id: 'times',
      show: { kind: 'trend', figures: [CLAIMS], grain: 'rolling12' },
      says: {
        before: { reckoning: figure(CLAIMS, THEN), unit: 'money' },
        now: { reckoning: figure(CLAIMS, NOW), unit: 'money' },
        growth: { reckoning: growth, unit: 'score' },
      },
      ask: { kind: 'number', answer: growth, unit: 'score', tolerance: 0.03 },
      hints: 2,
    },
    {
      id: 'divide',
      show: { kind: 'figures', figures: [CLAIMS, EARNED], grain: 'rolling12', end: NOW },
      says: {
        claims: { reckoning: figure(CLAIMS, NOW), unit: 'money' },
        earned: { reckoning: earned(NOW), unit: 'money' },
        ratio: { reckoning: figure(RATIO, NOW), unit: 'share' },
      },
      ask: { kind: 'number', answer: figure(RATIO, NOW), unit: 'share', tolerance: 0.01 },
      hints: 2,
      reckonedBy: { ...RATIO, grain: 'rolling12', end: NOW },
    },
    {
      id: 'heavier',
      show: { kind: 'trend', figures: [CLAIMS, RATIO], grain: 'rolling12', from: THEN },
      says: {
        before: { reckoning: figure(RATIO, THEN), unit: 'share' },
        now: { reckoning: figure(RATIO, NOW), unit: 'share' },
        earnedBefore: { reckoning: earned(THEN), unit: 'money' },
        earnedNow: { reckoning: earned(NOW), unit: 'money' },
      },
      ask: {
        kind: 'choice',
        options: [
          {
            id: 'sicker',
            isRight: {
              is: 'above',
              left: { of: 'quotient', over: figure(RATIO, NOW), under: figure(RATIO, THEN) },
              right: growth,
            },
          },
          {
            id: 'grown',
            isRight: {
              is: 'all',
              of: [
                { is: 'above', left: { of: 'quotient', over: earned(NOW), under: earned(THEN) }, right: one },
                { is: 'about', left: figure(RATIO, NOW), right: figure(RATIO, THEN), within: 0.15 },
              ],
            },
          },
          { id: 'fewer', isRight: { is: 'below', left: earned(NOW), right: earned(THEN) } },
        ],
      },
      hints: 2,
    },
    {
      id: 'not',
      show: { kind: 'formula', ...RATIO, grain: 'rolling12', end: NOW },
      says: { ratio: { reckoning: figure(RATIO, NOW), unit: 'share' } },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'hundred', isRight: true },
          { id: 'people', isRight: false },
          { id: 'left', isRight: false },
          { id: 'both', isRight: true },
        ],
      },
      hints: 1,
    },
    {
      id: 'costs',
      show: {
        kind: 'figures',
        figures: [RATIO, { indicator: 'expense-ratio', basis: '' }],
        grain: 'rolling12',
        end: NOW,
      },
      says: {
        claims: { reckoning: figure(RATIO, NOW), unit: 'share' },
        costs: {
          reckoning: figure({ indicator: 'expense-ratio', basis: '' }, NOW),
          unit: 'share',
        },
      },
      ask: {
        kind: 'number',
        unit: 'share',
        tolerance: 0.02,
        answer: {
          of: 'difference',
          from: { of: 'difference', from: one, less: figure(RATIO, NOW) },
          less: figure({ indicator: 'expense-ratio', basis: '' }, NOW),
        },
      },
      hints: 1,
    },
    { id: 'end', show: { kind: 'formula', ...RATIO, grain: 'rolling12', end: NOW } },
  ],
};
