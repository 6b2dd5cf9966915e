import {
  mapWith,
  readFile,
  someProblems,
  type Maps,
  type Problem,
  type ReadFile,
  type TableMap,
} from '#intake';
import {
  emptyTable,
  KIND_NAMES,
  mergeTables,
  type Kind,
  type Merge,
  type Records,
  type SchemeProfile,
} from '#records';
import type { Facts } from '#measures';
import type { ChangedTable, StoredScheme } from '#storage';
import { monthOf } from '#units';
import type { Hooks, KindChange, LookRequest, ProblemsRequest } from './contract.ts';
import type { Readers } from './readers.ts';
import { TroubleFound } from './trouble.ts';

/** What was read from a choice of files, kept until it is added or forgotten. */
export interface Look {
  readonly read: readonly ReadFile[];
  readonly profile: SchemeProfile | null;
  readonly hasQuestions: boolean;
  /** How tables of each kind are read from now on: as before, and as the person decided. */
  readonly maps: Maps;
}

/**
 * A file is read in several stretches from this share of all that one thread would have to read: what is read in one
 * need not be put together again.
 */
const SHARE = 1.25;
const SMALLEST_STRETCH = 1 << 24;

/** Reads the chosen files; a later file of the same kind has the last word on an id. */
export async function lookInto(
  request: LookRequest,
  maps: Maps,
  readers: Readers,
  signal: AbortSignal,
  tell: Hooks['onProgress'],
): Promise<Look> {
  const total = request.files.reduce((sum, { content }) => sum + content.size, 0);
  const stretchBytes = Math.max(SMALLEST_STRETCH, (total / readers.count) * SHARE);
  const progress = request.files.map(() => ({ bytes: 0, rows: 0 }));
  const reading = request.files.map((file, i) => {
    const onProgress = (bytes: number, rows: number) => {
      progress[i] = { bytes: Math.min(bytes, file.content.size), rows };
      const sum = (of: 'bytes' | 'rows') => progress.reduce((all, part) => all + part[of], 0);
      tell?.({ done: sum('bytes'), total, rows: sum('rows') });
    };
    const choices = (table: string) => request.choices[table] ?? {};
    const { read, sheets } = readers;
    const thisYear = Math.floor(monthOf(request.today) / 12);
    return readFile(file, {
      choices,
      maps,
      thisYear,
      signal,
      onProgress,
      readers: { read, sheets, stretchBytes },
    });
  });
  let profile: SchemeProfile | null = null;
  const results = await Promise.all(reading).finally(() => readers.rest());
  const read = results.flat().map((result) => {
    const isSecondProfile = profile !== null && result.report.profile !== null;
    profile ??= result.report.profile;
    return isSecondProfile ? secondProfile(result) : result;
  });
  const hasQuestions = read.some(({ report }) => openQuestions(report).length > 0);
  return { read, profile, hasQuestions, maps: decidedMaps(read, maps, request) };
}

function decidedMaps(read: readonly ReadFile[], before: Maps, { choices }: LookRequest): Maps {
  const maps: Partial<Record<Kind, TableMap>> = { ...before };
  for (const { report, table } of read) {
    const decided = choices[report.name];
    if (table && decided) maps[table.kind] = mapWith(maps[table.kind], decided);
  }
  return maps;
}

function openQuestions({ questions, readings }: ReadFile['report']) {
  return questions.filter(({ column }) => !readings.some((reading) => reading.column === column));
}

function secondProfile({ report }: ReadFile): ReadFile {
  return { report: { ...report, profile: null, fault: { code: 'second-profile' } }, table: null };
}

/** What adding a look comes to: the records as they then stand, the tables that are new, and what changed. */
export interface Applied {
  readonly records: Records;
  /** Tables that are new, each with the one that it was made from. */
  readonly changed: readonly ChangedTable[];
  readonly changes: readonly KindChange[];
}

function columnsIn({ headings }: ReadFile['report']): ReadonlySet<string> {
  return new Set(headings.flatMap(({ column }) => (column === null ? [] : [column])));
}

/** The kinds of record that a look holds. */
export function kindsIn({ read }: Look): Kind[] {
  return KIND_NAMES.filter((kind) => read.some(({ table }) => table?.kind === kind));
}

/** Puts a look's records into those that are stored. */
export function applied(look: Look, stored: Records): Applied {
  const merges = KIND_NAMES.flatMap((kind): Array<Merge<Kind>> => {
    const incoming = look.read.flatMap(({ table, report }) =>
      table?.kind === kind ? [{ table, columns: columnsIn(report) }] : [],
    );
    return incoming.length > 0 ? [mergeTables<Kind>(stored[kind], incoming)] : [];
  });
  const changed = merges.map(({ table }) => ({ table, before: stored[table.kind] }));
  return {
    records: { ...stored, ...Object.fromEntries(changed.map(({ table }) => [table.kind, table])) },
    changed,
    changes: merges.map(({ table: { kind }, ...change }) => ({ kind, ...change })),
  };
}

/** Records of a scheme that has none. */
export function noRecords(): Records {
  // One empty table for each kind, under its name.
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, emptyTable(kind)])) as unknown as Records;
}

/** A look with what adding it to a content comes to, so that showing and adding reckon it once. */
export interface KeptLook {
  readonly look: Look;
  /** The scheme it was put into, as it was then; null for a new one. */
  readonly into: StoredScheme | null;
  readonly applied: Applied;
  /** What can be counted then, under a profile that may since have been changed. */
  readonly counting: { readonly profile: SchemeProfile; readonly facts: Facts | null };
}

/** Looks in progress, by id; the latest few are kept. */
export class Looks {
  private readonly looks = new Map<string, KeptLook>();

  keep(id: string, kept: KeptLook): void {
    this.looks.set(id, kept);
    // A look that nobody came back to (a closed tab's worker dies with it) is only ever the one before.
    for (const old of this.looks.keys()) {
      if (this.looks.size <= 2) break;
      this.looks.delete(old);
    }
  }

  get(id: string): KeptLook {
    const kept = this.looks.get(id);
    if (!kept) throw new TroubleFound('look-gone', id);
    return kept;
  }

  /** Takes a look out, so that nobody else can add it meanwhile. */
  take(id: string): KeptLook {
    const kept = this.get(id);
    this.looks.delete(id);
    return kept;
  }

  /** Some of the rows or cells that the reports of a look list. */
  problems({ look, which, offset, limit }: ProblemsRequest): readonly Problem[] {
    const reports = this.get(look).look.read.map(({ report }) => report);
    return someProblems(reports, which, { offset, limit });
  }

  forget(id: string): void {
    this.looks.delete(id);
  }
}
