/**
 * exchange: comparison files - what was counted of a scheme, written so that another device can put it beside its own.
 * In: a scheme's counts by month, or the text of such a file. Out: the file, or the counts and what is wrong with it.
 * Never: holds anything of a person, or lets a number that is to be hidden be reckoned from those that are not.
 */
export { comparisonCsv } from './csv.ts';
export { COMPARISON_FAULTS, type ComparisonFault, type ComparisonFaultCode } from './faults.ts';
export type { ComparisonFile } from './format.ts';
export { readComparison, type ComparisonRead } from './read.ts';
export { comparisonFile } from './written.ts';
export { hideAll, hideSmallInSteps } from './hiding.ts';
export { completed, RECEIVED } from './received.ts';
