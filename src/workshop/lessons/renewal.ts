import type { MeasureName } from '#measures';
import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureName, Lesson, MonthsBack, Reckoning } from './lesson.ts';

/** Most families join in October and November; the same share of them renews every year, some within the grace only. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Neem Tree Mutual (made-up)',
  seed: 115,
  firstMonth: '2023-10',
  months: 27,
  families: 1500,
  joinAtStart: 0.4,
  targetPopulation: 12_000,
  renewal: 0.85,
  claimRate: { from: 0.15, to: 0.15 },
  oddities: { ...PLAIN_STORY.oddities, endedEarly: 0.04 },
};

/** Renewed in a month over ended in the month, as many schemes reckon it. */
const MIXED: FigureName = { indicator: 'renewal-rate', basis: 'openimis' };
const COHORT: FigureName = { indicator: 'renewal-rate', basis: '' };
/** The months looked at: a year up to the last complete month, December 2025. */
const YEAR = 11;
const LAST: MonthsBack = 0;
const NOVEMBER: MonthsBack = 1;
const OCTOBER: MonthsBack = 2;
const SEPTEMBER: MonthsBack = 3;
const JANUARY: MonthsBack = 11;
const OCTOBER_BEFORE: MonthsBack = 14;

const of = (name: FigureName, end: MonthsBack): Reckoning => ({ of: 'figure', ...name, grain: 'month', end });
const count = (measure: MeasureName, end: MonthsBack): Reckoning => ({
  of: 'measure',
  measure,
  grain: 'month',
  end,
});
const number = (of: number): Reckoning => ({ of: 'number', number: of });
const share = (reckoning: Reckoning) => ({ reckoning, unit: 'share' }) as const;
const policies = (reckoning: Reckoning) => ({ reckoning, unit: 'policies' }) as const;
const days = { reckoning: number(story.graceDays), unit: 'days' } as const;
const judged: Reckoning = {
  of: 'difference',
  from: count('renewals-eligible', NOVEMBER),
  less: count('renewals-still-open', NOVEMBER),
};
/** Nothing of what ended in the month is in grace any more. */
const isFinal = (end: MonthsBack) =>
  ({ is: 'below', left: count('renewals-still-open', end), right: number(1) }) as const;

/** The renewal cohort: who could renew, who did, and how long one has to wait to know. */
export const RENEWAL_LESSON: Lesson = {
  id: 'renewal',
  audience: 'managers',
  minutes: 25,
  story,
  steps: [
    {
      id: 'alarm',
      show: { kind: 'trend', figures: [MIXED], grain: 'month', from: YEAR },
      says: { september: share(of(MIXED, SEPTEMBER)) },
      ask: { kind: 'month', figure: MIXED, grain: 'month', from: YEAR, to: 0, rule: 'lowest' },
      hints: 1,
    },
    {
      id: 'next-day',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'ended', ...policies(count('policies-expiring', SEPTEMBER)) },
          { id: 'renewed', ...policies(count('policies-following', SEPTEMBER)) },
          { id: 'renewed-after', ...policies(count('policies-following', OCTOBER)) },
        ],
      },
      says: {
        ended: policies(count('policies-expiring', SEPTEMBER)),
        renewed: policies(count('policies-following', SEPTEMBER)),
        cohort: share(of(COHORT, SEPTEMBER)),
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'left', isRight: { is: 'below', left: of(COHORT, SEPTEMBER), right: number(0.5) } },
          { id: 'later', isRight: { is: 'above', left: of(COHORT, SEPTEMBER), right: number(0.7) } },
          { id: 'unpaid', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'above-all',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'ended', ...policies(count('policies-expiring', JANUARY)) },
          { id: 'renewed', ...policies(count('policies-following', JANUARY)) },
        ],
      },
      says: {
        ended: policies(count('policies-expiring', JANUARY)),
        renewed: policies(count('policies-following', JANUARY)),
        rate: share(of(MIXED, JANUARY)),
      },
      ask: { kind: 'number', answer: of(MIXED, JANUARY), unit: 'share', tolerance: 0.01 },
      hints: 1,
      reckonedBy: { ...MIXED, grain: 'month', end: JANUARY },
    },
    {
      id: 'who',
      show: { kind: 'words' },
      says: { days },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'ended', isRight: true },
          { id: 'late', isRight: true },
          { id: 'gone', isRight: true },
          { id: 'joined', isRight: false },
          { id: 'cancelled', isRight: false },
          { id: 'barred', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'cohort',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'ended', ...policies(count('policies-expiring', OCTOBER_BEFORE)) },
          { id: 'eligible', ...policies(count('renewals-eligible', OCTOBER_BEFORE)) },
          { id: 'made', ...policies(count('renewals-made', OCTOBER_BEFORE)) },
          { id: 'mixed', ...policies(count('policies-following', OCTOBER_BEFORE)) },
        ],
      },
      says: {
        ended: policies(count('policies-expiring', OCTOBER_BEFORE)),
        eligible: policies(count('renewals-eligible', OCTOBER_BEFORE)),
        made: policies(count('renewals-made', OCTOBER_BEFORE)),
        rate: share(of(COHORT, OCTOBER_BEFORE)),
      },
      ask: { kind: 'number', answer: of(COHORT, OCTOBER_BEFORE), unit: 'share', tolerance: 0.01 },
      hints: 2,
      reckonedBy: { ...COHORT, grain: 'month', end: OCTOBER_BEFORE },
    },
    {
      id: 'in-grace',
      show: { kind: 'trend', figures: [COHORT], grain: 'month', from: YEAR },
      says: {
        days,
        eligible: policies(count('renewals-eligible', NOVEMBER)),
        open: policies(count('renewals-still-open', NOVEMBER)),
        judged: policies(judged),
      },
      ask: { kind: 'number', answer: judged, unit: 'policies', tolerance: 0.001 },
      hints: 1,
    },
    {
      id: 'final',
      show: { kind: 'trend', figures: [COHORT], grain: 'month', from: YEAR },
      says: { days, october: share(of(COHORT, OCTOBER)) },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'september', isRight: isFinal(SEPTEMBER) },
          { id: 'october', isRight: isFinal(OCTOBER) },
          { id: 'november', isRight: isFinal(NOVEMBER) },
          { id: 'december', isRight: isFinal(LAST) },
        ],
      },
      hints: 2,
    },
    {
      id: 'back-again',
      show: { kind: 'words' },
      says: { days },
      ask: {
        kind: 'choice',
        options: [
          { id: 'renewed', isRight: false },
          { id: 'both', isRight: true },
          { id: 'never-left', isRight: false },
        ],
      },
      hints: 1,
    },
    { id: 'end', show: { kind: 'trend', figures: [COHORT, MIXED], grain: 'month', from: YEAR } },
  ],
};
