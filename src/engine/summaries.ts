import { someProblems, type FileReport, type ProblemList } from '#intake';
import type { Finding } from '#measures';
import type { Kind, Records } from '#records';
import type { FileSummary, FindingSummary, LookAnswer, ProblemsSummary } from './contract.ts';
import { lineOf } from './listing.ts';

const EXAMPLES = 20;
/** Problems that come with a look; the others are asked for. */
const PROBLEMS_SHOWN = 100;

/** Reports with the lengths of their lists in the place of these, and of each list how many problems there are, and the first. */
export async function reportSummaries(
  reports: readonly FileReport[],
): Promise<Pick<LookAnswer, 'files' | ProblemList>> {
  const isAnyWrong = reports.some(({ refused, leftOut, leftBlank }) =>
    [refused, leftOut, leftBlank].some(({ rows }) => rows > 0),
  );
  const fixes = isAnyWrong ? await import('./fixes.ts') : null;
  const files = reports.map((whole): FileSummary => {
    const { refused, leftOut, leftBlank, repeats, ...report } = whole;
    return {
      ...report,
      unknownWords: fixes?.unknownWords(whole) ?? [],
      refused: refused.rows,
      leftOut: leftOut.rows,
      leftBlank: leftBlank.rows,
      repeats: repeats.row.length,
    };
  });
  const first = (which: ProblemList): ProblemsSummary => ({
    total: reports.reduce((sum, report) => sum + report[which].row.length, 0),
    first: someProblems(reports, which, { offset: 0, limit: PROBLEMS_SHOWN }),
    common: fixes?.commonProblems(reports, which) ?? [],
  });
  return { files, refused: first('refused'), leftOut: first('leftOut'), leftBlank: first('leftBlank') };
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
