/**
 * engine: keeps the records and counts them; the only door between the screen and the rows.
 * In: files, choices, questions. Out: plain data - reports, counts, pages of records - or a trouble, never a row store.
 * Never: touches the page, words anything, or throws for what can be expected to happen.
 */
export { connectEngine, serveEngine, type Port } from './channel.ts';
export { listFirst } from './list-first.ts';
export { startEngine } from './start.ts';
export { createEngine } from './engine.ts';
export type {
  ComparedRow,
  Given,
  GivenRate,
  KeptCompared,
  KeptThreshold,
  PublishedValue,
  PinnedNote,
  PlanEntry,
  PlannedTarget,
  ShelfEntry,
  Shelved,
  KeptAddition as Addition,
  KeptWaitingFile as WaitingFile,
} from '#storage';
export {
  type Absent,
  type AddAnswer,
  type AlikeInFiles,
  type AlikeSummary,
  type Answer,
  type BehindPage,
  type BehindRecordsRequest,
  type ChangedLine,
  type ChangedRequest,
  type CloserRequest,
  type CountingsRequest,
  type Engine,
  type FileSummary,
  type FindingSummary,
  type Hooks,
  type IdColumn,
  type KindChange,
  type LookAnswer,
  type LookRequest,
  type ProblemsSummary,
  type Progress,
  type QualityAnswer,
  type QualityRequest,
  type RecordLine,
  type RefusedRequest,
  type RefusedRows,
  type RecordOrder,
  type RecordsFileRequest,
  type SchemeSummary,
  type Trouble,
  type WarningLine,
  type WarningsAnswer,
  type WarningsRequest,
} from './contract.ts';
export type {
  CompareAnswer,
  CompareRequest,
  ComparisonFileRequest,
  ComparisonLeft,
  KeptComparison,
} from './contract-comparing.ts';
