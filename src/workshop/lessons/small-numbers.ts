import { PLAIN_STORY, type Story } from '../story.ts';
import type { FigureAt, FigureOfGroups, Lesson, Reckoning } from './lesson.ts';

/** Villages from large to small. In the first one fewer renew; all others are alike but for chance. */
const VILLAGES = [
  ['Riverbend', 130],
  ['Market Hill', 90],
  ['Old Fort', 75],
  ['Stonebridge', 65],
  ['Mango Grove', 55],
  ['Temple Road', 48],
  ['Lakeside', 42],
  ['East Plain', 38],
  ['West Plain', 34],
  ['Salt Wells', 30],
  ['Two Rivers', 27],
  ['High Pasture', 24],
  ['Red Earth', 21],
  ['Long Field', 19],
  ['North Gate', 17],
  ['South Gate', 15],
  ['Fig Tree', 13],
  ['Lower Spring', 11],
  ['Quarry', 12],
  ['Ferry Landing', 11],
  ['Upper Spring', 11],
  ['Bamboo Hollow', 10],
  ['Cedar Pass', 10],
  ['Crow Rock', 9],
] as const;

const story: Story = {
  ...PLAIN_STORY,
  name: 'Twenty-four Villages’ Mutual (made-up)',
  seed: 55,
  families: 900,
  joinAtStart: 0.95,
  targetPopulation: 6000,
  months: 30,
  areas: VILLAGES.map(([name]) => name),
  areaWeights: VILLAGES.map(([, weight]) => weight),
  renewal: 0.77,
  firstAreaGap: 0.16,
  fertility: 0.02,
  claimRate: { from: 0.2, to: 0.2 },
};

/** The last year of which every renewal is decided, and the one before it. */
const NOW = 3;
const BEFORE = NOW + 12;
const RENEWALS: FigureOfGroups = {
  indicator: 'renewal-rate',
  basis: '',
  split: 'area',
  grain: 'rolling12',
  end: NOW,
};
const BEST = 'Fig Tree';
const WORST = 'Bamboo Hollow';
const APART = 'Riverbend';

const at = (village: string | null, end = NOW, part: FigureAt['part'] = 'value'): Reckoning => ({
  of: 'figure',
  indicator: RENEWALS.indicator,
  basis: RENEWALS.basis,
  grain: RENEWALS.grain,
  end,
  part,
  ...(village !== null && { group: { split: 'area', name: village } }),
});
const number = (value: number): Reckoning => ({ of: 'number', number: value });
const one = number(1);
const outside = (sureness: '95' | '99.8'): Reckoning => ({ of: 'outside', sureness, ...RENEWALS });
const oneFewer: Reckoning = {
  of: 'quotient',
  over: { of: 'difference', from: at(BEST, NOW, 'numerator'), less: one },
  under: at(BEST, NOW, 'denominator'),
};
const byChance: Reckoning = { of: 'quotient', over: number(VILLAGES.length), under: number(20) };

/** Small numbers, and the funnel that tells chance from a difference. */
export const SMALL_NUMBERS_LESSON: Lesson = {
  id: 'small-numbers',
  audience: 'comparers',
  minutes: 25,
  story,
  steps: [
    {
      id: 'league',
      show: { kind: 'groups', isRanked: true, ...RENEWALS },
      says: {
        whole: { reckoning: at(null), unit: 'share' },
        best: { reckoning: at(BEST), unit: 'share' },
        worst: { reckoning: at(WORST), unit: 'share' },
      },
    },
    {
      id: 'size',
      show: { kind: 'groups', isRanked: true, ...RENEWALS },
      says: {
        best: { reckoning: at(BEST), unit: 'share' },
        families: { reckoning: at(BEST, NOW, 'denominator'), unit: 'policies' },
        renewed: { reckoning: at(BEST, NOW, 'numerator'), unit: 'policies' },
        fewer: { reckoning: oneFewer, unit: 'share' },
      },
      ask: { kind: 'number', answer: oneFewer, unit: 'share', tolerance: 0.01 },
      hints: 2,
    },
    {
      id: 'before',
      show: { kind: 'groups', isRanked: true, ...RENEWALS, end: BEFORE },
      says: {
        whole: { reckoning: at(null, BEFORE), unit: 'share' },
        best: { reckoning: at(BEST, BEFORE), unit: 'share' },
        worst: { reckoning: at(WORST, BEFORE), unit: 'share' },
      },
      ask: {
        kind: 'choice',
        options: [
          {
            id: 'same',
            isRight: {
              is: 'all',
              of: [
                { is: 'above', left: at(BEST, BEFORE), right: at(null, BEFORE) },
                { is: 'below', left: at(WORST, BEFORE), right: at(null, BEFORE) },
              ],
            },
          },
          {
            id: 'turned',
            isRight: {
              is: 'all',
              of: [
                { is: 'below', left: at(BEST, BEFORE), right: at(null, BEFORE) },
                { is: 'above', left: at(WORST, BEFORE), right: at(null, BEFORE) },
              ],
            },
          },
          {
            id: 'both-above',
            isRight: {
              is: 'all',
              of: [
                { is: 'above', left: at(BEST, BEFORE), right: at(null, BEFORE) },
                { is: 'above', left: at(WORST, BEFORE), right: at(null, BEFORE) },
              ],
            },
          },
        ],
      },
      hints: 1,
    },
    {
      id: 'why',
      show: { kind: 'groups', isRanked: true, ...RENEWALS },
      ask: {
        kind: 'choice',
        options: [
          { id: 'volunteers', isRight: false },
          { id: 'few', isRight: true },
          { id: 'cheating', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'funnel',
      show: { kind: 'funnel', ...RENEWALS },
      says: { outside: { reckoning: outside('95'), unit: 'persons' } },
      ask: { kind: 'number', answer: outside('95'), unit: 'persons', tolerance: 0 },
      hints: 2,
    },
    {
      id: 'expected',
      show: { kind: 'funnel', ...RENEWALS },
      says: { villages: { reckoning: number(VILLAGES.length), unit: 'persons' } },
      ask: { kind: 'number', answer: byChance, unit: 'score', tolerance: 0.2 },
      hints: 1,
    },
    {
      id: 'apart',
      show: { kind: 'funnel', ...RENEWALS },
      says: {
        apart: { reckoning: at(APART), unit: 'share' },
        due: { reckoning: at(APART, NOW, 'denominator'), unit: 'policies' },
        lower: { reckoning: at(APART, NOW, 'lower'), unit: 'share' },
        upper: { reckoning: at(APART, NOW, 'upper'), unit: 'share' },
        before: { reckoning: at(APART, BEFORE), unit: 'share' },
        worst: { reckoning: at(WORST), unit: 'share' },
        whole: { reckoning: at(null), unit: 'share' },
      },
      ask: {
        kind: 'choice',
        options: [
          {
            id: 'worst',
            isRight: { is: 'below', left: at(WORST, NOW, 'upper'), right: at(null) },
          },
          {
            id: 'apart',
            isRight: {
              is: 'all',
              of: [
                { is: 'above', left: outside('99.8'), right: number(0) },
                { is: 'below', left: at(APART, NOW, 'upper'), right: at(null) },
              ],
            },
          },
          { id: 'none', isRight: { is: 'below', left: outside('99.8'), right: one } },
        ],
      },
      hints: 2,
    },
    {
      id: 'fair',
      show: { kind: 'funnel', ...RENEWALS },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'prize', isRight: false },
          { id: 'longer', isRight: true },
          { id: 'interval', isRight: true },
          { id: 'visit', isRight: true },
          { id: 'close', isRight: false },
        ],
      },
      hints: 1,
    },
    { id: 'end', show: { kind: 'funnel', ...RENEWALS } },
  ],
};
