import type { Facts } from '#measures';
import { fingerprintOf, KIND_NAMES, type Kind, type Records, type SchemeProfile } from '#records';
import type { StoredAddition, StoredScheme } from '#storage';
import type { AddAnswer, KindChange } from './contract.ts';
import { insuredAtLast } from './insured.ts';
import type { Applied, Look } from './looks.ts';
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

/** What is kept of an addition: when it was, its files, and what it changed. */
export function additionOf(
  scheme: string,
  look: Look,
  { changes, removed }: Pick<AddAnswer, 'changes' | 'removed'>,
  at: number,
): StoredAddition {
  const sum = (of: (change: KindChange) => number) =>
    changes.reduce((total, change) => total + of(change), 0);
  return {
    scheme,
    at,
    files: look.read
      .filter(({ report }) => report.kind !== null || (look.areMapsTaken && report.maps !== null))
      .filter(({ report }) => !report.fault)
      .map(({ report, corrected }) => ({
        name: report.name,
        kind: report.kind ?? 'maps',
        accepted: report.rowsAccepted,
        refused: report.refused.rows,
        fingerprint: look.fingerprints.get(report.source) ?? null,
        isList: corrected !== undefined,
      })),
    added: sum(({ added }) => added),
    replaced: sum(({ replaced }) => replaced),
    unchanged: sum(({ unchanged }) => unchanged),
    removed,
  };
}

/** Added to a scheme only as long as it is what was read: not deleted, nor changed in what the addition keeps. */
export function isAsRead(
  stored: StoredScheme | undefined,
  read: StoredScheme,
  profile: SchemeProfile | null,
): boolean {
  if (stored?.deletedAt !== null || !isSameRecords(stored, read)) return false;
  return profile !== null || isSameProfile(stored.profile, read.profile);
}
