/**
 * reports: values and records laid out and written as files.
 * In: values, records already paged out of the engine. Out: text of files, spreadsheets to be written.
 * Never: computes a figure, or lets a spreadsheet run what people typed.
 */
export { indicatorValuesCsv, splitsInFile } from './indicator-values.ts';
export type { ValuesBlock } from './walk.ts';
export { faultInWords, problemsCsv } from './refused.ts';
export { EXAMPLE_MARK, isExample } from './example.ts';
export {
  bookTexts,
  exampleBook,
  exampleCsv,
  KEPT_KINDS,
  meaningOf,
  templateBook,
  templateCsv,
} from './templates.ts';
