import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { createEngine, type Answer, type Engine, type LookAnswer } from '#engine';
import type { Choices, SourceFile } from '#intake';
import { KIND_NAMES, parseProfile, rowAsCells, wordAt, type Kind } from '#records';
import { openStorage, type Storage } from '#storage';
import { dayFromIso } from '#units';

const TODAY = dayFromIso('2026-11-21') ?? 0;
const parsed = parseProfile({ name: 'Hills', currency: 'INR' });
if (!('profile' in parsed)) throw new Error('refused');
export const { profile } = parsed;

let databases = 0;
const opened: Storage[] = [];
afterEach(() => opened.splice(0).forEach((storage) => storage.close()));

export interface FreshEngine {
  readonly engine: Engine;
  /** Another engine over what is stored, as of a page that is loaded anew. */
  readonly reopened: () => Engine;
  readonly storage: () => Promise<Storage>;
}

/** An engine over a database of its own. */
export function freshEngine(): FreshEngine {
  const name = `engine-${++databases}`;
  let clock = 1_700_000_000_000;
  const storage = async () => {
    const one = await openStorage(name);
    opened.push(one);
    return one;
  };
  const reopened = () => createEngine({ storage, now: () => ++clock, newId: () => `id${++clock}` });
  return { engine: reopened(), reopened, storage };
}

export function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble.code);
  return answer.value;
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
  return value(await engine.add({ look, profile: scheme === null ? profile : null, scheme, ...more })).scheme;
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
