import { commonProblems, someProblems, unknownWords, type FileReport, type ProblemList } from '#intake';
import type { Finding } from '#measures';
import type { Kind, Records } from '#records';
import type { FileSummary, FindingSummary, ProblemsSummary } from './contract.ts';
import { lineOf } from './listing.ts';

const EXAMPLES = 20;
/** Problems that come with a look; the others are asked for. */
const PROBLEMS_SHOWN = 100;

/** A file's report with the lengths of its lists in their place. */
export function fileSummary(whole: FileReport): FileSummary {
  const { refused, leftOut, leftBlank, repeats, ...report } = whole;
  return {
    ...report,
    unknownWords: unknownWords(whole),
    refused: refused.rows,
    leftOut: leftOut.rows,
    leftBlank: leftBlank.rows,
    repeats: repeats.row.length,
  };
}

/** How many problems there are of a sort, and the first of them. */
export function firstProblems(reports: readonly FileReport[], which: ProblemList): ProblemsSummary {
  return {
    total: reports.reduce((sum, report) => sum + report[which].row.length, 0),
    first: someProblems(reports, which, { offset: 0, limit: PROBLEMS_SHOWN }),
    common: commonProblems(reports, which),
  };
}

/** Oddities with some examples of each. */
export function summaries(records: Records, found: readonly Finding[]): FindingSummary[] {
  return found.map(({ code, months, ...evidence }) => ({
    code,
    ...(months && { months }),
    ...told(records, evidence),
  }));
}

/** Some rows as they are told: of what kind, how many, and the first of them. */
export function told(records: Records, { kind, rows }: { readonly kind: Kind; readonly rows: Int32Array }) {
  return {
    kind,
    count: rows.length,
    examples: Array.from(rows.subarray(0, EXAMPLES), (row) => lineOf(records[kind], row)),
  };
}
