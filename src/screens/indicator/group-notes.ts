import { valueOf } from '#indicators';
import type { Words } from '#words';
import { unitsOf } from '../figures/units-of.ts';
import type { Divided, Group } from './group-charts.tsx';

/** Names of groups in one line of a note. */
const MOST_NAMES = 8;

/** What a reader has to know of the division: another basis, parts of one whole, people of no group. */
export function notesOn({ page, split, basis, bySplit, isPart }: Divided, words: Words): string[] {
  const { indicator, periods } = page;
  const unknown =
    valueOf(indicator, basis, bySplit, { period: periods.at, column: bySplit.width - 1 }).numerator ?? 0;
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const [unit] = formula ? unitsOf(formula) : ['claims' as const];
  const amount =
    unit === 'money'
      ? words.quantity(unknown, unit, page.scheme.profile.currency)
      : words.say('indicator.amountOf', {
          amount: words.quantity(unknown, unit, ''),
          unit: words.sayCode('unit', unit),
        });
  return [
    ...(basis === page.basis
      ? []
      : [words.say('indicator.splitBasis', { basis: words.sayCode('basis', basis) })]),
    ...(indicator.splitsAbove.includes(split) ? [words.say('indicator.splitBelow')] : []),
    ...(isPart ? [words.say('filter.part')] : []),
    ...(unknown > 0 ? [words.say('indicator.unknownGroup', { amount })] : []),
  ];
}

/** Which groups are not drawn: those beyond the largest, and those that have nothing, by reason. */
export function leftOut(groups: readonly Group[], drawn: number, words: Words): string[] {
  const known = groups.filter(({ now }) => now.value !== null).length;
  const empty = groups.filter(({ now }) => now.value === null);
  const reasons = [...new Set(empty.map(({ now }) => now.reason))];
  return [
    ...(drawn < known ? [words.say('indicator.manyGroups', { shown: drawn, total: known })] : []),
    ...reasons.map((reason) =>
      words.say('indicator.emptyGroups', {
        groups: someOf(
          empty.filter(({ now }) => now.reason === reason),
          words,
        ),
        reason: words.sayCode('reason', reason ?? ''),
      }),
    ),
  ];
}

function someOf(groups: readonly Group[], words: Words): string {
  const names = groups.map(({ name }) => name);
  if (names.length <= MOST_NAMES) return words.list(names);
  const more = words.say('indicator.moreGroups', { count: names.length - MOST_NAMES });
  return words.list([...names.slice(0, MOST_NAMES), more]);
}
