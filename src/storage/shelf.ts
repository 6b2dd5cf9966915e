/** What the workshop and reports keep on this device: fetched when it is asked for. */
import type { IDBPDatabase } from 'idb';
import type { Schema } from './database.ts';

/**
 * What may be kept: how far somebody is in a lesson, a lesson or scheme of their own, answers that came back; sentences
 * written into reports, and reports as they were; what another system calls the indicators of a scheme, by the scheme's id.
 */
export const SHELVED = [
  'progress',
  'lesson',
  'story',
  'answers',
  'round',
  'sentence',
  'report',
  'system-map',
] as const;
export type Shelved = (typeof SHELVED)[number];

/**
 * What goes with its scheme: of these the id is the scheme's, or begins with it and a space, and they are gone once the
 * scheme is removed for good.
 */
const OF_SCHEMES: readonly Shelved[] = ['sentence', 'report', 'system-map'];

/** One thing that the workshop keeps. What it holds the workshop reads, as it would read a file: it may be of an older build. */
export interface ShelfEntry {
  readonly kind: Shelved;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** Plain data, as JSON has it. */
  readonly content: unknown;
}

export interface Shelf {
  /** All of a kind, by their ids. */
  entries(kind: Shelved): Promise<readonly ShelfEntry[]>;
  /** Keeps each in the place of the one of its kind and id: all of them or none. */
  keep(entries: readonly ShelfEntry[]): Promise<void>;
  remove(kind: Shelved, ids: readonly string[]): Promise<void>;
  /** Removes all that is of a scheme. */
  removeOf(scheme: string): Promise<void>;
}

type AllOrNothing = <T>(
  transaction: { abort(): void; readonly done: Promise<void> },
  steps: () => Promise<T>,
) => Promise<T>;

/** The workshop's shelf in a database; `allOrNothing` runs the steps of a transaction. */
export function shelfIn(database: IDBPDatabase<Schema>, allOrNothing: AllOrNothing): Shelf {
  const writing = () => database.transaction('shelf', 'readwrite', { durability: 'strict' });
  return {
    entries: (kind) => database.getAll('shelf', IDBKeyRange.bound([kind], [kind, []])),
    keep: async (entries) => {
      const transaction = writing();
      await allOrNothing(transaction, async () => {
        for (const entry of entries) await transaction.store.put(entry);
      });
    },
    remove: async (kind, ids) => {
      const transaction = writing();
      await allOrNothing(transaction, async () => {
        for (const id of ids) await transaction.store.delete([kind, id]);
      });
    },
    removeOf: async (scheme) => {
      const transaction = writing();
      await allOrNothing(transaction, async () => {
        for (const kind of OF_SCHEMES) {
          await transaction.store.delete([kind, scheme]);
          await transaction.store.delete(IDBKeyRange.bound([kind, `${scheme} `], [kind, `${scheme} \uffff`]));
        }
      });
    },
  };
}
