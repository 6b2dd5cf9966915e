import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { emptyTable, KIND_NAMES, type AnyTable, type Kind, type Records, type SchemeProfile } from '#records';
import type { Day } from '#units';

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
  readonly insured: number | null;
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

export interface Storage {
  schemes(): Promise<StoredScheme[]>;
  scheme(id: string): Promise<StoredScheme | undefined>;
  records(id: string): Promise<Records>;
  additions(id: string): Promise<StoredAddition[]>;
  /** Writes a scheme with its changed tables and the addition that changed them: all of it or nothing. */
  addRecords(scheme: StoredScheme, tables: readonly AnyTable[], addition: StoredAddition): Promise<void>;
  saveScheme(scheme: StoredScheme): Promise<void>;
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
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('schemes', { keyPath: 'id' });
        db.createObjectStore('tables');
        db.createObjectStore('additions', { autoIncrement: true }).createIndex('scheme', 'scheme');
      }
    },
    // Another tab with a newer version of the product must be able to upgrade.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return storageOver(database);
}

function storageOver(database: IDBPDatabase<Schema>): Storage {
  return {
    schemes: () => database.getAll('schemes'),
    scheme: (id) => database.get('schemes', id),
    records: async (id) => {
      const tables = await Promise.all(KIND_NAMES.map((kind) => database.get('tables', [id, kind])));
      const entries = KIND_NAMES.map((kind, i) => [kind, tables[i] ?? emptyTable(kind)] as const);
      // Tables are stored under their kind and read back under it.
      return Object.fromEntries(entries) as unknown as Records;
    },
    additions: (id) => database.getAllFromIndex('additions', 'scheme', id),
    addRecords: async (scheme, tables, addition) => {
      const transaction = database.transaction(['schemes', 'tables', 'additions'], 'readwrite', {
        durability: 'strict',
      });
      await Promise.all([
        transaction.objectStore('schemes').put(scheme),
        ...tables.map((table) => transaction.objectStore('tables').put(table, [scheme.id, table.kind])),
        transaction.objectStore('additions').add(addition),
        transaction.done,
      ]);
    },
    saveScheme: async (scheme) => {
      await database.put('schemes', scheme);
    },
    remove: async (id) => {
      const transaction = database.transaction(['schemes', 'tables', 'additions'], 'readwrite');
      const additions = transaction.objectStore('additions');
      const keys = await additions.index('scheme').getAllKeys(id);
      await Promise.all([
        transaction.objectStore('schemes').delete(id),
        transaction.objectStore('tables').delete(IDBKeyRange.bound([id], [id, []])),
        ...keys.map((key) => additions.delete(key)),
        transaction.done,
      ]);
    },
    close: () => database.close(),
  };
}
