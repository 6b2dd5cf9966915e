import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { wordsFrom, type AnyTable, type Column, type Kind } from '#records';
import type { MonthCounts } from '#measures';
import type { ComparedPart, KeptAnswer, KeptCompared } from './compared.ts';
import type { FiledPart } from './part-files.ts';
import { partsToWrite, shapeOf, type Part, type TableShape } from './parts.ts';
import type { Journal, StoredAddition, WaitingFile } from './additions.ts';
import type { Given } from './given.ts';
import type { PlanEntry } from './plan.ts';
import type { Shelved, ShelfEntry } from './shelf.ts';
import type { StoredCounts, StoredScheme } from './storage.ts';

/** Version 8. A later version adds a step to `upgrade` and never edits an old one. */
const VERSION = 8;

export type PartKey = [scheme: string, kind: Kind, column: string, part: number];

export type AdditionKey = [scheme: string, addition: number];

export interface Schema extends DBSchema {
  schemes: { key: string; value: StoredScheme };
  shapes: { key: [scheme: string, kind: Kind]; value: TableShape };
  parts: { key: PartKey; value: Part | FiledPart; indexes: { file: string } };
  counts: { key: [scheme: string, name: string]; value: StoredCounts };
  additions: { key: number; value: StoredAddition; indexes: { scheme: string } };
  plan: { key: [scheme: string, id: string]; value: PlanEntry };
  journals: { key: AdditionKey; value: Journal };
  waiting: { key: AdditionKey; value: readonly WaitingFile[] };
  compared: { key: string; value: KeptCompared };
  comparedCounts: { key: [compared: string, part: ComparedPart]; value: MonthCounts };
  given: { key: string; value: Given };
  answers: { key: 'side-by-side'; value: KeptAnswer };
  shelf: { key: [kind: Shelved, id: string]; value: ShelfEntry };
}

/** Version 1 kept each table whole, with the words of text columns as strings. */
interface Version1 extends DBSchema {
  tables: { key: [scheme: string, kind: Kind]; value: TableOf1 };
}
type ColumnOf1 =
  | Exclude<Column, { readonly type: 'text' }>
  | { readonly type: 'text'; readonly codes: Int32Array; readonly words: readonly string[] };
type TableOf1 = Omit<AnyTable, 'columns' | 'file'> & {
  readonly columns: Readonly<Record<string, ColumnOf1>>;
  readonly file: ColumnOf1;
};

/**
 * Opens (and where needed makes or brings up to date) the database of a name. Rejects with the browser's error; where an
 * older database cannot be brought up to date it stays as it is, and the cause is told. `onLost`: it is open no more.
 */
export async function openDatabase(name: string, onLost: () => void): Promise<IDBPDatabase<Schema>> {
  const upgrade: { cause: unknown } = { cause: null };
  try {
    return await openDB<Schema>(name, VERSION, {
      upgrade(db, from, _to, transaction) {
        if (from < 1) {
          db.createObjectStore('schemes', { keyPath: 'id' });
          db.createObjectStore('additions', { autoIncrement: true }).createIndex('scheme', 'scheme');
        }
        if (from < 2) {
          db.createObjectStore('shapes');
          db.createObjectStore('parts');
          db.createObjectStore('counts');
          if (from === 1)
            takeApart(transaction).catch((error: unknown) => {
              upgrade.cause = transaction.error ?? error;
              giveUp(transaction);
            });
        }
        if (from < 3) db.createObjectStore('plan');
        if (from < 4) transaction.objectStore('parts').createIndex('file', 'file');
        if (from < 5) {
          db.createObjectStore('journals');
          db.createObjectStore('waiting');
        }
        if (from < 6) {
          db.createObjectStore('compared', { keyPath: 'id' });
          db.createObjectStore('comparedCounts');
          db.createObjectStore('given', { keyPath: 'id' });
        }
        if (from < 7) db.createObjectStore('answers');
        if (from < 8) db.createObjectStore('shelf', { keyPath: ['kind', 'id'] });
        // Told by what opening rejects with.
        transaction.done.catch(() => undefined);
      },
      // Another tab with a newer version of the product must be able to upgrade.
      blocking: (_current, _blocked, event) => {
        onLost();
        (event.target as IDBDatabase).close();
      },
      terminated: onLost,
    });
  } catch (error) {
    // An upgrade that was given up is told by the browser as stopped; why it was is known here.
    if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error;
    const { cause } = upgrade;
    if (cause instanceof DOMException && cause.name === 'QuotaExceededError') throw cause;
    throw new DOMException((cause instanceof Error ? cause : error).message, 'UnknownError');
  }
}

function giveUp(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has given it up already.
  }
}

type Upgrade = IDBPTransaction<Schema, Array<StoreNames<Schema>>, 'versionchange'>;

/** Puts the whole tables of version 1 into parts, one after the other, and lets go of them. */
async function takeApart(transaction: Upgrade): Promise<void> {
  const old = transaction as unknown as IDBPTransaction<Version1, ['tables'], 'versionchange'>;
  const tables = old.objectStore('tables');
  for (const key of await tables.getAllKeys()) {
    const [scheme, kind] = key;
    const stored = await tables.get(key);
    if (!stored) continue;
    const table = tableOf1(stored);
    await transaction.objectStore('shapes').put(shapeOf(table), [scheme, kind]);
    for (const { column, number, part } of partsToWrite(table, null))
      await transaction.objectStore('parts').put(part, [scheme, kind, column, number]);
    await tables.delete(key);
  }
  old.db.deleteObjectStore('tables');
}

function tableOf1(table: TableOf1): AnyTable {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, columnOf1(column)] as const);
  const file = columnOf1(table.file);
  if (file.type !== 'text') throw new Error('The files of a table are no text');
  return { ...table, columns: Object.fromEntries(columns), file };
}

function columnOf1(column: ColumnOf1): Column {
  return column.type === 'text' ? { ...column, words: wordsFrom(column.words) } : column;
}
