import type { Records } from '#records';
import type { ClaimFacts } from './claim-facts.ts';
import type { Groups } from './groups.ts';
import type { Spells } from './relations.ts';

/**
 * Claims from their service to the day before their end, each weighing its best estimate: what a reserve has to be
 * enough for, whether or not the claim had been submitted yet.
 */
export function unsettledClaims({ claims }: Records, groups: Groups, { ended, best }: ClaimFacts): Spells {
  return {
    kind: 'claims',
    length: claims.length,
    record: null,
    flags: null,
    flagNames: [],
    from: claims.columns.service_date.days,
    to: ended,
    isToAfter: true,
    persons: null,
    weights: { best },
    rates: {},
    columns: (split) => groups.ofClaims(split),
  };
}
