import type { SchemeProfile } from '#records';
import { isoMonth, type Month } from '#units';
import type { Basis, Formula, Indicator } from '../indicator.ts';
import type { IndicatorValue } from '../value.ts';
import { isMoney } from './benchmark.ts';
import type { ComparedScheme } from './compared-scheme.ts';
import { CIRCUMSTANCES, matterOf, type Circumstance, type MatterWhy } from './matters.ts';
import type { Measured } from './one-unit.ts';
import { hasMaternity, schemeAge } from './peers.ts';
import { pooled } from './pooled.ts';
import type { ComparedPeriod } from './reckon.ts';

/** In what schemes on one axis may differ, other than in what is measured. */
export const DIFFERENCES = [
  'basis',
  'version',
  'currency',
  'period',
  'completeness',
  'hidden',
  ...CIRCUMSTANCES,
  'quality',
  'unsaid',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** What follows from a difference: values that do not stand on one axis, values to be read with care, or a word only. */
export const SEVERITIES = ['bars', 'caution', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is known of one of the schemes that an indicator is compared of. */
export interface SchemeAmong extends Pick<
  ComparedScheme,
  'id' | 'profile' | 'catalogue' | 'rules' | 'quality'
> {
  readonly firstMonth: Month | null;
  readonly period: Pick<ComparedPeriod, 'period' | 'isEarlier'> | null;
  /** The basis that it gives the indicator on first; null for none. */
  readonly basis: Basis | null;
  readonly value: IndicatorValue;
}

/** What is compared, and how it stands on its axis. */
export interface AxisAmong {
  readonly indicator: Indicator;
  readonly formula: Formula;
  readonly basis: Basis;
  readonly measured: Measured;
  /** The month in which the periods are asked to end. */
  readonly end: Month;
}

/** Schemes that are alike in something, and what their numerators over their denominators come to. */
export interface DifferenceGroup {
  /** A code of the kind of difference; 'unknown' where it is not said. */
  readonly key: string;
  readonly schemes: readonly string[];
  /** Null where pooling says nothing: sums, quantiles, or what is no ground for a gap. */
  readonly together: number | null;
}

export interface Difference {
  readonly kind: DifferenceKind;
  readonly severity: Severity;
  readonly why: MatterWhy | null;
  readonly groups: readonly DifferenceGroup[];
}

/** A scheme in its first two years is told apart from the older ones (our threshold). */
const YOUNG_YEARS = 2;
/** Nine months: who joins when already pregnant gives birth within them. */
const PREGNANCY_DAYS = 270;
/** Points of 100 by which scores may differ, and the score under which records are too poor to compare (our thresholds). */
const QUALITY_APART = 20;
const QUALITY_LEAST = 60;

/** In what the schemes of which there is a value differ, the weightiest first; nothing where there is only one. */
export function comparabilityOf(axis: AxisAmong, schemes: readonly SchemeAmong[]): readonly Difference[] {
  const shown = schemes.filter(({ value }) => value.value !== null);
  const found = [
    basisDiffers(axis, schemes),
    versionDiffers(schemes),
    currencyDiffers(axis, schemes),
    periodDiffers(shown),
    completenessDiffers(shown),
    hiddenDiffers(schemes),
    ...CIRCUMSTANCES.map((kind) => circumstanceDiffers(kind, axis, shown)),
    qualityDiffers(shown),
    unsaid(axis, shown),
  ].filter((one) => one !== null);
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The version of catalogue and rules that most of some schemes were counted by: those of others are not judged beside. */
export function versionOfMost(schemes: ReadonlyArray<Pick<ComparedScheme, 'catalogue' | 'rules'>>): string {
  const times = new Map<string, number>();
  for (const scheme of schemes) times.set(versionOf(scheme), (times.get(versionOf(scheme)) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0] ?? '';
}

/** By which catalogue and rules of counting a scheme was counted. */
export function versionOf({ catalogue, rules }: Pick<ComparedScheme, 'catalogue' | 'rules'>): string {
  return `${catalogue}/${rules}`;
}

/** Schemes by a key, each group with what it comes to together where a formula for it is given. */
function grouped(
  schemes: readonly SchemeAmong[],
  keyOf: (scheme: SchemeAmong) => string,
  formula: Formula | null = null,
): DifferenceGroup[] {
  const groups = new Map<string, SchemeAmong[]>();
  for (const scheme of schemes) {
    const key = keyOf(scheme);
    const group = groups.get(key) ?? [];
    group.push(scheme);
    groups.set(key, group);
  }
  const found = [...groups].map(([key, members]) => ({
    key,
    schemes: members.map(({ id }) => id),
    together: formula?.op === 'ratio' ? togetherOf(formula, members) : null,
  }));
  return found.sort(inTheirOrder);
}

/** Groups that are told in an order of their own; what is not known comes last. */
const TOLD_FIRST = ['yes', 'no', 'young', 'older', 'none', 'under-9-months', '9-months-up'];

function inTheirOrder(a: DifferenceGroup, b: DifferenceGroup): number {
  const isLast = ({ key }: DifferenceGroup) => Number(key === 'unknown');
  const place = ({ key }: DifferenceGroup) => TOLD_FIRST.indexOf(key);
  return isLast(a) - isLast(b) || place(a) - place(b) || b.schemes.length - a.schemes.length;
}

function togetherOf(formula: Formula, members: readonly SchemeAmong[]): number | null {
  const together = pooled(
    formula,
    members.map(({ value }) => value),
  );
  return together?.value ?? null;
}

function differing(
  kind: DifferenceKind,
  severity: Severity,
  groups: readonly DifferenceGroup[],
): Difference | null {
  return groups.length < 2 ? null : { kind, severity, why: null, groups };
}

/** Schemes that cannot give the indicator on this basis but could on another: they are not on the axis. */
function basisDiffers({ basis }: AxisAmong, schemes: readonly SchemeAmong[]): Difference | null {
  const out = schemes.filter((one) => one.value.value === null && one.basis !== null && one.basis !== basis);
  if (out.length === 0) return null;
  return { kind: 'basis', severity: 'bars', why: null, groups: grouped(out, (one) => one.basis ?? '') };
}

function versionDiffers(schemes: readonly SchemeAmong[]): Difference | null {
  return differing('version', 'bars', grouped(schemes, versionOf));
}

function currencyDiffers(
  { indicator, measured }: AxisAmong,
  schemes: readonly SchemeAmong[],
): Difference | null {
  if (!isMoney(indicator.unit)) return null;
  const hasNoRate = schemes.some(({ value }) => value.reason === 'other-currency');
  const severity = hasNoRate ? 'bars' : measured === 'converted' ? 'note' : 'caution';
  const currencies = grouped(schemes, ({ profile }) => profile.currency);
  return differing('currency', severity, currencies);
}

function periodDiffers(shown: readonly SchemeAmong[]): Difference | null {
  const ends = grouped(shown, ({ period }) => (period ? isoMonth(period.period.last) : 'unknown'));
  return differing('period', 'caution', ends);
}

function completenessDiffers(shown: readonly SchemeAmong[]): Difference | null {
  const open = shown.filter(({ value }) => value.status === 'incomplete' || value.status === 'provisional');
  if (open.length === 0) return null;
  const groups = grouped(open, ({ value }) => value.reason ?? value.status);
  return { kind: 'completeness', severity: 'caution', why: null, groups };
}

function hiddenDiffers(schemes: readonly SchemeAmong[]): Difference | null {
  const hidden = schemes.filter(({ value }) => value.reason === 'hidden-small-number');
  if (hidden.length === 0) return null;
  return { kind: 'hidden', severity: 'caution', why: null, groups: grouped(hidden, () => 'hidden') };
}

function circumstanceDiffers(
  kind: Circumstance,
  { indicator, formula, end }: AxisAmong,
  shown: readonly SchemeAmong[],
): Difference | null {
  const matter = matterOf(kind, indicator);
  if (!matter) return null;
  const groups = grouped(shown, (scheme) => circumstanceOf(kind, scheme, end) ?? 'unknown', formula);
  if (groups.filter(({ key }) => key !== 'unknown').length < 2) return null;
  return { kind, severity: matter.reach === 'much' ? 'caution' : 'note', why: matter.why, groups };
}

/** A scheme's group by a circumstance; null where it does not say. */
function circumstanceOf(kind: Circumstance, { profile, firstMonth }: SchemeAmong, end: Month): string | null {
  switch (kind) {
    case 'outpatient':
    case 'inpatient':
      return saying(profile.benefits?.includes(kind));
    case 'maternity':
      return saying(profile.benefits && hasMaternity(profile.benefits));
    case 'enrolment':
      return profile.enrolment ?? null;
    case 'maternity-waiting':
      return waitingGroup(profile);
    case 'waiting':
      return saying(profile.waitingDays === undefined ? undefined : profile.waitingDays > 0);
    case 'grace':
      return String(profile.graceDays);
    case 'age': {
      const age = schemeAge({ profile, insured: null, firstMonth }, end);
      // Records that begin late say the least that a scheme's age can be: only that it is older is sure then.
      if (!age || (age.since === 'records' && age.years < YOUNG_YEARS)) return null;
      return age.years < YOUNG_YEARS ? 'young' : 'older';
    }
    case 'type':
      return profile.schemeType ?? null;
  }
}

function saying(isSo: boolean | undefined): 'yes' | 'no' | null {
  return isSo === undefined ? null : isSo ? 'yes' : 'no';
}

function waitingGroup({ maternityWaitingDays: days }: SchemeProfile): string {
  if (days === 0) return 'none';
  return days < PREGNANCY_DAYS ? 'under-9-months' : '9-months-up';
}

function qualityDiffers(shown: readonly SchemeAmong[]): Difference | null {
  const scores = shown.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  if (scores.length === 0) return null;
  const isApart = Math.max(...scores) - Math.min(...scores) > QUALITY_APART;
  const isPoor = Math.min(...scores) < QUALITY_LEAST;
  if (!isApart && !isPoor) return null;
  const best = Math.max(...scores);
  const groups = grouped(shown, ({ quality }) => {
    if (quality === null) return 'unknown';
    if (quality < QUALITY_LEAST) return 'poor';
    return best - quality > QUALITY_APART ? 'behind' : 'good';
  });
  return { kind: 'quality', severity: 'caution', why: null, groups };
}

/** What bears much on the indicator and too few schemes say of themselves to tell whether they differ in it. */
function unsaid({ indicator, end }: AxisAmong, shown: readonly SchemeAmong[]): Difference | null {
  if (shown.length < 2) return null;
  const groups = CIRCUMSTANCES.flatMap((kind): DifferenceGroup[] => {
    if (matterOf(kind, indicator)?.reach !== 'much') return [];
    const silent = shown.filter((scheme) => circumstanceOf(kind, scheme, end) === null);
    const said = new Set(shown.map((scheme) => circumstanceOf(kind, scheme, end)));
    said.delete(null);
    if (silent.length === 0 || said.size > 1) return [];
    return [{ key: kind, schemes: silent.map(({ id }) => id), together: null }];
  });
  return groups.length === 0 ? null : { kind: 'unsaid', severity: 'note', why: null, groups };
}
