/**
 * records: the kinds of record a scheme keeps - their columns, codes, headings and how they lie in memory.
 * In: units. Out: kind declarations, columnar tables, their merging, the scheme profile.
 * Never: reads a file, counts anything, or holds a row as an object.
 */
export { KINDS, isKind, KIND_NAMES, type AnyTable, type Kind, type Records, type Table } from './kinds.ts';
export { plainHeading, type ColumnSpec, type ColumnType, type Synonyms } from './specs.ts';
export {
  AGE_BANDS,
  BENEFITS,
  CLAIM_STATUSES,
  EXPENSE_LINES,
  FINANCE_LINES,
  POLICY_STATUSES,
  SEXES,
  YES_NO,
  type Benefit,
} from './codes.ts';
export { NO_AMOUNT, NO_CODE, NO_COUNT, NO_WORD } from './columns/columns.ts';
export type {
  CodeColumn,
  Column,
  CountColumn,
  DayColumn,
  MoneyColumn,
  TextColumn,
} from './columns/columns.ts';
export { emptyTable, TableBuilder, type CellValue } from './columns/builder.ts';
export { cellOf, cellText, columnOf, rowAsCells, rowAsCsvCells, specsOf } from './columns/cells.ts';
export { mergeTables, type Incoming, type Merge } from './columns/merge.ts';
export { fingerprintOf } from './columns/fingerprint.ts';
export {
  DEFAULT_GRACE_DAYS,
  parseProfile,
  profileAsJson,
  type ProfileFault,
  type SchemeProfile,
} from './profile.ts';
export { csvText, unguarded, type CsvCell } from './csv.ts';
