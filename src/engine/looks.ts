import { readFile, type ReadFile, type SourceFile } from '#intake';
import {
  emptyTable,
  KIND_NAMES,
  mergeTables,
  type AnyTable,
  type Kind,
  type Merge,
  type Records,
  type SchemeProfile,
} from '#records';
import type { Hooks, KindChange, LookRequest } from './contract.ts';
import { TroubleFound } from './trouble.ts';

/** What was read from a choice of files, kept until it is added or forgotten. */
export interface Look {
  readonly read: readonly ReadFile[];
  readonly profile: SchemeProfile | null;
  readonly hasQuestions: boolean;
}

/** Reads the chosen files one after the other; a later file of the same kind has the last word on an id. */
export async function lookInto(
  request: LookRequest,
  signal: AbortSignal,
  tell: Hooks['onProgress'],
): Promise<Look> {
  const sizes = request.files.map(({ content }) => content.size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const read: ReadFile[] = [];
  let before = 0;
  let rowsBefore = 0;
  let profile: SchemeProfile | null = null;

  for (const [i, file] of request.files.entries()) {
    const onProgress = (bytes: number, rows: number) =>
      tell?.({ done: before + bytes, total, rows: rowsBefore + rows });
    const result = await readFile(file, { choices: request.choices[i] ?? {}, signal, onProgress });
    const isSecondProfile = profile !== null && result.report.profile !== null;
    read.push(isSecondProfile ? secondProfile(file, result) : result);
    profile ??= result.report.profile;
    before += sizes[i] ?? 0;
    rowsBefore += result.report.rowsRead;
  }
  const hasQuestions = read.some(({ report }) => openQuestions(report).length > 0);
  return { read, profile, hasQuestions };
}

function openQuestions({ questions, readings }: ReadFile['report']) {
  return questions.filter(({ column }) => !readings.some((reading) => reading.column === column));
}

function secondProfile({ name, content }: SourceFile, { report }: ReadFile): ReadFile {
  return {
    report: { ...report, name, bytes: content.size, profile: null, fault: { code: 'second-profile' } },
    table: null,
  };
}

/** What adding a look comes to: the records as they then stand, the tables that are new, and what changed. */
export interface Applied {
  readonly records: Records;
  readonly changed: readonly AnyTable[];
  readonly changes: readonly KindChange[];
}

function columnsIn({ headings }: ReadFile['report']): ReadonlySet<string> {
  return new Set(headings.flatMap(({ column }) => (column === null ? [] : [column])));
}

/** Puts a look's records into those that are stored. */
export function applied(look: Look, stored: Records): Applied {
  const merges = KIND_NAMES.flatMap((kind): Array<Merge<Kind>> => {
    const incoming = look.read.flatMap(({ table, report }) =>
      table?.kind === kind ? [{ table, columns: columnsIn(report) }] : [],
    );
    return incoming.length > 0 ? [mergeTables<Kind>(stored[kind], incoming)] : [];
  });
  const changed = merges.map(({ table }) => table);
  return {
    records: { ...stored, ...Object.fromEntries(changed.map((table) => [table.kind, table])) },
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
  /** Fingerprint of the records it was put into; null for none. */
  readonly into: string | null;
  readonly applied: Applied;
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
