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
  readonly incoming: Readonly<Partial<Record<Kind, AnyTable>>>;
  readonly profile: SchemeProfile | null;
  readonly hasQuestions: boolean;
}

/** Reads the chosen files one after the other; a later file of the same kind has the last word on an id. */
export async function lookInto(request: LookRequest, hooks: Hooks): Promise<Look> {
  const sizes = request.files.map(({ content }) => content.size * 2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const signal = hooks.signal ?? new AbortController().signal;
  const read: ReadFile[] = [];
  const incoming: Partial<Record<Kind, AnyTable>> = {};
  let before = 0;
  let rowsBefore = 0;
  let profile: SchemeProfile | null = null;

  for (const [i, file] of request.files.entries()) {
    const onProgress = (bytes: number, rows: number) =>
      hooks.onProgress?.({ done: before + bytes, total, rows: rowsBefore + rows });
    const result = await readFile(file, { choices: request.choices[i] ?? {}, signal, onProgress });
    const isSecondProfile = profile !== null && result.report.profile !== null;
    read.push(isSecondProfile ? secondProfile(file, result) : result);
    profile ??= result.report.profile;
    if (result.table) incoming[result.table.kind] = together(incoming[result.table.kind], result.table);
    before += sizes[i] ?? 0;
    rowsBefore += result.report.rowsRead;
  }
  const hasQuestions = read.some(({ report }) => openQuestions(report).length > 0);
  return { read, incoming, profile, hasQuestions };
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

function together(before: AnyTable | undefined, table: AnyTable): AnyTable {
  return before ? mergeTables(before, table).table : table;
}

/** The records as they stand after adding, and what that changes. */
export function applied(
  look: Look,
  stored: Records,
): {
  readonly records: Records;
  readonly changed: readonly AnyTable[];
  readonly changes: readonly KindChange[];
} {
  const merges = KIND_NAMES.flatMap((kind): Array<Merge<Kind>> => {
    const incoming = look.incoming[kind];
    return incoming ? [mergeTables<Kind>(stored[kind], incoming)] : [];
  });
  const changed = merges.map(({ table }) => table);
  return {
    records: { ...stored, ...Object.fromEntries(changed.map((table) => [table.kind, table])) },
    changed,
    changes: merges.map(({ table: { kind }, added, replaced, unchanged }) => ({
      kind,
      added,
      replaced,
      unchanged,
    })),
  };
}

export function noRecords(): Records {
  // One empty table for each kind, under its name.
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, emptyTable(kind)])) as unknown as Records;
}

/** Looks in progress, by id; the latest few are kept. */
export class Looks {
  private readonly looks = new Map<string, Look>();

  keep(id: string, look: Look): void {
    this.looks.set(id, look);
    // A look that nobody came back to (a closed tab's worker dies with it) is only ever the one before.
    for (const old of this.looks.keys()) {
      if (this.looks.size <= 2) break;
      this.looks.delete(old);
    }
  }

  get(id: string): Look {
    const look = this.looks.get(id);
    if (!look) throw new TroubleFound('look-gone', id);
    return look;
  }

  forget(id: string): void {
    this.looks.delete(id);
  }
}
