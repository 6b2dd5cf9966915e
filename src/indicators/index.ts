/**
 * indicators: what is concluded from measures - the catalogue, its formulas, and their values; scores of quality.
 * In: counted measures. Out: for each indicator, period and group a number with its interval, or a reason.
 * Never: sees a record, holds a word a person reads, or computes anything that a formula or a declared rule does not say.
 */
export { CATALOGUE, indicatorOf, type IndicatorId } from './catalogue.ts';
export { headlineOf, HEADLINE_MEASURES, HEADLINES, type HeadlineId } from './headlines.ts';
export { CATALOGUE_VERSION } from './catalogue-version.ts';
export type { Basis, Domain, Formula, Guide, Indicator, Source, Term, Unit } from './indicator.ts';
export { DOMAINS } from './indicator.ts';
export {
  basesShown,
  columnBelow,
  headlineBasis,
  isKnowable,
  measuresIn,
  stepAwaited,
  measuresOf,
  partsOf,
  termsOf,
  termValue,
  valueOf,
  type Known,
  type Place,
} from './value.ts';
export { measuresFor } from './needs.ts';
export { STATUSES, type IndicatorValue, type Status } from './value.ts';
export { judged, judgedByAll, judgedOn, type Verdict } from './judge.ts';
export { advise, areComparable, type Advice, type Ground, type Reading } from './advice/advise.ts';
export { ADVICE_RULES, type AdviceRule, type Evidence } from './advice/rules.ts';
export {
  PEER_AGES,
  PEER_BYS,
  PEER_PACKAGES,
  PEER_SIZES,
  peerGroupsOf,
  schemeAge,
  type PeerBy,
  type PeerFacts,
  type PeerGroups,
  type SchemeAge,
} from './comparison/peers.ts';
export { guidedBy, type OwnThreshold } from './threshold.ts';
export { targetAt, type Aim, type Target } from './target.ts';
export { alertOf, type Alert } from './alerts.ts';
export {
  chartKindOf,
  controlled,
  FEWEST_POINTS,
  type Controlled,
  type LimitsChoice,
  type Phase,
} from './variation/control.ts';
export {
  ASSURANCES,
  NO_SIGNAL_REASONS,
  readSignals,
  VARIATIONS,
  CROWD,
  outsideIn,
  variationAt,
  type Assurance,
  type Goal,
  type NoReading,
  type NoSignalReason,
  type SignalReading,
  type Variation,
} from './variation/reading.ts';
export { providersCompared, type ProviderPoint } from './provider-points.ts';
export { SIGN_MEASURES, signsIn, type Grounds, type Sign, type Verdict as SignVerdict } from './signs.ts';
export { WARNING_CODES, WARNING_RULES, type WarningCode, type WarningRule } from './warning-rules.ts';
export {
  QUALITY_DIMENSIONS,
  QUALITY_WEIGHTS,
  qualityScores,
  type DimensionScore,
  type QualityCounts,
  type QualityDimension,
  type QualityPart,
  type QualityScores,
  type Repair,
} from './quality/scores.ts';
export { DIMENSION_OF_FINDING } from './quality/dimensions.ts';
export { sufferingFrom, type Suffering } from './quality/suffering.ts';
export type { ComparedScheme } from './comparison/compared-scheme.ts';
export { cellAt, columnOf, type BasisApart, type Cells, type ComparedColumn } from './comparison/cells.ts';
export { endOffered, endProposed, endsOffered, type MonthsOfScheme } from './comparison/ends.ts';
export {
  measuresCompared,
  reckonSideBySide,
  type ComparedPeriod,
  type ComparisonAsked,
  type Reckoned,
} from './comparison/reckon.ts';
export {
  FEWEST_SCHEMES,
  isMoney,
  medianBenchmark,
  pooledBenchmark,
  publishedBenchmark,
  schemeBenchmark,
  without,
  type Benchmark,
  type BenchmarkKind,
  type NoBenchmark,
} from './comparison/benchmark.ts';
export { isWhole, pooled, varianceTogether, type Pooled, type Sized } from './comparison/pooled.ts';
export { isOfMoney } from './comparison/difference.ts';
export { standingOf, type NotJudged, type Standing, type Sureness } from './comparison/standing.ts';
export { factorInto, inOneUnit, isAsOwn, measuredIn, type Measured } from './comparison/one-unit.ts';
export { ranked, type Ranked } from './comparison/ranked.ts';
export { changeBetween, shareInAbove, type Change, type NotHeld } from './comparison/before-after.ts';
export { spineOf, type Spine } from './comparison/spine.ts';
export { funnelOf, type Funnel, type NoFunnel, type Outside } from './comparison/funnel-of.ts';
export {
  comparabilityOf,
  DIFFERENCES,
  SEVERITIES,
  versionOf,
  versionOfMost,
  type AxisAmong,
  type Difference,
  type DifferenceGroup,
  type DifferenceKind,
  type SchemeAmong,
  type Severity,
} from './comparison/comparability.ts';
export { CIRCUMSTANCES, MATTER_WHYS, type Circumstance, type MatterWhy } from './comparison/matters.ts';
export { publishedOf, type EnteredValue, type Published } from './comparison/published.ts';
export { rateBetween, ratesInto, type ExchangeRate, type UsedRate } from './comparison/rates.ts';
export {
  canBeStandardised,
  measuresOfStrata,
  areMostKnown,
  standardised,
  standardisedValue,
  STANDARDS,
  standardWeights,
  strataOf,
  strataTogether,
  type Standard,
  type Strata,
} from './comparison/standardise.ts';
