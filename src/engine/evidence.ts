/** What is behind figures and odd about records: fetched when it is first asked for, since first figures do without it. */
export { findingsOf } from '#measures';
export { EvidenceDesk } from './evidence-desk.ts';
export { reportSummaries, summaries } from './summaries.ts';
export { someProblems } from '#intake';
