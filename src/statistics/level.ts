import { poissonMeanAbove } from './poisson.ts';

/** Normal deviates of the levels that are asked for again and again (definitions section 8). */
const KNOWN: Readonly<Record<number, number>> = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 };

/** The chance left out on either side of a two-sided level; to 12 decimals, so that 0.95 leaves 0.025 itself. */
export function tailOf(level: number): number {
  return Math.round((1 - level) * 5e11) / 1e12;
}

/**
 * How many standard deviations on either side of the mean hold `level` (above 0, below 1) of a normal distribution: its
 * square is chi-squared with one degree of freedom, half of that gamma of shape 1/2. Source: M. Abramowitz and I. A.
 * Stegun, Handbook of Mathematical Functions (1964), 26.4.2 and 26.4.19.
 */
export function deviateOf(level: number): number {
  return KNOWN[level] ?? Math.sqrt(2 * poissonMeanAbove(-1 / 2, 2 * tailOf(level)));
}
