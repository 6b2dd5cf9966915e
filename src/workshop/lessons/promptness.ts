import type { MeasureName } from '#measures';
import type { Grain } from '#units';
import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureName, Lesson, MonthsBack, Reckoning } from './lesson.ts';

/** Claims are paid later and later, and more of them lie waiting. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Two Rivers Health Fund (made-up)',
  seed: 8,
  months: 30,
  families: 700,
  joinAtStart: 0.9,
  targetPopulation: 6000,
  renewal: 0.92,
  daysToSettle: { from: 15, to: 80 },
};

/** Days of the claims paid, by month of service: those still open are not in it. */
const PAID_SO_FAR: FigureName = { indicator: 'average-days-to-settle', basis: 'openimis' };
/** Days of the claims ended, by month of their end. */
const AVERAGE: FigureName = { indicator: 'average-days-to-settle', basis: 'submission' };
const MEDIAN: FigureName = { indicator: 'median-days-to-settle', basis: '' };
const NINE_OF_TEN: FigureName = { indicator: 'p90-days-to-settle', basis: '' };
const OPEN: FigureName = { indicator: 'outstanding-claims', basis: '' };
const BINS: FigureName = { indicator: 'promptness-of-settlement', basis: '' };
/** A year of months up to the last complete one, December 2025. */
const YEAR = 11;
const NOVEMBER: MonthsBack = 1;
const A_YEAR_BEFORE: MonthsBack = 12;

const of = (name: FigureName, end: MonthsBack, grain: Grain = 'month'): Reckoning => ({
  of: 'figure',
  ...name,
  grain,
  end,
});
const count = (measure: MeasureName, end: MonthsBack): Reckoning => ({
  of: 'measure',
  measure,
  grain: 'month',
  end,
});
const number = (of: number): Reckoning => ({ of: 'number', number: of });
const over = (above: Reckoning, below: Reckoning): Reckoning => ({
  of: 'quotient',
  over: above,
  under: below,
});
const days = (reckoning: Reckoning) => ({ reckoning, unit: 'days' }) as const;
const share = (reckoning: Reckoning) => ({ reckoning, unit: 'share' }) as const;
const claims = (reckoning: Reckoning) => ({ reckoning, unit: 'claims' }) as const;

/** Claims for services of November that were handed in and not rejected, and those of them that are not paid. */
const handedIn: Reckoning = {
  of: 'difference',
  from: count('claims-served', NOVEMBER),
  less: count('claims-served-rejected', NOVEMBER),
};
const paid = count('claims-served-paid', NOVEMBER);
const leftOut: Reckoning = {
  of: 'difference',
  from: number(1),
  less: over(paid, handedIn),
};
const over30 = (end: MonthsBack): Reckoning => ({
  of: 'sum',
  parts: ['31-90', 'over-90'].map((name) => ({
    of: 'figure',
    ...BINS,
    grain: 'rolling12',
    end,
    group: { split: 'days', name },
  })),
});
/** Ten claims handed in on one day: some paid soon, some later, some open still. */
const TEN = { soon: 4, soonDays: 5, later: 3, laterDays: 20, open: 3 } as const;
const all = number(TEN.soon + TEN.later + TEN.open);
const meanOfPaid = over(
  number(TEN.soon * TEN.soonDays + TEN.later * TEN.laterDays),
  number(TEN.soon + TEN.later),
);
const ofAll = over(number(TEN.soon + TEN.later), all);
const monthsOfWork = over(count('claims-outstanding', 0), count('claims-reported', 0));

/** Promptness and survivorship: a mean of what is finished leaves out whoever still waits. */
export const PROMPTNESS_LESSON: Lesson = {
  id: 'promptness',
  audience: 'comparers',
  minutes: 25,
  story,
  steps: [
    {
      id: 'prize',
      show: { kind: 'trend', figures: [PAID_SO_FAR], grain: 'month', from: YEAR },
      says: { november: days(of(PAID_SO_FAR, NOVEMBER)), before: days(of(PAID_SO_FAR, NOVEMBER + 5)) },
      ask: { kind: 'month', figure: PAID_SO_FAR, grain: 'month', from: YEAR, to: 0, rule: 'lowest' },
      hints: 1,
    },
    {
      id: 'left-out',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'handed-in', ...claims(handedIn) },
          { id: 'paid', ...claims(paid) },
        ],
      },
      says: { handedIn: claims(handedIn), paid: claims(paid), leftOut: share(leftOut) },
      ask: { kind: 'number', answer: leftOut, unit: 'share', tolerance: 0.01 },
      hints: 2,
    },
    {
      id: 'which-ones',
      show: { kind: 'trend', figures: [PAID_SO_FAR, AVERAGE], grain: 'month', from: YEAR },
      says: {
        soFar: days(of(PAID_SO_FAR, NOVEMBER)),
        ended: days(of(AVERAGE, NOVEMBER)),
      },
      ask: {
        kind: 'choice',
        options: [
          {
            id: 'quickest',
            isRight: { is: 'below', left: of(PAID_SO_FAR, NOVEMBER), right: of(AVERAGE, NOVEMBER) },
          },
          { id: 'any', isRight: false },
          {
            id: 'faster',
            isRight: { is: 'below', left: of(AVERAGE, NOVEMBER), right: of(AVERAGE, A_YEAR_BEFORE) },
          },
        ],
      },
      hints: 2,
    },
    {
      id: 'ten',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'soon', ...claims(number(TEN.soon)) },
          { id: 'later', ...claims(number(TEN.later)) },
          { id: 'open', ...claims(number(TEN.open)) },
        ],
      },
      says: {
        all: claims(all),
        soon: claims(number(TEN.soon)),
        soonDays: days(number(TEN.soonDays)),
        later: claims(number(TEN.later)),
        laterDays: days(number(TEN.laterDays)),
        open: claims(number(TEN.open)),
        mean: days(meanOfPaid),
        share: share(ofAll),
      },
      ask: { kind: 'number', answer: ofAll, unit: 'share', tolerance: 0.01 },
      hints: 2,
    },
    {
      id: 'waiting',
      show: { kind: 'trend', figures: [OPEN], grain: 'month' },
      says: {
        open: claims(count('claims-outstanding', 0)),
        handedIn: claims(count('claims-reported', 0)),
        months: { reckoning: monthsOfWork, unit: 'months' },
      },
      ask: { kind: 'number', answer: monthsOfWork, unit: 'months', tolerance: 0.03 },
      hints: 2,
    },
    {
      id: 'typical',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'median', ...days(of(MEDIAN, 0, 'rolling12')) },
          { id: 'average', ...days(of(AVERAGE, 0, 'rolling12')) },
          { id: 'nine-of-ten', ...days(of(NINE_OF_TEN, 0, 'rolling12')) },
        ],
      },
      says: {
        median: days(of(MEDIAN, 0, 'rolling12')),
        average: days(of(AVERAGE, 0, 'rolling12')),
        nineOfTen: days(of(NINE_OF_TEN, 0, 'rolling12')),
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'median', isRight: true },
          { id: 'average', isRight: false },
          { id: 'nine-of-ten', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'late',
      show: { kind: 'groups', ...BINS, split: 'days', grain: 'rolling12', end: 0 },
      says: { now: share(over30(0)), before: share(over30(A_YEAR_BEFORE)) },
      ask: { kind: 'number', answer: over30(0), unit: 'share', tolerance: 0.02 },
      hints: 1,
    },
    {
      id: 'which-scheme',
      show: { kind: 'words' },
      says: {
        quick: days(number(9)),
        open: share(number(0.6)),
        slow: days(number(24)),
        few: share(number(0.03)),
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'first', isRight: false },
          { id: 'ask', isRight: true },
          { id: 'mean', isRight: false },
        ],
      },
      hints: 1,
    },
    { id: 'end', show: { kind: 'trend', figures: [PAID_SO_FAR, OPEN], grain: 'month', from: YEAR } },
  ],
};
