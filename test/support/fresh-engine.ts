import type { Engine, LookAnswer } from '#engine';
import type { Choices, SourceFile } from '#intake';
import { KIND_NAMES, rowAsCells, wordAt, type Kind } from '#records';
import type { Storage } from '#storage';
import type { MadeUpScheme } from '#workshop';
import { engineOver, ownDatabase, PROFILE, storageOf, TODAY, value } from './engine.ts';
import { textFile } from './shared.ts';

export interface FreshEngine {
  readonly engine: Engine;
  /** Another engine over what is stored, as of a page that is loaded anew. */
  readonly reopened: () => Engine;
  readonly storage: () => Promise<Storage>;
}

/** An engine over a database of its own. */
export function freshEngine(): FreshEngine {
  const database = ownDatabase();
  const reopened = () => engineOver(database);
  return { engine: reopened(), reopened, storage: () => storageOf(database) };
}

/** Looks into files that go into a scheme; null for a new one. */
export async function lookedInto(
  engine: Engine,
  files: readonly SourceFile[],
  scheme: string | null,
  choices: Readonly<Record<string, Choices>> = {},
): Promise<LookAnswer> {
  return value(await engine.look({ files, choices, scheme, isProfileToDecide: false, today: TODAY }));
}

/** Adds what was looked into, and gives the scheme it went to. */
export async function addedTo(
  engine: Engine,
  { look }: LookAnswer,
  scheme: string | null,
  more: { readonly replacing?: readonly Kind[]; readonly areIdsCoded?: boolean } = {},
): Promise<string> {
  return value(await engine.add({ look, profile: scheme === null ? PROFILE : null, scheme, ...more })).scheme;
}

/** Adds a made-up scheme as its files are, and gives its id. */
export async function addedMadeUp(
  engine: Engine,
  { files }: MadeUpScheme,
  madeUpAs?: string,
): Promise<string> {
  const chosen = files.map(({ name, text }) => textFile(name, text));
  const { look, profile } = await lookedInto(engine, chosen, null);
  return value(await engine.add({ look, profile, scheme: null, ...(madeUpAs ? { madeUpAs } : {}) })).scheme;
}

/** Every record of a scheme, kind by kind, with where it came from. */
export async function contentOf(storage: Storage, scheme: string) {
  const stored = await storage.records(scheme);
  return KIND_NAMES.map((kind) => {
    const table = stored!.records[kind];
    return Array.from({ length: table.length }, (_, row) => [
      ...rowAsCells(table, row),
      wordAt(table.file.words, table.file.codes[row]!),
      table.row[row],
    ]);
  });
}
