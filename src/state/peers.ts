import { useMemo } from 'react';
import type { CompareAnswer, CompareRequest, Engine, KeptCompared, SchemeSummary } from '#engine';
import { HEADLINES } from '#indicators';
import { peersFrom, type Periods, type PeerValues } from '#reports';
import type { Grain, Month } from '#units';
import { useCompared } from './compare.ts';
import { useReceived } from './exchange.ts';
import { isOfWorkshop } from './of-workshop.ts';
import { useSchemes } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

const COLUMNS = HEADLINES.filter(
  ({ alwaysSplit, bases }) => alwaysSplit === null && bases.some(([, { op }]) => op !== 'amount'),
).map(({ id }) => ({ indicator: id, basis: null }));

const NONE: readonly PeerValues[] = [];

/** The month that the period of a report ends with; null where there is none. */
export function endOf({ counted, at }: Pick<Periods, 'counted' | 'at'>): Month | null {
  return counted.periods[at]?.last ?? null;
}

/** The ids of all that a scheme may be held against: what the workshop works on is nobody's scheme. */
function amongWhom(schemes: readonly SchemeSummary[], received: readonly KeptCompared[]): string[] {
  const here = schemes.filter((scheme) => scheme.deletedAt === null && !isOfWorkshop(scheme));
  return [...here, ...received].map(({ id }) => id);
}

function requestFor(
  scheme: string,
  { grain, end }: { readonly grain: Grain; readonly end: Month },
  among: readonly string[],
): CompareRequest {
  const schemes = [...new Set([scheme, ...among])];
  return { schemes, grain, part: null, end, length: 1, columns: COLUMNS };
}

/** What of an answer is of the period that was asked for: where there is none, it is of another. */
function peersIn(answer: CompareAnswer, scheme: string, end: Month): readonly PeerValues[] {
  return answer.ends.at(-1) === end ? peersFrom(answer, scheme) : NONE;
}

/** The ids of all that schemes of this device may be held against; trouble is thrown. */
export async function idsOfPeers(engine: Engine): Promise<readonly string[]> {
  return amongWhom(valueIn(await engine.schemes(null)), valueIn(await engine.compared(null)));
}

/** How other schemes stand beside one at the period of its report; trouble is thrown. */
export async function peersBeside(
  engine: Engine,
  { id }: SchemeSummary,
  periods: Periods,
  among: readonly string[],
  signal?: AbortSignal,
): Promise<readonly PeerValues[]> {
  const end = endOf(periods);
  if (end === null) return NONE;
  const request = requestFor(id, { grain: periods.grain, end }, among);
  return peersIn(valueIn(await engine.compare(request, signal ? { signal } : {})), id, end);
}

/** The same for what is on show, told again when any scheme has changed; undefined while it is on its way. */
export function usePeers(
  { id }: SchemeSummary,
  periods: Periods | null,
  isWanted: boolean,
): { readonly data: readonly PeerValues[] | undefined; readonly error: Error | null } {
  const { data: schemes, error: listError } = useSchemes();
  const { data: received, error: receivedError } = useReceived();
  const end = periods && endOf(periods);
  const grain = periods?.grain ?? 'month';
  const request = useMemo(
    () => requestFor(id, { grain, end: end ?? 0 }, amongWhom(schemes ?? [], received ?? [])),
    [id, grain, end, schemes, received],
  );
  const isAsked = isWanted && end !== null && schemes !== undefined && received !== undefined;
  const { data: answer, isPlaceholderData, error } = useCompared(request, isAsked);
  const data = useMemo(
    () => (answer && !isPlaceholderData && end !== null ? peersIn(answer, id, end) : undefined),
    [answer, isPlaceholderData, id, end],
  );
  if (!isWanted) return { data: NONE, error: null };
  return { data, error: listError ?? receivedError ?? error };
}
