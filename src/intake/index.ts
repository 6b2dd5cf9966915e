/**
 * intake: from a dropped file to clean columns - look, recognise, read, admit.
 * In: a file's bytes and what the person decided. Out: a table, and a report that accounts for every row.
 * Never: stores anything, repairs anything in silence, or keeps a file whole in memory.
 */
export { ENCODINGS, type Encoding } from './decoding.ts';
export { readFile, type ReadOptions, type SourceFile } from './read-file.ts';
export type { Corrections } from './admit.ts';
export {
  choicesWith,
  mapWith,
  type Choices,
  type MadeOf,
  type Maps,
  type TableMap,
  type Way,
} from './choices.ts';
export { BETWEEN, choicesFor, PARTS_OF, waysOf } from './ways.ts';
export type { CurrenciesTold, CurrencyChoice, CurrencyNamed } from './currencies.ts';
export { decisionsIn, mapsWith, mapsWithout, type Decision } from './kept-maps.ts';
export { mapsAsJson, readMaps, type MapsFault } from './maps-file.ts';
export { readSheets, type SpreadsheetRead, type SpreadsheetReader } from './sheets.ts';
export {
  openQuestions,
  type CellFault,
  type CorrectedRow,
  type FileFault,
  type FileReport,
  type HeadingsRead,
  type HeadingUse,
  type PersonalSort,
  type Problem,
  type ProblemList,
  type Question,
  type RefusedRow,
  type SheetPassedOver,
  type SheetTold,
  type ReadFile,
} from './report.ts';
export {
  readStretch,
  type Stretch,
  type StretchOptions,
  type StretchRead,
  type StretchReader,
} from './stretch.ts';
export { rowsWithFaults, type FaultLog } from './fault-log.ts';
export { problemsOf, someProblems } from './listed-problems.ts';
export { commonProblems, unknownWords, type CommonProblem, type UnknownWord } from './common-problems.ts';
export { CALENDARS, isCalendar, type ReadingChoice } from './readings.ts';
export { cellReader, isCellRead } from './cells.ts';
export { cellMeaning } from './cell-meaning.ts';
export {
  closerLook,
  type CellLooked,
  type CloserLook,
  type ColumnLooked,
  type RecordLooked,
} from './closer-look.ts';
export type { FittingColumns } from './fitting.ts';
export type { HeadingLooked } from './sureness.ts';
export type { WorstRow } from './worst-rows.ts';
export { asTheirFiles, fixListCsv, withCorrections, type Rereading, type RowsToFix } from './fix-list.ts';
export { smallTable, MOST_SMALL_BYTES, type SmallTable, type SmallTableFault } from './small-table.ts';
export { suggestionFor } from './suggestion.ts';
export { scalesFor } from './row-weight.ts';
export { isFixList } from './fix-headings.ts';
export {
  MOST_SCHEME_BYTES,
  packScheme,
  SCHEME_FILE_ENDING,
  unpackScheme,
  type PackedScheme,
  type SchemeFileFault,
} from './scheme-file.ts';
