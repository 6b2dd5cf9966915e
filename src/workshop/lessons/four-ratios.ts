import { HAND_WORKED_YEAR } from '../hand-worked.ts';
import type { Lesson, Reckoning } from './lesson.ts';

/** The calendar year 2023, the last whole one of the hand-worked records: they end with January after it. */
const YEAR = { grain: 'year', end: 1 } as const;

const paid: Reckoning = { of: 'measure', measure: 'claims-paid-amount', ...YEAR };
const earned: Reckoning = { of: 'measure', measure: 'earned-contributions', ...YEAR };
const collected: Reckoning = { of: 'measure', measure: 'contributions-collected', ...YEAR };
const written: Reckoning = { of: 'measure', measure: 'due-of-starting-policies', ...YEAR };
/** Set aside by whoever keeps the books: the amounts claimed of what was served before a day and not ended by it. */
const reserveBefore: Reckoning = { of: 'number', number: HAND_WORKED_YEAR['claims-reserve-before'] };
const reserveAtEnd: Reckoning = { of: 'number', number: HAND_WORKED_YEAR['claims-reserve-at-end'] };
const incurred: Reckoning = {
  of: 'difference',
  from: { of: 'sum', parts: [paid, reserveAtEnd] },
  less: reserveBefore,
};
const over = (above: Reckoning, below: Reckoning): Reckoning => ({
  of: 'quotient',
  over: above,
  under: below,
});
const RATIOS = {
  incurred: over(incurred, earned),
  earned: over(paid, earned),
  collected: over(paid, collected),
  written: over(paid, written),
} as const;

const money = (reckoning: Reckoning) => ({ reckoning, unit: 'money' }) as const;
const share = (reckoning: Reckoning) => ({ reckoning, unit: 'share' }) as const;
/** What the first policy of the table earns in the year: half a year of a contribution of one a day. */
const HALF_A_YEAR: Reckoning = {
  of: 'product',
  parts: [
    { of: 'number', number: 365 },
    { of: 'quotient', over: { of: 'number', number: 181 }, under: { of: 'number', number: 365 } },
  ],
};

/** Four claims ratios from the same records: what stands above and below decides, not the scheme. */
export const FOUR_RATIOS_LESSON: Lesson = {
  id: 'four-ratios',
  audience: 'comparers',
  minutes: 30,
  story: 'hand-worked',
  steps: [
    {
      id: 'meeting',
      show: { kind: 'records', table: 'claims' },
    },
    {
      id: 'paid',
      show: { kind: 'records', table: 'claims' },
      says: { paid: money(paid) },
      ask: { kind: 'number', answer: paid, unit: 'money', tolerance: 0.001 },
      hints: 2,
    },
    {
      id: 'collected',
      show: { kind: 'records', table: 'contributions' },
      says: { paid: money(paid), collected: money(collected), ratio: share(RATIOS.collected) },
      ask: { kind: 'number', answer: RATIOS.collected, unit: 'share', tolerance: 0.01 },
      hints: 2,
      reckonedBy: { indicator: 'paid-claims-ratio', basis: 'cash', ...YEAR },
    },
    {
      id: 'written',
      show: { kind: 'records', table: 'policies' },
      says: { paid: money(paid), written: money(written), ratio: share(RATIOS.written) },
      ask: { kind: 'number', answer: RATIOS.written, unit: 'share', tolerance: 0.01 },
      hints: 2,
    },
    {
      id: 'day-by-day',
      show: { kind: 'records', table: 'policies' },
      says: {
        half: money(HALF_A_YEAR),
        earned: money(earned),
        written: money(written),
        ratio: share(RATIOS.earned),
      },
      ask: { kind: 'number', answer: HALF_A_YEAR, unit: 'money', tolerance: 0.012 },
      hints: 2,
    },
    {
      id: 'incurred',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'paid', ...money(paid) },
          { id: 'before', ...money(reserveBefore) },
          { id: 'at-end', ...money(reserveAtEnd) },
          { id: 'earned', ...money(earned) },
        ],
      },
      says: {
        paid: money(paid),
        before: money(reserveBefore),
        atEnd: money(reserveAtEnd),
        earned: money(earned),
        incurred: money(incurred),
        ratio: share(RATIOS.incurred),
      },
      ask: { kind: 'number', answer: RATIOS.incurred, unit: 'share', tolerance: 0.01 },
      hints: 2,
    },
    {
      id: 'four',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'incurred', ...share(RATIOS.incurred) },
          { id: 'earned', ...share(RATIOS.earned) },
          { id: 'collected', ...share(RATIOS.collected) },
          { id: 'written', ...share(RATIOS.written) },
        ],
      },
      says: { incurred: share(RATIOS.incurred), written: share(RATIOS.written) },
      ask: {
        kind: 'choice',
        options: [
          { id: 'incurred', isRight: { is: 'above', left: incurred, right: paid } },
          { id: 'paid', isRight: false },
          { id: 'cash', isRight: false },
          { id: 'written', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'better',
      show: { kind: 'words' },
      ask: {
        kind: 'choice',
        isSeveral: true,
        options: [
          { id: 'slow', isRight: true },
          { id: 'ahead', isRight: true },
          { id: 'grow', isRight: { is: 'above', left: written, right: earned } },
          { id: 'cheat', isRight: false },
        ],
      },
      hints: 2,
    },
    {
      id: 'end',
      show: {
        kind: 'numbers',
        numbers: [
          { id: 'incurred', ...share(RATIOS.incurred) },
          { id: 'earned', ...share(RATIOS.earned) },
          { id: 'collected', ...share(RATIOS.collected) },
          { id: 'written', ...share(RATIOS.written) },
        ],
      },
    },
  ],
};
