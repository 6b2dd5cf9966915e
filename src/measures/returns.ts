import { NO_COUNT, type Records, type ReturnNumber } from '#records';
import type { Calendar } from './calendar.ts';
import type { OnReturn } from './declared/measure.ts';

/** What a scheme's monthly returns say, laid out by the months that are shown. */
export interface Returns {
  readonly calendar: Calendar;
  /** 1 for months of which there is a return. */
  readonly isFiled: Uint8Array;
  /** A column by month, in whole money units or as counted; NaN where there is no return, or nothing in its cell. */
  readonly column: (name: ReturnNumber) => Float64Array;
}

/** A column of the returns by row, in whole money units or as counted; NaN where its cell is blank. */
export function returnColumn({ columns }: Records['return'], name: ReturnNumber): Float64Array {
  const column = columns[name];
  if (column.type === 'money') return column.units;
  return Float64Array.from(column.counts, (count) => (count === NO_COUNT ? Number.NaN : count));
}

/** The returns by month, of which there is one each; null where the scheme files none. */
export function returnsOf({ return: table }: Records, calendar: Calendar): Returns | null {
  const { first, months } = calendar;
  if (table.length === 0) return null;
  const rowOfMonth = new Int32Array(months).fill(-1);
  table.columns.month.days.forEach((month, row) => {
    if (month >= first && month < first + months) rowOfMonth[month - first] = row;
  });
  const known = new Map<ReturnNumber, Float64Array>();
  const made = (name: ReturnNumber) => {
    const values = returnColumn(table, name);
    return Float64Array.from(rowOfMonth, (row) => values[row] ?? Number.NaN);
  };
  return {
    calendar,
    isFiled: Uint8Array.from(rowOfMonth, (row) => (row < 0 ? 0 : 1)),
    column: (name) => {
      const column = known.get(name) ?? made(name);
      known.set(name, column);
      return column;
    },
  };
}

/** Whether the returns say a measure in any month. */
export function isOnReturn(returns: Returns, onReturn: OnReturn): boolean {
  const isSaid = (months: Float64Array) => months.some((value) => !Number.isNaN(value));
  return (
    isSaid(monthsOnReturn(returns, onReturn, returns.calendar)) ||
    (onReturn.orStart !== undefined && isSaid(returns.column(onReturn.orStart)))
  );
}

/** A measure by month as the returns have it; NaN where one of its columns says nothing. */
export function monthsOnReturn(
  returns: Returns,
  { plus, minus = [], isMeanInDays = false }: OnReturn,
  calendar: Calendar,
): Float64Array {
  if (isMeanInDays) return meanInDays(returns, plus, calendar);
  const into = new Float64Array(calendar.months);
  for (const name of plus) returns.column(name).forEach((value, month) => (into[month]! += value));
  for (const name of minus) returns.column(name).forEach((value, month) => (into[month]! -= value));
  return into;
}

/** Days of persons: the mean of a month's start and end, times its days. A start that is blank is the end of the month before. */
function meanInDays(
  { column }: Returns,
  [start, end]: OnReturn['plus'],
  { months, monthStarts }: Calendar,
): Float64Array {
  const into = new Float64Array(months).fill(Number.NaN);
  if (!start || !end) return into;
  const [starts, ends] = [column(start), column(end)];
  return into.map((_, month) => {
    const before = ends[month - 1] ?? Number.NaN;
    const first = Number.isNaN(starts[month]!) ? before : starts[month]!;
    return ((first + ends[month]!) / 2) * (monthStarts[month + 1]! - monthStarts[month]!);
  });
}
