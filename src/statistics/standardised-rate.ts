import { byarInterval } from './byar.ts';
import type { Interval } from './intervals.ts';

/** Events and exposure of one group, and its weight in the standard population. */
export interface WeightedStratum {
  readonly events: number;
  readonly exposure: number;
  readonly weight: number;
}

/** What the rate would be in the standard population, with its interval. */
export interface StandardisedRate extends Interval {
  readonly value: number;
}

/** Why there is none: too few events for the method, or a group of the standard nobody was in. */
export type NotStandardised = 'few-events' | 'empty-group';

/** Under so many events a rate is not standardised: Public Health England, Technical Guide: Confidence Intervals (2018). */
export const FEWEST_FOR_STANDARDISED = 10;

/**
 * Directly standardised rate per `per` of exposure, weights in any scale: sum of weight x events / exposure over the sum of
 * weights; its interval by Dobson from Byar's of the events. Source: A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer,
 * Statistics in Medicine 10 (1991) 457-462; as in Public Health England, Technical Guide: Confidence Intervals (2018),
 * appendix 4.
 */
export function standardisedRate(
  strata: readonly WeightedStratum[],
  per = 1,
  level = 0.95,
): StandardisedRate | NotStandardised {
  const counted = strata.filter(({ weight }) => weight > 0);
  const sumOf = (term: (stratum: WeightedStratum) => number) =>
    counted.reduce((sum, stratum) => sum + term(stratum), 0);
  const events = sumOf((stratum) => stratum.events);
  if (!(events >= FEWEST_FOR_STANDARDISED)) return 'few-events';
  if (counted.some(({ exposure }) => !(exposure > 0))) return 'empty-group';
  const weights = sumOf(({ weight }) => weight);
  const value = (sumOf((one) => (one.weight * one.events) / one.exposure) / weights) * per;
  const variance = sumOf((one) => one.events * (one.weight / one.exposure / weights) ** 2);
  const scale = Math.sqrt(variance / events) * per;
  const { lower, upper } = byarInterval(events, level);
  return { value, lower: value + scale * (lower - events), upper: value + scale * (upper - events) };
}
