/**
 * statistics: the methods figures stand on - intervals, funnels, ranks, charts of signals, the chain ladder, quantiles.
 * In: plain numbers. Out: plain numbers. Each method names its source.
 * Never: knows what a number means, rounds, or returns NaN for input a caller may meet.
 */
export { naturalLimits, signalAtEnd, type NaturalLimits } from './xmr.ts';
export { signalsOf, type ControlLimits, type Rule, type Signal } from './signals.ts';
export {
  controlChart,
  type ChartKind,
  type ChartPhases,
  type ChartPoint,
  type ControlChart,
} from './control-chart.ts';
export {
  balanceInterval,
  compoundPoissonInterval,
  differenceInterval,
  garwoodInterval,
  rateRatioInterval,
  wilsonInterval,
  type Interval,
} from './intervals.ts';
export { byarInterval } from './byar.ts';
export { deviateOf } from './level.ts';
export {
  funnelOfProbability,
  funnelOfShare,
  funnelOfSum,
  type FunnelLimits,
  type Stratum,
} from './funnel.ts';
export {
  funnelOfRateAt,
  funnelOfRatioAt,
  funnelOfShareAt,
  varianceOfRateAt,
  varianceOfRatioAt,
  varianceOfShareAt,
} from './funnel-curve.ts';
export { overDispersion, zScoreOf, type OverDispersion, type Scattered } from './over-dispersion.ts';
export { rankIntervals, simultaneousLevel, type RankInterval } from './ranks.ts';
export {
  FEWEST_FOR_STANDARDISED,
  standardisedRate,
  type NotStandardised,
  type StandardisedRate,
  type WeightedStratum,
} from './standardised-rate.ts';
export { foldedWeights, WHO_WORLD_STANDARD, type StandardPopulation } from './standard-population.ts';
export { chainLadder, standingEstimates, type Development } from './chain-ladder.ts';
export { quantileOfCumulated } from './quantiles.ts';
export { FAR_SCORE, FEWEST_FOR_OUTLIERS, modifiedScore, steadied, usualOf, type Usual } from './outliers.ts';
