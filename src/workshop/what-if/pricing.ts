import { indicatorOf, valueOf, type Formula } from '#indicators';
import type { Counted, MeasureName } from '#measures';
import type { Benefit } from '#records';
import { reckonedBy } from './ratios.ts';

/** What one benefit costs: cases of an insured person in a year, and money a case. */
export interface BenefitLine {
  readonly benefit: string;
  readonly incidence: number;
  readonly cost: number;
}

/** What is put on top of the pure premium. */
export interface Loadings {
  /** For bad years, as a share of the pure premium. */
  readonly safety: number;
  /** Running the scheme, money a person and year. */
  readonly operating: number;
  /** To build a reserve, as a share of all before it. */
  readonly surplus: number;
}

/** What a contribution consists of, money a person and year. */
export interface Price {
  /** In the order of the lines. */
  readonly byLine: readonly number[];
  readonly pure: number;
  readonly safety: number;
  readonly operating: number;
  readonly surplus: number;
  readonly contribution: number;
}

/**
 * Contribution of a person for a year = pure premium (over benefits, cases a person x cost of a case) + safety loading +
 * unit operating cost + unit surplus (ILO/STEP, Guide for carrying out a feasibility study, contribution setting).
 */
export function priced(lines: readonly BenefitLine[], { safety, operating, surplus }: Loadings): Price {
  const byLine = lines.map(({ incidence, cost }) => incidence * cost);
  const pure = byLine.reduce((sum, one) => sum + one, 0);
  const before = pure * (1 + safety) + operating;
  return {
    byLine,
    pure,
    safety: pure * safety,
    operating,
    surplus: before * surplus,
    contribution: before * (1 + surplus),
  };
}

const divided = (over: MeasureName, under: MeasureName): Formula => ({
  op: 'ratio',
  over: { op: 'measure', measure: over },
  under: { op: 'measure', measure: under },
  per: 1,
  interval: null,
});
const INCIDENCE = indicatorOf('claims-incidence');
const COST = reckonedBy('average-claim-cost', divided('claims-amount-by-service', 'claims-by-service'));

/** What lines are taken from, counted by benefit. */
export const PRICING_MEASURES: readonly MeasureName[] = [
  'claims-amount-by-service',
  'claims-by-service',
  'insured-years',
];

/** The benefits a scheme gave in a period, from a count divided by benefit; those without a case are left out. */
export function linesFrom(counted: Counted, period: number): BenefitLine[] {
  if (!INCIDENCE) return [];
  return counted.groups.flatMap((benefit, i) => {
    const place = { period, column: i + 1 };
    const incidence = valueOf(INCIDENCE, '', counted, place).value;
    const cost = valueOf(COST, '', counted, place).value;
    return incidence === null || cost === null || incidence === 0
      ? []
      : [{ benefit, incidence: incidence / 1000, cost }];
  });
}

/** Lines to begin with where there is no scheme to take them from: round numbers that are nobody's. */
export const PLAIN_LINES: ReadonlyArray<BenefitLine & { readonly benefit: Benefit }> = [
  { benefit: 'outpatient', incidence: 1.2, cost: 150 },
  { benefit: 'inpatient', incidence: 0.05, cost: 3000 },
  { benefit: 'normal_delivery', incidence: 0.02, cost: 2500 },
  { benefit: 'caesarean', incidence: 0.004, cost: 9000 },
];
