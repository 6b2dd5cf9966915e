import { dayIn } from './calendars.ts';
import { cellReader } from './cells.ts';
import { plainAmount } from './plain-forms.ts';
import { readNumber, YEARS_AHEAD, type ReadingChoice } from './readings.ts';

/**
 * What a cell of a date or money column comes to under a reading: a day, an amount, or null when it cannot be read so.
 * Years of two digits are the last that end so up to `thisYear`, and some beyond.
 */
export function cellMeaning(
  cell: string,
  choice: ReadingChoice,
  thisYear: number,
): { readonly day: number } | { readonly amount: number } | null {
  if (choice === 'decimal-point' || choice === 'decimal-comma') {
    const amount = readNumber(plainAmount(cell), choice);
    return amount === null ? null : { amount };
  }
  const how = { choice, codes: {}, unit: 1, daysFrom: null, lastYear: thisYear + YEARS_AHEAD, dayIn };
  const read = cellReader(DAY, how)(cell);
  return read.ok && typeof read.value === 'number' ? { day: read.value } : null;
}

const DAY = { type: 'day', required: false, codes: [], synonyms: {}, isEvent: false } as const;
