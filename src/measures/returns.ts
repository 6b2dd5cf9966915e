import { NO_COUNT, type Records, type ReturnNumber } from '#records';
import type { Calendar } from './calendar.ts';
import type { OnReturn } from './declared/measure.ts';

/** What a scheme's monthly returns say, laid out by the months that are shown. */
export interface Returns {
  /** 1 for months of which there is a return. */
  readonly isFiled: Uint8Array;
  /** A column by month, in whole money units or as counted; NaN where there is no return, or nothing in its cell. */
  readonly column: (name: ReturnNumber) => Float64Array;
}

/** The returns by month; null where the scheme files none. Of two of one month the later one in the records counts. */
export function returnsOf({ return: table }: Records, { first, months }: Calendar): Returns | null {
  if (table.length === 0) return null;
  const rowOfMonth = new Int32Array(months).fill(-1);
  table.columns.month.days.forEach((month, row) => {
    if (month >= first && month < first + months) rowOfMonth[month - first] = row;
  });
  const known = new Map<ReturnNumber, Float64Array>();
  const made = (name: ReturnNumber) => {
    const column = table.columns[name];
    const values = column.type === 'money' ? column.units : column.counts;
    const blank = column.type === 'money' ? Number.NaN : NO_COUNT;
    return Float64Array.from(rowOfMonth, (row) =>
      row < 0 || values[row] === blank ? Number.NaN : values[row]!,
    );
  };
  return {
    isFiled: Uint8Array.from(rowOfMonth, (row) => (row < 0 ? 0 : 1)),
    column: (name) => {
      const column = known.get(name) ?? made(name);
      known.set(name, column);
      return column;
    },
  };
}

/** Whether a return says anything of a measure in any month. */
export function isOnReturn({ column }: Returns, { plus, minus = [] }: OnReturn): boolean {
  return [...plus, ...minus].every((name) => column(name).some((value) => !Number.isNaN(value)));
}

/** A measure by month as the returns have it; NaN where one of its columns says nothing. */
export function monthsOnReturn(
  { column }: Returns,
  { plus, minus = [], isMeanInDays = false }: OnReturn,
  { months, monthStarts }: Calendar,
): Float64Array {
  const into = new Float64Array(months);
  for (const name of plus) column(name).forEach((value, month) => (into[month]! += value));
  for (const name of minus) column(name).forEach((value, month) => (into[month]! -= value));
  if (isMeanInDays)
    for (let month = 0; month < months; month++)
      into[month]! *= (monthStarts[month + 1]! - monthStarts[month]!) / plus.length;
  return into;
}
