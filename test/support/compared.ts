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

/** Every part of a scheme's counts by name. */
export function partsOf({ whole, divided, ageOfSex }: ComparedScheme): Array<readonly [string, MonthCounts]> {
  return [
    ...(whole ? [['whole', whole] as const] : []),
    ...Object.entries(divided),
    ...Object.entries(ageOfSex).map(([sex, months]) => [`age of ${sex}`, months] as const),
  ];
}

/** Every value of the catalogue that a part gives, at every grain, by where it is. */
export function valuesOf(months: MonthCounts): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const grain of GRAINS) {
    const counted = countPeriods(months, grain, MEASURE_NAMES);
    for (const indicator of CATALOGUE)
      for (const [basis] of [...indicator.bases, ...indicator.variants])
        for (let period = 0; period < counted.periods.length; period++)
          for (let column = 0; column < counted.width; column++)
            found.set(
              [grain, indicator.id, basis, period, column].join(' '),
              valueOf(indicator, basis, counted, { period, column }),
            );
  }
  return found;
}

/** The first value that differs between two parts, said for whoever has to find out why; null where none does. */
export function differenceIn(a: MonthCounts, b: MonthCounts): string | null {
  const others = valuesOf(b);
  for (const [at, value] of valuesOf(a)) {
    const other = others.get(at);
    if (JSON.stringify(value) !== JSON.stringify(other))
      return `${at}: ${JSON.stringify(value)} became ${JSON.stringify(other)}`;
  }
  return null;
}
