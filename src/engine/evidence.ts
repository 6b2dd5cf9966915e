/** What is behind figures and odd about records: fetched when it is first asked for, since first figures do without it. */
export { accountOf, countingsOf, developmentOf, findingsOf, recordsBehind } from '#measures';
export { quality, qualityFile } from './quality.ts';
export { chosenOf, recordsCsv, recordsFile } from './records-file.ts';
