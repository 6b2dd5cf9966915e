import type { MeasureName } from '#measures';
import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureName, Lesson, MonthsBack, Reckoning } from './lesson.ts';

/** Members pay once a year, in the campaign of March and April, for the twelve months that follow. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Sal Forest Cooperative (made-up)',
  seed: 48,
  firstMonth: '2023-03',
  months: 34,
  families: 650,
  joinAtStart: 0.75,
  targetPopulation: 8000,
  fiscalYearStart: 1,
  paysInFull: 0.9,
  renewal: 0.93,
};

const COLLECTED: FigureName = { indicator: 'contributions-collected', basis: '' };
const EARNED: FigureName = { indicator: 'earned-premium', basis: '' };
const UNEARNED: FigureName = { indicator: 'unearned-premium-reserve', basis: '' };
const CASH: FigureName = { indicator: 'paid-claims-ratio', basis: 'cash' };
const RATIO: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service+ibnr' };
/** The months looked at: a year up to the last complete month, December. */
const YEAR = 11;
const MARCH: MonthsBack = 9;
const APRIL: MonthsBack = 8;
const AUGUST: MonthsBack = 4;

const of = (name: FigureName, end: MonthsBack): Reckoning => ({ of: 'figure', ...name, grain: 'month', end });
const count = (measure: MeasureName, end: MonthsBack): Reckoning => ({
  of: 'measure',
  measure,
  grain: 'month',
  end,
});
const number = (of: number): Reckoning => ({ of: 'number', number: of });
const money = (reckoning: Reckoning) => ({ reckoning, unit: 'money' }) as const;
const share = (reckoning: Reckoning) => ({ reckoning, unit: 'share' }) as const;

/** What a family pays for a year that begins on the first of March, and what March earns of it. */
const due = number(story.products[0]?.contribution ?? 0);
const ofMarch: Reckoning = {
  of: 'product',
  parts: [due, { of: 'quotient', over: number(31), under: number(365) }],
};
const ahead: Reckoning = { of: 'difference', from: of(COLLECTED, MARCH), less: of(EARNED, MARCH) };
const keptBefore = of(UNEARNED, MARCH);
const written = count('due-of-starting-policies', APRIL);
const earnedInApril = of(EARNED, APRIL);
const kept: Reckoning = {
  of: 'difference',
  from: { of: 'sum', parts: [keptBefore, written] },
  less: earnedInApril,
};

/** Earned against collected: why cash of March is not income of March. */
export const EARNED_LESSON: Lesson = {
  id: 'earned',
  audience: 'managers',
  minutes: 25,
  story,
  steps: [
    {
      id: 'peak',
      show: { kind: 'trend', figures: [COLLECTED], grain: 'month', from: YEAR },
      says: { march: money(of(COLLECTED, MARCH)), august: money(of(COLLECTED, AUGUST)) },
      ask: { kind: 'month', figure: COLLECTED, grain: 'month', from: YEAR, to: 0, rule: 'highest' },
      hints: 1,
    },
    {
      id: 'promise',
      show: { kind: 'trend', figures: [COLLECTED], grain: 'month', from: YEAR },
      says: { march: money(of(COLLECTED, MARCH)) },
      ask: {
        kind: 'choice',
        options: [
          { id: 'march', isRight: false },
          { id: 'past', isRight: false },
          { id: 'ahead', isRight: true },
        ],
      },
      hints: 1,
    },
    {
      id: 'one-family',
      show: { kind: 'words' },
      says: { due: money(due), earned: money(ofMarch) },
      // A twelfth is right as well.
      ask: { kind: 'number', answer: ofMarch, unit: 'money', tolerance: 0.02 },
      hints: 2,
    },
    {
      id: 'two-lines',
      show: { kind: 'trend', figures: [COLLECTED, EARNED], grain: 'month', from: YEAR },
      says: {
        collected: money(of(COLLECTED, MARCH)),
        earned: money(of(EARNED, MARCH)),
        ahead: money(ahead),
      },
      ask: { kind: 'number', answer: ahead, unit: 'money', tolerance: 0.01 },
      hints: 1,
    },
    {
      id: 'kept',
      show: { kind: 'trend', figures: [UNEARNED], grain: 'month', from: YEAR },
      says: { march: money(of(UNEARNED, MARCH)), december: money(of(UNEARNED, 0)) },
      ask: { kind: 'month', figure: UNEARNED, grain: 'month', from: YEAR, to: 0, rule: 'highest' },
      hints: 2,
    },
    {
      id: 'roll',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'before', ...money(keptBefore) },
          { id: 'written', ...money(written) },
          { id: 'earned', ...money(earnedInApril) },
        ],
      },
      says: {
        before: money(keptBefore),
        written: money(written),
        earned: money(earnedInApril),
        kept: money(kept),
      },
      ask: { kind: 'number', answer: kept, unit: 'money', tolerance: 0.005 },
      hints: 2,
    },
    {
      id: 'august',
      show: { kind: 'figures', figures: [CASH, RATIO], grain: 'month', end: AUGUST },
      says: {
        cash: share(of(CASH, AUGUST)),
        march: share(of(CASH, MARCH)),
        ratio: share(of(RATIO, AUGUST)),
        collected: money(of(COLLECTED, AUGUST)),
        earned: money(of(EARNED, AUGUST)),
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'bankrupt', isRight: false },
          {
            id: 'little-in',
            isRight: {
              is: 'all',
              of: [
                { is: 'below', left: of(COLLECTED, AUGUST), right: of(EARNED, AUGUST) },
                { is: 'below', left: of(RATIO, AUGUST), right: number(1) },
              ],
            },
          },
          { id: 'sick', isRight: { is: 'above', left: of(RATIO, AUGUST), right: number(1) } },
        ],
      },
      hints: 2,
    },
    {
      id: 'spend',
      show: { kind: 'trend', figures: [UNEARNED], grain: 'month', from: YEAR },
      says: { kept: money(of(UNEARNED, MARCH)) },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'apart', isRight: true },
          { id: 'raise', isRight: false },
          { id: 'debts', isRight: false },
          { id: 'plan', isRight: true },
        ],
      },
      hints: 2,
    },
    { id: 'end', show: { kind: 'trend', figures: [COLLECTED, EARNED], grain: 'month', from: YEAR } },
  ],
};
