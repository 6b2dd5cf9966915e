import {
  isFixList,
  mapWith,
  openQuestions,
  readFile,
  type Maps,
  type ReadFile,
  type ReadOptions,
  type SourceFile,
  type TableMap,
} from '#intake';
import {
  emptyTable,
  KIND_NAMES,
  mergeTables,
  type Incoming,
  type Kind,
  type Merge,
  type Records,
  type SchemeProfile,
  type Step,
} from '#records';
import type { Facts } from '#measures';
import type { ChangedTable, KeptWaitingFile, StoredScheme } from '#storage';
import { monthOf } from '#units';
import type { Hooks, KindChange, LookRequest } from './contract.ts';
import type { Readers } from './readers.ts';
import { TroubleFound } from './trouble.ts';

/** What was read from a choice of files, kept until it is added or forgotten. */
export interface Look {
  readonly read: readonly ReadFile[];
  readonly profile: SchemeProfile | null;
  readonly hasQuestions: boolean;
  /**
   * What was decided of how tables of each kind are read, as far as it holds for the months to come: by the person, and
   * by a file of maps that was taken.
   */
  readonly decided: Maps;
  readonly areMapsTaken: boolean;
  /** SHA-256 of each file by its name; null where it was too large to be held at once. */
  readonly fingerprints: ReadonlyMap<string, string | null>;
  /** By which years of two digits were read. */
  readonly thisYear: number;
}

/** A look before it is known what of its decisions holds longer. */
export type LookRead = Omit<Look, 'decided' | 'areMapsTaken'>;

/**
 * A file is read in several stretches from this share of all that one thread would have to read: what is read in one
 * need not be put together again.
 */
const SHARE = 1.25;
const SMALLEST_STRETCH = 1 << 24;

/** Rows of a scheme that wait to be corrected. */
type Waiting = () => Promise<readonly KeptWaitingFile[]>;

/** What is known before files are looked into: how tables were read before, and which rows wait; and who reads. */
interface KnownBefore {
  readonly maps: Maps;
  /** Of the scheme that the records go into. */
  readonly currency: string | undefined;
  readonly waiting: Waiting;
  readonly readers: Readers;
}

/** Reads the chosen files; a later file of the same kind has the last word on an id. */
export async function lookInto(
  request: LookRequest,
  { maps, currency, waiting, readers }: KnownBefore,
  signal: AbortSignal,
  tell: Hooks['onProgress'],
): Promise<LookRead> {
  const total = request.files.reduce((sum, { content }) => sum + content.size, 0);
  const stretchBytes = Math.max(SMALLEST_STRETCH, (total / readers.count) * SHARE);
  const progress = request.files.map(() => ({ bytes: 0, rows: 0 }));
  const { read, sheets } = readers;
  const thisYear = Math.floor(monthOf(request.today) / 12);
  const options: Omit<ReadOptions, 'onProgress'> = {
    choices: (table) => request.choices[table] ?? {},
    maps,
    currency,
    thisYear,
    signal,
    readers: { read, sheets, stretchBytes },
  };
  const reading = request.files.map((file, i) => {
    const onProgress = (bytes: number, rows: number) => {
      progress[i] = { bytes: Math.min(bytes, file.content.size), rows };
      const sum = (of: 'bytes' | 'rows') => progress.reduce((all, part) => all + part[of], 0);
      tell?.({ done: sum('bytes'), total, rows: sum('rows') });
    };
    return readFile(file, { ...options, onProgress });
  });
  let profile: SchemeProfile | null = null;
  const fingerprints = import('./again.ts').then(({ fingerprintsOf }) => fingerprintsOf(request.files));
  const results = await Promise.all(reading)
    .then((all) => corrected(all.flat(), request.files, options, waiting))
    .finally(() => readers.rest());
  const tables = results.map((result) => {
    const isSecondProfile = profile !== null && result.report.profile !== null;
    profile ??= result.report.profile;
    return isSecondProfile ? secondProfile(result) : result;
  });
  const hasQuestions = tables.some(({ report }) => openQuestions(report).length > 0);
  return {
    read: tables,
    profile,
    hasQuestions,
    fingerprints: await fingerprints,
    thisYear,
  };
}

/** What was read, with rows as they were corrected where there are lists of such rows among the files. */
async function corrected(
  read: readonly ReadFile[],
  files: readonly SourceFile[],
  options: Omit<ReadOptions, 'onProgress'>,
  waiting: Waiting,
): Promise<readonly ReadFile[]> {
  if (!read.some(({ report }) => isFixList(report))) return read;
  const { withFixes } = await import('./fixes.ts');
  return withFixes(read, files, await waiting(), (file, how) =>
    readFile(file, { ...options, ...how(options), onProgress: () => undefined }),
  );
}

function secondProfile({ report }: ReadFile): ReadFile {
  return { report: { ...report, profile: null, fault: { code: 'second-profile' } }, table: null };
}

/** How a scheme's tables are read once more was decided; what another tab decided meanwhile stays. */
export function mapsAfter(before: Maps, decided: Maps): Maps {
  const maps: Partial<Record<Kind, TableMap>> = { ...before };
  for (const kind of KIND_NAMES) if (decided[kind]) maps[kind] = mapWith(before[kind], decided[kind]);
  return maps;
}

/** What adding comes to: the records as they then stand, the tables that are new, and what changed. */
export interface Applied {
  readonly records: Records;
  /** Tables that are new, each with the one that it was made from. */
  readonly changed: readonly ChangedTable[];
  readonly changes: readonly KindChange[];
  /** What was done, one table after the other. */
  readonly steps: readonly Step[];
}

/** The columns that a table fills: from its own, from several or a part of them, from another one of them, or the same in every row. */
function columnsIn({ headings, map }: ReadFile['report']): ReadonlySet<string> {
  const said = [...Object.entries(map.constants ?? {}), ...Object.entries(map.sameAs ?? {})];
  return new Set([
    ...headings.flatMap(({ column, feeds = [] }) => (column === null ? feeds : [column, ...feeds])),
    ...said.flatMap(([column, what]) => (what === '' ? [] : [column])),
  ]);
}

/** The kinds of record that a look holds. */
export function kindsIn({ read }: Look): Kind[] {
  return KIND_NAMES.filter((kind) => read.some(({ table }) => table?.kind === kind));
}

/** Puts a look's records into those that are stored. */
export function applied({ read }: Look, stored: Records): Applied {
  const incoming = read.flatMap(({ table, report }) =>
    table ? [{ table, columns: columnsIn(report) }] : [],
  );
  return putInto(stored, incoming);
}

/** Puts tables into those that are stored, each into that of its kind, a later one after those before. */
export function putInto(stored: Records, incoming: readonly Incoming[]): Applied {
  const merges = KIND_NAMES.flatMap((kind): Array<Merge<Kind>> => {
    const own = incoming.filter(({ table }) => table.kind === kind);
    return own.length > 0 ? [mergeTables<Kind>(stored[kind], own)] : [];
  });
  const changed = merges.map(({ table }) => ({ table, before: stored[table.kind] }));
  return {
    records: { ...stored, ...Object.fromEntries(changed.map(({ table }) => [table.kind, table])) },
    changed,
    changes: merges.map(({ table: { kind }, added, replaced, unchanged, overlapping }) => ({
      ...{ kind, added, replaced, unchanged, overlapping },
      absent: null,
    })),
    steps: merges.flatMap(({ steps }) => steps),
  };
}

/** Records of a scheme that has none. */
export function noRecords(): Records {
  // One empty table for each kind, under its name.
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, emptyTable(kind)])) as unknown as Records;
}

/** A look with what adding it to a content comes to, so that showing and adding reckon it once. */
export interface KeptLook {
  /** As it was read. */
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

  forget(id: string): void {
    this.looks.delete(id);
  }
}
