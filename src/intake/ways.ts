import type { ColumnSpec } from '#records';
import type { Way } from './choices.ts';
import { CALENDARS, DATE_CHOICES, NUMBER_CHOICES, NUMBERED_CHOICES, type ReadingChoice } from './readings.ts';

/** The ways in which the dates or numbers of a column may be said to be written. */
export function choicesFor({ type }: Pick<ColumnSpec, 'type'>): readonly ReadingChoice[] {
  if (type === 'money') return NUMBER_CHOICES;
  const isDated = type === 'day' || type === 'month';
  return isDated ? [...DATE_CHOICES, 'year-first', ...NUMBERED_CHOICES, ...CALENDARS, 'as-written'] : [];
}

/** The ways in which a column of a type can be made of others. */
export function waysOf({ type }: Pick<ColumnSpec, 'type'>): readonly Way[] {
  if (type === 'day') return ['day-month-year', 'first-date', 'last-date'];
  if (type === 'month') return ['month-year', 'first-date', 'last-date'];
  return type === 'text' ? ['joined'] : [];
}

/** How many columns each way takes. */
export const PARTS_OF: Readonly<Record<Way, { readonly least: number; readonly most: number }>> = {
  'day-month-year': { least: 3, most: 3 },
  'month-year': { least: 2, most: 2 },
  joined: { least: 2, most: 3 },
  'first-date': { least: 1, most: 1 },
  'last-date': { least: 1, most: 1 },
};

/** What may stand between cells that are joined; without anything 1 and 23 would be as 12 and 3. */
export const BETWEEN = ['-', '/', ' '] as const;
