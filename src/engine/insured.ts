import { countPeriods, countsOf, type Facts, type MeasureName } from '#measures';
import type { StoredScheme } from '#storage';
import { wholeMonths } from './month-counts.ts';

/** Months that a list of schemes draws. */
const MONTHS_LISTED = 60;
const INSURED: readonly MeasureName[] = ['insured-at-end'];

/** Persons insured at the end of the last complete month, or of the only one there is, and of the months before. */
export function insuredAtLast(
  facts: Facts | null,
): Pick<StoredScheme, 'insured' | 'insuredAt' | 'insuredByMonth'> {
  if (!facts) return { insured: null, insuredAt: null };
  const { first, lastComplete } = facts.timeline;
  const last = Math.max(first, lastComplete);
  const from = Math.max(first, last - MONTHS_LISTED + 1);
  const { values } = countsOf(countPeriods(wholeMonths(facts, INSURED), 'month', INSURED), 'insured-at-end');
  const listed = values.subarray(from - first, last - first + 1);
  const insuredByMonth = Array.from(listed, (value) => (Number.isNaN(value) ? null : value));
  const insured = insuredByMonth.at(-1) ?? null;
  return insured === null ? { insured, insuredAt: null } : { insured, insuredAt: last, insuredByMonth };
}
