/**
 * storage: what stays on this device between visits.
 * In: schemes, their tables, the list of additions, targets and notes, comparison files received. Out: the same, unchanged.
 * Never: counts, or leaves half of an addition behind - each is one transaction.
 */
export type { BesideRecords, RemovedCompared } from './beside.ts';
export { type ComparedPart, type ComparedRow, type KeptAnswer, type KeptCompared } from './compared.ts';
export type { Given, GivenRate, PublishedValue } from './given.ts';
export type { Shelf, ShelfEntry, Shelved } from './shelf.ts';
export type { KeptThreshold, PinnedNote, PlanEntry, PlannedTarget } from './plan.ts';
export type {
  Journal,
  KeptAddition,
  KeptWaitingFile,
  MapChange,
  StoredAddition,
  WaitingFile,
  WaitingRow,
  WaitingSum,
  WaitingWeight,
  WithAddition,
} from './additions.ts';
export { openStorage, type Storage, type StoredRecords, type StoredScheme } from './storage.ts';
export type { ChangedTable, WantedColumns } from './tables.ts';
