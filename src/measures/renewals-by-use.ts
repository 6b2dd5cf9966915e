import { CLAIM_STATUSES, type Records } from '#records';
import type { Cover } from './cover.ts';
import type { Groups } from './groups.ts';
import type { Events } from './relations.ts';
import { RENEWAL_FLAGS } from './renewal.ts';

const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const [WITH_CLAIM, WITHOUT_CLAIM, MATURED, RENEWED] = [1, 2, 4, 8] as const;
const WAS_MATURED = 1 << RENEWAL_FLAGS.indexOf('matured');
const WAS_RENEWED = 1 << RENEWAL_FLAGS.indexOf('renewed');

/** Policies by the day on which they end: whether the family drew a benefit during the term, and whether it renewed. */
export function renewalsByUse(
  { policies, claims }: Records,
  renewals: Uint8Array,
  { policyEnd }: Cover,
  groups: Groups,
): Events {
  const { cover_start, cover_end } = policies.columns;
  const policyOfClaim = groups.policyOfClaim();
  const service = claims.columns.service_date.days;
  const flags = new Uint8Array(policies.length).fill(WITHOUT_CLAIM);
  for (let row = 0; row < claims.length; row++) {
    const policy = policyOfClaim[row]!;
    if (policy < 0 || claims.columns.status.codes[row] === REJECTED) continue;
    const day = service[row]!;
    if (day >= cover_start.days[policy]! && day <= policyEnd[policy]!) flags[policy] = WITH_CLAIM;
  }
  for (let row = 0; row < flags.length; row++) {
    if (renewals[row]! & WAS_MATURED) flags[row]! |= MATURED;
    if (renewals[row]! & WAS_RENEWED) flags[row]! |= RENEWED;
  }
  return {
    kind: 'policies',
    length: policies.length,
    record: null,
    flags,
    flagNames: ['with-claim', 'without-claim', 'matured', 'renewed'],
    days: { end: cover_end.days },
    amounts: {},
    columns: (split) => groups.ofPolicies(split),
  };
}
