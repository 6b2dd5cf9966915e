/**
 * reports: figures as they are told - how each stands, in words - and what is laid out and written from them.
 * In: what was counted, records already paged out of the engine, figures of other
 * tools. Out: figures in words, reports, texts of files.
 * Never: counts or reckons a figure that no formula says, or lets a spreadsheet run what people typed.
 */
export { adviceInWords, restInWords } from './figures/advice-words.ts';
export { budgetLines, EXECUTION, type BudgetLine } from './figures/budget.ts';
export { changesOf, comparable, isNothing } from './figures/changes.ts';
export { goalInWords, guideInWords } from './figures/goals.ts';
export { known } from './figures/known.ts';
export {
  basisFor,
  figuresOf,
  measuresBelow,
  standingNotes,
  standingOf,
  type Narrowed,
  type Standing,
} from './figures/narrowed.ts';
export { grainShown, periodsIn, periodsInYear, type Periods } from './figures/periods.ts';
export { besideOf, notesIn, pinnedTo, targetsIn, thresholdsIn, type Beside } from './figures/plan.ts';
export { markOf, pointsFor } from './figures/points.ts';
export { PROMPTNESS, within30Days, WITHIN_30_DAYS } from './figures/promptness.ts';
export { readingsOf, type SeenReading } from './figures/readings.ts';
export { repairInWords, valuesNamed } from './figures/repairs.ts';
export { missingNotes, noteOn, shown, valuesOver } from './figures/values.ts';
export { waitingInWords, type WaitingShown } from './figures/waiting.ts';
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
export {
  REPORT_KINDS,
  type Drawn,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportFigure,
  type ReportKind,
  type ReportSection,
  type ReportTable,
  type ReportTile,
  type Tone,
} from './documents/report.ts';
export type { Ingredients, PeerValues } from './documents/ingredients.ts';
export { renewalsDueFrom, type RenewalsDue } from './documents/parts/renewals-from.ts';
export { isBesidePeers } from './documents/parts/peers.ts';
export { peersFrom } from './documents/parts/peers-from.ts';
export { reportFrom } from './documents/make.ts';
export { sentenceFor, sentenceFrom, withSentences, type Sentence } from './documents/sentences.ts';
export { changedSince, type ChangedSince, type FigureSince } from './documents/changed-since.ts';
export { reportMarkdown } from './documents/written/markdown.ts';
export { reportFiguresCsv } from './documents/written/figures-csv.ts';
export { groupInWords } from './documents/written/group-in-words.ts';
export { staleInWords } from './documents/written/stale-in-words.ts';
export { keptAtIn, keptContent, keptFrom } from './documents/kept.ts';
export { indicatorBook } from './workbook/indicator-book.ts';
export { indicatorBookMarkdown } from './workbook/markdown.ts';
export { splitsInBook, type BookOf } from './workbook/lines.ts';
export { reportBook } from './documents/written/report-book.ts';
export { type InterchangeAsked } from './interchange/asked.ts';
export { adxXml } from './interchange/adx.ts';
export { dataValues, dataValuesJson, type DataValuesTold } from './interchange/dhis2.ts';
export { fhirJson, fhirTold } from './interchange/fhir.ts';
export { mapAsJson, mapAsPlain, mapFrom, readMap, type MapFault } from './interchange/map-file.ts';
export {
  elementKey,
  groupKey,
  ID_SCHEMES,
  idFault,
  NO_MAP,
  SHARE_FORMS,
  type SystemMap,
} from './interchange/system-map.ts';
export { tidyZip } from './interchange/tidy-zip.ts';
export { KPI_MATCHES, KPI_SETS, type KpiSet } from './interchange/kpi/lines.ts';
export {
  heldBeside,
  readKpiSheet,
  type KpiHeld,
  type KpiRefused,
  type KpiSheet,
} from './interchange/kpi/received.ts';
export { kpiBook, kpiCsv } from './interchange/kpi/sheet.ts';
export { KPI_LINES } from './interchange/kpi/value.ts';
export { valuesIn } from './walk.ts';
