import { columnOf, plainHeading, type AnyTable } from '#records';
import type { Month } from '#units';
import type { Admitted } from './admit.ts';
import type { Recognised } from './recognise.ts';
import { headingsRead } from './unrecognised.ts';
import type { FileFault } from './report.ts';

/** What is wrong with monthly returns taken together: they are of years, or of several schemes. */
export function faultOfReturns(
  recognised: Recognised,
  { table, schemes: named }: Admitted,
): FileFault | null {
  if (hasYearsForMonths(table)) return { code: 'yearly', ...headingsRead(recognised) };
  const schemes = differentNames(named);
  return schemes.length > 1 ? severalSchemes(schemes) : null;
}

/** Whether what reads as months are years: 2008-09, 2009-10, 2010-11. One alone may be either, and is a month. */
function hasYearsForMonths(table: AnyTable): boolean {
  if (table.kind !== 'return' || table.length < 2) return false;
  const column = columnOf(table, 'month');
  const isYear = (month: Month) => (Math.floor(month / 12) + 1) % 100 === (month % 12) + 1;
  return column.type === 'day' && column.days.every(isYear);
}

/** Each name once, however it is spelt, as it came first. */
function differentNames(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [plainHeading(name), name])).values()].toReversed();
}

/** Names told back of a file that holds the returns of several schemes. */
const MOST_SCHEMES = 6;

/** What is kept here together is one scheme: sums of several would be added up, or stand for each other. */
function severalSchemes(schemes: readonly string[]): FileFault {
  return { code: 'several-schemes', schemes: schemes.slice(0, MOST_SCHEMES), schemeCount: schemes.length };
}
