/**
 * reports: values and records laid out and written as files.
 * In: values, records already paged out of the engine, figures of other tools. Out: text of files, spreadsheets to be written.
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
