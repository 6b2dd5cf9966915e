import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { emptyTable, KIND_NAMES, type AnyTable, type Kind, type Records, type SchemeProfile } from '#records';
import type { Day, Month } from '#units';
import { openDatabase, type Schema } from './database.ts';
import type { PlanEntry } from './plan.ts';
import { partsToWrite, shapeOf, tableFrom, type Part } from './parts.ts';

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

/** Which columns of which kinds to read; "#file" stands for where records came from. */
export type WantedColumns = (kind: Kind, column: string) => boolean;

/** A table to be stored, and the stored one that it was made from; null for none. */
export interface ChangedTable {
  readonly table: AnyTable;
  readonly before: AnyTable | null;
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
  additions(id: string): Promise<StoredAddition[]>;
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
  /** Removes a scheme and everything of it for good. */
  remove(id: string): Promise<void>;
  close(): void;
}

/** Opens (and where needed makes) the database of a name. Rejects with the browser's error when it is not allowed to. */
export async function openStorage(name = 'schemescope'): Promise<Storage> {
  const state = { isOpen: true };
  const database = await openDatabase(name, () => {
    state.isOpen = false;
  });
  return storageOver(database, state);
}

function storageOver(database: IDBPDatabase<Schema>, state: { isOpen: boolean }): Storage {
  return {
    isOpen: () => state.isOpen,
    schemes: () => database.getAll('schemes'),
    scheme: (id) => database.get('schemes', id),
    records: async (id, wanted = () => true) => {
      const transaction = database.transaction(['schemes', 'shapes', 'parts']);
      const scheme = await transaction.objectStore('schemes').get(id);
      if (!scheme) return undefined;
      const entries = await Promise.all(
        KIND_NAMES.map(async (kind) => [kind, await tableIn(transaction, id, kind, wanted)] as const),
      );
      // Tables are stored under their kind and read back under it.
      return { scheme, records: Object.fromEntries(entries) as unknown as Records };
    },
    additions: (id) => database.getAllFromIndex('additions', 'scheme', id),
    addRecords: async (id, change, tables, addition) => {
      const transaction = database.transaction(EVERYTHING, 'readwrite', { durability: 'strict' });
      const schemes = transaction.objectStore('schemes');
      return allOrNothing(transaction, async () => {
        const changed = change(await schemes.get(id));
        if (!changed) return false;
        await schemes.put(changed);
        for (const table of tables) await putTable(transaction, id, table);
        await transaction.objectStore('counts').delete(allOf(id));
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
    remove: async (id) => {
      const transaction = database.transaction(EVERYTHING, 'readwrite');
      const additions = transaction.objectStore('additions');
      await allOrNothing(transaction, async () => {
        const keys = await additions.index('scheme').getAllKeys(id);
        await transaction.objectStore('schemes').delete(id);
        for (const store of ['shapes', 'parts', 'counts', 'plan'] as const)
          await transaction.objectStore(store).delete(allOf(id));
        for (const key of keys) await additions.delete(key);
      });
    },
    close: () => {
      state.isOpen = false;
      database.close();
    },
  };
}

const EVERYTHING = ['schemes', 'shapes', 'parts', 'counts', 'additions', 'plan'] as const;
type EverythingOpen = IDBPTransaction<Schema, typeof EVERYTHING, 'readwrite'>;

/** Parts on their way to the disk at a time. */
const MOST_UNDER_WAY = 8;

/** All keys that begin with a scheme. */
function allOf(...beginning: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...beginning], [...beginning, []]);
}

async function putTable(
  transaction: EverythingOpen,
  id: string,
  { table, before }: ChangedTable,
): Promise<void> {
  const { kind } = table;
  const parts = transaction.objectStore('parts');
  const shape = await transaction.objectStore('shapes').get([id, kind]);
  const stored = before && shape && isGrown(before, table) ? { table: before, shape } : null;
  if (!stored) await parts.delete(allOf(id, kind));
  await transaction.objectStore('shapes').put(shapeOf(table), [id, kind]);
  // A few at a time: one after the other would wait for each answer, and all at once would be in memory twice.
  const underWay: Array<Promise<unknown>> = [];
  for (const { column, number, part } of partsToWrite(table, stored)) {
    const putting = parts.put(part, [id, kind, column, number]);
    // The first that fails is told; the others fail with it.
    putting.catch(() => undefined);
    underWay.push(putting);
    if (underWay.length >= MOST_UNDER_WAY) await underWay.shift();
  }
  await Promise.all(underWay);
}

/** Whether all parts of a table that is stored are parts of a later state of it too, the same or others. */
function isGrown(before: AnyTable, table: AnyTable): boolean {
  const old = shapeOf(before);
  const now = shapeOf(table);
  return (
    old.length <= now.length &&
    Object.entries(now.columns).every(([name, { words }]) => (old.columns[name]?.words ?? Infinity) <= words)
  );
}

async function tableIn(
  transaction: IDBPTransaction<Schema, Array<'schemes' | 'shapes' | 'parts'>>,
  id: string,
  kind: Kind,
  wanted: WantedColumns,
): Promise<AnyTable> {
  const shape = await transaction.objectStore('shapes').get([id, kind]);
  if (!shape) return emptyTable(kind);
  const partsOf = (column: string): Promise<Part[]> =>
    transaction.objectStore('parts').getAll(allOf(id, kind, column));
  return tableFrom(kind, shape, (column) => wanted(kind, column), partsOf);
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
