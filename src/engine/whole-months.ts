import { countMonths, type Facts, type MonthCounts } from '#measures';

const known = new WeakMap<Facts['groups'], { readonly profile: string; readonly months: MonthCounts }>();

/**
 * What is counted by month of all records, undivided: the list of schemes and the first figures both stand on it.
 * Facts that differ in nothing but a profile that says the same share it.
 */
export function wholeMonths(facts: Facts): MonthCounts {
  const profile = JSON.stringify({ ...facts.profile, name: '', country: '', currency: '' });
  const before = known.get(facts.groups);
  if (before?.profile === profile) return before.months;
  const months = countMonths(facts, { split: null });
  known.set(facts.groups, { profile, months });
  return months;
}
