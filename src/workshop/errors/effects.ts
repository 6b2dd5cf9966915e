import type { Basis, IndicatorId } from '#indicators';
import type { Mistake, PlantedFile, Planting } from './plant.ts';

/** The figure in which a mistake is seen best, in the month that it was made in. */
export interface Effect {
  readonly indicator: IndicatorId;
  readonly basis: Basis;
}

const CLAIMS: Effect = { indicator: 'claims-incidence', basis: '' };
const AMOUNTS: Effect = { indicator: 'incurred-claims-ratio', basis: 'service' };
const MONEY_IN: Effect = { indicator: 'contributions-collected', basis: '' };
const EXPENSES: Effect = { indicator: 'expense-ratio', basis: '' };

/** What each mistake does, by the file it is in. */
export const EFFECTS: Readonly<Record<Mistake, Readonly<Record<PlantedFile, Effect>>>> = {
  'double-upload': { claims: CLAIMS, contributions: MONEY_IN, finance: EXPENSES },
  'unit-change': { claims: AMOUNTS, contributions: MONEY_IN, finance: EXPENSES },
  'day-month-swap': { claims: CLAIMS, contributions: MONEY_IN, finance: EXPENSES },
  'cash-for-incurred': { claims: AMOUNTS, contributions: MONEY_IN, finance: EXPENSES },
  'missing-month': { claims: CLAIMS, contributions: MONEY_IN, finance: EXPENSES },
};

/** Where a planted mistake is seen best. */
export function effectOf({ mistake, file }: Planting): Effect {
  return EFFECTS[mistake][file];
}
