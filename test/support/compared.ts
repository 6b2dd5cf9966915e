import { isDeepStrictEqual } from 'node:util';
import { hideSmallInSteps } from '#exchange';
import { CATALOGUE, CATALOGUE_VERSION, valueOf, type ComparedScheme } from '#indicators';
import {
  countMonths,
  countPeriods,
  COUNTING_RULES,
  MEASURE_NAMES,
  type Facts,
  type MonthCounts,
  type Split,
} from '#measures';
import { GRAINS } from '#units';

/** Splits that a comparison file has unless somebody chooses others. */
export const SPLITS_SHARED: readonly Split[] = ['sex', 'age', 'benefit', 'poverty'];

/** A scheme as it is compared, from its records. */
export function comparedFrom(facts: Facts, splits: readonly Split[] = SPLITS_SHARED): ComparedScheme {
  const byAge = (group: string) => countMonths(facts, { split: 'age', filter: [{ split: 'sex', group }] });
  return {
    id: 'a-scheme',
    origin: 'own',
    profile: facts.profile,
    catalogue: CATALOGUE_VERSION,
    rules: COUNTING_RULES,
    whole: countMonths(facts, { split: null }),
    divided: Object.fromEntries(splits.map((split) => [split, countMonths(facts, { split })])),
    ageOfSex: { F: byAge('F'), M: byAge('M') },
    quality: 73.25,
    hiddenBelow: null,
    writtenOn: null,
  };
}

/** A scheme with its small counts hidden, at once. */
export function hideSmall(scheme: ComparedScheme, below: number): ComparedScheme {
  const steps = hideSmallInSteps(scheme, below);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Every part of a scheme's counts by name. */
export function partsOf({ whole, divided, ageOfSex }: ComparedScheme): Array<readonly [string, MonthCounts]> {
  return [
    ...(whole ? [['whole', whole] as const] : []),
    ...Object.entries(divided),
    ...Object.entries(ageOfSex).map(([sex, months]) => [`age of ${sex}`, months] as const),
  ];
}

/**
 * What differs between two parts, said for whoever has to find out why; null where nothing does: what is counted of every
 * measure at every grain, which every value is reckoned from, and so of the last periods the values themselves.
 */
export function differenceIn(a: MonthCounts, b: MonthCounts): string | null {
  for (const grain of GRAINS) {
    const [one, other] = [a, b].map((months) => countPeriods(months, grain, MEASURE_NAMES));
    if (!one || !other) continue;
    const name = MEASURE_NAMES.find((name) => !isDeepStrictEqual(one.measures[name], other.measures[name]));
    if (name)
      return `${grain} ${name}: ${JSON.stringify(one.measures[name])} became ${JSON.stringify(other.measures[name])}`;
    if (!isDeepStrictEqual(one, other))
      return `${grain}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`;
    const period = one.periods.length - 1;
    for (const indicator of period < 0 ? [] : CATALOGUE)
      for (const [basis] of [...indicator.bases, ...indicator.variants])
        for (let column = 0; column < one.width; column++) {
          const [value, its] = [one, other].map((of) => valueOf(indicator, basis, of, { period, column }));
          if (!isDeepStrictEqual(value, its))
            return `${grain} ${indicator.id} ${basis}: ${JSON.stringify(value)} became ${JSON.stringify(its)}`;
        }
  }
  return null;
}
