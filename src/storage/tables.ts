import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { emptyTable, KIND_NAMES, type AnyTable, type Kind } from '#records';
import type { Schema } from './database.ts';
import type { FiledPart, NewFile, Reading } from './part-files.ts';
import { partsToWrite, partsWanted, shapeOf, tableFrom, type Part, type TableShape } from './parts.ts';
import type { StoredScheme } from './storage.ts';

/** Everything of which a scheme may have something. */
export const EVERYTHING = [
  'schemes',
  'shapes',
  'parts',
  'counts',
  'additions',
  'plan',
  'journals',
  'waiting',
] as const;

/** A transaction that may write all of it. */
export type Writing = IDBPTransaction<Schema, typeof EVERYTHING, 'readwrite'>;

/** Parts on their way to the disk at a time. */
const MOST_UNDER_WAY = 8;

/** All keys that begin with a scheme. */
export function allOf(...beginning: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...beginning], [...beginning, []]);
}

/** Which columns of which kinds to read; "#file" stands for where records came from. */
export type WantedColumns = (kind: Kind, column: string) => boolean;

/** A table to be stored, and the stored one that it was made from; null for none. */
export interface ChangedTable {
  readonly table: AnyTable;
  readonly before: AnyTable | null;
}

/** Writes a table: into a file what is long, where there is one. What is the same as before stays as it is stored. */
export async function putTable(
  transaction: Writing,
  id: string,
  { table, before }: ChangedTable,
  file: NewFile | null,
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
    const putting = parts.put(file ? file.append(part) : part, [id, kind, column, number]);
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

/** A table as the database has it: some of its parts may only say where they lie. */
export interface KeptTable {
  readonly shape: TableShape;
  readonly wanted: (column: string) => boolean;
  readonly parts: ReadonlyMap<string, ReadonlyArray<Part | FiledPart>>;
}

/** What the database holds of a scheme at one moment; null stands for a kind that has no records. */
export async function keptOf(
  database: IDBPDatabase<Schema>,
  id: string,
  wanted: WantedColumns,
): Promise<
  | { readonly scheme: StoredScheme; readonly tables: ReadonlyArray<readonly [Kind, KeptTable | null]> }
  | undefined
> {
  const transaction = database.transaction(['schemes', 'shapes', 'parts']);
  const scheme = await transaction.objectStore('schemes').get(id);
  if (!scheme) return undefined;
  const tables = await Promise.all(
    KIND_NAMES.map(async (kind) => {
      const shape = await transaction.objectStore('shapes').get([id, kind]);
      if (!shape) return [kind, null] as const;
      const isWanted = (column: string) => wanted(kind, column);
      const parts = await Promise.all(
        partsWanted(kind, shape, isWanted).map(
          async (name) =>
            [name, await transaction.objectStore('parts').getAll(allOf(id, kind, name))] as const,
        ),
      );
      return [kind, { shape, wanted: isWanted, parts: new Map(parts) }] as const;
    }),
  );
  return { scheme, tables };
}

/** A table with the columns that were wanted of it. */
export async function tableOf(kind: Kind, kept: KeptTable | null, reading: Reading): Promise<AnyTable> {
  if (!kept) return emptyTable(kind);
  return tableFrom(kind, kept.shape, kept.wanted, (column) =>
    Promise.all(
      (kept.parts.get(column) ?? []).map(async (part) => (isFiled(part) ? reading.part(part) : part)),
    ),
  );
}

function isFiled(part: Part | FiledPart): part is FiledPart {
  return 'file' in part;
}
