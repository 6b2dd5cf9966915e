import {
  countedFor,
  countMonths,
  countMonthsInSteps,
  joinedMonths,
  type Division,
  type Facts,
  type MeasureName,
  type MonthCounts,
} from '#measures';
import { countedOf } from './of-profile.ts';
import { inTurns } from './turns.ts';

const kept = new WeakMap<Facts['groups'], { readonly profile: string; readonly months: MonthCounts }>();

/**
 * What is counted by month of all records, undivided: the list of schemes and the first figures both stand on it. It
 * holds the measures asked for and those asked for before. Facts that differ in nothing but a profile that says the
 * same share it.
 */
export function wholeMonths(facts: Facts, names: readonly MeasureName[]): MonthCounts {
  const known = wholeKnown(facts);
  const lacking = lackingIn(known, names);
  if (known && lacking.length === 0) return known;
  return keptWhole(facts, countMonths(facts, { split: null }, lacking));
}

/** What is known of a division and the measures it lacks; where others have asked meanwhile, they are let in. */
export async function moreMonths(
  facts: Facts,
  division: Division,
  before: MonthCounts | null,
  names: readonly MeasureName[],
): Promise<MonthCounts> {
  const isNarrowed = (division.filter?.length ?? 0) > 0;
  const isWhole = division.split === null && !isNarrowed;
  const known = joined(before, isWhole ? wholeKnown(facts) : null);
  const lacking = lackingIn(known, names);
  if (known && lacking.length === 0) return known;
  const whole = isNarrowed ? null : wholeKnown(facts);
  const more = joined(known, await inTurns(countMonthsInSteps(facts, division, lacking, whole)));
  return isWhole ? keptWhole(facts, more) : more;
}

/** Those measures that are not in what was counted by month but have to be, if these are to be told. */
export function lackingIn(known: MonthCounts | null, names: readonly MeasureName[]): MeasureName[] {
  return countedFor(names).filter((name) => !known?.measures[name]);
}

function wholeKnown(facts: Facts): MonthCounts | null {
  const known = kept.get(facts.groups);
  return known?.profile === countedOf(facts.profile) ? known.months : null;
}

function keptWhole(facts: Facts, more: MonthCounts): MonthCounts {
  const months = joined(wholeKnown(facts), more);
  kept.set(facts.groups, { profile: countedOf(facts.profile), months });
  return months;
}

function joined(a: MonthCounts | null, b: MonthCounts): MonthCounts;
function joined(a: MonthCounts | null, b: MonthCounts | null): MonthCounts | null;
function joined(a: MonthCounts | null, b: MonthCounts | null): MonthCounts | null {
  return a && b ? joinedMonths(a, b) : (b ?? a);
}
