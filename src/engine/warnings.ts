import {
  providersCompared,
  SIGN_MEASURES,
  signsIn,
  WARNING_RULES,
  type ProviderPoint,
  type Sign,
  type WarningCode,
} from '#indicators';
import {
  claimsOfCostliest,
  countPeriods,
  knowsStays,
  measureOf,
  PROVIDER_ASPECTS,
  providerRows,
  providerTallies,
  recordsBehind,
  sameDayClaims,
  type Facts,
} from '#measures';
import type { Kind, Records } from '#records';
import { periodsOf, type Grain, type Month, type Period, type Reason } from '#units';
import { wholeMonths } from './month-counts.ts';

/** Which period is looked at: the one of a grain that ends with a month. */
export interface WarningsAsked {
  readonly grain: Grain;
  readonly last: Month;
}

/** What the rules found, with the rows that are the evidence of each sign. */
export interface FoundSigns {
  readonly period: Period | null;
  readonly signs: ReadonlyArray<{ readonly sign: Sign; readonly kind: Kind; readonly rows: Int32Array }>;
  /** Rules that were put to the records and found nothing. */
  readonly quiet: readonly WarningCode[];
  readonly unchecked: ReadonlyArray<{ readonly code: WarningCode; readonly reason: Reason }>;
  readonly providers: readonly ProviderPoint[];
}

const NONE: FoundSigns = { period: null, signs: [], quiet: [], unchecked: [], providers: [] };

/** Puts the rules of early warning to a scheme's records; `claims` has all of its columns. The weightiest come first. */
export function warningsOf(
  facts: Facts | null,
  claims: Records['claims'],
  { grain, last }: WarningsAsked,
): FoundSigns {
  if (!facts) return NONE;
  const counted = countPeriods(wholeMonths(facts, SIGN_MEASURES), grain, SIGN_MEASURES);
  const at = counted.periods.findIndex((period) => period.last === last);
  const period = counted.periods[at];
  if (!period) return NONE;
  const tallies = providerTallies(facts, claims, period);
  const verdicts = signsIn({
    counted,
    at,
    before: yearBefore(counted.periods, period),
    tallies,
    lacking: lackingOf(facts, claims),
  });
  const signs = verdicts
    .flatMap((verdict) => verdict.signs)
    .sort((a, b) => b.weight - a.weight)
    .map((sign) => ({ sign, ...evidenceOf(facts, claims, sign, period) }));
  return {
    period,
    signs,
    quiet: verdicts.flatMap((verdict) =>
      verdict.signs.length === 0 && verdict.unchecked === null ? [verdict.code] : [],
    ),
    unchecked: verdicts.flatMap(({ code, unchecked }) => (unchecked ? [{ code, reason: unchecked }] : [])),
    providers: PROVIDER_ASPECTS.flatMap((aspect) => providersCompared(tallies, aspect, fewestOf(aspect))),
  };
}

/** The evidence of one sign, found again by its rule and whom it is of. */
export function evidenceIn(
  facts: Facts,
  claims: Records['claims'],
  { grain, last }: WarningsAsked,
  sign: Pick<Sign, 'code' | 'subject'>,
): { readonly kind: Kind; readonly rows: Int32Array } {
  const { timeline, profile } = facts;
  const period = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart).find(
    (one) => one.last === last,
  );
  return period ? evidenceOf(facts, claims, sign, period) : { kind: 'claims', rows: new Int32Array(0) };
}

function evidenceOf(
  facts: Facts,
  claims: Records['claims'],
  { code, subject }: Pick<Sign, 'code' | 'subject'>,
  period: Period,
): { readonly kind: Kind; readonly rows: Int32Array } {
  const rule = WARNING_RULES.find((one) => one.code === code);
  if (rule?.test.kind === 'provider')
    return { kind: 'claims', rows: providerRows(facts, claims, period, rule.test.aspect, subject ?? '') };
  if (rule?.test.kind === 'rise') {
    const measure = measureOf('benefits-of-costliest');
    const share = measure.nature === 'costliest' ? measure.share : 0;
    return { kind: 'claims', rows: claimsOfCostliest(facts, share, period) };
  }
  const behind =
    rule?.behind && recordsBehind(facts, { measure: rule.behind, period, split: null, group: null });
  if (!behind) return { kind: 'claims', rows: new Int32Array(0) };
  // One claim does not tell that it repeats another: they are listed side by side.
  if (code === 'repeated' || code === 'second-provider')
    return { kind: 'claims', rows: sameDayClaims(facts, behind.rows, code === 'repeated') };
  return { kind: behind.kind, rows: behind.rows };
}

function yearBefore(periods: readonly Period[], { first, last }: Period): number | null {
  const at = periods.findIndex((period) => period.last === last - 12 && period.first === first - 12);
  return at < 0 ? null : at;
}

function lackingOf(
  { knowsProviders, knowsBenefits }: Facts,
  claims: Records['claims'],
): Parameters<typeof signsIn>[0]['lacking'] {
  const everywhere: Reason | null =
    claims.length === 0 ? 'no-claims' : knowsProviders ? null : 'provider-not-recorded';
  if (everywhere) return Object.fromEntries(PROVIDER_ASPECTS.map((aspect) => [aspect, everywhere]));
  return {
    ...(knowsBenefits ? {} : { caesareans: 'benefit-not-recorded', stay: 'benefit-not-recorded' }),
    ...(knowsStays(claims) ? {} : { stay: 'discharge-not-recorded' }),
  };
}

function fewestOf(aspect: ProviderPoint['aspect']): number {
  const found = WARNING_RULES.find(({ test }) => test.kind === 'provider' && test.aspect === aspect);
  return found?.test.kind === 'provider' ? found.test.fewest : 0;
}
