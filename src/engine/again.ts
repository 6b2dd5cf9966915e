import type { Maps, SourceFile } from '#intake';
import {
  absentFrom,
  alikeIds,
  alikeReferences,
  allWords,
  cutOf,
  differing,
  idColumnOf,
  KIND_NAMES,
  keptStep,
  leftOutOf,
  pairsOf,
  REFERENCES,
  sha256Of,
  textColumnOf,
  withSameIds,
  type AlikeIds,
  type AnyTable,
  type Kind,
  type KeptStep,
  type Records,
  type SchemeProfile,
} from '#records';
import type { ChangedTable, Journal, KeptAddition, StoredAddition, StoredScheme } from '#storage';
import type {
  Absent,
  AddAnswer,
  AlikeSummary,
  ChangedLine,
  ChangedRequest,
  IdColumn,
  KindChange,
} from './contract.ts';
import { lineOf } from './listing.ts';
import type { Applied, Look } from './looks.ts';
import { mapChanges } from './map-changes.ts';

/** What is told of records that come again: which are the same, which have changed, and which are not there any more. */

/** Ids named of those that look alike. */
const MOST_NAMED = 10;

/**
 * A look in which ids that look like others are spelt like them in some columns, and what there is of such ids: first of
 * those by which records are known, then of those by which they refer to others.
 */
export function withAlike(
  look: Look,
  stored: Records,
  sameIds: readonly IdColumn[],
): { readonly look: Look; readonly alike: readonly AlikeSummary[] } {
  const alike: AlikeSummary[] = [];
  let tables = look.read.map(({ table }) => table);
  const tell = (kind: Kind, column: string, ids: readonly AlikeIds[], areReferences: boolean) => {
    const of: IdColumn = `${kind}.${column}`;
    const isSame = sameIds.includes(of);
    const examples = ids.slice(0, MOST_NAMED);
    if (ids.length > 0) alike.push({ of, kind, column, areReferences, count: ids.length, examples, isSame });
    return isSame ? ids : [];
  };
  for (const kind of KIND_NAMES) {
    const column = idColumnOf(kind);
    const own = tables.flatMap((table) => (table?.kind === kind ? [table] : []));
    // Of a kind that the files do not have, only what counting needs may have been read.
    if (column === null || own.length === 0) continue;
    const same = tell(kind, column, alikeIds(stored[kind], own), false);
    if (same.length > 0) tables = speltLike(tables, kind, column, same);
  }
  for (const reference of REFERENCES) {
    const { kind, column } = reference;
    const there = tables.flatMap((table) => table ?? []);
    const same = tell(kind, column, alikeReferences(reference, stored, there), true);
    if (same.length > 0)
      tables = tables.map((table) => (table?.kind === kind ? withSameIds(table, column, same) : table));
  }
  const read = look.read.map((one, i) => ({ ...one, table: tables[i] ?? null }));
  return { look: { ...look, read }, alike };
}

/** Tables in which ids of a kind's records are spelt like others, also where other records name them. */
function speltLike(
  tables: ReadonlyArray<AnyTable | null>,
  kind: Kind,
  column: string,
  ids: readonly AlikeIds[],
): Array<AnyTable | null> {
  const own = tables.map((table) => (table?.kind === kind ? withSameIds(table, column, ids) : table));
  // Two records of one file stay two, and whoever names the second still means it.
  const staying = new Set(
    own.flatMap((table) => (table?.kind === kind ? allWords(textColumnOf(table, column).words) : [])),
  );
  const gone = ids.filter(({ here }) => !staying.has(here));
  return own.map((table) => (table && table.kind !== kind ? withSameIds(table, column, gone) : table));
}

/** What adding changes, with the stored records that the files do not have. */
export function changesWithAbsent({ changes, changed, steps }: Applied, look: Look): KindChange[] {
  return changes.map((change) => {
    const stored = changed.find(({ table }) => table.kind === change.kind)?.before;
    // A list of corrected rows is never all there is.
    const isList = look.read.some(({ report, corrected }) => report.kind === change.kind && corrected);
    const absent = stored && !isList ? absentIn(stored, newerIn(steps, change.kind)) : null;
    return { ...change, absent: absent && { ...absent, isSure: isWhole(look, change.kind) } };
  });
}

/** Whether every row of a kind was accepted: a refused one may be of a record that seems not to be there. */
function isWhole({ read }: Look, kind: Kind): boolean {
  return read.every(
    ({ report, corrected }) => report.kind !== kind || (report.refused.rows === 0 && !corrected),
  );
}

function newerIn(steps: Applied['steps'], kind: Kind): AnyTable[] {
  return steps.flatMap(({ newer }) => (newer.kind === kind ? [newer] : []));
}

function absentIn(stored: AnyTable, newer: readonly AnyTable[]): Omit<Absent, 'isSure'> | null {
  const cut = stored.length > 0 ? cutOf(stored.kind, newer) : null;
  const count = cut ? absentFrom(stored, newer, cut).length : 0;
  return cut && count > 0 ? { ...cut, count } : null;
}

/** What was done to the records, and what is left out of them afterwards. */
export interface Done extends Applied {
  readonly leftOut: readonly KeptStep[];
  readonly removed: number;
}

/** The kinds of which files may be said to be all there is. */
export function replaceable(look: Look, kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter((kind) => isWhole(look, kind));
}

/** Leaves out the records of some kinds that the files do not have, although they speak of their time. */
export function leavingOut(applied: Applied, kinds: readonly Kind[]): Done {
  const left = applied.changed.flatMap(({ table, before }) => {
    const newer = newerIn(applied.steps, table.kind);
    const cut = kinds.includes(table.kind) ? cutOf(table.kind, newer) : null;
    const out = cut && leftOutOf(table, absentFrom(table, newer, cut));
    return out ? [{ ...out, before }] : [];
  });
  const isLeft = (kind: Kind) => left.some(({ table }) => table.kind === kind);
  return {
    ...applied,
    records: { ...applied.records, ...Object.fromEntries(left.map(({ table }) => [table.kind, table])) },
    changed: [...applied.changed.filter(({ table }) => !isLeft(table.kind)), ...left],
    leftOut: left.map(({ step }) => step),
    removed:
      applied.changed
        .filter(({ table }) => isLeft(table.kind))
        .reduce((sum, { table }) => sum + table.length, 0) -
      left.reduce((sum, { table }) => sum + table.length, 0),
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

/** What an addition changes in what is kept of a scheme beside its records. */
export type Said = Pick<Journal, 'profile' | 'maps'>;

/** What an addition to a scheme, or with one that is new, makes it say. */
export function saidBy(before: StoredScheme | undefined, scheme: StoredScheme, decided: Maps): Said {
  const profile = before ? { before: before.profile, since: scheme.profile } : null;
  const isOther = profile && !isSameSaid(profile.before, profile.since);
  return { profile: isOther ? profile : null, maps: mapChanges(before?.maps ?? {}, decided) };
}

/** What is to be kept to take an addition back. */
export function journalOf(
  { steps, changed, leftOut }: Done,
  merged: Records,
  replacing: readonly Kind[],
  said: Said,
): Journal {
  const kept = steps.map((step, i) => {
    const next = steps.slice(i + 1).find(({ before }) => before.kind === step.before.kind);
    return keptStep(step, next?.before ?? merged[step.before.kind]);
  });
  const isThere = (kind: Kind) => changed.some(({ table }) => table.kind === kind);
  return { steps: [...kept, ...leftOut], replacing: replacing.filter(isThere), ...said };
}

/** A stretch of the records that adding would change, or of those that the files do not have. */
export function changedLines(
  { changed, steps }: Applied,
  { kind, which, offset, limit }: ChangedRequest,
): ChangedLine[] {
  const found = changed.find(({ table }) => table.kind === kind);
  if (!found?.before) return [];
  const { table, before } = found;
  if (which === 'absent') {
    const newer = newerIn(steps, kind);
    const cut = cutOf(kind, newer);
    const rows = cut ? absentFrom(before, newer, cut) : new Int32Array(0);
    return Array.from(rows.subarray(offset, offset + limit), (row) => ({
      ...{ before: lineOf(before, row), after: null },
      columns: [],
    }));
  }
  const pairs = pairsOf(before, table);
  return Array.from(pairs.before.subarray(offset, offset + limit), (row, i) => {
    const other = pairs.after[offset + i] ?? -1;
    return {
      before: row < 0 ? null : lineOf(before, row),
      after: other < 0 ? null : lineOf(table, other),
      columns: row < 0 || other < 0 ? [] : differing(before, row, table, other),
    };
  });
}

/** Files of a look whose very content was added before and not taken back, and when. */
export function addedBefore(
  { fingerprints }: Look,
  additions: readonly KeptAddition[],
): Array<{ readonly file: string; readonly at: number }> {
  const known = new Map<string, number>();
  for (const { files, at, undoneAt } of additions)
    for (const { fingerprint } of files)
      if (fingerprint && undoneAt === undefined) known.set(fingerprint, at);
  return [...fingerprints].flatMap(([file, fingerprint]) => {
    const at = known.get(fingerprint ?? '');
    return at === undefined ? [] : [{ file, at }];
  });
}

/** Whether two profiles say the same. */
export function isSameSaid(a: SchemeProfile, b: SchemeProfile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The tables that differ between two states of records, each with the one of before. */
export function tablesChanged(before: Records, after: Records): ChangedTable[] {
  return KIND_NAMES.filter((kind) => after[kind] !== before[kind]).map((kind) => ({
    table: after[kind],
    before: before[kind],
  }));
}

/** SHA-256 of files by their names, to tell whether the very same was added before. */
export async function fingerprintsOf(
  files: readonly SourceFile[],
): Promise<ReadonlyMap<string, string | null>> {
  return new Map(
    await Promise.all(files.map(async ({ name, content }) => [name, await fingerprintOf(content)] as const)),
  );
}

/** Files of more bytes are not held in memory whole to be told by their content. */
const MOST_HASHED = 1 << 26;

/** SHA-256 of a file, in hexadecimal; null where it is too large, cannot be read, or the page is not served securely. */
async function fingerprintOf(content: Blob): Promise<string | null> {
  if (content.size > MOST_HASHED) return null;
  const bytes = await content.arrayBuffer().catch(() => null);
  return bytes && sha256Of(new Uint8Array(bytes));
}
