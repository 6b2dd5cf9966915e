import { monthOf, type Period } from '#units';
import { heldAt, momentOf, onReturnAt } from './count.ts';
import type { Holding, Measure, OnReturn } from './declared/measure.ts';
import type { Facts } from './facts.ts';
import { holdingsByMonth } from './holdings.ts';
import { monthsOnReturn } from './returns.ts';

interface FormsBehind<K extends 'return' | 'balance'> {
  readonly kind: K;
  readonly rows: Int32Array;
  /** What each form says, in whole units. */
  readonly amounts: Float64Array;
}

/** The monthly returns that a number is taken from. */
export function monthsBehind(
  facts: Facts,
  measure: Measure,
  onReturn: OnReturn,
  period: Period,
): FormsBehind<'return'> | null {
  const { returns, calendar } = facts;
  if (!returns) return null;
  const months = monthsOnReturn(returns, onReturn, calendar);
  const first = period.first - calendar.first;
  const last = period.last - calendar.first;
  const told = (month: number, value: number) => {
    const row = rowOfMonth(facts, calendar.first + month);
    return row < 0 || Number.isNaN(value) ? [] : [[row, value] as const];
  };
  const moment = momentOf(measure);
  if (moment === null) {
    const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return listed(
      'return',
      all.flatMap((month) => told(month, months[month] ?? Number.NaN)),
    );
  }
  const starts = onReturn.orStart ? { starts: returns.column(onReturn.orStart) } : {};
  const value = onReturnAt(measure, { months, ...starts }, first, last);
  const isBefore = moment === 'before' && !Number.isNaN(months[first - 1] ?? Number.NaN);
  return listed('return', told(moment === 'end' ? last : isBefore ? first - 1 : first, value));
}

/** The balance sheet that a number is taken from. */
export function sheetBehind(facts: Facts, measure: Holding, period: Period): FormsBehind<'balance'> {
  const { calendar, records } = facts;
  const months = holdingsByMonth(records, measure, calendar);
  const held = heldAt(measure, months, period.first - calendar.first, period.last - calendar.first);
  if (held.month === null) return listed('balance', []);
  const month = calendar.first + held.month;
  // Of several sheets of one month the last one counts, as it does where it is counted.
  const { days } = records.balance.columns.date;
  let row = -1;
  days.forEach((day, i) => {
    if (monthOf(day) === month && (row < 0 || day >= days[row]!)) row = i;
  });
  return listed('balance', [[row, held.value]]);
}

/** Of two returns of one month the later one in the records counts. */
function rowOfMonth({ records }: Facts, month: number): number {
  return records.return.columns.month.days.lastIndexOf(month);
}

function listed<K extends 'return' | 'balance'>(
  kind: K,
  forms: ReadonlyArray<readonly [row: number, value: number]>,
): FormsBehind<K> {
  const inOrder = [...forms].sort(([a], [b]) => a - b);
  return {
    kind,
    rows: Int32Array.from(inOrder, ([row]) => row),
    amounts: Float64Array.from(inOrder, ([, value]) => value),
  };
}
