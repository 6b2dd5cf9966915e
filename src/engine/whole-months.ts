import { countMonths, type Facts, type MonthCounts } from '#measures';

const known = new WeakMap<Facts, MonthCounts>();

/** What is counted by month of all records, undivided: the list of schemes and the first figures both stand on it. */
export function wholeMonths(facts: Facts): MonthCounts {
  const months = known.get(facts) ?? countMonths(facts, { split: null });
  known.set(facts, months);
  return months;
}
