import { NO_COUNT, PAYERS, YES_NO, type Records } from '#records';
import type { Day } from '#units';
import type { Cover } from './cover.ts';
import type { Groups } from './groups.ts';
import type { Stretches } from './persons.ts';
import type { Spells } from './relations.ts';

const [POOR, POVERTY_KNOWN, SUBSIDISED] = [1, 2, 4] as const;
const YES = YES_NO.indexOf('yes');
const NO = YES_NO.indexOf('no');
const MEMBER = PAYERS.indexOf('member');

/**
 * What others than members have paid for each policy up to data as at, in money units. A receipt that does not say who
 * paid is taken for a member's.
 */
export function receiptsOfOthers(
  { contributions, policies }: Records,
  policyOfReceipt: Int32Array,
  dataAsAt: Day,
): Float64Array {
  const received = new Float64Array(policies.length);
  const { pay_date, amount, payer } = contributions.columns;
  for (let row = 0; row < policyOfReceipt.length; row++) {
    const policy = policyOfReceipt[row]!;
    const code = payer.codes[row]!;
    const isOfOthers = code !== MEMBER && code < PAYERS.length;
    if (policy >= 0 && isOfOthers && pay_date.days[row]! <= dataAsAt) received[policy]! += amount.units[row]!;
  }
  return received;
}

/**
 * Cover of persons by whether they are poor and whether others have paid all of their family's contribution. Without
 * members (null stretches) pieces of cover stand for as many persons as their policies say.
 */
export function supportedSpells(
  { members, policies }: Records,
  groups: Groups,
  stretches: Stretches | null,
  { pieces }: Cover,
  fromOthers: Float64Array,
): Spells {
  const { from, to, policy } = stretches ?? pieces;
  const due = policies.columns.contribution_due.units;
  const poverty = members.columns.poverty.codes;
  const counts = policies.columns.insured_count.counts;
  const flags = new Uint8Array(policy.length);
  for (let i = 0; i < flags.length; i++) {
    const row = policy[i]!;
    const isSubsidised = due[row]! > 0 && fromOthers[row]! >= due[row]!;
    const code = stretches ? poverty[stretches.member[i]!]! : -1;
    flags[i] =
      (isSubsidised ? SUBSIDISED : 0) |
      (code === YES ? POOR | POVERTY_KNOWN : code === NO ? POVERTY_KNOWN : 0);
  }
  return {
    kind: stretches ? 'members' : 'policies',
    length: policy.length,
    record: stretches ? stretches.member : policy,
    flags,
    flagNames: ['poor', 'poverty-known', 'subsidised'],
    from,
    to,
    isToAfter: false,
    persons: stretches
      ? null
      : Float64Array.from(policy, (row) => (counts[row] === NO_COUNT ? 0 : counts[row]!)),
    weights: {},
    rates: {},
    columns: stretches ? groups.ofStretches(stretches.member, policy, from) : groups.ofPieces(policy),
  };
}
