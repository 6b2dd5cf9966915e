import type { Records } from '#records';
import type { Groups } from './groups.ts';
import type { Spells } from './relations.ts';

/**
 * Receipts spread over the days they pay for as openIMIS does it (its P9): from the later of payment and the start of
 * cover to the end of the policy's term, whatever ends the cover sooner. What is paid after the term, or for a policy
 * nobody knows, is spread over no day.
 */
export function allocatedReceipts(
  { contributions, policies }: Records,
  policyOfReceipt: Int32Array,
  groups: Groups,
): Spells {
  const { pay_date, amount } = contributions.columns;
  const { cover_start, cover_end } = policies.columns;
  const { length } = contributions;
  const from = new Int32Array(length);
  const to = new Int32Array(length).fill(-1);
  const perDay = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const policy = policyOfReceipt[row]!;
    if (policy < 0) continue;
    from[row] = Math.max(pay_date.days[row]!, cover_start.days[policy]!);
    to[row] = cover_end.days[policy]!;
    const days = to[row]! - from[row]! + 1;
    if (days > 0) perDay[row] = amount.units[row]! / days;
  }
  return {
    kind: 'contributions',
    length,
    record: null,
    flags: null,
    flagNames: [],
    from,
    to,
    isToAfter: false,
    persons: null,
    weights: { allocated: perDay },
    rates: {},
    columns: (split) => groups.ofReceipts(split),
  };
}
