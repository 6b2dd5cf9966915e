/** What is behind figures and odd about records: fetched when it is first asked for, since first figures do without it. */
export { findingsOf } from '#measures';
export { EvidenceDesk } from './evidence-desk.ts';
export { fileSummary, firstProblems, summaries } from './summaries.ts';
