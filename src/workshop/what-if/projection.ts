/** What a projection assumes; money in one currency, persons, rates as shares a year. */
export interface Assumptions {
  readonly insured: number;
  /** Share of the insured who stay for the next year. */
  readonly renewal: number;
  /** Persons who join at the start of each later year. */
  readonly joining: number;
  /** Contribution of a person in the first year. */
  readonly contribution: number;
  readonly contributionGrowth: number;
  /** Claims of a person in the first year. */
  readonly claims: number;
  readonly claimsGrowth: number;
  /** All expenses of the first year. */
  readonly expenses: number;
  readonly expensesGrowth: number;
  /** What is held at the start. */
  readonly reserve: number;
  /** Earned in a year on what was held at its start. */
  readonly interest: number;
}

/** A year of a projection; money flows of the year, the reserve at its end. */
export interface ProjectedYear {
  readonly year: number;
  readonly insured: number;
  readonly contributions: number;
  readonly investment: number;
  readonly claims: number;
  readonly expenses: number;
  readonly result: number;
  readonly reserve: number;
  /** The reserve over what goes out in the year; null where nothing goes out. */
  readonly reserveRatio: number | null;
}

/**
 * Year by year what assumptions come to: insured = those who stayed + those who joined; reserve = the one before +
 * contributions + interest on what was held - claims - expenses. A reserve that is used up earns nothing and goes on as
 * what is owed. A plain cash projection with no allowance for chance.
 */
export function projected(given: Assumptions, years: number): ProjectedYear[] {
  const course: ProjectedYear[] = [];
  let { insured, reserve } = given;
  for (let year = 1; year <= years; year++) {
    const grown = (rate: number) => (1 + rate) ** (year - 1);
    const contributions = insured * given.contribution * grown(given.contributionGrowth);
    const claims = insured * given.claims * grown(given.claimsGrowth);
    const expenses = given.expenses * grown(given.expensesGrowth);
    const investment = Math.max(0, reserve) * given.interest;
    const result = contributions + investment - claims - expenses;
    reserve += result;
    const outgo = claims + expenses;
    const reserveRatio = outgo > 0 ? reserve / outgo : null;
    course.push({
      year,
      insured,
      contributions,
      investment,
      claims,
      expenses,
      result,
      reserve,
      reserveRatio,
    });
    insured = insured * given.renewal + given.joining;
  }
  return course;
}

/** The first year at whose end nothing is left of the reserve but debt; null where there is none. */
export function usedUpIn(course: readonly ProjectedYear[]): number | null {
  return course.find(({ reserve }) => reserve < 0)?.year ?? null;
}
