import { incompleteGamma } from './poisson.ts';
import { quantileOfCumulated } from './quantiles.ts';

/** A value with its variance were the target true. */
export interface Scattered {
  readonly value: number;
  readonly variance: number;
}

/** How much more values scatter about a target than chance explains. */
export interface OverDispersion {
  /** The mean squared z-score, winsorised: near 1 where only chance is at work. */
  readonly phi: number;
  /** The variance between the values beyond chance; 0 where chance explains their scatter. */
  readonly tauSquared: number;
  /** The share of z-scores drawn in at each end. */
  readonly winsorised: number;
  /** Whether chance would scatter them as much in fewer than 5 of 100 cases. */
  readonly isOverDispersed: boolean;
  /** Of how many values. */
  readonly count: number;
}

const WINSORISED = 0.1;
const RARE = 0.05;

/** How many standard deviations a value lies above a target; with tauSquared, of what differs beyond chance as well. */
export function zScoreOf({ value, variance }: Scattered, target: number, tauSquared = 0): number {
  const spread = Math.sqrt(variance + tauSquared);
  return spread > 0 ? (value - target) / spread : 0;
}

/**
 * Over-dispersion of values about a target, as additive random effects: z-scores, the outermost drawn in to the quantiles
 * at 10 % and 90 % so that the few that truly differ do not hide themselves by widening the limits; phi their mean square;
 * tauSquared by moments, (I phi - (I - 1)) / (sum w - sum w^2 / sum w) with w = 1 / variance, not below 0. Significant
 * where I phi, chi-squared with I degrees of freedom by chance alone, is that large in fewer than 5 of 100 cases; drawing
 * in makes it smaller, so this is cautious. Limits are to be widened only then. Values of no variance tell nothing and are
 * left out; below two, nothing is found. Sources: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202 and
 * Quality and Safety in Health Care 14 (2005) 347-351; tauSquared: R. DerSimonian and N. Laird, Controlled Clinical Trials
 * 7 (1986) 177-188. NHS England's SHMI leaves the outermost out instead of drawing them in.
 */
export function overDispersion(
  values: readonly Scattered[],
  target: number,
  winsorised = WINSORISED,
): OverDispersion {
  const known = values.filter(({ variance }) => variance > 0);
  const count = known.length;
  const scores = drawnIn(
    known.map((one) => zScoreOf(one, target)),
    winsorised,
  );
  if (count < 2) return { phi: 1, tauSquared: 0, winsorised, isOverDispersed: false, count };
  const sum = sumOf(scores.map((z) => z * z));
  const weights = known.map(({ variance }) => 1 / variance);
  const scale = sumOf(weights) - sumOf(weights.map((w) => w * w)) / sumOf(weights);
  const isOverDispersed = sum > 0 && incompleteGamma(count / 2, sum / 2)[1] < RARE;
  const tauSquared = Math.max(0, (sum - (count - 1)) / scale);
  return { phi: sum / count, tauSquared, winsorised, isOverDispersed, count };
}

function drawnIn(scores: readonly number[], share: number): number[] {
  const sorted = Float64Array.from(scores).sort();
  const quantile = (probability: number) => quantileOfCumulated(sorted, (place) => place + 1, probability);
  const [lowest, highest] = [quantile(share), quantile(1 - share)];
  return scores.map((z) => Math.min(Math.max(z, lowest ?? z), highest ?? z));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
