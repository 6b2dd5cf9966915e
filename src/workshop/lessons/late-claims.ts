import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureName, Lesson, Reckoning } from './lesson.ts';

/** Nothing changes from month to month, but claims take days and weeks to be handed in. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Monsoon Mutual (made-up)',
  seed: 9,
  families: 800,
  joinAtStart: 0.9,
  targetPopulation: 6000,
  months: 30,
  renewal: 0.92,
};

const INCIDENCE: FigureName = { indicator: 'claims-incidence', basis: '' };
const REPORTED: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service' };
const ESTIMATED: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service+ibnr' };
const LATE: FigureName = { indicator: 'ibnr', basis: '' };
/** The months looked at: a year up to the last complete month. */
const YEAR = 11;

const month = (name: FigureName, end = 0): Reckoning => ({ of: 'figure', ...name, grain: 'month', end });
const reportedAmount: Reckoning = {
  of: 'measure',
  measure: 'claims-amount-by-service',
  grain: 'month',
  end: 0,
};
const late: Reckoning = { of: 'measure', measure: 'ibnr', grain: 'month', end: 0 };
const incurred: Reckoning = { of: 'sum', parts: [reportedAmount, late] };

/** IBNR, or why last month always looks good. */
export const LATE_CLAIMS_LESSON: Lesson = {
  id: 'late-claims',
  audience: 'managers',
  minutes: 20,
  story,
  steps: [
    {
      id: 'news',
      show: { kind: 'trend', figures: [INCIDENCE], grain: 'month', from: YEAR },
      says: {
        last: { reckoning: month(INCIDENCE), unit: 'per 1000' },
        before: { reckoning: month(INCIDENCE, 1), unit: 'per 1000' },
      },
    },
    {
      id: 'lowest',
      show: { kind: 'trend', figures: [INCIDENCE], grain: 'month', from: YEAR },
      says: { last: { reckoning: month(INCIDENCE), unit: 'per 1000' } },
      ask: { kind: 'month', figure: INCIDENCE, grain: 'month', from: YEAR, to: 0, rule: 'lowest' },
      hints: 1,
    },
    {
      id: 'why',
      show: { kind: 'trend', figures: [INCIDENCE], grain: 'month', from: YEAR },
      ask: {
        kind: 'choice',
        options: [
          { id: 'healthier', isRight: false },
          { id: 'under-way', isRight: { is: 'above', left: late, right: { of: 'number', number: 0 } } },
          { id: 'left', isRight: false },
        ],
      },
      says: { late: { reckoning: late, unit: 'money' } },
      hints: 2,
    },
    {
      id: 'estimate',
      show: { kind: 'trend', figures: [LATE], grain: 'month', from: YEAR },
      says: {
        reported: { reckoning: reportedAmount, unit: 'money' },
        late: { reckoning: late, unit: 'money' },
        incurred: { reckoning: incurred, unit: 'money' },
      },
      ask: { kind: 'number', answer: incurred, unit: 'money', tolerance: 0.01 },
      hints: 1,
    },
    {
      id: 'ratio',
      show: { kind: 'trend', figures: [REPORTED, ESTIMATED], grain: 'month', from: YEAR },
      says: {
        reported: { reckoning: month(REPORTED), unit: 'share' },
        estimated: { reckoning: month(ESTIMATED), unit: 'share' },
        points: {
          reckoning: { of: 'difference', from: month(ESTIMATED), less: month(REPORTED) },
          unit: 'points',
        },
      },
      ask: {
        kind: 'number',
        unit: 'points',
        tolerance: 0.03,
        answer: { of: 'difference', from: month(ESTIMATED), less: month(REPORTED) },
      },
      hints: 1,
      reckonedBy: { ...ESTIMATED, grain: 'month', end: 0 },
    },
    {
      id: 'which',
      show: { kind: 'formula', ...ESTIMATED, grain: 'month', end: 0 },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          {
            id: 'month',
            isRight: {
              is: 'not',
              of: { is: 'about', left: month(REPORTED), right: month(ESTIMATED), within: 0.05 },
            },
          },
          {
            id: 'half-year',
            isRight: {
              is: 'not',
              of: { is: 'about', left: month(REPORTED, 6), right: month(ESTIMATED, 6), within: 0.05 },
            },
          },
          {
            id: 'year-before',
            isRight: {
              is: 'not',
              of: { is: 'about', left: month(REPORTED, 12), right: month(ESTIMATED, 12), within: 0.05 },
            },
          },
        ],
      },
      hints: 1,
    },
    { id: 'end', show: { kind: 'trend', figures: [REPORTED, ESTIMATED], grain: 'month', from: YEAR } },
  ],
};
