import { PLAIN_STORY, type Story } from '../story.ts';
import type { Condition, FigureAt, FigureName, Lesson, Reckoning } from './lesson.ts';

/** Claims are paid later and later, and families leave because of it. Two mistakes in the files hide that. */
const story: Story = {
  ...PLAIN_STORY,
  name: 'Crossroads Health Cooperative (made-up)',
  seed: 6,
  families: 800,
  joinAtStart: 0.45,
  targetPopulation: 6000,
  months: 30,
  products: [{ name: 'Family', contribution: 3000, weight: 1 }],
  renewal: 0.97,
  renewalPerDay: 0.0085,
  daysToSettle: { from: 11, to: 58 },
  claimRate: { from: 1.35, to: 1.35 },
};

const RATIO: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service+ibnr' };
const INCIDENCE: FigureName = { indicator: 'claims-incidence', basis: '' };
const COLLECTED: FigureName = { indicator: 'contributions-collected', basis: '' };
const DAYS: FigureName = { indicator: 'median-days-to-settle', basis: '' };
const RENEWALS: FigureName = { indicator: 'renewal-rate', basis: '' };
const COST: FigureName = { indicator: 'average-claim-cost', basis: '' };

const NOW = 0;
const YEAR = 12;
/** The last months looked at, of which renewals are decided. */
const DECIDED = 3;

const at = (name: FigureName, grain: FigureAt['grain'], end = NOW): Reckoning => ({
  of: 'figure',
  ...name,
  grain,
  end,
});
const mended = (what: Reckoning): Reckoning => ({ of: 'mended', what });
const claims = (measure: 'claims-by-service' | 'claims-repeated'): Reckoning => ({
  of: 'measure',
  measure,
  grain: 'quarter',
  end: NOW,
});
const number = (value: number): Reckoning => ({ of: 'number', number: value });
const less = (from: Reckoning, taken: Reckoning): Reckoning => ({ of: 'difference', from, less: taken });

const draft = at(RATIO, 'quarter');
const right = mended(draft);
const days = (end: number) => mended(at(DAYS, 'rolling12', end));
const renewals = (end: number) => mended(at(RENEWALS, 'rolling12', end));
const cost = (end: number) => mended(at(COST, 'rolling12', end));
const isDear: Condition = {
  is: 'above',
  left: { of: 'quotient', over: cost(NOW), under: cost(YEAR) },
  right: number(1.15),
};

/** A board meeting: two pages from a month of records. */
export const BOARD_LESSON: Lesson = {
  id: 'board',
  audience: 'managers',
  minutes: 30,
  story,
  plantings: [
    { mistake: 'double-upload', file: 'claims', month: '2025-11' },
    { mistake: 'missing-month', file: 'contributions', month: '2025-09' },
  ],
  steps: [
    {
      id: 'draft',
      show: { kind: 'trend', figures: [RATIO], grain: 'quarter' },
      says: {
        now: { reckoning: draft, unit: 'share' },
        before: { reckoning: at(RATIO, 'quarter', 3), unit: 'share' },
      },
    },
    {
      id: 'month',
      show: { kind: 'trend', figures: [INCIDENCE], grain: 'month', from: 11 },
      ask: { kind: 'month', figure: INCIDENCE, grain: 'month', from: 11, to: NOW, rule: 'highest' },
      hints: 1,
    },
    {
      id: 'found',
      show: { kind: 'findings' },
      says: { repeated: { reckoning: claims('claims-repeated'), unit: 'claims' } },
      ask: {
        kind: 'choice',
        options: [
          { id: 'epidemic', isRight: false },
          {
            id: 'twice',
            isRight: { is: 'above', left: claims('claims-repeated'), right: number(30) },
          },
          { id: 'prices', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'count',
      show: { kind: 'words' },
      says: {
        all: { reckoning: claims('claims-by-service'), unit: 'claims' },
        repeated: { reckoning: claims('claims-repeated'), unit: 'claims' },
        left: { reckoning: less(claims('claims-by-service'), claims('claims-repeated')), unit: 'claims' },
      },
      ask: {
        kind: 'number',
        answer: less(claims('claims-by-service'), claims('claims-repeated')),
        unit: 'claims',
        tolerance: 0,
      },
      hints: 1,
    },
    {
      id: 'missing',
      show: { kind: 'trend', figures: [COLLECTED], grain: 'month', from: 11 },
      ask: { kind: 'month', figure: COLLECTED, grain: 'month', from: 11, to: NOW, rule: 'lowest' },
      hints: 1,
    },
    {
      id: 'mended',
      show: { kind: 'trend', figures: [RATIO], grain: 'quarter', isMended: true },
      says: {
        draft: { reckoning: draft, unit: 'share' },
        right: { reckoning: right, unit: 'share' },
        points: { reckoning: less(draft, right), unit: 'points' },
      },
      ask: { kind: 'number', answer: less(draft, right), unit: 'points', tolerance: 0.02 },
      hints: 1,
    },
    {
      id: 'moved',
      show: { kind: 'trend', figures: [DAYS, RENEWALS], grain: 'rolling12', isMended: true },
      says: {
        daysBefore: { reckoning: days(YEAR), unit: 'days' },
        daysNow: { reckoning: days(NOW), unit: 'days' },
        renewalsBefore: { reckoning: renewals(DECIDED + YEAR), unit: 'share' },
        renewalsNow: { reckoning: renewals(DECIDED), unit: 'share' },
        costBefore: { reckoning: cost(YEAR), unit: 'money' },
        costNow: { reckoning: cost(NOW), unit: 'money' },
      },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          {
            id: 'days',
            isRight: {
              is: 'above',
              left: { of: 'quotient', over: days(NOW), under: days(YEAR) },
              right: number(1.25),
            },
          },
          {
            id: 'renewals',
            isRight: {
              is: 'above',
              left: less(renewals(DECIDED + YEAR), renewals(DECIDED)),
              right: number(0.05),
            },
          },
          { id: 'cost', isRight: isDear },
        ],
      },
      hints: 1,
    },
    {
      id: 'sentence',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'days-before', reckoning: days(YEAR), unit: 'days' },
          { id: 'days-now', reckoning: days(NOW), unit: 'days' },
          { id: 'renewals-before', reckoning: renewals(DECIDED + YEAR), unit: 'share' },
          { id: 'renewals-now', reckoning: renewals(DECIDED), unit: 'share' },
          { id: 'ratio', reckoning: mended(at(RATIO, 'rolling12')), unit: 'share' },
        ],
      },
      says: {
        daysBefore: { reckoning: days(YEAR), unit: 'days' },
        daysNow: { reckoning: days(NOW), unit: 'days' },
        renewalsBefore: { reckoning: renewals(DECIDED + YEAR), unit: 'share' },
        renewalsNow: { reckoning: renewals(DECIDED), unit: 'share' },
      },
      ask: {
        kind: 'choice',
        options: [
          { id: 'alarm', isRight: false },
          { id: 'all', isRight: false },
          { id: 'decide', isRight: true },
          { id: 'fine', isRight: false },
        ],
      },
      hints: 2,
    },
    { id: 'end', show: { kind: 'words' } },
  ],
};
