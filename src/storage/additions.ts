import type { CellFault, CorrectedRow, TableMap } from '#intake';
import type { AnyTable, Kind, KeptStep, SchemeProfile } from '#records';
import type { Month } from '#units';
import { allOf, type Writing } from './tables.ts';

/** One press of "Add records". */
export interface StoredAddition {
  readonly scheme: string;
  readonly at: number;
  readonly files: ReadonlyArray<{
    readonly name: string;
    readonly kind: string;
    readonly accepted: number;
    readonly refused: number;
    /** SHA-256 of the file as it was, in hexadecimal; not there where it was too large to be held at once. */
    readonly fingerprint?: string | null;
    /** Whether it is a list of rows that had been refused, given back corrected. */
    readonly isList?: boolean;
  }>;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Records that were left out because the files were all there is of their time; none in additions of before. */
  readonly removed?: number;
  /** How many rows that an earlier addition had left behind came in corrected, by that addition. */
  readonly corrects?: Readonly<Record<number, number>>;
  /** When it was taken back; not there where it holds. */
  readonly undoneAt?: number | undefined;
}

/** An addition as it is listed: what it is called by, and whether it is known how to take it back, or put it back. */
export interface KeptAddition extends StoredAddition {
  readonly key: number;
  readonly canBeUndone: boolean;
  /** Of one that was taken back; null where it holds. */
  readonly puttingBack: PuttingBack | null;
}

/** Whether an addition can be put back exactly: at once, after those taken back since, or not any more. */
export type PuttingBack = 'possible' | 'others-first' | 'not-kept';

/** What is kept to take an addition back, and to do it again over other records. */
export interface Journal {
  /** In the order in which they were done. */
  readonly steps: readonly KeptStep[];
  /** Kinds of which the files were all there is of their time. */
  readonly replacing: readonly Kind[];
  /** What the scheme said of itself, where the addition changed that; null where it did not. */
  readonly profile: { readonly before: SchemeProfile; readonly since: SchemeProfile } | null;
  /** What it decided of how tables are read; not there in journals of before. */
  readonly maps?: readonly MapChange[];
  /** What is kept to put it back, while it is taken back and nothing has been added since. */
  readonly takenOut?: TakenOut;
}

/** One part of how tables are read, as an addition decided it. */
export interface MapChange {
  /** Where it stands in the maps, from the kind down. */
  readonly at: readonly string[];
  /** What was said before; undefined where nothing was. */
  readonly before: unknown;
  readonly since: unknown;
}

/** What an addition had put in, and what else was changed when it was taken back. */
export interface TakenOut {
  readonly incoming: ReadonlyArray<{ readonly table: AnyTable; readonly columns: readonly string[] }>;
  /** Whether the scheme said of itself what the addition had said. */
  readonly isTold: boolean;
  /** What later additions had changed in that, where it was told anew. */
  readonly profiles: ReadonlyArray<{ readonly addition: number; readonly profile: Journal['profile'] }>;
  /** What it had decided of how tables are read and was taken out, and what later additions had decided before that. */
  readonly maps?: {
    readonly taken: readonly MapChange[];
    readonly later: ReadonlyArray<{ readonly addition: number; readonly maps: readonly MapChange[] }>;
  };
}

/** Rows of a file that were refused and wait for being corrected. */
export interface WaitingFile {
  readonly file: string;
  readonly kind: Kind;
  readonly headings: readonly string[];
  /** What the columns were taken for; null where one was not used. */
  readonly columns: ReadonlyArray<string | null>;
  readonly rows: readonly WaitingRow[];
  /** Rows refused beyond those that are kept. */
  readonly more: number;
  /** How the file was read, found out or decided, so that its rows are read the same; not there in files of before. */
  readonly map?: TableMap;
  /** The columns that its rows are weighed by; not there in files of before. */
  readonly weighedBy?: WeighedBy;
}

/** The column that tells of which time a row is, and the one that tells how much it comes to; null where a kind has none. */
export interface WeighedBy {
  readonly date: string | null;
  readonly money: string | null;
}

/** What a row weighs, as far as its cells can be read: null stands for what cannot. */
export interface RowWeight {
  /** The months that it is of, the first and the last. */
  readonly months: readonly [Month, Month] | null;
  readonly amount: number | null;
}

/** Rows that wait, and what those come to of which the amount can be read. */
export interface WaitingSum {
  readonly rows: number;
  readonly amount: number;
  /** Rows of which the amount cannot be read. */
  readonly unread: number;
}

/** What the rows of a kind that wait weigh: those of each stretch of months, and those of which the months are not known. */
export interface WaitingWeight extends WeighedBy {
  readonly undated: WaitingSum;
  readonly spans: ReadonlyArray<WaitingSum & { readonly first: Month; readonly last: Month }>;
}

/** A refused row as it stood in its file, with what is wrong in it. */
export interface WaitingRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: readonly CellFault[];
  readonly weight?: RowWeight;
  /** The id that it stands under, blank where it has none; not there in rows of before. */
  readonly id?: string;
  /** The addition with which it came in at last; not there while it waits. */
  readonly correctedBy?: number;
}

/** The same as it is kept, with the addition that left them behind. */
export interface KeptWaitingFile extends WaitingFile {
  readonly addition: number;
}

/** What comes with an addition beside its tables. */
export interface WithAddition {
  readonly journal: Journal;
  /** The records take the place of all that was there: nothing from before can be taken back or corrected. */
  readonly isAnew: boolean;
  readonly waiting: readonly WaitingFile[];
  /** Rows that were left behind before and come in with it. */
  readonly corrected: readonly CorrectedRow[];
  /** Whether a record of a kind and id comes in with it; left out where no rows wait. */
  readonly hasArrived?: (kind: Kind, id: string) => boolean;
}

/**
 * Of an addition that is taken back: when (null where it is put back), and what is kept of it and later ones from now on.
 * One of which nothing is kept cannot be put back.
 */
export interface Undoing {
  readonly addition: number;
  readonly at: number | null;
  readonly journals: ReadonlyMap<number, Journal>;
}

/** Keeps an addition with what is known of taking it back and of the rows that it left behind. */
export async function putAddition(
  transaction: Writing,
  addition: StoredAddition,
  { journal, isAnew, waiting }: WithAddition,
): Promise<number> {
  if (isAnew)
    for (const store of ['journals', 'waiting'] as const)
      await transaction.objectStore(store).delete(allOf(addition.scheme));
  const key = await transaction.objectStore('additions').add(addition);
  await transaction.objectStore('journals').put(journal, [addition.scheme, key]);
  if (waiting.length > 0) await transaction.objectStore('waiting').put(waiting, [addition.scheme, key]);
  return key;
}
