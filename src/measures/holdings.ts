import type { Records } from '#records';
import { NO_DAY } from '#units';
import type { Calendar } from './calendar.ts';
import type { BalanceColumn, Holding } from './declared/measure.ts';

/**
 * What the last balance sheet of each month says, in whole money units; NaN for a month without one, or with a blank. A
 * blank is not known, and no zero; but a column that the scheme fills in no sheet at all is something it does not have.
 */
export function holdingsByMonth(
  records: Records,
  { plus, minus = [] }: Holding,
  calendar: Calendar,
): Float64Array {
  const { columns } = records.balance;
  const used = (names: readonly BalanceColumn[]) => names.filter((name) => isFilled(records, name));
  const sum = (names: readonly BalanceColumn[], row: number) =>
    names.reduce((total, name) => total + columns[name].units[row]!, 0);
  const [added, taken] = [used(plus), used(minus)];
  return Float64Array.from(lastSheets(records, calendar), (row) =>
    row < 0 ? Number.NaN : sum(added, row) - sum(taken, row),
  );
}

/** 1 for months of which there is a balance sheet. */
export function sheetsByMonth(records: Records, calendar: Calendar): Uint8Array {
  return Uint8Array.from(lastSheets(records, calendar), (row) => (row < 0 ? 0 : 1));
}

/** Whether the sheets speak of what a measure is of: of one of its columns, and of all that it cannot do without. */
export function isOnBalance(records: Records, { plus, mustSay = [] }: Holding): boolean {
  const says = (name: BalanceColumn) => isFilled(records, name);
  return plus.some(says) && mustSay.every(says);
}

function isFilled({ balance }: Records, name: BalanceColumn): boolean {
  return balance.columns[name].units.some((units) => !Number.isNaN(units));
}

/** The row of the last balance sheet of each month; -1 for none. */
function lastSheets({ balance }: Records, { firstDay, lastDay, monthOfDay, months }: Calendar): Int32Array {
  const dayOf = new Int32Array(months).fill(NO_DAY);
  const rowOf = new Int32Array(months).fill(-1);
  balance.columns.date.days.forEach((day, row) => {
    if (day < firstDay || day > lastDay) return;
    const month = monthOfDay[day - firstDay]!;
    if (day < dayOf[month]!) return;
    dayOf[month] = day;
    rowOf[month] = row;
  });
  return rowOf;
}
