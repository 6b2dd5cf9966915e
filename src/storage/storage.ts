import type { IDBPDatabase } from 'idb';
import type { Maps } from '#intake';
import type { Kind, Records, SchemeProfile } from '#records';
import type { Day, Month } from '#units';
import {
  putAddition,
  type Journal,
  type KeptAddition,
  type StoredAddition,
  type Undoing,
  type KeptWaitingFile,
  type WaitingWeight,
  type WithAddition,
} from './additions.ts';
import type { BesideRecords } from './beside.ts';
import type { Shelf } from './shelf.ts';
import { openDatabase, type Schema } from './database.ts';
import { browserFiles, isGone, type PartFiles } from './part-files.ts';
import type { PlanEntry } from './plan.ts';
import {
  allOf,
  EVERYTHING,
  keptOf,
  putTable,
  tableOf,
  type ChangedTable,
  type WantedColumns,
  type Writing,
} from './tables.ts';

/** A scheme as it is kept: what it says of itself, and enough of its records to list it without reading them. */
export interface StoredScheme {
  readonly id: string;
  readonly profile: SchemeProfile;
  /** Made up for looking at and learning, or the person's own. */
  readonly origin: 'own' | 'made-up';
  /** Changes with the content of the records. */
  readonly fingerprint: string;
  /** That of each kind of record; schemes stored by version 1 have none, and kinds that have come since neither. */
  readonly fingerprints?: Readonly<Partial<Record<Kind, string>>>;
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly dataAsAt: Day | null;
  /** Persons insured at the end of the month `insuredAt`; both null where that is not known. */
  readonly insured: number | null;
  readonly insuredAt: Month | null;
  /** Persons insured at the end of each of the last months to `insuredAt`; not there in schemes of before. */
  readonly insuredByMonth?: ReadonlyArray<number | null>;
  /** How tables of each kind were read last, so that the next are read the same; not there in schemes of before. */
  readonly maps?: Maps;
  /** Refused rows that wait for being corrected; not there in schemes of before. */
  readonly waiting?: Readonly<Partial<Record<Kind, number>>> | undefined;
  /** What those of each kind weigh, as far as it can be told. */
  readonly waitingWeights?: Readonly<Partial<Record<Kind, WaitingWeight>>> | undefined;
  /**
   * By which ids were replaced by codes, and those to come are; not there where ids stand as they are. It cannot be read
   * out of the device: whoever has it can only make codes with it.
   */
  readonly idKey?: CryptoKey;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** When it was deleted; it can be restored until it is removed for good. */
  readonly deletedAt: number | null;
}

/** A scheme with its records, as they were together at one moment. */
export interface StoredRecords {
  readonly scheme: StoredScheme;
  readonly records: Records;
}

/** Something counted, and of which content: a fingerprint of all that it depends on. */
export interface StoredCounts {
  readonly of: string;
  readonly counted: unknown;
}

export interface Storage {
  /** False once the browser has closed it, for a newer version of the product or for want of space. */
  isOpen(): boolean;
  schemes(): Promise<StoredScheme[]>;
  scheme(id: string): Promise<StoredScheme | undefined>;
  /**
   * Read in one transaction, so that the fingerprint is that of the records. Of each kind only the columns that are
   * wanted, all of them without `wanted`; the others must not be asked for.
   */
  records(id: string, wanted?: WantedColumns): Promise<StoredRecords | undefined>;
  /** In the order in which they were made. */
  additions(id: string): Promise<KeptAddition[]>;
  /** What is kept of the additions from one on, in their order, to take them back or put them back. */
  journals(
    id: string,
    from: number,
  ): Promise<ReadonlyArray<{ readonly addition: number; readonly journal: Journal }>>;
  /** Refused rows that came with the additions of a scheme, those that were corrected since among them. */
  waiting(id: string): Promise<readonly KeptWaitingFile[]>;
  /**
   * Writes a scheme with its changed tables and the addition that changed them: all of it or nothing. `change` is
   * given the scheme as it stands (undefined for none) and may answer null; then nothing is written and false is
   * returned. Of a table that comes with the one it was made from, what is the same stays as it is stored.
   */
  addRecords(
    id: string,
    change: (stored: StoredScheme | undefined) => StoredScheme | null,
    tables: readonly ChangedTable[],
    addition: StoredAddition,
    also: WithAddition,
  ): Promise<boolean>;
  /** Writes a scheme with its tables as they are without an addition, or with it again: all of it or nothing, as adding does. */
  undo(
    id: string,
    change: (stored: StoredScheme | undefined) => StoredScheme | null,
    tables: readonly ChangedTable[],
    undoing: Undoing,
  ): Promise<boolean>;
  /** Changes what is kept of a scheme beside its records, from what it is at that moment; null leaves it as it is. */
  changeScheme(id: string, change: (stored: StoredScheme) => StoredScheme | null): Promise<boolean>;
  /** What was counted of a scheme under a name, where it was counted of this very content; else undefined. */
  counts(id: string, name: string, of: string): Promise<unknown>;
  /** Keeps what was counted, in the place of what was counted before. Nothing is kept of a scheme that is gone. */
  keepCounts(id: string, name: string, counts: StoredCounts): Promise<void>;
  /** Targets and notes of a scheme. */
  plan(id: string): Promise<PlanEntry[]>;
  /** Keeps a target or note, in the place of one of the same id; false where there is no such scheme any more. */
  keepInPlan(id: string, entry: PlanEntry): Promise<boolean>;
  removeFromPlan(id: string, entry: string): Promise<void>;
  /** What is kept for comparing schemes beside their records; fetched when it is first asked for. */
  beside(): Promise<BesideRecords>;
  /** What the workshop keeps; fetched when it is first asked for. */
  shelf(): Promise<Shelf>;
  /** Removes a scheme and everything of it for good. */
  remove(id: string): Promise<void>;
  close(): void;
}

/** Opens (and where needed makes) the database of a name. Rejects with the browser's error when it is not allowed to. */
export async function openStorage(name = 'schemescope', files = browserFiles(name)): Promise<Storage> {
  const state = { isOpen: true };
  const database = await openDatabase(name, () => {
    state.isOpen = false;
  });
  return storageOver(database, files, state);
}

function storageOver(database: IDBPDatabase<Schema>, files: PartFiles, state: { isOpen: boolean }): Storage {
  /** Takes away the files that nothing refers to any more; what cannot be taken away now is another time. */
  const tidy = () =>
    files
      .sweep(async (file) => (await database.countFromIndex('parts', 'file', file)) > 0)
      .catch(() => undefined);
  const write = writerOver(database, files, tidy);
  return {
    isOpen: () => state.isOpen,
    schemes: () => database.getAll('schemes'),
    scheme: (id) => database.get('schemes', id),
    records: async (id, wanted = () => true) => {
      for (let tries = 1; ; tries++) {
        const kept = await keptOf(database, id, wanted);
        if (!kept) return undefined;
        const reading = files.reading();
        try {
          const entries = await Promise.all(
            kept.tables.map(async ([kind, stored]) => [kind, await tableOf(kind, stored, reading)] as const),
          );
          // Tables are stored under their kind and read back under it.
          return { scheme: kept.scheme, records: Object.fromEntries(entries) as unknown as Records };
        } catch (error) {
          // Another tab may have written this table anew meanwhile, and taken away the files of before.
          if (tries === MOST_TRIES || !isGone(error)) throw error;
        } finally {
          reading.close();
        }
      }
    },
    additions: async (id) => (await takingBack()).additionsOf(database, id),
    journals: async (id, from) => (await takingBack()).journalsOf(database, id, from),
    waiting: async (id) => (await takingBack()).waitingOf(database, id),
    addRecords: async (id, change, tables, addition, also) => {
      // Nothing can be fetched while a transaction is open.
      const later = also.isAnew && also.waiting.length === 0 ? null : await takingBack();
      return write(id, change, tables, async (transaction) => {
        const key = await putAddition(transaction, addition, also);
        return later ? later.noteAddition(transaction, id, key, also) : {};
      });
    },
    undo: async (id, change, tables, undoing) => {
      const { rewind } = await takingBack();
      return write(id, change, tables, (transaction) => rewind(transaction, id, undoing));
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
    counts: async (id, name, of) => {
      const stored = await database.get('counts', [id, name]);
      return stored?.of === of ? stored.counted : undefined;
    },
    keepCounts: async (id, name, counts) => {
      const transaction = database.transaction(['schemes', 'counts'], 'readwrite');
      await allOrNothing(transaction, async () => {
        const stored = transaction.objectStore('counts');
        if (!(await transaction.objectStore('schemes').get(id))) return;
        await stored.put(counts, [id, name]);
      });
    },
    plan: (id) => database.getAll('plan', allOf(id)),
    keepInPlan: async (id, entry) => {
      const transaction = database.transaction(['schemes', 'plan'], 'readwrite', { durability: 'strict' });
      return allOrNothing(transaction, async () => {
        if (!(await transaction.objectStore('schemes').get(id))) return false;
        await transaction.objectStore('plan').put(entry, [id, entry.id]);
        return true;
      });
    },
    removeFromPlan: (id, entry) => database.delete('plan', [id, entry]),
    beside: async () => (await import('./beside.ts')).besideRecords(database, allOrNothing),
    shelf: async () => (await import('./shelf.ts')).shelfIn(database, allOrNothing),
    remove: async (id) => {
      const transaction = database.transaction([...EVERYTHING, 'answers'], 'readwrite');
      const additions = transaction.objectStore('additions');
      await allOrNothing(transaction, async () => {
        const keys = await additions.index('scheme').getAllKeys(id);
        await transaction.objectStore('schemes').delete(id);
        for (const store of ['shapes', 'parts', 'counts', 'plan', 'journals', 'waiting'] as const)
          await transaction.objectStore(store).delete(allOf(id));
        for (const key of keys) await additions.delete(key);
        await transaction.objectStore('answers').clear();
      });
      await tidy();
    },
    close: () => {
      state.isOpen = false;
      database.close();
    },
  };
}

const takingBack = () => import('./taking-back.ts');

/** Writes a scheme with some of its tables, and what else comes with them: all of it or nothing. */
function writerOver(database: IDBPDatabase<Schema>, files: PartFiles, tidy: () => Promise<void>) {
  return async (
    id: string,
    change: (stored: StoredScheme | undefined) => StoredScheme | null,
    tables: readonly ChangedTable[],
    also: (transaction: Writing) => Promise<Pick<StoredScheme, 'waiting' | 'waitingWeights'>>,
  ): Promise<boolean> => {
    const isLarge = tables.reduce((sum, { table }) => sum + table.length, 0) >= FEWEST_FILED;
    const file = isLarge ? await files.create() : null;
    try {
      const transaction = database.transaction(EVERYTHING, 'readwrite', { durability: 'strict' });
      const schemes = transaction.objectStore('schemes');
      return await allOrNothing(transaction, async () => {
        const before = await schemes.get(id);
        const changed = change(before);
        if (!changed) return false;
        for (const table of tables) await putTable(transaction, id, table, file);
        await transaction.objectStore('counts').delete(allOf(id));
        await schemes.put({ ...changed, ...(await also(transaction)) });
        file?.flush();
        return true;
      });
    } finally {
      file?.close();
      void tidy();
    }
  };
}

/** Rows of changed tables from which on their parts are written to a file. */
const FEWEST_FILED = 20_000;
/** How often a scheme is read anew because another tab takes its files away. */
const MOST_TRIES = 4;

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
