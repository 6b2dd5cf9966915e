import type { Facts } from '#measures';
import { fingerprintOf, KIND_NAMES, type Kind, type Records, type SchemeProfile } from '#records';
import type { StoredScheme } from '#storage';
import { insuredAtLast } from './insured.ts';
import type { Applied } from './looks.ts';
import { isSameProfile, isSameRecords } from './opened.ts';

/** Fingerprints of records as they stand after an addition; tables that it leaves alone keep theirs. */
function fingerprintsOf(
  { records, changed }: Pick<Applied, 'records' | 'changed'>,
  before: StoredScheme['fingerprints'],
): Pick<StoredScheme, 'fingerprint' | 'fingerprints'> {
  const isChanged = (kind: Kind) => changed.some(({ table }) => table.kind === kind);
  const of = (kind: Kind) =>
    before && !isChanged(kind)
      ? (before[kind] ?? fingerprintOf(records[kind]))
      : fingerprintOf(records[kind]);
  const fingerprints = Object.fromEntries(KIND_NAMES.map((kind) => [kind, of(kind)])) as Record<Kind, string>;
  return { fingerprint: Object.values(fingerprints).join(''), fingerprints };
}

/** What a list of schemes shows of one without reading its records again. */
export function summaryOf(
  records: Records,
  facts: Facts | null,
): Pick<StoredScheme, 'counts' | 'dataAsAt' | 'insured' | 'insuredAt' | 'insuredByMonth'> {
  const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, records[kind].length])) as Record<
    Kind,
    number
  >;
  return {
    counts,
    dataAsAt: facts?.timeline.dataAsAt ?? null,
    ...insuredAtLast(facts),
  };
}

/** A scheme with other records and what is known of them; a new one still has to be called something. */
export function schemeWith(
  before: StoredScheme | null,
  result: Pick<Applied, 'records' | 'changed'>,
  profile: SchemeProfile,
  facts: Facts | null,
  now: number,
): StoredScheme {
  return {
    id: '',
    origin: 'own',
    ...before,
    ...summaryOf(result.records, facts),
    ...fingerprintsOf(result, before?.fingerprints),
    profile,
    changedAt: Math.max(now, (before?.changedAt ?? 0) + 1),
    deletedAt: null,
  };
}

/** Added to a scheme only as long as it is what was read: not deleted, nor changed in what the addition keeps. */
export function isAsRead(
  stored: StoredScheme | undefined,
  read: StoredScheme,
  profile: SchemeProfile | null,
): boolean {
  if (stored?.deletedAt !== null || !isSameRecords(stored, read)) return false;
  if (JSON.stringify(stored.maps) !== JSON.stringify(read.maps)) return false;
  return profile !== null || isSameProfile(stored.profile, read.profile);
}
