import type { BehindPage } from '#engine';
import { specsOf } from '#records';

/** A policy whose cover ends in the month after a report's period, and that may be renewed. */
export interface PolicyDue {
  readonly family: string;
  readonly policy: string;
  readonly product: string;
  /** ISO day. */
  readonly ends: string;
}

/** The policies due for renewal; null where no policies are recorded. */
export interface RenewalsDue {
  /** Those whose cover ends first come first; of very many only some. */
  readonly policies: readonly PolicyDue[];
  readonly count: number;
}

/**
 * Policies due for renewal (definitions section 6) out of those whose cover ends in a month and that may be renewed, and of
 * those that follow another of their family: who has renewed already need not be visited.
 */
export function renewalsDueFrom(eligible: BehindPage, following: BehindPage): RenewalsDue | null {
  if (eligible.kind !== 'policies') return null;
  const columns = specsOf('policies').map(([name]) => name);
  const cell = (cells: readonly string[], column: string) => cells[columns.indexOf(column)] ?? '';
  const latest = new Map<string, string>();
  for (const { cells } of following.kind === 'policies' ? following.lines : []) {
    const [family, start] = [cell(cells, 'family_id'), cell(cells, 'cover_start')];
    if (start > (latest.get(family) ?? '')) latest.set(family, start);
  }
  const open = eligible.lines.filter(
    ({ cells }) => (latest.get(cell(cells, 'family_id')) ?? '') <= cell(cells, 'cover_start'),
  );
  const policies = open.map(({ cells }): PolicyDue => ({
    family: cell(cells, 'family_id'),
    policy: cell(cells, 'policy_id'),
    product: cell(cells, 'product'),
    ends: cell(cells, 'cover_end'),
  }));
  return {
    policies: policies.sort((a, b) => compared(a.ends, b.ends) || compared(a.family, b.family)),
    // What was not looked at is counted as due.
    count: eligible.total - (eligible.lines.length - open.length),
  };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
