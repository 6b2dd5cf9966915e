/** What is kept of additions beside their records: fetched when it is asked for, or when rows wait to be corrected. */
import type { IDBPDatabase } from 'idb';
import { idColumnOf, type Kind } from '#records';
import type { CorrectedRow } from '#intake';
import type { Month } from '#units';
import type {
  Journal,
  KeptAddition,
  KeptWaitingFile,
  RowWeight,
  StoredAddition,
  Undoing,
  WaitingFile,
  WaitingRow,
  WaitingSum,
  WaitingWeight,
  WeighedBy,
  WithAddition,
} from './additions.ts';
import type { Schema } from './database.ts';
import type { StoredScheme } from './storage.ts';
import { allOf, type Writing } from './tables.ts';

/** The additions of a scheme, in the order in which they were made. */
export async function additionsOf(database: IDBPDatabase<Schema>, id: string): Promise<KeptAddition[]> {
  const transaction = database.transaction(['additions', 'journals']);
  const [index, journals] = [
    transaction.objectStore('additions').index('scheme'),
    transaction.objectStore('journals'),
  ];
  const [additions, keys, known] = await Promise.all([
    index.getAll(id),
    index.getAllKeys(id),
    journals.getAllKeys(allOf(id)),
  ]);
  const withJournal = new Set(known.map(([, key]) => key));
  const undoneAt = (key: number, i: number) => (withJournal.has(key) ? (additions[i]?.undoneAt ?? 0) : 0);
  const last = Math.max(0, ...keys.map(undoneAt));
  return keys.flatMap((key, i): KeptAddition[] => {
    const addition = additions[i];
    if (!addition) return [];
    const isUndone = addition.undoneAt !== undefined;
    const isLast = addition.undoneAt === last;
    const puttingBack = !withJournal.has(key) ? 'not-kept' : isLast ? 'possible' : 'others-first';
    return [
      {
        ...addition,
        key,
        canBeUndone: !isUndone && withJournal.has(key),
        puttingBack: isUndone ? puttingBack : null,
      },
    ];
  });
}

/** The index of additions, of whatever transaction. */
interface AdditionsByScheme {
  getAll(id: string): Promise<StoredAddition[]>;
  getAllKeys(id: string): Promise<number[]>;
}

/** The additions of a scheme that were taken back. */
async function undoneIn(byScheme: AdditionsByScheme, id: string): Promise<ReadonlySet<number>> {
  const [all, keys] = await Promise.all([byScheme.getAll(id), byScheme.getAllKeys(id)]);
  return new Set(keys.filter((_, i) => all[i]?.undoneAt !== undefined));
}

/** The journals of a scheme's additions from one on, in their order. */
export async function journalsOf(
  database: IDBPDatabase<Schema>,
  id: string,
  from: number,
): Promise<Array<{ readonly addition: number; readonly journal: Journal }>> {
  const range = IDBKeyRange.bound([id, from], [id, []]);
  const transaction = database.transaction('journals');
  const [keys, journals] = await Promise.all([
    transaction.store.getAllKeys(range),
    transaction.store.getAll(range),
  ]);
  return keys.flatMap(([, addition], i) => {
    const journal = journals[i];
    return journal ? [{ addition, journal }] : [];
  });
}

/** Refused rows that came with the additions of a scheme, without those that came in since. */
export async function waitingOf(database: IDBPDatabase<Schema>, id: string): Promise<KeptWaitingFile[]> {
  const transaction = database.transaction(['waiting', 'additions']);
  const store = transaction.objectStore('waiting');
  const [keys, files, undone] = await Promise.all([
    store.getAllKeys(allOf(id)),
    store.getAll(allOf(id)),
    undoneIn(transaction.objectStore('additions').index('scheme'), id),
  ]);
  return keys.flatMap(([, addition], i) =>
    openIn(addition, files[i] ?? [], undone).map((file) => ({ ...file, addition })),
  );
}

/**
 * Files of an addition with the rows of them that wait, where any do. An addition that was taken back has left nothing
 * behind and corrected nothing; what it had is kept until it is certain that it stays so.
 */
function openIn(addition: number, files: readonly WaitingFile[], undone: ReadonlySet<number>): WaitingFile[] {
  if (undone.has(addition)) return [];
  const isOpen = ({ correctedBy }: WaitingRow) => correctedBy === undefined || undone.has(correctedBy);
  return files.flatMap((file) => {
    const rows = file.rows.filter(isOpen);
    return rows.length + file.more > 0 ? [{ ...file, rows }] : [];
  });
}

/** The id that a row stands under; blank where it has none. Of rows of before it is what stands in the column of ids. */
function idIn({ kind, columns }: WaitingFile, { id, cells }: WaitingRow): string {
  return id ?? cells[columns.indexOf(idColumnOf(kind) ?? '')]?.trim() ?? '';
}

/** Says of rows that wait what an addition means for them, and counts those that are left. */
export async function noteAddition(
  transaction: Writing,
  id: string,
  addition: number,
  also: WithAddition,
): Promise<Pick<StoredScheme, 'waiting' | 'waitingWeights'>> {
  await letGoOfUndone(transaction, id, addition);
  if (also.hasArrived) await noteCorrected(transaction, id, addition, also);
  if (also.waiting.length > 0) await noteAgain(transaction, id, addition, also.waiting);
  return countWaiting(transaction, id);
}

/**
 * Says of rows that wait that they came in with an addition: corrected, or under their id with another file. Where it is not known which addition had left a row behind,
 * it is the latest that left one of that file and number.
 */
async function noteCorrected(
  transaction: Writing,
  id: string,
  addition: number,
  { corrected, hasArrived }: Pick<WithAddition, 'corrected' | 'hasArrived'>,
): Promise<void> {
  const open = new Map<string, CorrectedRow[]>();
  for (const one of corrected) {
    const name = `${one.row} ${one.table}`;
    open.set(name, [...(open.get(name) ?? []), one]);
  }
  const corrects = new Map<number, number>();
  await changeBefore(transaction, id, addition, (row, file, key) => {
    if (row.correctedBy !== undefined) return row;
    const found = open.get(`${row.row} ${file.file}`);
    const at = found?.findIndex((one) => (one.addition ?? key) === key) ?? -1;
    if (at >= 0) {
      found?.splice(at, 1);
      corrects.set(key, (corrects.get(key) ?? 0) + 1);
      return { ...row, correctedBy: addition };
    }
    const own = idIn(file, row);
    return own !== '' && hasArrived?.(file.kind, own) ? { ...row, correctedBy: addition } : row;
  });
  const additions = transaction.objectStore('additions');
  const stored = await additions.get(addition);
  if (stored && corrects.size > 0)
    await additions.put({ ...stored, corrects: Object.fromEntries(corrects) }, addition);
}

/** Says of rows that wait already, and were left behind by an addition once more just as they are, that they wait there. */
async function noteAgain(
  transaction: Writing,
  id: string,
  addition: number,
  waiting: readonly WaitingFile[],
): Promise<void> {
  const name = (file: string, row: WaitingRow) => JSON.stringify([file, row.row, row.cells]);
  const again = new Set(waiting.flatMap(({ file, rows }) => rows.map((row) => name(file, row))));
  await changeBefore(transaction, id, addition, (row, { file }) =>
    row.correctedBy === undefined && again.has(name(file, row)) ? { ...row, correctedBy: addition } : row,
  );
}

/** Says of an addition that it was taken back, or put back. */
export async function rewind(
  transaction: Writing,
  id: string,
  { addition, at, journals }: Undoing,
): Promise<Pick<StoredScheme, 'waiting' | 'waitingWeights'>> {
  const additions = transaction.objectStore('additions');
  const stored = await additions.get(addition);
  if (stored) await additions.put({ ...stored, undoneAt: at ?? undefined }, addition);
  const store = transaction.objectStore('journals');
  await store.delete([id, addition]);
  for (const [key, journal] of journals) await store.put(journal, [id, key]);
  return countWaiting(transaction, id);
}

/** With an addition, lets go of what was kept to put back others that were taken back; rows that they had corrected wait again. */
async function letGoOfUndone(transaction: Writing, id: string, addition: number): Promise<void> {
  const undone = await undoneIn(transaction.objectStore('additions').index('scheme'), id);
  if (undone.size === 0) return;
  const kept = [
    ...(await transaction.objectStore('journals').getAllKeys(allOf(id))),
    ...(await transaction.objectStore('waiting').getAllKeys(allOf(id))),
  ].filter(([, key]) => undone.has(key));
  for (const key of kept) {
    await transaction.objectStore('journals').delete(key);
    await transaction.objectStore('waiting').delete(key);
  }
  await changeBefore(transaction, id, addition, (row) => {
    const { correctedBy, ...open } = row;
    return correctedBy !== undefined && undone.has(correctedBy) ? open : row;
  });
}

/** Changes rows that were left behind before an addition. */
async function changeBefore(
  transaction: Writing,
  id: string,
  addition: number,
  change: (row: WaitingRow, file: WaitingFile, addition: number) => WaitingRow,
): Promise<void> {
  const store = transaction.objectStore('waiting');
  // The latest first.
  const keys = (await store.getAllKeys(allOf(id))).toReversed();
  for (const key of keys.filter(([, left]) => left !== addition)) {
    const files = (await store.get(key)) ?? [];
    const changed = files.map((file) => ({
      ...file,
      rows: file.rows.map((row) => change(row, file, key[1])),
    }));
    const isOther = changed.some(({ rows }, i) => rows.some((row, at) => row !== files[i]?.rows[at]));
    if (isOther) await store.put(changed, key);
  }
}

/** How many rows of each kind of a scheme wait for being corrected, and what they weigh. */
async function countWaiting(
  transaction: Writing,
  id: string,
): Promise<Pick<StoredScheme, 'waiting' | 'waitingWeights'>> {
  const waiting: Partial<Record<Kind, number>> = {};
  const scales = new Map<Kind, WaitingScales>();
  const store = transaction.objectStore('waiting');
  const undone = await undoneIn(transaction.objectStore('additions').index('scheme'), id);
  for (const key of await store.getAllKeys(allOf(id)))
    for (const { kind, rows, more, weighedBy } of openIn(key[1], (await store.get(key)) ?? [], undone)) {
      waiting[kind] = (waiting[kind] ?? 0) + rows.length + more;
      const own = scales.get(kind) ?? new WaitingScales();
      scales.set(kind, own);
      own.add(weighedBy, rows, more);
    }
  const waitingWeights = Object.fromEntries(Array.from(scales, ([kind, own]) => [kind, own.weight]));
  return { waiting, waitingWeights };
}

/** Adds up what the rows of a kind weigh. */
class WaitingScales {
  private by: WeighedBy = { date: null, money: null };
  private readonly undated = { rows: 0, amount: 0, unread: 0 };
  private readonly spans = new Map<string, { first: Month; last: Month } & Writable<WaitingSum>>();

  /** Rows of a file, and how many more of which nothing is kept. */
  add(by: WeighedBy | undefined, rows: readonly WaitingRow[], more: number): void {
    if (by) this.by = by;
    this.undated.rows += more;
    this.undated.unread += more;
    for (const { weight } of rows) {
      const sum = this.sumOf(weight?.months ?? null);
      sum.rows++;
      if (typeof weight?.amount === 'number') sum.amount += weight.amount;
      else sum.unread++;
    }
  }

  private sumOf(months: RowWeight['months']): Writable<WaitingSum> {
    if (!months) return this.undated;
    const [first, last] = months;
    const name = `${first} ${last}`;
    const span = this.spans.get(name) ?? { first, last, rows: 0, amount: 0, unread: 0 };
    this.spans.set(name, span);
    return span;
  }

  get weight(): WaitingWeight {
    return { ...this.by, undated: this.undated, spans: [...this.spans.values()] };
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
