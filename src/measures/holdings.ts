import type { Records } from '#records';
import { NO_DAY } from '#units';
import type { Calendar } from './calendar.ts';
import type { Holding } from './declared/measure.ts';

/** What the last balance sheet of each month says, in whole money units; NaN for a month without one, or with a blank. */
export function holdingsByMonth(
  { balance }: Records,
  { plus, minus = [] }: Holding,
  { firstDay, lastDay, monthOfDay, months }: Calendar,
): Float64Array {
  const lastOf = new Int32Array(months).fill(NO_DAY);
  const values = new Float64Array(months).fill(Number.NaN);
  balance.columns.date.days.forEach((day, row) => {
    if (day < firstDay || day > lastDay) return;
    const month = monthOfDay[day - firstDay]!;
    if (day < lastOf[month]!) return;
    lastOf[month] = day;
    const sum = (columns: typeof plus) =>
      columns.reduce((total, name) => total + balance.columns[name].units[row]!, 0);
    values[month] = sum(plus) - sum(minus);
  });
  return values;
}
