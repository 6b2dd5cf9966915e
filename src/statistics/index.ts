/**
 * statistics: the methods figures stand on - intervals, the chain ladder, quantiles.
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
  compoundPoissonInterval,
  differenceInterval,
  garwoodInterval,
  rateRatioInterval,
  wilsonInterval,
  type Interval,
} from './intervals.ts';
export {
  funnelOfProbability,
  funnelOfShare,
  funnelOfSum,
  type FunnelLimits,
  type Stratum,
} from './funnel.ts';
export { chainLadder, standingEstimates, type Development } from './chain-ladder.ts';
export { quantileOfCumulated } from './quantiles.ts';
export { FAR_SCORE, FEWEST_FOR_OUTLIERS, modifiedScore, steadied, usualOf, type Usual } from './outliers.ts';
