/**
 * records: the kinds of record a scheme keeps - their columns, codes, headings and how they lie in memory.
 * In: units. Out: kind declarations, columnar tables, their merging, the scheme profile; records as CSV and XLSX.
 * Never: reads a file, counts anything, or holds a row as an object.
 */
export type { ReturnColumn, ReturnNumber } from './kinds/monthly-return.ts';
export { KINDS, KIND_NAMES, type AnyTable, type Kind, type Records, type Table } from './kinds.ts';
export { plainHeading, type ColumnSpec } from './specs.ts';
export {
  AGE_BANDS,
  ATTENDANTS,
  BENEFITS,
  CLAIM_STATUSES,
  DELIVERY_MODES,
  ENROLMENTS,
  EXPENSE_LINES,
  FEEDBACK_KINDS,
  FINANCE_LINES,
  PAYERS,
  PLACES,
  POLICY_STATUSES,
  SCHEME_TYPES,
  SEXES,
  YES_NO,
  type Benefit,
  type Enrolment,
  type SchemeType,
} from './codes.ts';
export { NO_CODE, NO_COUNT } from './columns/columns.ts';
export type { Column, TextColumn } from './columns/columns.ts';
export { allWords, compareWords, textIn, wordAt, type Words } from './columns/words.ts';
export { Dictionary, dictionaryOf, forgetDictionaries, wordsFrom } from './columns/dictionary.ts';
export { float64, int32, lengthened, NumbersBuilder, uint8, type Numbers } from './columns/numbers.ts';
export { blankColumn, columnBuilder, emptyTable, TableBuilder, type CellValue } from './columns/builder.ts';
export {
  cellOf,
  cellText,
  columnOf,
  idColumnOf,
  rowAsCells,
  rowAsCsvCells,
  specsOf,
  textColumnOf,
} from './columns/cells.ts';
export { placesWith } from './columns/find.ts';
export { joinTables, joinTexts, valuesOf, withValues } from './columns/join.ts';
export { mergeTables, type Incoming, type Merge, type Step } from './columns/merge.ts';
export { keptStep, leftOutOf, takenBack, type KeptStep } from './columns/steps.ts';
export { absentFrom, cutOf, differing, pairsOf, type Cut } from './columns/again.ts';
export {
  alikeIds,
  alikeReferences,
  closedId,
  plainId,
  REFERENCES,
  withSameIds,
  type AlikeIds,
} from './columns/alike-ids.ts';
export { fingerprintOf } from './columns/fingerprint.ts';
export { digestOf, digestOfJson, jsonInOrder, scattered, sha256Of } from './digest.ts';
export { DEFAULT_GRACE_DAYS, profileAsJson, type SchemeProfile } from './profile.ts';
export { parseProfile, type ProfileFault } from './profile-file.ts';
export { csvText, guarded, unguarded, type CsvCell } from './csv.ts';
export {
  bookFile,
  type Book,
  type BookCell,
  type BookColumn,
  type BookSheet,
  type CellForm,
  type FormedCell,
} from './book/book.ts';
export type { Reckoning } from './book/reckoning.ts';
export { zipFile } from './zip-file.ts';
export type { FileToZip } from './zipped.ts';
export {
  bookCellOfText,
  bookRows,
  dayInBook,
  NO_RECORDS,
  recordsBook,
  type BookTexts,
} from './book/records-book.ts';
