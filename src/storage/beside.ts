/** What is kept for comparing schemes beside their records: fetched when it is asked for. */
import type { IDBPDatabase } from 'idb';
import type { ComparedScheme } from '#indicators';
import type { MonthCounts } from '#measures';
import type { ComparedPart, KeptAnswer, KeptCompared } from './compared.ts';
import type { Schema } from './database.ts';
import type { Given } from './given.ts';
import { allOf } from './tables.ts';

/** The file that a scheme came in, and when. */
type ReceivedFrom = Pick<KeptCompared, 'file' | 'receivedAt'>;

/** A scheme of a comparison file that was taken away, whole. */
export interface RemovedCompared {
  readonly scheme: ComparedScheme;
  readonly from: ReceivedFrom;
}

export interface BesideRecords {
  /** All comparison files that were received, without their counts. */
  compared(): Promise<KeptCompared[]>;
  /** Several with some of their counts, as they were together at one moment; undefined for one that is not there. */
  comparedWith(
    ids: readonly string[],
    parts: readonly ComparedPart[],
  ): Promise<ReadonlyArray<ComparedWith | undefined>>;
  /** Keeps a comparison file; in the place of what was kept under its id, which is given back, only where it may be. */
  keepCompared(
    scheme: ComparedScheme,
    from: ReceivedFrom,
    mayReplace: (before: KeptCompared) => boolean,
  ): Promise<{ readonly before: KeptCompared | undefined; readonly isKept: boolean }>;
  /** What was removed is given back whole. */
  removeCompared(ids: readonly string[]): Promise<readonly RemovedCompared[]>;
  /** What was kept of schemes side by side, where it is the answer to this; null otherwise. */
  keptAnswer(of: string): Promise<KeptAnswer | null>;
  /** Keeps it in the place of the one before, unless one of its schemes is there no more. */
  keepAnswer(answer: KeptAnswer): Promise<void>;
  /** Rates of exchange and published values. */
  given(): Promise<Given[]>;
  /** Keeps one in the place of the one of its id. */
  keepGiven(given: Given): Promise<void>;
  removeGiven(ids: readonly string[]): Promise<void>;
}

/** A comparison file with those of its counts that were asked for; a part that it does not have is undefined. */
export interface ComparedWith {
  readonly kept: KeptCompared;
  readonly counts: ReadonlyArray<MonthCounts | undefined>;
}

type AllOrNothing = <T>(
  transaction: { abort(): void; readonly done: Promise<void> },
  steps: () => Promise<T>,
) => Promise<T>;

const COMPARED = ['compared', 'comparedCounts'] as const;
const ANSWER = 'side-by-side';

/** What is kept beside records in a database; `allOrNothing` runs the steps of a transaction. */
export function besideRecords(database: IDBPDatabase<Schema>, allOrNothing: AllOrNothing): BesideRecords {
  const writing = () => database.transaction([...COMPARED, 'answers'], 'readwrite', { durability: 'strict' });
  return {
    compared: () => database.getAll('compared'),
    comparedWith: (ids, parts) => {
      const transaction = database.transaction(COMPARED);
      const compared = transaction.objectStore('compared');
      const counts = transaction.objectStore('comparedCounts');
      // Asked for all at once: the wait for each of hundreds would be most of what reading them takes.
      return Promise.all(
        ids.map(async (id) => {
          const asked = [compared.get(id), ...parts.map((part) => counts.get([id, part]))] as const;
          const [kept, ...found] = await Promise.all(asked);
          return kept && { kept, counts: found };
        }),
      );
    },
    keepCompared: async ({ whole, divided, ageOfSex, ...scheme }, from, mayReplace) => {
      const counts = partsOf({ whole, divided, ageOfSex });
      const months = whole && ([whole.timeline.first, whole.timeline.last] as const);
      const transaction = writing();
      return allOrNothing(transaction, async () => {
        const before = await transaction.objectStore('compared').get(scheme.id);
        if (before && !mayReplace(before)) return { before, isKept: false };
        await transaction.objectStore('comparedCounts').delete(allOf(scheme.id));
        for (const [part, of] of counts)
          await transaction.objectStore('comparedCounts').put(of, [scheme.id, part]);
        const parts = counts.map(([part]) => part);
        await transaction.objectStore('compared').put({ ...scheme, ...from, months, parts });
        return { before, isKept: true };
      });
    },
    removeCompared: async (ids) => {
      const transaction = writing();
      return allOrNothing(transaction, async () => {
        const removed: RemovedCompared[] = [];
        for (const id of ids) {
          const kept = await transaction.objectStore('compared').get(id);
          if (!kept) continue;
          const counts = transaction.objectStore('comparedCounts');
          const found = await Promise.all(
            kept.parts.map(async (part) => [part, await counts.get([id, part])] as const),
          );
          removed.push(wholeOf(kept, new Map(found)));
          await transaction.objectStore('compared').delete(id);
          await counts.delete(allOf(id));
        }
        // Nothing of a scheme outlives it.
        await transaction.objectStore('answers').clear();
        return removed;
      });
    },
    keptAnswer: async (of) => {
      const kept = await database.get('answers', ANSWER);
      return kept?.of === of ? kept : null;
    },
    keepAnswer: async (answer) => {
      const transaction = database.transaction(['schemes', 'compared', 'answers'], 'readwrite');
      await allOrNothing(transaction, async () => {
        const there = await Promise.all([
          transaction.objectStore('schemes').getAllKeys(),
          transaction.objectStore('compared').getAllKeys(),
        ]);
        const known = new Set(there.flat());
        if (answer.rows.every(({ id }) => known.has(id)))
          await transaction.objectStore('answers').put(answer, ANSWER);
      });
    },
    given: () => database.getAll('given'),
    keepGiven: async (given) => {
      await database.put('given', given);
    },
    removeGiven: async (ids) => {
      const transaction = database.transaction('given', 'readwrite');
      await allOrNothing(transaction, async () => {
        for (const id of ids) await transaction.store.delete(id);
      });
    },
  };
}

/** A scheme that was kept, with its counts again. */
function wholeOf(
  kept: KeptCompared,
  counts: ReadonlyMap<ComparedPart, MonthCounts | undefined>,
): RemovedCompared {
  const { file, receivedAt, parts } = kept;
  const { id, origin, isMadeUp, profile, catalogue, rules, quality, hiddenBelow, writtenOn } = kept;
  const of = (part: ComparedPart) => counts.get(part);
  const [women, men] = [of('age-of-women'), of('age-of-men')];
  const divided = parts.flatMap((part) => {
    const months = of(part);
    const isSplit = part !== 'whole' && part !== 'age-of-women' && part !== 'age-of-men';
    return months && isSplit ? [[part, months] as const] : [];
  });
  return {
    scheme: {
      ...{ id, origin, profile, catalogue, rules, quality, hiddenBelow, writtenOn },
      ...(isMadeUp && { isMadeUp }),
      whole: of('whole') ?? null,
      divided: Object.fromEntries(divided),
      ageOfSex: { ...(women && { F: women }), ...(men && { M: men }) },
    },
    from: { file, receivedAt },
  };
}

function partsOf({
  whole,
  divided,
  ageOfSex,
}: Pick<ComparedScheme, 'whole' | 'divided' | 'ageOfSex'>): Array<readonly [ComparedPart, MonthCounts]> {
  const all: Array<readonly [string, MonthCounts | null | undefined]> = [
    ['whole', whole],
    ...Object.entries(divided),
    ['age-of-women', ageOfSex.F],
    ['age-of-men', ageOfSex.M],
  ];
  // Each under the name of its part.
  return all.filter(([, counts]) => counts) as Array<readonly [ComparedPart, MonthCounts]>;
}
