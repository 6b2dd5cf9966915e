import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { emptyTable, KIND_NAMES, type AnyTable, type Kind, type Records, type SchemeProfile } from '#records';
import type { Day, Month } from '#units';

/** A scheme as it is kept: what it says of itself, and enough of its records to list it without reading them. */
export interface StoredScheme {
  readonly id: string;
  readonly profile: SchemeProfile;
  /** Made up for looking at and learning, or the person's own. */
  readonly origin: 'own' | 'made-up';
  /** Changes with the content of the records. */
  readonly fingerprint: string;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly dataAsAt: Day | null;
  /** Persons insured at the end of the month `insuredAt`; both null where that is not known. */
  readonly insured: number | null;
  readonly insuredAt: Month | null;
  /** Persons insured at the end of each of the last months to `insuredAt`; not there in schemes of before. */
  readonly insuredByMonth?: ReadonlyArray<number | null>;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** When it was deleted; it can be restored until it is removed for good. */
  readonly deletedAt: number | null;
}

/** One press of "Add records". */
export interface StoredAddition {
  readonly scheme: string;
  readonly at: number;
  readonly files: ReadonlyArray<{
    readonly name: string;
    readonly kind: string;
    readonly accepted: number;
    readonly refused: number;
  }>;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** A scheme with its records, as they were together at one moment. */
export interface StoredRecords {
  readonly scheme: StoredScheme;
  readonly records: Records;
}

export interface Storage {
  /** False once the browser has closed it, for a newer version of the product or for want of space. */
  isOpen(): boolean;
  schemes(): Promise<StoredScheme[]>;
  scheme(id: string): Promise<StoredScheme | undefined>;
  /** Read in one transaction, so that the fingerprint is that of the records. */
  records(id: string): Promise<StoredRecords | undefined>;
  additions(id: string): Promise<StoredAddition[]>;
  /**
   * Writes a scheme with its changed tables and the addition that changed them: all of it or nothing. `change` is
   * given the scheme as it stands (undefined for none) and may answer null; then nothing is written and false is
   * returned.
   */
  addRecords(
    id: string,
    change: (stored: StoredScheme | undefined) => StoredScheme | null,
    tables: readonly AnyTable[],
    addition: StoredAddition,
  ): Promise<boolean>;
  /** Changes what is kept of a scheme beside its records, from what it is at that moment; null leaves it as it is. */
  changeScheme(id: string, change: (stored: StoredScheme) => StoredScheme | null): Promise<boolean>;
  /** Removes a scheme and everything of it for good. */
  remove(id: string): Promise<void>;
  close(): void;
}

/** Version 1. A later version adds a step to `upgrade` and never edits an old one. */
const VERSION = 1;

interface Schema extends DBSchema {
  schemes: { key: string; value: StoredScheme };
  tables: { key: [scheme: string, kind: Kind]; value: AnyTable };
  additions: { key: number; value: StoredAddition; indexes: { scheme: string } };
}

/** Opens (and where needed makes) the database of a name. Rejects with the browser's error when it is not allowed to. */
export async function openStorage(name = 'schemescope'): Promise<Storage> {
  const state = { isOpen: true };
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('schemes', { keyPath: 'id' });
        db.createObjectStore('tables');
        db.createObjectStore('additions', { autoIncrement: true }).createIndex('scheme', 'scheme');
      }
    },
    // Another tab with a newer version of the product must be able to upgrade.
    blocking: (_current, _blocked, event) => {
      state.isOpen = false;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      state.isOpen = false;
    },
  });
  return storageOver(database, state);
}

function storageOver(database: IDBPDatabase<Schema>, state: { isOpen: boolean }): Storage {
  return {
    isOpen: () => state.isOpen,
    schemes: () => database.getAll('schemes'),
    scheme: (id) => database.get('schemes', id),
    records: async (id) => {
      const transaction = database.transaction(['schemes', 'tables']);
      const tables = transaction.objectStore('tables');
      const [scheme, ...found] = await Promise.all([
        transaction.objectStore('schemes').get(id),
        ...KIND_NAMES.map((kind) => tables.get([id, kind])),
      ]);
      if (!scheme) return undefined;
      const entries = KIND_NAMES.map((kind, i) => [kind, found[i] ?? emptyTable(kind)] as const);
      // Tables are stored under their kind and read back under it.
      return { scheme, records: Object.fromEntries(entries) as unknown as Records };
    },
    additions: (id) => database.getAllFromIndex('additions', 'scheme', id),
    addRecords: async (id, change, tables, addition) => {
      const transaction = database.transaction(['schemes', 'tables', 'additions'], 'readwrite', {
        durability: 'strict',
      });
      const schemes = transaction.objectStore('schemes');
      return allOrNothing(transaction, async () => {
        const changed = change(await schemes.get(id));
        if (!changed) return false;
        await schemes.put(changed);
        for (const table of tables) await transaction.objectStore('tables').put(table, [id, table.kind]);
        await transaction.objectStore('additions').add(addition);
        return true;
      });
    },
    changeScheme: async (id, change) => {
      const transaction = database.transaction('schemes', 'readwrite');
      return allOrNothing(transaction, async () => {
        const stored = await transaction.store.get(id);
        const changed = stored ? change(stored) : null;
        if (changed) await transaction.store.put(changed);
        return changed !== null;
      });
    },
    remove: async (id) => {
      const transaction = database.transaction(['schemes', 'tables', 'additions'], 'readwrite');
      const additions = transaction.objectStore('additions');
      await allOrNothing(transaction, async () => {
        const keys = await additions.index('scheme').getAllKeys(id);
        await transaction.objectStore('schemes').delete(id);
        await transaction.objectStore('tables').delete(IDBKeyRange.bound([id], [id, []]));
        for (const key of keys) await additions.delete(key);
      });
    },
    close: () => {
      state.isOpen = false;
      database.close();
    },
  };
}

/**
 * Runs the steps of a transaction and waits for its end. A step that fails before the browser sees it (a value that
 * cannot be stored, a fault of ours) would otherwise leave the steps before it to be kept.
 */
async function allOrNothing<T>(
  transaction: { abort(): void; readonly done: Promise<void> },
  steps: () => Promise<T>,
): Promise<T> {
  try {
    const result = await steps();
    await transaction.done;
    return result;
  } catch (error) {
    // Rejected by the abort that follows, or by what made the browser abort it already.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}
