/**
 * intake: from a dropped file to clean columns - look, recognise, read, admit.
 * In: a file's bytes and what the person decided. Out: a table, and a report that accounts for every row.
 * Never: stores anything, repairs anything in silence, or keeps a file whole in memory.
 */
export { readFile, type Choices, type ReadOptions, type SourceFile } from './read-file.ts';
export type {
  CellFault,
  CellReason,
  ColumnReading,
  FileFault,
  FileReport,
  HeadingUse,
  Question,
  ReadFile,
  RefusedRow,
  Repeat,
} from './report.ts';
export { READING_CHOICES, type ReadingChoice } from './readings.ts';
export { cellMeaning } from './cells.ts';
