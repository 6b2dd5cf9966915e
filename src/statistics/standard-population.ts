/** A made population for standardising: bands by the age in years with which each begins, and their weights. */
export interface StandardPopulation {
  readonly source: string;
  readonly bands: ReadonlyArray<{ readonly from: number; readonly weight: number }>;
}

const FIVE_YEARS = [
  ...[8.86, 8.69, 8.6, 8.47, 8.22, 7.93, 7.61, 7.15, 6.59, 6.04, 5.37],
  ...[4.55, 3.72, 2.96, 2.21, 1.52, 0.91, 0.44, 0.15, 0.04, 0.005],
];

/**
 * The WHO World Standard for 2000-2025, per cent in bands of five years, the last being 100 and more. As published they add
 * up to 100.035, being rounded; they are left so, as a standardised rate divides by their sum.
 */
export const WHO_WORLD_STANDARD: StandardPopulation = {
  source:
    'O. B. Ahmad et al., Age standardization of rates: a new WHO standard (WHO, GPE Discussion Paper 31, 2001), table 4',
  bands: FIVE_YEARS.map((weight, i) => ({ from: 5 * i, weight })),
};

/** The weights of wider bands, each from its age to below the next one's, by adding up; ages are bands' own, ascending. */
export function foldedWeights({ bands }: StandardPopulation, ages: readonly number[]): readonly number[] {
  return ages.map((age, i) =>
    bands
      .filter(({ from }) => from >= age && from < (ages[i + 1] ?? Infinity))
      .reduce((sum, { weight }) => sum + weight, 0),
  );
}
