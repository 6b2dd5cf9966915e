import { PLAIN_STORY, type Story } from '../story.ts';
import type { Planting } from './plant.ts';

/** A made-up scheme with mistakes in its files, for somebody to find; its words are in the catalogue of messages under its id. */
export interface ErrorExercise {
  /** In letters only: it stands in addresses and in the scheme's id. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly story: Story;
  readonly plantings: readonly Planting[];
}

const story = (name: string, seed: number, change: Partial<Story> = {}): Story => ({
  ...PLAIN_STORY,
  name: `${name} (made-up)`,
  seed,
  families: 420,
  joinAtStart: 0.3,
  months: 30,
  ...change,
});

export const ERROR_EXERCISES: readonly ErrorExercise[] = [
  {
    id: 'gap',
    level: 1,
    story: story('Cedar Family Fund', 311),
    plantings: [{ mistake: 'missing-month', file: 'contributions', month: '2024-08' }],
  },
  {
    id: 'twice',
    level: 1,
    story: story('Palm Village Mutual', 322, { claimRate: { from: 1.4, to: 1.4 } }),
    plantings: [{ mistake: 'double-upload', file: 'claims', month: '2025-03' }],
  },
  {
    id: 'hundredfold',
    level: 2,
    story: story('Banyan Women’s Fund', 333, { claimRate: { from: 1.2, to: 1.2 } }),
    plantings: [{ mistake: 'unit-change', file: 'claims', month: '2025-01' }],
  },
  {
    id: 'turned',
    level: 2,
    story: story('Mango Town Cooperative', 344, { claimRate: { from: 1.4, to: 1.4 } }),
    plantings: [{ mistake: 'day-month-swap', file: 'claims', month: '2024-10' }],
  },
  {
    id: 'cash',
    level: 3,
    story: story('Neem Farmers’ Mutual', 355, { daysToSettle: { from: 30, to: 30 } }),
    plantings: [{ mistake: 'cash-for-incurred', file: 'claims', month: '2025-02' }],
  },
  {
    id: 'both',
    level: 3,
    story: story('Acacia Health Fund', 366, { claimRate: { from: 1.2, to: 1.2 } }),
    plantings: [
      { mistake: 'double-upload', file: 'finance', month: '2024-06' },
      { mistake: 'missing-month', file: 'claims', month: '2024-11' },
    ],
  },
];
