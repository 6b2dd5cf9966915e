import type { ProviderAspect, ProviderTally } from '#measures';
import { funnelOfShare, funnelOfSum, type FunnelLimits } from '#statistics';

/** A provider beside its peers: what it has on average, and the limits within which chance would leave that. */
export interface ProviderPoint {
  readonly aspect: ProviderAspect;
  readonly provider: string;
  readonly level: string;
  readonly cases: number;
  readonly value: number;
  readonly limits: FunnelLimits;
}

const SHARES: ReadonlySet<ProviderAspect> = new Set(['caesareans', 'rejections', 'cuts']);

/**
 * Sets every provider with enough cases against all of its level, like against like: costs and nights benefit by
 * benefit. A level in which no two providers have enough has nobody to compare.
 */
export function providersCompared(
  tallies: readonly ProviderTally[],
  aspect: ProviderAspect,
  fewest: number,
): ProviderPoint[] {
  const own = tallies.filter((tally) => tally.aspect === aspect);
  return [...grouped(own, ({ level }) => level).values()].flatMap((peers) => {
    const providers = [...grouped(peers, ({ provider }) => provider).values()].filter(
      (theirs) => total(theirs, 'cases') >= fewest,
    );
    return providers.length < 2 ? [] : providers.flatMap((theirs) => pointOf(theirs, peers, aspect));
  });
}

function pointOf(
  theirs: readonly ProviderTally[],
  peers: readonly ProviderTally[],
  aspect: ProviderAspect,
): ProviderPoint[] {
  const [first] = theirs;
  const cases = total(theirs, 'cases');
  const limits = SHARES.has(aspect)
    ? funnelOfShare(total(peers, 'sum'), total(peers, 'cases'), cases)
    : funnelOfMean(theirs, peers, cases);
  if (!first || !limits) return [];
  const { provider, level } = first;
  return [{ aspect, provider, level, cases, value: total(theirs, 'sum') / cases, limits }];
}

function funnelOfMean(
  theirs: readonly ProviderTally[],
  peers: readonly ProviderTally[],
  cases: number,
): FunnelLimits | null {
  const limits = funnelOfSum(
    theirs.map(({ benefit, cases: size }) => {
      const alike = peers.filter((peer) => peer.benefit === benefit);
      return {
        size,
        all: total(alike, 'cases'),
        sum: total(alike, 'sum'),
        squares: total(alike, 'squares'),
      };
    }),
  );
  if (!limits) return null;
  const mean = ({ lower, upper }: FunnelLimits['inner']) => ({ lower: lower / cases, upper: upper / cases });
  return { expected: limits.expected / cases, inner: mean(limits.inner), outer: mean(limits.outer) };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function total(tallies: readonly ProviderTally[], of: 'cases' | 'sum' | 'squares'): number {
  return tallies.reduce((sum, tally) => sum + tally[of], 0);
}
