import { BENEFITS, CLAIM_STATUSES, NO_CODE, wordAt, type Records, type TextColumn } from '#records';
import { daysIn, NO_DAY, UNITS_PER_ONE, type Period } from '#units';
import type { Facts } from './facts.ts';
import { Ints } from './grouping.ts';
import { maskOf } from './relations.ts';

/** In what providers are compared with others of their level (catalogue A9). */
export const PROVIDER_ASPECTS = ['cost', 'caesareans', 'stay', 'rejections', 'cuts'] as const;
export type ProviderAspect = (typeof PROVIDER_ASPECTS)[number];

/** Cases of one provider in one aspect and, where kinds of care differ in it, of one benefit, added up. */
export interface ProviderTally {
  readonly aspect: ProviderAspect;
  readonly provider: string;
  readonly level: string;
  readonly benefit: string | null;
  readonly cases: number;
  /** Of what each case has: money, nights, or 1 where it is counted. */
  readonly sum: number;
  readonly squares: number;
}

const PAID = CLAIM_STATUSES.indexOf('paid');
const APPROVED = CLAIM_STATUSES.indexOf('approved');
const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const STAYS: ReadonlySet<number> = new Set(
  (['inpatient', 'normal_delivery', 'caesarean'] as const).map((name) => BENEFITS.indexOf(name)),
);
/** Aspects in which one kind of care differs from another, so that like has to be set against like. */
const BY_BENEFIT: ReadonlySet<ProviderAspect> = new Set(['cost', 'stay']);

/** What a claim (a row) has in an aspect; NaN where it is no case of it. */
type CaseOf = (row: number) => number;

/** Adds up the cases of all providers in all aspects in a period. `claims` has all of its columns. */
export function providerTallies(facts: Facts, claims: Records['claims'], period: Period): ProviderTally[] {
  const levels = levelsOf(claims);
  const { provider, benefit } = claims.columns;
  return PROVIDER_ASPECTS.flatMap((aspect) => {
    const caseOf = casesOf(aspect, facts, claims, period);
    const tallies = new Map<string, { -readonly [K in keyof ProviderTally]: ProviderTally[K] }>();
    for (let row = 0; row < claims.length; row++) {
      const code = provider.codes[row]!;
      const value = code < 0 ? Number.NaN : caseOf(row);
      if (Number.isNaN(value)) continue;
      const what = BY_BENEFIT.has(aspect) ? benefit.codes[row]! : NO_CODE;
      const key = `${code} ${what}`;
      const tally = tallies.get(key) ?? {
        aspect,
        provider: wordAt(provider.words, code) ?? '',
        level: levels.get(code) ?? '',
        benefit: BENEFITS[what] ?? null,
        cases: 0,
        sum: 0,
        squares: 0,
      };
      tally.cases++;
      tally.sum += value;
      tally.squares += value * value;
      tallies.set(key, tally);
    }
    return [...tallies.values()];
  });
}

/** The claims of a provider that make up what it has in an aspect. */
export function providerRows(
  facts: Facts,
  claims: Records['claims'],
  period: Period,
  aspect: ProviderAspect,
  name: string,
): Int32Array {
  const { provider } = claims.columns;
  const caseOf = casesOf(aspect, facts, claims, period);
  const rows = new Ints();
  for (let row = 0; row < claims.length; row++) {
    const value = wordAt(provider.words, provider.codes[row]!) === name ? caseOf(row) : Number.NaN;
    if (value > 0 || (value === 0 && BY_BENEFIT.has(aspect))) rows.push(row);
  }
  return rows.finish();
}

/** Whether any claim says when its person left. */
export function knowsStays({ columns }: Records['claims']): boolean {
  return columns.discharge_date.days.some((day) => day !== NO_DAY);
}

function casesOf(aspect: ProviderAspect, facts: Facts, claims: Records['claims'], period: Period): CaseOf {
  const { service_date, discharge_date, status, benefit } = claims.columns;
  const { best, claimed, ended } = facts.claims;
  const { first, last } = daysIn(period);
  const service = service_date.days;
  const discharge = discharge_date.days;
  const codes = status.codes;
  const isIn = (day: number) => day >= first && day <= last;
  const isServed = (row: number) => isIn(service[row]!) && codes[row] !== REJECTED;
  switch (aspect) {
    case 'cost':
      return (row) => (isServed(row) ? best[row]! / UNITS_PER_ONE : Number.NaN);
    case 'stay':
      return (row) =>
        isServed(row) && STAYS.has(benefit.codes[row]!) && discharge[row]! >= service[row]!
          ? discharge[row]! - service[row]!
          : Number.NaN;
    case 'rejections':
      return (row) => {
        const isDecided = isIn(ended[row]!) && (codes[row] === PAID || codes[row] === REJECTED);
        return isDecided ? Number(codes[row] === REJECTED) : Number.NaN;
      };
    case 'cuts':
      return (row) => {
        const isAccepted = isServed(row) && (codes[row] === PAID || codes[row] === APPROVED);
        return isAccepted && claimed[row]! > 0 ? Number(best[row]! < claimed[row]!) : Number.NaN;
      };
    case 'caesareans': {
      const byRow = deliveriesByRow(facts, isIn);
      return (row) => byRow.get(row) ?? Number.NaN;
    }
  }
}

/** Deliveries by the row of their first claim: 1 for a caesarean. */
function deliveriesByRow(
  { events: { deliveries } }: Facts,
  isIn: (day: number) => boolean,
): ReadonlyMap<number, number> {
  const caesarean = maskOf(deliveries, ['caesarean']);
  const days = deliveries.days.delivery!;
  const found = new Map<number, number>();
  for (let i = 0; i < deliveries.length; i++) {
    if (isIn(days[i]!)) found.set(deliveries.record![i]!, (deliveries.flags![i]! & caesarean) > 0 ? 1 : 0);
  }
  return found;
}

/** The level that most claims of each provider give; of two given as often, the first in the alphabet. */
function levelsOf({ columns, length }: Records['claims']): ReadonlyMap<number, string> {
  const level: TextColumn = columns.provider_level;
  const times = new Map<number, Map<number, number>>();
  for (let row = 0; row < length; row++) {
    const [provider, code] = [columns.provider.codes[row]!, level.codes[row]!];
    if (provider < 0 || code < 0) continue;
    const own = times.get(provider) ?? new Map<number, number>();
    own.set(code, (own.get(code) ?? 0) + 1);
    times.set(provider, own);
  }
  const chosen = [...times].map(([provider, own]): [number, string] => {
    const named = [...own].map(([code, count]): [string, number] => [wordAt(level.words, code) ?? '', count]);
    named.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [provider, named[0]?.[0] ?? ''];
  });
  return new Map(chosen);
}
