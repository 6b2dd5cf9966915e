/**
 * measures: what is counted, and the one pass that counts it.
 * In: a scheme's columnar records and profile. Out: every measure by month, period and group, the records behind each.
 * Never: divides one measure by another, reads storage, or words anything for a person.
 */
export { MEASURE_NAMES, measureOf, type MeasureName } from './declarations.ts';
export type { Measure, MeasureUnit } from './declared/measure.ts';
export { count, countPeriods, type CountRequest } from './count.ts';
export { countSomePeriods } from './count-some.ts';
export { countsOf, type Counted, type MeasureCounts } from './counted.ts';
export {
  COUNTING_RULES,
  countedFor,
  countMonths,
  countMonthsInSteps,
  HIDDEN,
  joinedMonths,
  type Division,
  type MeasureMonths,
  type MonthCounts,
} from './months.ts';
export { AWAITING } from './awaiting.ts';
export { areClaimsComing, shareOfClaimsIn, type ClaimsIn, type ClaimStep } from './claims-coming.ts';
export { firmMonth } from './firm-month.ts';
export { COUNTED_COLUMNS } from './counted-columns.ts';
export { developmentOf, type ClaimsDevelopment } from './development.ts';
export { factsOf, type Facts } from './facts.ts';
export type { Filter } from './filter.ts';
export { SPLITS, type Split } from './relations.ts';
export { monthsShown, timelineOf, type QuietKind, type Timeline } from './timeline.ts';
export { FINDING_CODES, findingsOf, type Finding, type FindingCode } from './findings.ts';
export { claimsOfCostliest, sameDayClaims } from './look-alikes.ts';
export {
  knowsStays,
  PROVIDER_ASPECTS,
  providerRows,
  providerTallies,
  type ProviderAspect,
  type ProviderTally,
} from './providers.ts';
export { countingsOf, recordsBehind, type Behind, type BehindRequest, type Counting } from './behind.ts';
export { accountOf, type Account, type LeftOut } from './account.ts';
export { REASONS_LEFT_OUT, type ReasonLeftOut } from './passage.ts';
export { qualityOf, rowsOfLine, type Quality, type QualityLine } from './quality/quality.ts';
export type { CellsFilled } from './quality/cells-filled.ts';
export { ageToldOn, type KindComing, type Lateness } from './quality/comings.ts';
export { DAYS_TO_REPORT, DAYS_TO_SUBMIT } from './quality/limits.ts';
export type { Unusual, UnusualGroup } from './quality/unusual.ts';
