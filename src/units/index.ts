/**
 * units: the quantities everything else is reckoned in.
 * In: nothing. Out: days, months, periods, money, and the closed list of reasons why a number is missing.
 * Never: reads a clock, knows a record or formats anything for a person.
 */
export {
  ageOn,
  birthday,
  dayFromIso,
  dayFromParts,
  isInRecordedYears,
  isoDay,
  NO_DAY,
  partsOfDay,
  RECORDED_YEARS,
  type Day,
} from './days.ts';
export { firstDayOf, isoMonth, lastDayOf, monthFromIso, monthOf, type Month } from './months.ts';
export { daysIn, GRAINS, isGrain, periodsOf, type Grain, type Period } from './periods.ts';
export { amountInUnits, UNITS_PER_ONE } from './money.ts';
export { REASONS, type Reason } from './reasons.ts';
